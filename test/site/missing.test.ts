import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { missingWords } from "../../src/i18n/missing.ts";
import { checkAccessibility, checkOverflow } from "./page-checks.ts";
import { watchShifts } from "./shifts.ts";

const sites = inject("sites");
const titles = { vi: "Không có trang này", en: "There is no such page" } as const;
let browser: Browser;
let context: BrowserContext;
let server: SiteServer;
let below: SiteServer;

beforeAll(async () => {
  server = await serve(sites.plans.folder);
  below = await serve(sites["sub-path"].folder, { base: sites["sub-path"].base });
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await below.close();
});

async function suggestions(origin: string, path: string): Promise<(string | null)[]> {
  const page = await context.newPage();
  const response = await page.goto(origin + path);
  expect(response?.status()).toBe(404);
  await page.waitForSelector("ro-missing:not([data-waiting]) a");
  const links = await page.$$eval("ro-missing a", (found) => found.map((link) => link.getAttribute("href")));
  await page.close();
  return links;
}

test.for([
  ["/dia-phuong/phong-thoo/", "/dia-phuong/phong-tho/"],
  ["/ke-hoach/bao-yen-2023/", "/dia-phuong/bao-yen/"],
  ["/en/localities/tu-mo-rong-xx/", "/en/localities/tu-mo-rong/"],
] as const)("%s suggests %s", async ([path, expected]) => {
  expect(await suggestions(server.origin, path)).toContain(expected);
});

test("under a sub-path too", async () => {
  expect(await suggestions(below.origin, "/ro-von/dia-phuong/my-than/")).toContain("/ro-von/dia-phuong/my-thanh/");
});

test.for([
  ["/en/qqqq/", ["en", "vi"]],
  ["/qqqq/", ["vi", "en"]],
  ["/english/", ["vi", "en"]],
  ["/en/localities/tu-mo-rong-xx/", ["en", "vi"]],
  ["/dia-phuong/phong-thoo/", ["vi", "en"]],
] as const)("%s has its own language first, the other below, and nothing moves", async ([path, expected]) => {
  server.fault(/\.css$|places\.json/, { delayMs: 400 });
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  await page.goto(server.origin + path, { waitUntil: "networkidle" });
  server.clearFaults();
  const sections = await page.$$eval("main > section", (found) =>
    found.map((one) => [(one as HTMLElement).lang, one.getBoundingClientRect().top]),
  );
  expect(sections.map(([language]) => language)).toEqual(expected);
  expect(Number(sections[0]?.[1])).toBeLessThan(Number(sections[1]?.[1]));
  expect(await page.locator("main h1:visible").allTextContents()).toEqual(expected.map((language) => titles[language]));
  const shells = await page.locator("body > .site:visible").evaluateAll((all) => all.map((one) => (one as HTMLElement).lang));
  expect([await page.getAttribute("html", "lang"), ...shells]).toEqual([expected[0], expected[0], expected[0]]);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  expect([...(await checkAccessibility(page)), ...(await checkOverflow(page))]).toEqual([]);
  await page.close();
});

test("under an English address of a sub-path English is first too", async () => {
  const page = await context.newPage();
  await page.goto(`${below.origin}/ro-von/en/qqqq/`);
  expect(await page.locator("main h1").allTextContents()).toEqual([titles.en, titles.vi]);
  await page.close();
});

test("without a script both languages stand, each marked as what it is", async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(`${server.origin}/en/qqqq/`);
  expect(await page.locator("main > section[lang=vi] h1:visible").textContent()).toBe(titles.vi);
  expect(await page.locator("main > section[lang=en] h1:visible").textContent()).toBe(titles.en);
  await still.close();
});

test("each language has its own box that finds places", async () => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/en/qqqq/`);
  for (const [language, expected] of [
    ["en", "Phong Tho district"],
    ["vi", "Huyện Phong Thổ"],
  ] as const) {
    const box = page.locator(`section[lang=${language}] ro-search`);
    await box.locator("input").fill("109");
    await expect.poll(() => box.locator("[role=option] strong").first().textContent()).toBe(expected);
  }
  await page.close();
});

test("an address that names no place suggests none, and the lists stand", async () => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/qqqq/`, { waitUntil: "networkidle" });
  expect(await page.locator("ro-missing:visible").innerText()).toBe(missingWords.vi.none);
  expect(await page.locator(".missing-pages a:visible").count()).toBeGreaterThan(10);
  await page.close();
});
