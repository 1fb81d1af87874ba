import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "../../src/intake/country.ts";

/** The CSV files of a country under a folder: those in `plans/`, `reference/` and `reviews/`, sorted by path. */
export function sourceFiles(folder: string): SourceFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths
    .map((path) => ({ path: relative(folder, path).split(sep).join("/"), bytes: readFileSync(path) }))
    .filter(({ path }) => path.includes("/") && path.endsWith(".csv") && !path.startsWith("releases/"))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
