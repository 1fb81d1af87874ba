import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve } from "../../scripts/site/server.ts";
import type { BuildName } from "./builds.ts";
import { openComparison } from "./comparison-page.ts";
import { checkAccessibility } from "./page-checks.ts";
import { readerOf } from "./reader.ts";
import { answerRows, cardFaults, cardOf, cardText, comparisons, figuresOf, marksOf, pointOn } from "./reading.ts";

describe.for<BuildName>(["plans", "odd-country"])("the card of a mark in %s", (name) => {
  const { folder } = inject("sites")[name];
  const reader = readerOf(name, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });

  const open = async (path: string, inside = reader.context): Promise<Page> => (await openComparison(inside, reader.server, path)).page;

  test.for(comparisons)("tells the figures as printed, their places and their document: %s", async (path) => {
    const page = await open(path);
    const count = await marksOf(page).count();
    for (const at of [0, Math.floor(count / 3), Math.floor(count / 2), count - 1]) {
      const mark = marksOf(page).nth(at);
      const { x, y } = await pointOn(mark);
      await page.mouse.move(x, y);
      await expect.poll(() => mark.getAttribute("data-shown")).toBe("");
      const text = await cardText(page);
      const figures = await figuresOf(mark, folder);
      expect(figures.length).toBeGreaterThan(0);
      for (const { as_printed, locator } of figures) {
        expect(text).toContain(as_printed ?? "không ghi số");
        expect(text).toContain(locator);
      }
      const [plan = ""] = String(figures[0]?.["figure_id"]).split(".");
      const [document] = answerRows("document", plan, folder);
      expect(text).toContain(document?.["document_no"] ?? "số văn bản để trống");
      expect(await cardFaults(mark)).toEqual([]);
      await page.mouse.move(2, 2);
      await cardOf(page).waitFor({ state: "hidden" });
    }
  });

  test("comes only when a reader reaches for a mark", async () => {
    const page = await open("/kinh-phi/");
    await page.waitForLoadState("networkidle");
    const asked = () => reader.server.log.map((request) => request.path).filter((path) => /figure-card|answers\//.test(path));
    expect(asked()).toEqual([]);
    await marksOf(page).first().hover();
    await cardText(page);
    expect(asked().length).toBeGreaterThan(1);
  });

  test("stays while the pointer is in it, and goes when it leaves or at Esc", async () => {
    const page = await open("/kinh-phi/");
    const mark = marksOf(page).first();
    await mark.hover();
    await cardText(page);
    await cardOf(page).hover();
    await page.waitForTimeout(600);
    expect(await cardOf(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await cardOf(page).waitFor({ state: "hidden" });
    await mark.hover();
    await cardText(page);
    await page.keyboard.press("Escape");
    expect(await cardOf(page).isVisible()).toBe(false);
  });

  test("is told by a figure in a table too", async () => {
    const page = await open("/muc-tieu/");
    const link = page.locator("#outputs td a[href*='/#']").first();
    await link.hover();
    expect(await cardText(page)).toContain((await figuresOf(link, folder))[0]?.["as_printed"]);
    expect(await cardFaults(link)).toEqual([]);
  });

  test.for(["/kinh-phi/", "/giai-ngan/"])("is told by the words of a sentence too, and leaves their line free: %s", async (path) => {
    const page = await open(path);
    const link = page.locator(".sentence a:not(.badge)").first();
    const [figure] = await figuresOf(link, folder);
    // where neither above nor below there is room for a long list
    await link.evaluate((words) => words.scrollIntoView({ block: "center" }));
    await link.hover();
    expect(await cardText(page)).toContain(figure?.["as_printed"]);
    expect(await cardFaults(link)).toEqual([]);
    const isInLine = await link.evaluate((words) => {
      const [card, line] = [document.querySelector(".figure-card"), words].map((element) => element?.getBoundingClientRect());
      return card && line && card.top < line.bottom && card.bottom > line.top;
    });
    expect(isInLine).toBe(false);
    await cardOf(page).hover();
    await page.waitForTimeout(600);
    expect(await cardOf(page).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await cardOf(page).isVisible()).toBe(false);
    await page.mouse.move(2, 2);
    await page.keyboard.press("Tab");
    await link.focus();
    expect(await cardText(page)).toContain(figure?.["as_printed"]);
    await page.keyboard.press("Escape");
    expect([await cardOf(page).isVisible(), await link.evaluate((words) => words === document.activeElement)]).toEqual([false, true]);
  });

  test("a key held down on the way over many figures asks for none of them", async () => {
    const page = await open("/kinh-phi/");
    const links = page.locator(".sentence a:not(.badge)");
    await page.keyboard.press("Tab");
    await links.first().focus();
    await cardText(page);
    await page.keyboard.press("Escape");
    await page.locator("form summary, form select").last().focus();
    reader.server.log.length = 0;
    await links.evaluateAll(async (all: HTMLElement[]) => {
      for (const link of all) {
        link.focus();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      document.querySelector<HTMLElement>("header a")?.focus();
    });
    await page.waitForTimeout(400);
    expect(await cardOf(page).isVisible()).toBe(false);
    expect(reader.server.log.map(({ path }) => path).filter((path) => path.includes("answers/"))).toEqual([]);
  });

  test("the space bar keeps a place highlighted from its row of a table too", async () => {
    const page = await open("/muc-tieu/");
    const link = page.locator("#outputs tr[data-locality] td a[href*='/#']").first();
    await page.keyboard.press("Tab");
    await link.focus();
    expect(await cardText(page)).toContain("phím cách");
    await page.keyboard.press("Space");
    await page.locator(".kept-place").waitFor();
  });

  test.for(comparisons)("a chart is one stop of the keyboard, with arrows inside: %s", async (path) => {
    const page = await open(path);
    const chart = page.locator("svg.chart:visible").first();
    const marks = chart.locator("a");
    const focused = () => marks.evaluateAll((links) => links.indexOf(document.activeElement as unknown as SVGAElement));
    await page.locator("form summary, form select").last().focus();
    for (let step = 0; step < 40 && (await focused()) < 0; step += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe(0);
    await cardText(page);
    expect(await cardOf(page).textContent()).toContain("Enter");
    await page.keyboard.press("End");
    expect(await focused()).toBe((await marks.count()) - 1);
    await page.keyboard.press("Home");
    expect(await focused()).toBe(0);
    await page.keyboard.press("ArrowDown");
    const second = await focused();
    expect(second).toBeGreaterThan(0);
    await expect.poll(() => marks.nth(second).getAttribute("data-shown")).toBe("");
    // back up, to the mark that is nearest above: of two on one line it may be the other
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBeLessThan(second);
    await page.keyboard.press("Home");
    const seen = new Set<number>();
    for (let step = 0; step < (await marks.count()); step += 1) {
      seen.add(await focused());
      await page.keyboard.press("ArrowRight");
    }
    expect(seen.size).toBe(await marks.count());
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(-1);
  });

  test("Esc takes the card away and keeps the focus, the next Esc leaves the chart", async () => {
    const page = await open("/kinh-phi/");
    const mark = marksOf(page).first();
    await page.keyboard.press("Tab");
    await mark.focus();
    await cardText(page);
    const isFocused = () => mark.evaluate((link) => link === document.activeElement);
    await page.keyboard.press("Escape");
    expect([await cardOf(page).isVisible(), await isFocused()]).toEqual([false, true]);
    await page.keyboard.press("Escape");
    expect(await isFocused()).toBe(false);
    const isAfter = await mark.evaluate((link) => {
      const { activeElement } = document;
      return activeElement !== null && !activeElement.closest("svg") && link.compareDocumentPosition(activeElement) === 4;
    });
    expect(isAfter).toBe(true);
    // the words after it are figures too: their card waits until somebody comes to them
    await page.waitForTimeout(500);
    expect(await cardOf(page).isVisible()).toBe(false);
  });

  test("survives a picture that is drawn again", async () => {
    const page = await open("/kinh-phi/");
    await marksOf(page).first().hover();
    await cardText(page);
    await page.selectOption("select[name=by]", "source");
    await page.waitForSelector('ro-view[data-slice^="by-source"]:not([aria-busy])');
    const mark = marksOf(page).first();
    await mark.hover();
    await expect.poll(() => mark.getAttribute("data-shown")).toBe("");
    expect(await cardText(page)).toContain((await figuresOf(mark, folder))[0]?.["as_printed"] ?? "không ghi số");
    expect(await cardFaults(mark)).toEqual([]);
  });

  test("without its document it says so, and its link still leads there", async () => {
    reader.server.fault(/answers\/figures/, { status: 500 });
    const page = await open("/kinh-phi/");
    const mark = marksOf(page).first();
    const href = (await mark.getAttribute("href")) ?? "";
    await mark.hover();
    await cardOf(page).getByText("Không tải được chi tiết").waitFor();
    await cardOf(page).getByRole("link", { name: "Mở trong văn bản" }).click();
    await page.waitForURL(`**${href}`);
  });

  test.for([
    [1280, "light", "none"],
    [1280, "dark", "none"],
    [360, "light", "none"],
    [1280, "light", "active"],
  ] as const)("is open to everybody: %s px, %s, forced colours %s", async ([width, colorScheme, forcedColors]) => {
    const own = await reader.browser.newContext({ viewport: { width, height: 800 }, colorScheme, forcedColors, reducedMotion: "reduce" });
    const page = await open("/en/funding/", own);
    await marksOf(page).first().hover();
    await cardText(page);
    expect(await checkAccessibility(page)).toEqual([]);
    await own.close();
  });
});

test("under a sub-path the card finds its document too", async () => {
  const { folder, base } = inject("sites")["sub-path"];
  const server = await serve(folder, { base });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.origin}${base}kinh-phi/`);
  await marksOf(page).first().hover();
  expect(await cardText(page)).toContain((await figuresOf(marksOf(page).first(), folder))[0]?.["as_printed"]);
  await browser.close();
  await server.close();
});
