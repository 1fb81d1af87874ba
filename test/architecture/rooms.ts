import type { Import, SourceFile } from "./source-file.ts";

/** What each room may import besides itself; "query types" is for types alone. */
const site = ["domain", "i18n", "query types", "views", "components", "layouts", "islands", "styles"];
const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ["domain", "intake types"],
  intake: ["domain"],
  query: ["domain"],
  charts: ["domain"],
  views: ["domain", "i18n", "query types", "charts"],
  islands: ["domain", "i18n", "intake", "query", "views", "styles"],
  components: site,
  layouts: site,
  pages: site,
  scripts: ["domain", "i18n", "intake", "query", "views"],
};

/** The only files that may name a package. */
const owners: Readonly<Record<string, RegExp>> = {
  "@duckdb/duckdb-wasm": /^src\/query\/duckdb-wasm\.ts$/,
  "@duckdb/node-api": /^scripts\/(duckdb-native|write-tables)\.ts$/,
  "@observablehq/plot": /^src\/charts\//,
  papaparse: /^src\/intake\/read\.ts$/,
  "read-excel-file": /^src\/intake\/export\/sheets\.ts$/,
  jsdom: /^(src\/components\/static-view|scripts\/bench-bare)\.ts$/,
};
/** Rooms whose code runs in the browser too. */
const browserRooms = ["domain", "i18n", "intake", "query", "charts", "views", "islands"];

export function roomOf(path: string): string {
  const [top = "", room = ""] = path.split("/");
  return top === "src" ? room : top;
}

/** Imports that a room's line does not name, packages outside of their one file, and Node in the browser. */
export function importProblems(file: SourceFile): string[] {
  const room = roomOf(file.path);
  return file.imports.flatMap((one) => {
    const problem = one.path === null ? packageProblem(file.path, room, one) : roomProblem(room, one, one.path);
    return problem === null ? [] : [`${file.path}: ${problem}: ${one.from}`];
  });
}

function roomProblem(room: string, { isTypeOnly }: Import, path: string): string | null {
  const to = roomOf(path);
  if (!/\.(ts|astro|css|json)$/.test(path)) return "no extension";
  const allowed = rooms[room];
  if (!allowed) return "no such room";
  if (to === room || allowed.includes(to) || (isTypeOnly && allowed.includes(`${to} types`))) return null;
  return `${room} does not import ${to}`;
}

function packageProblem(path: string, room: string, { from }: Import): string | null {
  const owner = Object.keys(owners).find((name) => from === name || from.startsWith(`${name}/`));
  if (owner !== undefined && !owners[owner]?.test(path)) return "a package that another file is there for";
  return from.startsWith("node:") && browserRooms.includes(room) ? "Node in code for the browser" : null;
}

/** Each round of files that import one another, types too: "a.ts > b.ts > a.ts". */
export function importCycles(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports.flatMap(({ path }) => (path === null ? [] : [path]))]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(" > "));
    if (at >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}
