import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { SitePage } from "../../scripts/site/site-pages.ts";

/** What a page says of itself to other pages: the places in it, and the addresses it names. */
export interface PageLinks {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Its `<link rel="canonical">`: where the site will stand, so that absolute links to itself are checked too. */
  readonly canonical: string | null;
}

const attributes = ["href", "src", "action", "data-src"];

/** Reads the ids and addresses of a page as a browser would, so text that only looks like markup is not taken for it. */
export function readLinks(page: Pick<SitePage, "path" | "file">): PageLinks {
  const { window } = new JSDOM(readFileSync(page.file, "utf8"));
  const { document } = window;
  const links = attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  const result: PageLinks = {
    path: page.path,
    ids: new Set([...document.querySelectorAll("[id]")].map((element) => element.id)),
    links: [...new Set(links)],
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null,
  };
  window.close();
  return result;
}

/** Returns what is wrong with the links of a site's pages, a line each: outside the base, no such file, no such id. */
export function checkLinks(pages: readonly PageLinks[], site: { readonly folder: string; readonly base: string }): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const own = new URL(site.base.replace(/\/$/, "") + page.path, "http://own.invalid");
    const origins = [own.origin, page.canonical === null ? own.origin : new URL(page.canonical, own).origin];
    return page.links.flatMap((link) => {
      const problem = checkLink(link);
      return problem === null ? [] : [`${page.path}: ${link}: ${problem}`];
    });

    function checkLink(link: string): string | null {
      if (!URL.canParse(link, own)) return "not an address";
      const url = new URL(link, own);
      if (!origins.includes(url.origin)) return ["https:", "http:", "mailto:", "data:"].includes(url.protocol) ? null : "unknown kind";
      if (!url.pathname.startsWith(site.base)) return `outside the base ${site.base}`;
      const path = decodeURIComponent(url.pathname.slice(site.base.length - 1));
      const target = byPath.get(path);
      if (target === undefined && !isFile(join(site.folder, path))) return "leads nowhere";
      const id = decodeURIComponent(url.hash.slice(1));
      return id === "" || target?.ids.has(id) === true ? null : `no element has the id "${id}"`;
    }
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
