import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import { listPages } from "../../scripts/site/site-pages.ts";

const origin = "http://localhost:4321";

/** Without blanks and signs, some of which a drawn title keeps together. */
const letters = (text: string) => text.replaceAll(/[^\p{L}\d]/gu, "");

/** "192x192", from the header of the file. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 1, 4), file).toBe("PNG");
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe.for(["plans", "odd-country", "sub-path"] as const)("%s is found and linked", (name) => {
  const site = inject("sites")[name];
  const pages = listPages(site)
    // a piece for other sites is found through the page that it is a piece of
    .filter(({ path }) => path !== "/404.html" && !/^\/(nhung|en\/embed)\//.test(path))
    .map((page) => ({
      ...page,
      document: new JSDOM(readFileSync(page.file, "utf8")).window.document,
      address: origin + site.base + page.path.slice(1),
    }));
  const attribute = (document: Document, selector: string, key: string) => document.querySelector(selector)?.getAttribute(key) ?? null;

  test("every page has a title and a description of its own", () => {
    for (const key of ["title", "description"] as const) {
      const texts = pages.map(({ path, language, document }) => ({
        path: `${language} ${path}`,
        text: key === "title" ? document.title : attribute(document, "meta[name=description]", "content"),
      }));
      expect(texts.filter(({ text }) => (text?.length ?? 0) < 15)).toEqual([]);
      const titles = texts.map(({ text }) => text);
      if (key === "title") expect(texts.filter(({ text }) => titles.filter((one) => one === text).length > 1)).toEqual([]);
    }
  });

  test("no sentence and no description has a hole where a part of it is empty", () => {
    const hole = /\s[;,.:](\s|$)|[,;:]\s*\.|\(\s*\)/;
    for (const { path, document } of pages) {
      const sentences = [...document.querySelectorAll("main :is(.sentence, .title, .note, h1, h2)")].map((one) => one.textContent);
      expect(
        [...sentences, attribute(document, "meta[name=description]", "content") ?? ""].filter((text) => hole.test(text)),
        path,
      ).toEqual([]);
    }
  });

  test("the tab of a comparison and of a project says what it asks of which years, a shared link what was found", () => {
    const asking = pages.filter(({ path }) =>
      /^\/(en\/)?(kinh-phi|giai-ngan|muc-tieu|funding|disbursement|targets|du-an|components)\//.test(path),
    );
    expect(asking.length).toBeGreaterThan(30);
    for (const { path, language, document } of asking) {
      const ending = language === "vi" ? " · Rõ Vốn" : " · Ro Von";
      // a project's picture has no question in its title: what it is of which money, then
      const isProject = /\/(du-an|components)\//.test(path);
      expect(document.title, path).toMatch(
        isProject ? / \d{4}(.\d{4})?: (tiền giảm nghèo ở mỗi nơi|poverty money by place)/ : / (\d{4}(, |–))?\d{4}: .*\?/,
      );
      expect(document.title.endsWith(ending), path).toBe(true);
      expect(document.title.length, document.title).toBeLessThanOrEqual(70);
      const findings = [...document.querySelectorAll("main .title")].map((title) => letters(title.textContent));
      const shared = letters(attribute(document, "meta[property='og:title']", "content") ?? "");
      expect(findings.filter((title) => shared.endsWith(title)).length, `${path}: ${shared}`).toBeGreaterThan(0);
    }
  });

  test("the tab of a document has its place and its title, without number and date", () => {
    const documents = pages.filter(({ document }) => document.querySelector("article.document"));
    expect(documents.length).toBeGreaterThan(9);
    for (const { path, language, document } of documents) {
      const [place, title] = [...document.querySelectorAll(".breadcrumb li")].slice(-2).map((crumb) => crumb.textContent.trim());
      expect(document.title.startsWith(place ?? "none"), path).toBe(true);
      expect(document.title.endsWith(`: ${title} · ${language === "vi" ? "Rõ Vốn" : "Ro Von"}`), document.title).toBe(true);
    }
  });

  test("every page names itself and its other language", () => {
    for (const { path, language, document, address } of pages) {
      expect(attribute(document, "link[rel=canonical]", "href"), path).toBe(address);
      expect(attribute(document, `link[hreflang=${language}]`, "href"), path).toBe(address);
      const other = attribute(document, `link[hreflang=${language === "vi" ? "en" : "vi"}]`, "href");
      const twin = pages.find((page) => page.address === other);
      expect(twin?.document.querySelector(`link[hreflang=${language}]`)?.getAttribute("href"), path).toBe(address);
    }
  });

  test("the map of the site lists every page, and nothing else", () => {
    const map = readFileSync(join(site.folder, "sitemap.xml"), "utf8");
    const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(listed.toSorted()).toEqual(pages.map(({ address }) => address).toSorted());
    expect(readFileSync(join(site.folder, "robots.txt"), "utf8")).toContain(`${origin}${site.base}sitemap.xml`);
  });

  test("every page tells where it stands in the site", () => {
    for (const { path, document, address } of pages) {
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "null";
      const list = JSON.parse(text) as { itemListElement: { position: number; name: string; item: string }[] };
      expect(
        list.itemListElement.map(({ position }) => position),
        path,
      ).toEqual(list.itemListElement.map((_, at) => at + 1));
      expect(list.itemListElement.at(-1)?.item, path).toBe(address);
      expect(
        list.itemListElement.every(({ name: crumb }) => crumb.length > 0),
        path,
      ).toBe(true);
    }
  });

  test("manifest and icons are there, each of the size that it is said to have", () => {
    const manifest = JSON.parse(readFileSync(join(site.folder, "site.webmanifest"), "utf8")) as {
      icons: { src: string; sizes: string; purpose?: string }[];
      start_url: string;
    };
    expect(manifest.start_url).toBe(site.base);
    const fileOf = (src: string) => {
      expect(src.startsWith(site.base), src).toBe(true);
      return join(site.folder, src.slice(site.base.length));
    };
    for (const { src, sizes } of manifest.icons) {
      expect(existsSync(fileOf(src)), src).toBe(true);
      expect(src.endsWith(".png") ? pngSize(fileOf(src)) : "any", src).toBe(sizes);
    }
    const sizes = manifest.icons.map((icon) => [icon.sizes, icon.purpose ?? "any"].join(" "));
    expect(sizes).toEqual(["any any", "192x192 any", "512x512 any", "512x512 maskable"]);
    for (const { path, document } of pages) {
      expect(attribute(document, "link[rel=icon]", "href"), path).toBe(`${site.base}icon.svg`);
      expect(pngSize(fileOf(attribute(document, "link[rel=apple-touch-icon]", "href") ?? "")), path).toBe("180x180");
    }
  });

  test("every footer tells the data's date and version, that the site is not official, and how to report an error", () => {
    const { data_version: version } = JSON.parse(readFileSync(join(site.folder, "data", "domain.json"), "utf8")) as {
      data_version: string;
    };
    for (const { path, document } of pages) {
      const footer = document.querySelector("footer.site");
      expect(footer?.textContent, path).toContain(version);
      expect(footer?.querySelector('a[href$="#report"]'), path).not.toBeNull();
    }
  });
});
