import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { comparisons, openComparison } from "./comparison-page.ts";
import { checkWidth } from "./page-checks.ts";

type PageName = "funding" | "disbursement" | "targets";
/** Queries that are asked of each page in both languages; `empty` are answered in words alone, by the page's first view. */
export type LinkedQueries = Readonly<Record<PageName, { readonly drawn: readonly string[]; readonly empty: readonly string[] }>>;

/** Declares a test for each comparison page: whatever a link selects, texts stay apart and inside, narrow and wide. */
export function testLinkedViews(name: "plans" | "odd-country", queries: LinkedQueries): void {
  let server: SiteServer;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    server = await serve(inject("sites")[name].folder);
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 360, height: 800 }, reducedMotion: "reduce" });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.for(comparisons)("$path draws every linked selection so that it can be read", async ({ path, page: pageName }) => {
    const { drawn, empty } = queries[pageName];
    const { page, errors } = await openComparison(context, server, `${path}?${drawn[0]}`);
    const problems: string[] = [];
    for (const query of [...drawn, ...empty]) {
      await follow(page, query);
      const charts = await page.$$eval("ro-view:first-of-type svg.chart", (all) => all.length);
      const isEmpty = empty.includes(query);
      if (isEmpty !== (charts === 0)) problems.push(`${query}: ${charts} charts`);
      for (const width of [360, 1280]) problems.push(...(await checkWidth(page, width)).map((problem) => `${query}: ${problem}`));
    }
    expect([...problems, ...errors]).toEqual([]);
    await page.close();
  });
}

/** Goes to a query of the open page as a link or the Back button would, and waits until its views are drawn. */
async function follow(page: Page, query: string): Promise<void> {
  await page.waitForFunction(() => !document.documentElement.hasAttribute("data-pending") && !document.querySelector("[aria-busy]"));
  await page.evaluate((search) => {
    history.pushState(null, "", `${location.pathname}?${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
  expect(await page.textContent("[role=status]"), query).toBe("");
}
