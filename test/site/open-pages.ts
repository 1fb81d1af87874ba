import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import type { BuildName } from "./builds.ts";
import { checkPage, checkWidth } from "./page-checks.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { listPages } from "../../scripts/site/site-pages.ts";
import { visit } from "./visit.ts";

/** Declares a test for each page of a site: opened at 360 px it shows no error, and passes every check. */
export function testPages(name: BuildName): void {
  const site = inject("sites")[name];
  const pages = listPages(site);
  let server: SiteServer;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    server = await serve(site.folder, { base: site.base });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 360, height: 800 }, reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("a page has its other language", () => {
    const count = (language: string) => pages.filter((page) => page.language === language && page.path !== "/404.html").length;
    expect(count("vi")).toBeGreaterThan(0);
    expect(count("en")).toBe(count("vi"));
  });

  test.for(pages)("$path", async ({ path, language }) => {
    const { page, problems } = await visit(context, server, path);
    problems.push(...(await checkPage(page, language)));
    problems.push(...(await checkWidth(page, 1280)));
    await page.close();
    expect(problems).toEqual([]);
  });
}
