import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { openComparison, showsSlice } from "./comparison-page.ts";

/** The site under a sub-path, alive: what its scripts ask for and link to lies under the base too. */
const site = inject("sites")["sub-path"];
let server: SiteServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serve(site.folder, { base: site.base });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  server.log.length = 0;
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
});
afterEach(() => context.close());

const open = (path: string) => openComparison(context, server, site.base + path);
const answeredBy = (page: Page) => page.$$eval("ro-view", (views) => views.map((view) => view.getAttribute("data-answered-by")));
const astray = () => server.log.filter(({ path, status }) => !path.startsWith(site.base) || status >= 400).map(({ path }) => path);

test("a change is answered from under the base, and every redrawn link leads to a file there", async () => {
  const { page, errors } = await open("kinh-phi/");
  await page.selectOption("select[name=by]", "source");
  await showsSlice(page, "funding", "by-source.stage-any.year-latest");
  expect(await answeredBy(page)).toEqual(["answers"]);
  expect(server.log.map(({ path }) => path)).toContain(`${site.base}data/answers/funding.json`);
  expect(new URL(page.url()).pathname).toBe(`${site.base}kinh-phi/`);
  const links = await page.$$eval("ro-view a", (all) =>
    all.map((link) => new URL(link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "", location.href).pathname),
  );
  expect(links.length).toBeGreaterThan(10);
  const lost = [...new Set(links)].filter(
    (path) => !path.startsWith(site.base) || !existsSync(join(site.folder, decodeURIComponent(path.slice(site.base.length)), "index.html")),
  );
  expect(lost).toEqual([]);
  expect([astray(), errors]).toEqual([[], []]);
});

test.for(["kinh-phi/", "en/disbursement/", "muc-tieu/"])("DuckDB answers %s when asked, from the files under the base", async (path) => {
  const { page, errors } = await open(path);
  await page.click("button.ask-duckdb");
  await expect.poll(async () => new Set(await answeredBy(page)), { timeout: 50_000 }).toEqual(new Set(["duckdb"]));
  expect(server.log.some((request) => request.path.endsWith(".parquet"))).toBe(true);
  await page.selectOption("select[name=year]", "2023");
  await page.waitForFunction(() =>
    [...document.querySelectorAll("ro-view")].every((view) => view.getAttribute("data-slice")?.includes("2023")),
  );
  expect(new Set(await answeredBy(page))).toEqual(new Set(["duckdb"]));
  expect([astray(), errors]).toEqual([[], []]);
});

test("a report goes, filled in, to where the publisher of the site wants it", async () => {
  const { page, errors } = await open("phuong-phap/?figure=phong-tho-2024.170&from=/ro-von/kinh-phi/#report");
  expect(await page.textContent("#report")).toContain("example.org/ro-von/issues/new");
  const href = (await page.getAttribute("#report a.send", "href")) ?? "";
  const { origin, pathname, searchParams } = new URL(href);
  expect(origin + pathname).toBe("https://example.org/ro-von/issues/new");
  expect(searchParams.get("title")).toContain("phong-tho-2024.170");
  expect(searchParams.get("body")).toBe(await page.textContent("#report .report-text"));
  expect([astray(), errors]).toEqual([[], []]);
});

test("the language switch, the way home and a linked selection stay under the base", async () => {
  const { page, errors } = await open("kinh-phi/?by=type&year=2023");
  await showsSlice(page, "funding", "by-type.stage-any.year-2023");
  await page.click("a.language");
  await page.waitForURL(`**${site.base}en/funding/?by=type&year=2023`);
  await showsSlice(page, "funding", "by-type.stage-any.year-2023");
  await page.click("header a.brand");
  await page.waitForURL(`**${site.base}en/`);
  expect([astray(), errors]).toEqual([[], []]);
});
