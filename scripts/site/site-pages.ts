import { readdirSync } from "node:fs";
import { join } from "node:path";

export interface SitePage {
  /** Where a reader finds it, from the site's root and without the base: `/en/funding/`. */
  readonly path: string;
  readonly file: string;
  readonly language: "vi" | "en";
}

/** Lists every page of a built site, in order of its address. */
export function listPages(site: { readonly folder: string }): SitePage[] {
  const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  return pages.sort().map((path) => ({
    path,
    file: join(site.folder, path.endsWith("/") ? `${path}index.html` : path),
    language: path.startsWith("/en/") ? "en" : "vi",
  }));
}
