import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import type { BuildName } from "./builds.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { listPages } from "../../scripts/site/site-pages.ts";
import { comparisons } from "./comparison-page.ts";
import { checkDrawnViews } from "./view-checks.ts";

const paths = comparisons.map(({ path }) => path);

describe.for<BuildName>(["plans", "odd-country"])("without JavaScript %s", (name) => {
  const site = inject("sites")[name];
  let server: SiteServer;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    server = await serve(site.folder);
    browser = await openBrowser();
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("has the three comparisons in both languages", () => {
    expect(listPages(site).map((page) => page.path)).toEqual(expect.arrayContaining(paths));
  });

  test.for(paths)("%s shows its charts, tables and sentences, and says why its controls rest", async (path) => {
    const page = await context.newPage();
    await page.goto(server.origin + path);
    const { views, charts, problems } = await checkDrawnViews(page);
    const told = await page.isVisible("ro-page noscript .banner");
    const resting = await page.$$eval("ro-page :is(select, button)", (all) => all.every((control) => control.matches(":disabled")));
    await page.close();
    expect([problems, told, resting]).toEqual([[], true, true]);
    expect(views).toBeGreaterThan(0);
    expect(charts).toBeGreaterThan(0);
  });
});
