import type { Language } from "../../src/i18n/language.ts";
import { unitNames } from "../../src/i18n/terms.ts";

/** A figure leads to its line on the page of its document, where its card opens (src/islands/reading.ts); also inside that page. */
const figureLink = /^[^?#]*\/[^/?#]+\/#\d+$|^#\d+$/;
const opensCard = (link: Element) => figureLink.test(link.getAttribute("href") ?? "");

const money = {
  vi: String.raw`\d[\d.,]*\s(?:nghìn đồng|triệu|tỷ(?! lệ)|đồng)`,
  en: String.raw`VND\s\d[\d.,]*|\d[\d.,]*\s(?:bn|m)`,
} as const;

/** A number with the unit of money, of a rate or of an aim. */
function figureIn(language: Language): RegExp {
  const units = Object.values(unitNames[language]).join("|");
  return new RegExp(String.raw`(?:${money[language]}|\d\s?%|\d[\d.,]*\s(?:điểm %|percentage points?|${units}))(?![\p{L}])`, "u");
}

/** What has words of its own: the innermost of these is where a figure is told. */
const blocks =
  "div, section, article, p, li, h1, h2, h3, td, th, dt, dd, caption, summary, figcaption, label, legend, button, option, text, figure, .under, small";
/** What is not read as words. */
const unread = "script, style, noscript, template, pre, code";

/** Where a number with a unit is no figure of a document, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "svg .fact:not([text-anchor]) text": "the numbers of a scale",
  "svg .name.over text": "the title of a document on a line of time, as its words fall into lines",
  "li.legend": "what the signs of a picture mean: “not in this plan” is not VND 0",
  ".reading > div > p, .method.prose > p, .method > p.prose": "how to read the figures, in general",
  "#empties svg text": "the key of the six empties, which is about no document",
  "#tables td, #others td": "how many rows and bytes a published file has",
  ".inference": "what this site infers: it stands in no document",
  "[data-rule=rate_over_hundred] :is(svg .name text, .sum td)": "the whole that a rate is held against, by definition",
  '[id^="changes-"] td': "what a figure was, and was corrected to: the head of its row opens the card of what it is",
};
/** How much of a year had passed: the calendar says so, no document; also where its words fall into lines. */
const calendar = /năm đã qua \d+\s?%|when \d+% of the year/u;
/** A number with a sign is the difference of two figures, which stand beside it. */
const difference = /[+−](?:VND\s)?\d[\d.,]*/gu;
/** What leads to a finding, where each figure of its sum opens a card. */
const finding = 'a[href*="/doi-chieu/#"], a[href*="/findings/#"], td a[href^="#"]';

/**
 * The texts of a page that tell a figure which opens no card, each with where it stands. `quoted` are the words of documents and of
 * reviews that stand on pages as they are: nothing in them is marked.
 */
export function unopenedFigures(page: Document, language: Language, quoted: readonly string[]): string[] {
  const figure = figureIn(language);
  const main = page.querySelector("main");
  const told = main ? [...main.querySelectorAll(blocks)].filter((block) => !block.closest(unread)) : [];
  return told.flatMap((block) => {
    if (Object.keys(exceptions).some((selector) => block.matches(selector))) return [];
    const words = quoted.reduce((rest, quote) => rest.replace(quote, "…"), wordsWithoutCard(block));
    return isNumber(block, words) || figure.test(words.replace(calendar, "").replaceAll(difference, ""))
      ? [`${placeOf(block)}: ${words}`]
      : [];
  });
}

/** A number of a table, whose unit stands in its caption or head; a year or a date is no figure. */
function isNumber(cell: Element, words: string): boolean {
  return cell.matches(".numeric[data-value]") && /\d/.test(words) && !/\b[12]\d{3}$/.test(words);
}

/** The words of a block that stand in no link to a figure, and in no block inside it. */
function wordsWithoutCard(block: Element): string {
  if (block.closest("svg")) return liesInMark(block) ? "" : block.textContent;
  if ([block, ...ancestorsOf(block)].some((one) => one.localName === "a" && opensCard(one))) return "";
  const own = block.cloneNode(true) as Element;
  for (const inner of own.querySelectorAll(`${blocks}, ${unread}, svg`)) inner.remove();
  for (const link of own.querySelectorAll("a")) if (opensCard(link) || link.matches(finding)) link.replaceWith(" … ");
  return own.textContent.replaceAll("\u2060", "").replaceAll(/\s+/g, " ").trim();
}

function ancestorsOf(element: Element): Element[] {
  const above = element.parentElement;
  return above ? [above, ...ancestorsOf(above)] : [];
}

/** Whether words of a picture stand under the area of a mark that opens a card: an area is drawn over what it is about. */
function liesInMark(text: Element): boolean {
  const [, x = NaN, y = NaN] = (/translate\(([-\d.]+),([-\d.]+)\)/.exec(text.getAttribute("transform") ?? "") ?? []).map(Number);
  const anchor = text.closest("[text-anchor]")?.getAttribute("text-anchor");
  const inside = anchor === "end" ? x - 2 : anchor === "middle" ? x : x + 2;
  return [...(text.closest("svg")?.querySelectorAll("a") ?? [])].filter(opensCard).some((link) => {
    const box = areaOf(link);
    return box !== null && box.left <= inside && inside <= box.right && box.top <= y && y <= box.bottom;
  });
}

/** The area of a mark: a rectangle, or the box around the points of a shape. */
function areaOf(link: Element) {
  const [area] = link.children;
  if (!area) return null;
  if (area.localName === "rect") {
    const [left = 0, top = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) => Number(area.getAttribute(name)));
    return { left, top, right: left + width, bottom: top + height };
  }
  const points = [...(area.getAttribute("d") ?? "").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** "li.caveat < ul.notes < section". */
function placeOf(block: Element): string {
  const named = (one: Element) => [one.localName, ...one.classList].join(".");
  return [block, ...ancestorsOf(block).slice(0, 2)].map(named).join(" < ");
}
