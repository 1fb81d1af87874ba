import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";

const sites = inject("sites");
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
  await page.waitForSelector("ro-missing:not([hidden]) a");
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

test("an address that names no place suggests none, and the lists stand", async () => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/qqqq/`, { waitUntil: "networkidle" });
  expect(await page.isHidden("ro-missing")).toBe(true);
  expect(await page.locator(".missing-pages a:visible").count()).toBeGreaterThan(10);
  await page.close();
});
