import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

const cacheFolder = resolve(import.meta.dirname, "../../.cache/compressed");

/** What static hosts compress. Parquet is compressed inside, and is asked for in ranges. */
const compressible = new Set([".html", ".css", ".js", ".mjs", ".json", ".svg", ".txt", ".xml", ".csv", ".wasm", ".webmanifest"]);

/** Returns the bytes of a file as a host would send them: brotli 11 or gzip 9 where the kind of file is worth it. */
export async function compressed(file: string, bytes: Buffer, encoding: Encoding): Promise<{ bytes: Buffer; encoding: Encoding }> {
  if (encoding === "identity" || !compressible.has(extname(file))) return { bytes, encoding: "identity" };
  const cached = join(cacheFolder, `${createHash("sha256").update(bytes).digest("hex")}.${encoding}`);
  const known = await readFile(cached).catch(() => null);
  if (known !== null) return { bytes: known, encoding };
  const fresh = encoding === "br" ? await brotli(bytes) : await promisify(gzip)(bytes, { level: 9 });
  await mkdir(cacheFolder, { recursive: true });
  const partial = `${cached}.${process.pid}`;
  await writeFile(partial, fresh);
  await rename(partial, cached);
  return { bytes: fresh, encoding };
}

/** Quality 11 with a window as large as the `brotli` command's: a minute for the 18 MB engine, so kept on disk. */
function brotli(bytes: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
