import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { openComparison } from "./comparison-page.ts";
import { checkOverflow } from "./page-checks.ts";

/** The country with the most places, and the longest names. */
const site = inject("sites")["odd-country"];
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  server = await serve(site.folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const paths = ["/kinh-phi/", "/giai-ngan/", "/muc-tieu/"];
const widths = [360, 414, 768, 1280];

test.for(widths.flatMap((width) => paths.map((path) => ({ width, path }))))(
  "at $width px the place chooser of $path opens inside the screen, and its boxes are checked by touch",
  async ({ width, path }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, hasTouch: true });
    const { page, errors } = await openComparison(context, server, path);
    await page.tap(".chooser summary");
    await page.waitForSelector(".chooser[open] .choices");

    const outside = await page.$$eval(".chooser :is(.choices, .choices label, .choices input)", (parts) =>
      parts
        .map((part) => ({ html: part.outerHTML.slice(0, 60), box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.right > innerWidth || box.width === 0)
        .map(({ html, box }) => `${html}: ${box.left} to ${box.right}`),
    );
    expect(outside).toEqual([]);
    expect(await checkOverflow(page)).toEqual([]);

    // the first, one between, and the last: each is brought into view, is not covered, and takes a tap
    const boxes = page.locator(".chooser input[type=checkbox]");
    const codes: string[] = [];
    for (const at of [0, Math.floor((await boxes.count()) / 2), -1]) {
      const box = boxes.nth(at);
      await box.tap({ timeout: 5000 });
      codes.push((await box.getAttribute("value")) ?? "");
      expect(await box.isChecked()).toBe(true);
      const { top, bottom } = await box.evaluate((element) => element.getBoundingClientRect());
      expect([top >= 0, bottom <= 800], `${codes.at(-1)}: ${top} to ${bottom}`).toEqual([true, true]);
    }
    await expect.poll(() => new URL(page.url()).searchParams.get("localities")?.split("~").sort()).toEqual(codes.sort());
    // a long name is as good to tap as its box
    await page.tap(`.chooser label:has(input[value="${codes[0]}"])`);
    expect(await page.isChecked(`.chooser input[value="${codes[0]}"]`)).toBe(false);
    expect(errors).toEqual([]);
    await context.close();
  },
);

test("an open chooser closes on Escape and when the reader goes on: nothing is hidden behind it", async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const { page } = await openComparison(context, server, "/kinh-phi/");
  const isOpen = () => page.$eval(".chooser", (chooser) => (chooser as HTMLDetailsElement).open);
  // once the code that connects it is there
  await page.focus("select[name=by]");
  await page.waitForSelector("ro-page[data-alive]");
  await page.click(".controls .more > summary");
  await page.focus(".chooser summary");
  await page.keyboard.press("Enter");
  expect(await isOpen()).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  expect(await isOpen()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
  await page.keyboard.press("Enter");
  await page.focus(".controls .more select");
  expect(await isOpen()).toBe(false);
  await page.click(".chooser summary");
  expect(await isOpen()).toBe(true);
  await page.click("h2.title");
  expect(await isOpen()).toBe(false);
  await page.click("button[type=reset]", { timeout: 2_000 });
  await context.close();
});
