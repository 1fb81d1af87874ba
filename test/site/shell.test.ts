import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import type { Fault } from "../../scripts/site/faults.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { openComparison, showsSlice } from "./comparison-page.ts";

let server: SiteServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serve(inject("sites").plans.folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
});
afterEach(async () => {
  server.clearFaults();
  await context.close();
});

const faults: [string, Fault][] = [
  ["is missing", { status: 404 }],
  ["is broken off", { abort: true }],
  ["is an HTML page", { html: true }],
];

test.for(faults)("a change says so when the code that draws %s, and the controls tell what is shown", async ([, fault]) => {
  server.fault(/\/live\./, fault);
  const { page } = await openComparison(context, server, "/kinh-phi/");
  const before = await page.innerHTML("ro-view");
  await page.selectOption("select[name=year]", "2023");
  await expect.poll(() => page.isVisible(".load-failed")).toBe(true);
  expect(await page.inputValue("select[name=year]")).toBe("latest");
  expect(await page.innerHTML("ro-view")).toBe(before);
});

test.for(["live", "views", "site-domain", "domain"])("a change whose %s hangs waits dimmed, and ends with what to do", async (file) => {
  server.log.length = 0;
  server.fault(new RegExp(`/${file}\\.`), { hang: true });
  await context.clock.install();
  const { page } = await openComparison(context, server, "/kinh-phi/");
  const before = await page.innerHTML("ro-view");
  await page.selectOption("select[name=year]", "2023");
  expect(await page.getAttribute("ro-view", "aria-busy")).toBe("true");
  await expect.poll(() => server.log.some(({ path }) => path.includes(`/${file}.`))).toBe(true);
  await page.clock.fastForward(15_000);
  await expect.poll(() => page.isVisible(".load-failed")).toBe(true);
  expect(await page.textContent(".load-failed")).toContain("tải lại trang");
  expect(await page.getAttribute("ro-view", "aria-busy")).toBeNull();
  expect(await page.inputValue("select[name=year]")).toBe("latest");
  expect(await page.innerHTML("ro-view")).toBe(before);
});

test("code that comes after it was given up serves the next choice", async () => {
  server.fault(/\/live\./, { delayMs: 5_000 });
  await context.clock.install();
  const { page } = await openComparison(context, server, "/kinh-phi/");
  await page.selectOption("select[name=year]", "2023");
  await page.clock.fastForward(15_000);
  await expect.poll(() => page.isVisible(".load-failed")).toBe(true);
  await page.selectOption("select[name=year]", "2022");
  await showsSlice(page, "funding", "by-component.stage-any.year-2022");
  expect(await page.isVisible(".load-failed")).toBe(false);
});

test("an open table stays open, a closed one closed, when something else is chosen", async () => {
  await context.close();
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const { page } = await openComparison(context, server, "/muc-tieu/");
  const isOpen = (view: string) =>
    page.$eval(`ro-view[data-view="${view}"] details.table`, (details) => (details as HTMLDetailsElement).open);
  await page.click('ro-view[data-view="targets"] details.table > summary');
  await page.click('ro-view[data-view="outputs"] details.table > summary');
  await page.selectOption("select[name=year]", "2024");
  await page.waitForSelector('ro-view[data-view="outputs"][data-slice="year-2024"]:not([aria-busy])');
  expect([await isOpen("targets"), await isOpen("outputs")]).toEqual([true, false]);
});

test("the SQL behind a picture and the values bound to it can be read, also after a change", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/");
  expect(await page.textContent("details.sql pre")).toContain("row_number() over");
  await page.selectOption("select[name=year]", "2023");
  await showsSlice(page, "funding", "by-component.stage-any.year-2023");
  expect(await page.textContent("details.sql [data-bound]")).toBe("$1 = 'component', $2 = '2023', $3 = 'any'");
});

test("on a wide screen the table stands open beside its picture, on a phone behind a summary", async () => {
  const { page } = await openComparison(context, server, "/kinh-phi/");
  expect(await page.isVisible("ro-view table")).toBe(true);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.$eval("ro-view table", (table) => table.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
});

test("the list of places says what it waits for until the page's script puts it there", async () => {
  server.fault(/\/page\./, { delayMs: 1_500 });
  const page = await context.newPage();
  await page.goto(`${server.origin}/en/funding/`, { waitUntil: "commit" });
  await page.click(".chooser > summary");
  expect(await page.innerText(".chooser .choices")).toContain("JavaScript");
  await page.waitForSelector(".chooser input[name=localities]");
  expect(await page.innerText(".chooser .choices")).not.toContain("JavaScript");
  expect(await page.locator(".chooser .choices").count()).toBe(1);
});
