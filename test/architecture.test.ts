import { describe, expect, test } from "vitest";
import { habitProblems } from "./architecture/habits.ts";
import { importCycles, importProblems } from "./architecture/rooms.ts";
import { sourceFile, sourceFiles } from "./architecture/source-file.ts";

const source = sourceFiles(["src/**/*.{ts,astro}", "scripts/**/*.ts"]);
const tests = sourceFiles(["test/**/*.ts"]);

test("every file under src and scripts is read, with its imports", () => {
  expect(source.length).toBeGreaterThan(100);
  const imports = source.flatMap((file) => file.imports);
  expect(imports.filter((one) => one.isTypeOnly).length).toBeGreaterThan(50);
  expect(new Set(imports.map((one) => one.from))).toContain("papaparse");
  expect(source.find(({ path }) => path === "src/components/CheckPage.astro")?.imports.map((one) => one.path)).toContain(
    "src/islands/check.ts",
  );
});

test("a room imports only what its line names", () => {
  expect(source.flatMap(importProblems)).toEqual([]);
});

test("imports go one way, without a round", () => {
  expect(importCycles([...source, ...tests])).toEqual([]);
});

test("every file keeps the habits", () => {
  expect([...source, ...tests].flatMap(habitProblems)).toEqual([]);
});

type Planted = readonly [path: string, text: string, problem: string];

describe("a planted fault is found:", () => {
  const imports: readonly Planted[] = [
    ["src/domain/a.ts", `import { b } from "../i18n/b.ts";`, "domain does not import i18n"],
    ["src/domain/a.ts", `import type { B } from "../views/b.ts";`, "domain does not import views"],
    ["src/i18n/a.ts", `import { b } from "../views/b.ts";`, "i18n does not import views"],
    ["src/intake/a.ts", `import { b } from "../i18n/b.ts";`, "intake does not import i18n"],
    ["src/query/a.ts", `export const a = () => import("../views/b.ts");`, "query does not import views"],
    ["src/charts/a.ts", `import { b } from "../i18n/b.ts";`, "charts does not import i18n"],
    ["src/views/a.ts", `import { b } from "../query/b.ts";`, "views does not import query"],
    ["src/views/a.ts", `import { type B, b } from "../query/b.ts";`, "views does not import query"],
    ["src/views/a.ts", `export { b } from "../islands/b.ts";`, "views does not import islands"],
    ["src/islands/a.ts", `import { b } from "../charts/b.ts";`, "islands does not import charts"],
    ["src/pages/a.astro", `---\nimport { b } from "../charts/b.ts";\n---\n<p />`, "pages does not import charts"],
    ["src/pages/a.astro", `<script>\n  import "../../scripts/b.ts";\n</script>`, "pages does not import scripts"],
    ["scripts/a.ts", `import { b } from "../src/charts/b.ts";`, "scripts does not import charts"],
    ["scripts/a.ts", `import { b } from "../test/site/b.ts";`, "scripts does not import test"],
    ["src/other/a.ts", `import { b } from "../domain/b.ts";`, "no such room"],
    ["src/views/a.ts", `import { b } from "./b";`, "no extension"],
    ["src/query/a.ts", `import { b } from "@duckdb/duckdb-wasm/dist/b.js";`, "a package that another file is there for"],
    ["src/intake/a.ts", `import Papa from "papaparse";`, "a package that another file is there for"],
    ["src/views/a.ts", `import * as Plot from "@observablehq/plot";`, "a package that another file is there for"],
    ["src/intake/a.ts", `import { join } from "node:path";`, "Node in code for the browser"],
  ];
  test.for(imports.map(([path, text, problem]) => ({ path, text, problem })))("$problem, in $path", ({ path, text, problem }) => {
    expect(importProblems(sourceFile(path, text))).toEqual([expect.stringContaining(`${path}: ${problem}: `)]);
  });

  test("and what is allowed is not", () => {
    const allowed = [
      sourceFile("src/charts/a.ts", `import { b } from "../domain/b.ts";`),
      sourceFile("src/views/a.ts", `import { type B } from "../query/b.ts";`),
      sourceFile("src/views/a.ts", `import type { B } from "../query/b.ts";`),
    ];
    expect(allowed.flatMap(importProblems)).toEqual([]);
  });

  const habits: readonly Planted[] = [
    ["src/views/a.ts", "export default function a() {}", "a default export"],
    ["src/views/a.ts", "export const enum A { B }", "an enum"],
    ["src/views/a.ts", "const today = new Date();", "the time of day"],
    ["src/views/a.ts", "const now = Date.now();", "the time of day"],
    ["src/views/a.ts", "const die = Math.random();", "the time of day"],
    ["src/views/a.ts", `// TODO later`, "something left to do"],
    ["src/charts/a.ts", "export const draw = () => Plot.plot({});", "Plot drawing outside"],
    ["src/charts/a.ts", "const rows = await fetch(url);", "a fetch outside"],
    ["src/views/a.ts", "a;\n".repeat(251), "251 lines"],
    ["src/views/a.ts", `export * from "./b.ts";`, "a re-export"],
    ["src/views/budgetParts.ts", "", "not kebab-case"],
    ["src/views/view-utils.ts", "", "says nothing"],
    ["test/views/index.ts", "", "says nothing"],
  ];
  test.for(habits.map(([path, text, problem]) => ({ path, text, problem })))("$problem, in $path", ({ path, text, problem }) => {
    expect(habitProblems(sourceFile(path, text))).toEqual([expect.stringContaining(problem)]);
  });

  test("two files that import each other", () => {
    const files = [sourceFile("src/views/a.ts", `import "./b.ts";`), sourceFile("src/views/b.ts", `import type { A } from "./a.ts";`)];
    expect(importCycles(files)).toEqual(["src/views/a.ts > src/views/b.ts > src/views/a.ts"]);
  });
});
