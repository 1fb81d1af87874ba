import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import { listPages } from "../../scripts/site/site-pages.ts";
import type { Domain } from "../../src/domain/domain.ts";
import type { BuildName } from "./builds.ts";
import { dialogFaults, openedDialog, publishedRows } from "./figure-dialog.ts";
import { readerOf } from "./reader.ts";
import { amountsWithoutLink, badgeFaults, figuresIn, figuresOf, numbersIn, sentenceFaults, sentences } from "./sentence-links.ts";

describe.for<BuildName>(["plans", "odd-country"])("the figures in sentences of %s", (name) => {
  const { folder } = inject("sites")[name];
  const published = publishedRows(folder);
  const pages = listPages({ folder });
  const read = (file: string) => new JSDOM(readFileSync(file, "utf8")).window.document;
  const reader = readerOf(name, { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const touch = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: "reduce" } as const;
  const figure = ".sentence a:not(.badge)";

  test("every link leads to the figures whose number it says, and has a badge where a finding touches them; no amount is without", () => {
    const { findings } = JSON.parse(readFileSync(join(folder, "data", "domain.json"), "utf8")) as Domain;
    const told = pages.map(({ path, file, language }) => {
      const page = read(file);
      const faults = [...sentenceFaults(page, language, published), ...badgeFaults(page, findings), ...amountsWithoutLink(page)];
      return {
        faults: faults.map((fault) => `${path}: ${fault}`),
        links: figuresIn(page).length,
        badges: page.querySelectorAll(`:is(${sentences}) .badge`).length,
      };
    });
    expect(told.flatMap(({ faults }) => faults)).toEqual([]);
    expect(told.reduce((sum, { links }) => sum + links, 0)).toBeGreaterThan(40);
    expect(told.reduce((sum, { badges }) => sum + badges, 0)).toBeGreaterThan(5);
  });

  test("a link to another figure is found, and so is a sum without all of its parts", () => {
    const page = read(join(folder, "en/funding/index.html"));
    const [sum] = figuresIn(page).toSorted((a, b) => figuresOf(b).length - figuresOf(a).length);
    const numbers = sum?.getAttribute("data-figures")?.split(" ") ?? [];
    const own = sum ? numbersIn(sum.textContent, "en") : [];
    expect(numbers.length).toBeGreaterThan(2);
    sum?.setAttribute("data-figures", [numbers[0], numbers.at(-1)].join(" "));
    expect(sentenceFaults(page, "en", published)).toHaveLength(1);
    const [other = ""] =
      [...published].find(([, row]) => Number(row["amount_vnd"] ?? "") > 0 && !own.includes(Number(row["amount_vnd"]))) ?? [];
    sum?.removeAttribute("data-figures");
    sum?.setAttribute("href", `/en/plans/${other.replace(".", "/#")}`);
    expect(sentenceFaults(page, "en", published)).toEqual([expect.stringContaining(`leads to ${other}`)]);
  });

  test("opens its card by a click and by Enter, with all of its parts, and has the focus back", async () => {
    const page = await reader.context.newPage();
    await page.goto(`${reader.server.origin}/kinh-phi/`);
    const link = page.locator(`${figure}[data-figures]`).first();
    const parts = ((await link.getAttribute("data-figures")) ?? "").split(" ");
    await link.click();
    const dialog = await openedDialog(page);
    expect((await dialog.locator("h2").textContent())?.endsWith(`: ${(await link.textContent()) ?? "none"}`)).toBe(true);
    expect(await dialog.locator("[data-part=parts] li").count()).toBe(parts.length);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await openedDialog(page);
  });

  test("opens its card by a tap, also when the reader has chosen something else", async () => {
    const phone = await reader.browser.newContext(touch);
    const page = await phone.newPage();
    await page.goto(`${reader.server.origin}/kinh-phi/?by=source`);
    await page.waitForSelector("html:not([data-pending])");
    const link = page.locator(figure).first();
    await link.tap();
    const dialog = await openedDialog(page);
    expect((await dialog.locator("h2").textContent())?.endsWith(`: ${(await link.textContent()) ?? "none"}`)).toBe(true);
    expect(await dialogFaults(page)).toEqual([]);
    await phone.close();
  });

  test("without JavaScript it leads to its line in the document", async () => {
    const bare = await reader.browser.newContext({ ...touch, javaScriptEnabled: false });
    const page = await bare.newPage();
    await page.goto(`${reader.server.origin}/kinh-phi/`);
    const link = page.locator(figure).first();
    const href = (await link.getAttribute("href")) ?? "";
    await link.tap();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`tr[id="${href.split("#")[1] ?? ""}"]`).count()).toBe(1);
    await bare.close();
  });

  test.for([360, 1280])("at %s px a badge stands in the line of its figure", async (width) => {
    const page = await reader.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${reader.server.origin}/kinh-phi/`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const apart = await page.$$eval(
      ".sentence .badge",
      (badges) =>
        badges.filter((badge) => {
          const line = [...(badge.previousElementSibling?.getClientRects() ?? [])].at(-1);
          const own = badge.getBoundingClientRect();
          return !line || own.left < line.right - 1 || own.bottom < line.top || own.top > line.bottom;
        }).length,
    );
    expect(apart).toBe(0);
  });
});
