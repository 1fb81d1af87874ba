import { describe, expect, inject, test } from "vitest";
import { address } from "../../src/i18n/addresses.ts";
import { keyWords } from "../../src/i18n/keys.ts";
import type { BuildName } from "./builds.ts";
import { filesOf } from "./place-pages.ts";
import { readerOf } from "./reader.ts";
import { cardOf, cardText } from "./reading.ts";

describe.for<BuildName>(["plans", "odd-country"])("a picture with links that are no figures in %s", (name) => {
  const reader = readerOf(name, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });

  /** The time line of a place, with the focus on its first link. */
  const openTimeline = async () => {
    const place = filesOf(inject("sites")[name]).places.find(({ plans }) => plans.length > 0);
    const page = await reader.context.newPage();
    await page.goto(reader.server.origin + address("/", "vi", "locality", place?.locality_code));
    const links = page.locator('ro-view[data-view="timeline"] svg.chart:visible a');
    const focused = () => links.evaluateAll((all) => all.indexOf(document.activeElement as unknown as SVGAElement));
    for (let step = 0; step < 60 && (await focused()) < 0; step += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe(0);
    // what moves the focus with the arrows
    await cardOf(page).waitFor({ state: "attached" });
    return { page, links, focused };
  };
  const figure = /\/#\d+$/;

  test("is one stop of the keyboard, and arrows lead to every link", async () => {
    const { page, links, focused } = await openTimeline();
    const reached = [0];
    for (const at of reached) {
      for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
        await links.nth(at).focus();
        await page.keyboard.press(key);
        const next = await focused();
        if (!reached.includes(next)) reached.push(next);
      }
    }
    expect(reached.toSorted((a, b) => a - b)).toEqual(Array.from({ length: await links.count() }, (_, at) => at));
    await page.keyboard.press("Home");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(-1);
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe(0);
  });

  test("shows a card of its figures only, and Enter follows any other link", async () => {
    const { page, links, focused } = await openTimeline();
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const [plain, told] = [hrefs.findIndex((href) => !figure.test(href)), hrefs.findIndex((href) => figure.test(href))];
    expect([plain, told].every((at) => at >= 0)).toBe(true);
    await links.nth(told).focus();
    await cardText(page);
    await page.keyboard.press("Home");
    expect([await focused(), plain]).toEqual([0, 0]);
    await page.waitForTimeout(400);
    expect(await cardOf(page).isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${hrefs[plain] ?? ""}`);
  });
});

describe.for([
  ["plans", "/kinh-phi/", "funding"],
  ["plans", "/en/targets/", "dimensions"],
  ["odd-country", "/en/funding/", "funding"],
] as const)("a cell without a figure in %s, %s", ([name, path, view]) => {
  const reader = readerOf(name, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });

  test("is reached by the arrows, and tells what its empty means", async () => {
    const { meaning } = keyWords[path.startsWith("/en/") ? "en" : "vi"]["not-in-plan"];
    const page = await reader.context.newPage();
    await page.goto(reader.server.origin + path);
    const links = page.locator(`ro-view[data-view="${view}"] svg.chart:visible a`);
    const focused = () => links.evaluateAll((all) => all.indexOf(document.activeElement as unknown as SVGAElement));
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const at = hrefs.findIndex((href, index) => href.endsWith("#empties") && index > 0);
    expect(at).toBeGreaterThan(0);
    // from the mark before it in the line, whose card brings the arrows
    await links.nth(at - 1).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await cardOf(page).waitFor({ state: "attached" });
    const reached: number[] = [];
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
      await links.nth(at - 1).focus();
      await page.keyboard.press(key);
      reached.push(await focused());
    }
    expect(reached).toContain(at);
    await links.nth(at).focus();
    expect(await links.nth(at).getAttribute("aria-label")).toContain(meaning);
    await expect.poll(() => page.locator(".term-meaning:popover-open").textContent()).toContain(meaning);
  });
});
