/**
 * What a reader may have meant by an address without a page: the words of its last part, and then fewer and fewer of them from
 * the front. "/dia-phuong/phong-thoo-2023/" gives "phong thoo".
 */
export function wordsOfPath(pathname: string, base: string): string[] {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const last = readable(path).split("/").filter(Boolean).at(-1) ?? "";
  const words = last
    .replace(/\.html?$/, "")
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  return words.map((_, at) => words.slice(0, words.length - at).join(" "));
}

/** An address as typed; one that is not well encoded stays as it is. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
