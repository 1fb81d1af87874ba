import path from "node:path";
import { roomOf } from "./rooms.ts";
import type { SourceFile } from "./source-file.ts";

const mostLines = 250;
/** Longer, and why. */
const longer: Readonly<Record<string, string>> = { "src/domain/tables.ts": "every column of the contract, described once" };

const vagueNames = ["utils", "util", "helpers", "helper", "manager", "data", "info", "item", "index", "common", "misc"];

/** A habit, the files that it is asked of, and what breaks it. */
interface Habit {
  readonly problem: string;
  readonly of: (path: string) => boolean;
  readonly broken: RegExp;
}
const everywhere = () => true;
const inSource = (file: string) => file.startsWith("src/");
const habits: readonly Habit[] = [
  { problem: "a default export", of: everywhere, broken: /^export default\b/m },
  { problem: "an enum", of: everywhere, broken: /^\s*(export |declare |const )*enum \w/m },
  {
    problem: "the time of day, or chance",
    of: inSource,
    broken: /\bnew Date\(\s*\)|(?<!new )\bDate\(\)|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b/,
  },
  { problem: "something left to do", of: (file) => !file.startsWith("test/architecture"), broken: /\b(TODO|FIXME)\b/ },
  {
    problem: "Plot drawing outside of plot.ts",
    of: (file) => inSource(file) && file !== "src/charts/plot.ts",
    broken: /\bPlot\.plot\b|import \{[^}]*\bplot\b[^}]*\} from "@observablehq\/plot"/,
  },
  {
    problem: "a fetch outside of download.ts",
    of: (file) => inSource(file) && file !== "src/query/download.ts",
    broken: /(?<![\w.#])fetch\(|XMLHttpRequest|sendBeacon/,
  },
];

/** What a file has against the habits of the project. */
export function habitProblems(file: SourceFile): string[] {
  const problems = habits.filter(({ of, broken }) => of(file.path) && broken.test(file.text)).map(({ problem }) => problem);
  const lines = file.text.trimEnd().split("\n").length;
  if (lines > mostLines && !(file.path in longer)) problems.push(`${lines} lines (at most ${mostLines})`);
  if (file.imports.some((one) => one.isReExport)) problems.push("a re-export");
  return [...problems, ...nameProblems(file.path)].map((problem) => `${file.path}: ${problem}`);
}

function nameProblems(file: string): string[] {
  const name = path.basename(file).replace(/(\.test|\.d)?\.(ts|astro)$/, "");
  const isPage = roomOf(file) === "pages" || file.endsWith(".astro");
  const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  return [
    ...(isKebab || isPage ? [] : ["a name that is not kebab-case"]),
    ...(name.split("-").some((word) => vagueNames.includes(word)) ? ["a name that says nothing"] : []),
  ];
}
