import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { AnswerRow } from "../../src/query/engine.ts";

/** The three comparisons, where every kind of picture stands. */
export const comparisons = ["/kinh-phi/", "/giai-ngan/", "/muc-tieu/"] as const;

export const cardOf = (page: Page): Locator => page.locator(".figure-card");
/** The marks with figures, of the pictures that are shown at the page's width. */
export const marksOf = (page: Page): Locator => page.locator('svg.chart a:visible:not([href$="#empties"], [href$="-table"])');

/** Waits until the card of the mark that was reached for has its words; returns them. */
export async function cardText(page: Page): Promise<string> {
  await page.waitForSelector(".figure-card:not([hidden]) :is(.card-source, .card-figures)");
  return (await cardOf(page).textContent()) ?? "";
}

/** The rows of the figures that a mark stands for, from the site's own answers. */
export async function figuresOf(mark: Locator, folder: string): Promise<AnswerRow[]> {
  const [href, numbers] = [await mark.getAttribute("href"), await mark.getAttribute("data-figures")];
  return figuresBehind(href ?? "", numbers, folder);
}

export function figuresBehind(href: string, numbers: string | null, folder: string): AnswerRow[] {
  const [, plan = "", first = ""] = /\/([^/]+)\/#(\d+)$/.exec(href) ?? [];
  const rows = answerRows("figures", plan, folder);
  return (numbers ?? first).split(" ").flatMap((number) => rows.filter((row) => String(row["figure_no"]) === number));
}

export function answerRows(view: string, plan: string, folder: string): AnswerRow[] {
  const file = readFileSync(join(folder, "data", "answers", view, `plan-${plan}.json`), "utf8");
  return (JSON.parse(file) as { rows: AnswerRow[] }).rows;
}

/** What must hold of an open card wherever it stands: inside the screen, and beside what it is about. */
export function cardFaults(mark: Locator): Promise<string[]> {
  return mark.evaluate((link) => {
    const card = document.querySelector(".figure-card")?.getBoundingClientRect();
    if (!card) return ["no card"];
    const own = link.getBoundingClientRect();
    const isInside = card.left >= 0 && card.top >= 0 && card.right <= innerWidth + 0.5 && card.bottom <= innerHeight + 0.5;
    const covers = card.left < own.right - 1 && card.right > own.left + 1 && card.top < own.bottom - 1 && card.bottom > own.top + 1;
    return [...(isInside ? [] : ["the card leaves the screen"]), ...(covers ? ["the card covers its mark"] : [])];
  });
}

/** A point of the screen where a mark can be hit: one of several boxes may have another mark in the middle of them. */
export async function pointOn(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  return mark.evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const steps = [0.5, 0.1, 0.9, 0.3, 0.7];
    const points = steps.flatMap((down) => steps.map((along) => ({ x: left + along * width, y: top + down * height })));
    const found = points.find(({ x, y }) => document.elementFromPoint(x, y)?.closest("a") === link);
    if (!found) throw new Error(`nowhere to be hit: ${link.getAttribute("href") ?? ""}`);
    return found;
  });
}
