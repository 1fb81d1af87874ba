import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import type { Domain } from "../../src/domain/domain.ts";
import { statusTopics } from "../../src/i18n/status.ts";

describe.for(["plans", "odd-country"] as const)("what the documents of %s state", (name) => {
  const { folder } = inject("sites")[name];
  const domain = JSON.parse(readFileSync(join(folder, "data", "domain.json"), "utf8")) as Domain;
  let server: SiteServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(folder);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** The page on a phone, without a script. */
  async function opened(path: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.origin + path);
    return page;
  }

  test.for(["/du-lieu/tinh-trang/", "/en/data/status/"])(
    "is a row a document, with words in every cell and a mark wherever something is stated or blank: %s",
    async (path) => {
      const page = await opened(path);
      const rows = await page.locator(".reporting tbody tr:not(.all)").all();
      expect(rows).toHaveLength(domain.plans.length);
      const cells = page.locator(".reporting tbody td");
      expect(await cells.count()).toBe((domain.plans.length + 1) * statusTopics.length);
      expect((await cells.allInnerTexts()).filter((text) => !/[\p{L}\d]/u.test(text))).toEqual([]);
      // nothing but words for what a document does not name; a mark for all else
      expect(await page.locator(".reporting tbody td:not(.not-in-plan):not(:has(.status-mark))").count()).toBe(0);
      expect(await page.locator(".reporting tbody td.not-in-plan .status-mark").count()).toBe(0);
      // every state that a cell has is explained
      const states = new Set(
        await page.locator(".reporting tbody .status-mark").evaluateAll((marks) => marks.map((mark) => mark.classList[1])),
      );
      const explained = await page.locator(".status-legend .status-mark").evaluateAll((marks) => marks.map((mark) => mark.classList[1]));
      expect(explained).toEqual(expect.arrayContaining([...states]));
      await page.context().close();
    },
  );

  test("keeps the place and the headings in view on a phone, however far the table is moved", async () => {
    const page = await opened("/du-lieu/tinh-trang/");
    const window = page.locator(".reporting");
    const [place, heading] = [page.locator(".reporting tbody th").nth(1), page.locator(".reporting thead tr + tr th").last()];
    await window.hover();
    await page.mouse.wheel(2000, 0);
    await expect.poll(async () => (await heading.boundingBox())?.x ?? 9999).toBeLessThan(360);
    const [at, frame] = [await place.boundingBox(), await window.boundingBox()];
    expect(at?.x).toBeCloseTo(frame?.x ?? NaN, 0);
    // the places leave room for what is moved beside them
    expect(at?.width).toBeLessThan(140);
    await page.context().close();
  });
});
