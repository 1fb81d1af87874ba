import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PublishedFile } from "../src/domain/changes.ts";
import type { Manifest, ManifestTable } from "../src/domain/manifest.ts";
import { cubes } from "./cubes.ts";
import type { WrittenTable } from "./write-tables.ts";

/** Writes and returns the manifest of a folder whose other files are all there. */
export function writeManifest(
  folder: string,
  about: Pick<Manifest, "data_version" | "as_of" | "answers">,
  written: { tables: WrittenTable[]; cubes: WrittenTable[] },
): Manifest {
  const described = (table: WrittenTable): ManifestTable => ({
    ...table,
    parquet: fileOf(folder, `${table.name}.parquet`),
    csv: fileOf(folder, `${table.name}.csv`),
  });
  const manifest: Manifest = {
    data_version: about.data_version,
    as_of: about.as_of,
    tables: written.tables.map(described),
    cubes: written.cubes.map((cube) => {
      const { about = "", columns = {} } = cubes[cube.name] ?? {};
      return { ...described(cube), about, columns };
    }),
    answers: about.answers,
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort()
      .map((name) => fileOf(folder, name)),
  };
  writeFileSync(path.join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** A file of a folder, with its size and hash. */
export function fileOf(folder: string, name: string): PublishedFile {
  const bytes = readFileSync(path.join(folder, name));
  return { path: name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
