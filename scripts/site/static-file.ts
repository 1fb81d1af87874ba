import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** What a static host finds at a path: a file, or a folder asked for without its last slash. */
export type Found = { readonly file: string; readonly bytes: Buffer; readonly type: string } | "redirect" | null;

/** Looks a decoded path (from the site's root) up as GitHub Pages does: a folder answers with its index.html. */
export async function findFile(root: string, path: string): Promise<Found> {
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const kind = await stat(file).catch(() => null);
  if (kind === null || (kind.isFile() && path.endsWith("/"))) return null;
  if (kind.isDirectory()) return path.endsWith("/") ? findFile(root, `${path}index.html`) : "redirect";
  return { file, bytes: await readFile(file), type: contentTypes[extname(file)] ?? "application/octet-stream" };
}

/** Reads a `Range` header for a file of so many bytes: first and last byte, or null where it cannot be served. */
export function parseRange(header: string, size: number): { first: number; last: number } | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (match === null) return null;
  const [, from = "", to = ""] = match;
  if (from === "" && to === "") return null;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? { first, last } : null;
}
