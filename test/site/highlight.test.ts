import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { address } from "../../src/i18n/addresses.ts";
import type { BuildName } from "./builds.ts";
import { openComparison, showsSlice } from "./comparison-page.ts";
import { longestOfEachKind } from "./kinds.ts";
import { checkAccessibility } from "./page-checks.ts";
import { filesOf } from "./place-pages.ts";
import { readerOf } from "./reader.ts";
import { cardOf, cardText, marksOf } from "./reading.ts";

describe.for<BuildName>(["plans", "odd-country"])("a place that is kept highlighted in %s", (name) => {
  const reader = readerOf(name, { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });

  const open = async (path: string): Promise<Page> => (await openComparison(reader.context, reader.server, path)).page;
  /** The places of what is highlighted, and whether every mark and row of them is. */
  const highlighted = (page: Page) =>
    page.evaluate(() => {
      const marked = [...document.querySelectorAll<HTMLElement>("main [data-locality].highlighted")];
      const places = [...new Set(marked.map((element) => element.getAttribute("data-locality")))];
      const rest = places.filter((place) => document.querySelector(`main [data-locality="${place}"]:not(.highlighted)`) !== null);
      return { places, rest };
    });
  /** Keeps the place of the first mark, and returns its code. */
  async function keep(page: Page): Promise<string> {
    const mark = marksOf(page).first();
    await mark.hover();
    await cardText(page);
    await cardOf(page).locator(".keep").click();
    expect(await cardOf(page).locator(".keep").getAttribute("aria-pressed")).toBe("true");
    return (await mark.getAttribute("data-locality")) ?? "";
  }

  test("is highlighted in every picture and table, from page to page and in the other language, until the reader ends it", async () => {
    const page = await open("/kinh-phi/");
    const code = await keep(page);
    expect(await highlighted(page)).toEqual({ places: [code], rest: [] });
    for (const path of ["/muc-tieu/", "/en/targets/"]) {
      await page.goto(reader.server.origin + path);
      await page.waitForSelector(".kept-place");
      const { places, rest } = await highlighted(page);
      expect([places.filter((place) => place !== code), rest]).toEqual([[], []]);
    }
    await page.locator(".kept-place button").click();
    expect([await page.locator(".kept-place").count(), await page.locator(".highlighted").count()]).toEqual([0, 0]);
    await page.goto(`${reader.server.origin}/kinh-phi/`);
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".highlighted").count()).toBe(0);
  });

  test("takes the second colour, and stays when the picture is drawn again", async () => {
    const page = await open("/kinh-phi/");
    const code = await keep(page);
    const colours = () =>
      page.evaluate(() => {
        const accent = document.createElement("i");
        accent.style.color = "var(--accent)";
        document.body.append(accent);
        const wanted = getComputedStyle(accent).color;
        accent.remove();
        const bars = [...document.querySelectorAll("svg.chart .bar.strong rect.highlighted")];
        return { bars: bars.length, others: bars.filter((bar) => getComputedStyle(bar).fill !== wanted).length };
      });
    expect((await colours()).bars).toBeGreaterThan(0);
    expect((await colours()).others).toBe(0);
    await page.selectOption("select[name=year]", "2024");
    await showsSlice(page, "funding", "by-component.stage-any.year-2024");
    await expect.poll(() => highlighted(page)).toEqual({ places: [code], rest: [] });
    expect(await checkAccessibility(page)).toEqual([]);
  });

  test("is kept and let go with the space bar too", async () => {
    const page = await open("/kinh-phi/");
    const mark = marksOf(page).first();
    await page.keyboard.press("Tab");
    await mark.focus();
    await cardText(page);
    await page.keyboard.press("Space");
    expect((await highlighted(page)).places).toHaveLength(1);
    await page.keyboard.press("Space");
    expect((await highlighted(page)).places).toHaveLength(0);
  });

  test.for(longestOfEachKind(inject("sites")[name]))(
    "stands out wherever it stands among others, and at the head of its own pages: $kind",
    async ({ path }) => {
      const code =
        (await marksOf(await open("/kinh-phi/"))
          .first()
          .getAttribute("data-locality")) ?? "";
      const page = await reader.context.newPage();
      await page.addInitScript(
        (kept) => sessionStorage.setItem("ro-von-highlight", JSON.stringify({ code: kept, name_vi: kept, name_en: kept })),
        code,
      );
      await page.goto(reader.server.origin + path);
      await page.waitForSelector(".kept-place");
      const { places, rest } = await highlighted(page);
      expect([places.filter((place) => place !== code), rest]).toEqual([[], []]);
      // no list, table or heading of the page names it without being marked
      const unmarked = await page.evaluate((kept) => {
        const own = `a:is([href$="/dia-phuong/${kept}/"], [href$="/localities/${kept}/"])`;
        return [...document.querySelectorAll(`main :is(li, tbody) ${own}`)]
          .filter((link) => link.closest(".highlighted, .breadcrumb") === null)
          .map((link) => link.outerHTML);
      }, code);
      expect(unmarked).toEqual([]);
      expect(await checkAccessibility(page)).toEqual([]);
    },
  );

  test("is kept from the front page by the card of a mark, and by a button beside the heading of a place and of a document", async () => {
    const home = await open("/");
    const code = await keep(home);
    expect((await highlighted(home)).places).toEqual([code]);
    const { places } = filesOf(inject("sites")[name]);
    const own = places.find((place) => place.locality_code === code);
    const [plan = ""] = own?.plans ?? [];
    for (const path of [address("/", "vi", "locality", code), address("/", "en", "plan", plan)]) {
      await home.goto(reader.server.origin + path);
      const button = home.locator(".keep[data-place]");
      await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
      await button.click();
      await expect.poll(() => button.getAttribute("aria-pressed")).toBe("false");
      expect(await home.locator(".kept-place, .highlighted").count()).toBe(0);
      await button.click();
      await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
      expect((await highlighted(home)).places).toEqual([code]);
    }
  });

  test("may come with the address, which is no selection to wait for", async () => {
    const code =
      (await marksOf(await open("/kinh-phi/"))
        .first()
        .getAttribute("data-locality")) ?? "";
    const page = await open(`/kinh-phi/?highlight=${code}`);
    await page.waitForSelector(".kept-place");
    expect(await highlighted(page)).toEqual({ places: [code], rest: [] });
    expect(await page.locator("html[data-pending], html[data-pending-failed]").count()).toBe(0);
  });
});
