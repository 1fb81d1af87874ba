import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { compile } from "../../scripts/compile.ts";
import type { Domain } from "../../src/domain/domain.ts";
import type { Manifest } from "../../src/domain/manifest.ts";
import { temporaryFolder } from "../scripts/temporary-folder.ts";

/** Both countries: nothing may work only on the five plans. */
export const countries = ["data", "test/fixtures/odd-country"] as const;

export interface Compiled {
  /** Where the Parquet files lie. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly domain: Domain;
  remove(): void;
}

/** Compiles a data folder into a folder of its own, out of the way of what is published. */
export async function compiled(dataFolder: string): Promise<Compiled> {
  const publicFolder = temporaryFolder();
  const remove = () => rmSync(publicFolder, { recursive: true });
  const manifest = await compile(dataFolder, publicFolder, () => {}).catch((error: unknown) => {
    remove();
    throw error;
  });
  const folder = path.join(publicFolder, "data");
  const domain = JSON.parse(readFileSync(path.join(folder, "domain.json"), "utf8")) as Domain;
  return { folder, manifest, domain, remove };
}
