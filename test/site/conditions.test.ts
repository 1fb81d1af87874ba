import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { serve, type SiteServer } from "../../scripts/site/server.ts";
import { longestOfEachKind } from "./kinds.ts";
import { checkAccessibility, checkChartTexts, checkOverflow, checkWidth } from "./page-checks.ts";
import { visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const phone = { width: 360, height: 800 };
const printed = { width: 794, height: 1123 };

describe.for(["plans", "odd-country"] as const)("each kind of page of %s", (name) => {
  const site = inject("sites")[name];
  const pages = longestOfEachKind(site);
  let server: SiteServer;
  beforeAll(async () => {
    server = await serve(site.folder, { base: site.base });
  });
  afterAll(() => server.close());

  /** Opens a page as a reader with these settings has it, and returns what is wrong with it. */
  async function problemsOf(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<string[]>): Promise<string[]> {
    const context = await browser.newContext({ viewport: phone, reducedMotion: "reduce", ...options });
    const { page, problems } = await visit(context, server, path);
    problems.push(...(await look(page)));
    await context.close();
    // the page of a missing address is served as a missing one
    return problems.filter((problem) => !problem.includes("/404.html"));
  }

  test.for(pages)("can be read in the dark: $kind, $path", async ({ path }) => {
    expect(await problemsOf(path, { colorScheme: "dark" }, checkAccessibility)).toEqual([]);
  });

  test.for(pages)("can be read in the reader's own colours: $kind, $path", async ({ path }) => {
    const look = async (page: Page) => [...(await checkAccessibility(page)), ...(await checkForcedMarks(page))];
    expect(await problemsOf(path, { forcedColors: "active" }, look)).toEqual([]);
  });

  test.for(pages)("fits every width from a phone at 200 % to a projector: $kind, $path", async ({ path }) => {
    const look = async (page: Page) => {
      const problems = [];
      for (const width of [320, 640, 768, 1024, 1600]) problems.push(...(await checkWidth(page, width)));
      return problems;
    };
    expect(await problemsOf(path, {}, look)).toEqual([]);
  });

  test.for(pages)("prints whole: $kind, $path", async ({ path }) => {
    const look = async (page: Page) => {
      await page.emulateMedia({ media: "print" });
      return [...(await checkOverflow(page)), ...(await checkChartTexts(page)), ...(await checkPrint(page))];
    };
    expect(await problemsOf(path, { viewport: printed, colorScheme: "dark" }, look)).toEqual([]);
  });

  test.for(pages)("is walked through by keyboard alone: $kind, $path", async ({ path }) => {
    expect(await problemsOf(path, { viewport: { width: 1000, height: 800 } }, walk)).toEqual([]);
  });
});

/** In forced colours a mark must differ from the page behind it, but not what is hollow, and words from their halo. */
function checkForcedMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const behind = getComputedStyle(document.body).backgroundColor;
    const marks = [...document.querySelectorAll(".chart :is(.bar, .part) rect")].filter((mark) => mark.getBoundingClientRect().width > 0);
    const lost = marks.filter((mark) => getComputedStyle(mark).fill === behind);
    const filled = [...document.querySelectorAll(".chart :is(.whole rect, .rate.estimate circle, .bound.hollow circle)")].filter(
      (mark) => getComputedStyle(mark).fill !== behind,
    );
    const thick = [...document.querySelectorAll(".chart .over text")].filter((text) => getComputedStyle(text).stroke !== behind);
    const said = (problem: string, marks: readonly Element[]) =>
      marks.slice(0, 3).map((mark) => `${problem}: ${mark.parentElement?.outerHTML.slice(0, 120) ?? ""}`);
    return [...said("cannot be seen", lost), ...said("is filled", filled), ...said("has a halo that hides it", thick)];
  });
}

/** On paper nothing is folded away or cut, and the ink is dark. */
function checkPrint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    for (const table of document.querySelectorAll("main table"))
      if (!table.checkVisibility({ contentVisibilityAuto: false, checkVisibilityCSS: true }) || table.getBoundingClientRect().height === 0)
        problems.push(`a table is not printed: ${table.querySelector("caption")?.textContent ?? ""}`);
    for (const scroll of document.querySelectorAll("main .scroll"))
      if (scroll.scrollHeight > scroll.clientHeight + 1) problems.push(`a table is cut: ${scroll.getAttribute("aria-label") ?? ""}`);
    for (const picture of document.querySelectorAll("figure.picture"))
      if (![...picture.querySelectorAll("svg")].some((svg) => svg.getBoundingClientRect().height > 0))
        problems.push("a picture is missing");
    const { backgroundColor, color } = getComputedStyle(document.body);
    const light = (text: string) => Math.max(...(text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
    if (light(backgroundColor) < 250 || light(color) > 90) problems.push(`printed in ${color} on ${backgroundColor}`);
    return problems;
  });
}

/** Tabs from the top of the page to its end: every stop is on screen, is seen to have the focus, and lets go of it. */
async function walk(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < 500; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const all = [...document.querySelectorAll("*")];
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      // a chart's link shows its focus on the shape inside it
      const shown = element.closest("svg") ? (element.firstElementChild ?? element) : element;
      const { outlineStyle, outlineWidth, stroke } = getComputedStyle(shown);
      const isSeen = width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      const isRinged = (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || (shown !== element && stroke !== "none");
      return { id: String(all.indexOf(element)), words: element.outerHTML.slice(0, 100), isSeen, isRinged };
    });
    if (at === null) return seen.size > 5 ? problems : [...problems, `only ${seen.size} stops`];
    if (seen.has(at.id)) return [...problems, `the focus comes back to ${at.words}`];
    seen.add(at.id);
    if (!at.isSeen) problems.push(`has the focus out of sight: ${at.words}`);
    if (!at.isRinged) problems.push(`does not show its focus: ${at.words}`);
  }
  return [...problems, "more than 500 stops"];
}
