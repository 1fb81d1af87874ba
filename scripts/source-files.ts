import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { SourceFile } from "../src/intake/country.ts";

const folders = ["plans", "reference", "reviews"];

/**
 * Every file of a data folder with its bytes, sorted by path; a path begins with `plans/`, `reference/` or `reviews/`. A file
 * of another kind is among them, so that a misspelt name is reported and not passed over; hidden files are not.
 */
export function sourceFiles(dataFolder: string): SourceFile[] {
  return folders
    .filter((folder) => existsSync(path.join(dataFolder, folder)))
    .flatMap((folder) => readdirSync(path.join(dataFolder, folder), { recursive: true }).map((name) => `${folder}/${String(name)}`))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !/(^|\/)\./.test(name) && statSync(path.join(dataFolder, name)).isFile())
    .sort()
    .map((name) => ({ path: name, bytes: readFileSync(path.join(dataFolder, name)) }));
}

/**
 * `<newest received_on>-<first 8 of the inputs' hash>`: a function of the input, not of git or a clock. Each path and
 * length is hashed with its bytes, so that moving text from one file to the next changes the version.
 */
export function dataVersion(files: readonly SourceFile[], newest: string): string {
  const hash = createHash("sha256");
  for (const { path: name, bytes } of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return `${newest}-${hash.digest("hex").slice(0, 8)}`;
}
