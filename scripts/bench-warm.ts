import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compressed } from "./site/compressed.ts";

/**
 * Compresses a site's code and data before anything is measured. A host has done so long before a reader comes; here the
 * first request for the engine would wait a minute for brotli, longer than the page waits for a byte.
 */
export async function warmUp(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    if (path.includes("_astro")) await compressed(path, await readFile(path), "br");
  }
}
