import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { checkAccessibility, checkOverflow, checkVietnamese } from "./page-checks.ts";
import { checkDrawnViews } from "./view-checks.ts";
import { visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const input = (page: Page) => page.locator("ro-search input");
const options = (page: Page) => page.locator("ro-search [role=option] strong").allTextContents();
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector("ro-search input")?.getAttribute("aria-activedescendant");
    return id == null ? null : (document.getElementById(id)?.querySelector("strong")?.textContent ?? null);
  });
const isOpen = async (page: Page) => (await input(page).getAttribute("aria-expanded")) === "true";
const status = (page: Page) => page.locator("ro-search [role=status]").textContent();

describe("the box that finds a place", () => {
  let server: SiteServer;
  let context: BrowserContext;
  beforeAll(async () => {
    server = await serve(inject("sites").plans.folder);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.log.length = 0;
    server.clearFaults();
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  });
  afterEach(() => context.close());
  const open = async (path = "/dia-phuong/dak-ha/") => (await visit(context, server, path)).page;
  const asked = () => server.log.filter((request) => request.path.endsWith("places.json")).length;
  const type = async (page: Page, text: string) => {
    await input(page).fill(text);
    await page.waitForSelector("ro-search [role=option]");
  };

  test("fetches the names once, when a reader reaches for it", async () => {
    const page = await open();
    expect(asked()).toBe(0);
    await input(page).focus();
    await type(page, "tu mo rong");
    await type(page, "tu mo");
    expect(asked()).toBe(1);
  });

  test.for([
    ["/dia-phuong/dak-ha/", "xa my thanh", ["Xã Mỹ Thanh", "Xã Cẩm Giàng"]],
    ["/dia-phuong/dak-ha/", "tumorong", ["Xã Tu Mơ Rông", "Huyện Tu Mơ Rông", "Xã Tu Mơ Rông"]],
    ["/en/localities/dak-ha/", "phong tho district", ["Phong Tho district", "Phong Tho commune"]],
    ["/en/localities/dak-ha/", "Đắk Hà", ["Dak Ha commune", "Tu Mo Rong commune"]],
  ] as const)("on %s “%s” offers places with their kind", async ([path, text, expected]) => {
    const page = await open(path);
    await type(page, text);
    expect((await options(page)).slice(0, expected.length)).toEqual(expected);
    expect(await status(page)).toMatch(/^\d+ (nơi|places)$/);
  });

  test("a code finds its place, and stands beside it", async () => {
    const lines = (page: Page) => page.locator("ro-search [role=option]").first().allInnerTexts();
    const page = await open();
    await type(page, "109");
    expect(await lines(page)).toEqual([expect.stringMatching(/^Huyện Phong Thổ\s+mã 109 · tỉnh Lai Châu/)]);
    await type(page, "phong tho");
    expect((await lines(page)).join()).not.toContain("109");
    const english = await open("/en/localities/dak-ha/");
    await type(english, "code 02011");
    expect(await lines(english)).toEqual([expect.stringMatching(/^My Thanh commune\s+code 02011 · /)]);
  });

  test("the keyboard goes through the places and round again, and Enter opens the one it stands on", async () => {
    const page = await open();
    await type(page, "mỹ thanh");
    expect([await isOpen(page), await active(page)]).toEqual([true, null]);
    const seen: (string | null)[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
      await page.keyboard.press(key);
      seen.push(await active(page));
    }
    expect(seen).toEqual(["Xã Mỹ Thanh", "Xã Cẩm Giàng", "Xã Mỹ Thanh", "Xã Cẩm Giàng"]);
    expect(await page.locator("[aria-selected=true]").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/dia-phuong/cam-giang/");
  });

  test("Enter takes the likeliest place where none is marked, also before the names have come", async () => {
    const page = await open();
    server.fault(/places\.json/, { delayMs: 400 });
    await input(page).fill("phong tho");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/dia-phuong/phong-tho/");
  });

  test("Escape closes the list, then empties the box; an arrow opens it again", async () => {
    const page = await open();
    await type(page, "bao yen");
    await page.keyboard.press("Escape");
    expect([await isOpen(page), await input(page).inputValue()]).toEqual([false, "bao yen"]);
    await page.keyboard.press("ArrowDown");
    expect([await isOpen(page), await active(page)]).toEqual([true, "Huyện Bảo Yên"]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect([await input(page).inputValue(), await status(page)]).toEqual(["", ""]);
  });

  test("a tap opens a place, and leaving the box closes the list", async () => {
    const page = await open();
    await type(page, "lao cai");
    await page.locator("ro-search [role=option]").nth(1).click();
    await page.waitForURL("**/dia-phuong/lao-cai-2025/");
    await type(page, "lao cai");
    await input(page).blur();
    expect(await isOpen(page)).toBe(false);
  });

  test("that the names did not come is said, and the next key asks for them again; that nothing is found is said", async () => {
    const page = await open();
    const repaired = server.fault(/places\.json/, { status: 404 });
    await input(page).fill("phong tho");
    await expect.poll(() => status(page)).toContain("Không tải được");
    repaired();
    await type(page, "phong th");
    expect(await options(page)).toContain("Huyện Phong Thổ");
    await input(page).fill("hà nội");
    await expect.poll(() => status(page)).toContain("các nơi có kế hoạch ở danh sách ngay dưới");
    expect(await isOpen(page)).toBe(false);
  });

  test("the open list is accessible, fits on a phone, and has no Vietnamese on an English page", async () => {
    for (const scheme of ["light", "dark"] as const) {
      const page = await open("/en/localities/dak-ha/");
      await page.emulateMedia({ colorScheme: scheme });
      await type(page, "tu mo");
      await page.keyboard.press("ArrowDown");
      expect([...(await checkAccessibility(page)), ...(await checkOverflow(page)), ...(await checkVietnamese(page))]).toEqual([]);
    }
  });
});

describe.for(["plans", "odd-country"] as const)("without JavaScript in %s", (name) => {
  test("the places with a plan are a list of links", async () => {
    const server = await serve(inject("sites")[name].folder);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const code = name === "plans" ? "dak-ha" : "sao-vo";
    await page.goto(`${server.origin}/dia-phuong/${code}/`);
    expect(await page.locator("ro-search input").isDisabled()).toBe(true);
    await page.click("ro-search summary");
    const links = page.locator("ro-search details a");
    expect(await links.count()).toBe(name === "plans" ? 5 : 43);
    expect(await links.first().isVisible()).toBe(true);
    await context.close();
    await server.close();
  });

  test("a place's page shows its pictures, tables and sentences", async () => {
    const server = await serve(inject("sites")[name].folder);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${server.origin}/dia-phuong/${name === "plans" ? "phong-tho" : "suong-la"}/`);
    const { views, charts, problems } = await checkDrawnViews(page);
    expect(problems).toEqual([]);
    expect([views > 4, charts > 3]).toEqual([true, true]);
    await context.close();
    await server.close();
  });
});

test("in the other country the box finds old names, namesakes and apostrophes too", async () => {
  const server = await serve(inject("sites")["odd-country"].folder);
  const context = await browser.newContext();
  const { page } = await visit(context, server, "/dia-phuong/sao-vo/");
  const offered = async (text: string) => {
    await input(page).fill(text);
    await page.waitForTimeout(300);
    return options(page);
  };
  expect((await offered("ngo ho"))[0]).toBe("Huyện Ngõ H'Ơ");
  expect((await offered("hòa ngân nga"))[0]).toBe("Xã Hoà Ngân Nga");
  expect((await offered("đợi mưa")).slice(0, 3)).toEqual(["Xã Đợi Mưa", "Huyện Đợi Mưa", "Tỉnh Đợi Mưa"]);
  expect((await offered("tinh doi mua"))[0]).toBe("Tỉnh Đợi Mưa");
  await context.close();
  await server.close();
});
