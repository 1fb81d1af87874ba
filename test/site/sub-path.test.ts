import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { listPages } from "../../scripts/site/site-pages.ts";
import { visit } from "./visit.ts";

const site = inject("sites")["sub-path"];
/** A slice's page asks for nothing that its view's page does not. */
const pages = listPages(site).filter(({ path }) => !path.includes("/s/"));
let server: SiteServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serve(site.folder, { base: site.base });
  browser = await openBrowser();
  context = await browser.newContext();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("there are pages under the sub-path", () => {
  expect(pages.length).toBeGreaterThan(0);
});

test.for(pages)("under a sub-path $path asks only for what is there", async ({ path }) => {
  const { page, problems } = await visit(context, server, path);
  await page.close();
  expect(problems).toEqual([]);
});
