import { csvFile, tables } from "../domain/tables.ts";
import { placeOf, reviewsPath, sourceTables } from "./draft.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";

/** Files that no table has, and files that every country or plan must have. */
export function checkFiles(paths: readonly string[]): Problem[] {
  const unknown = paths.filter((path) => placeOf(path) === null && path !== reviewsPath);
  const reference = sourceTables.filter((table) => tables[table].from === "reference").map((table) => `reference/${csvFile(table)}`);
  const folders = new Set(paths.flatMap((path) => /^plans\/[^/]+(?=\/)/.exec(path) ?? []));
  const plans = [...folders].map((folder) => `${folder}/${csvFile("plans")}`);
  const isMissing = (path: string) => !paths.includes(path);
  return [
    ...unknown.map((path) => about(path, "unknown file", expectedAt(path))),
    ...reference.filter(isMissing).map((path) => about(path, "missing file", "one in every country")),
    ...plans.filter(isMissing).map((path) => about(path, "missing file", "one in every plan")),
  ];
}

function about(path: string, problem: string, expected: string): Problem {
  return { file: `data/${path}`, line: 0, column: "", problem, value: null, expected };
}

/** The file that was most likely meant, or else all that may lie in that folder. */
function expectedAt(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const known = [...sourceTables.map((table) => folder + csvFile(table)).filter((candidate) => placeOf(candidate) !== null), reviewsPath];
  const names = known.filter((candidate) => candidate.startsWith(folder)).map((candidate) => candidate.slice(folder.length));
  if (folder === "" || names.length === 0) return "plans/<plan_code>/, reference/ or reviews/";
  return nearest(path.slice(folder.length), names) ?? names.join(", ");
}
