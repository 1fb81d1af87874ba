import axe from "axe-core";
import type { Page } from "playwright-core";

/** Every check at the width the page was opened with. */
export async function checkPage(page: Page, language: "vi" | "en"): Promise<string[]> {
  return [
    ...(await checkLanguage(page, language)),
    ...(await checkOverflow(page)),
    ...(language === "en" ? await checkVietnamese(page) : []),
    ...(await checkChartTexts(page)),
    ...(await checkBlanks(page)),
    ...(await checkMarkers(page)),
    ...(await checkAccessibility(page)),
  ];
}

/** No cell of a table is blank or a bare dash: what is missing says why. */
export function checkBlanks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableCellElement>("main tbody td, main tbody th")]
      .filter((cell) => /^[-–—\s]*$/.test(cell.textContent) && !cell.querySelector("svg, button, input"))
      .map(
        (cell) =>
          `blank cell ${cell.cellIndex} of “${cell.closest("table")?.caption?.textContent ?? ""}”: ${cell.parentElement?.textContent ?? ""}`,
      ),
  );
}

/** The characters that keep the figures of a sentence (src/views/woven.ts) never reach a page: no font has them. */
export function checkMarkers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.documentElement.outerHTML.matchAll(/.{0,60}[\uE000-\uE002].{0,60}/gu)].map(([words]) => `a marker on the page: ${words}`),
  );
}

/** The checks that another width can break. */
export async function checkWidth(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const problems = [...(await checkOverflow(page)), ...(await checkChartTexts(page))];
  return problems.map((problem) => `${width} px: ${problem}`);
}

export async function checkLanguage(page: Page, language: "vi" | "en"): Promise<string[]> {
  const found = await page.evaluate(() => document.documentElement.lang);
  return found === language ? [] : [`<html lang="${found}">, expected "${language}"`];
}

/** No page scrolls sideways. Names the elements that stick out, the innermost first. */
export function checkOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const outside = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
    const names = outside.reverse().slice(0, 3);
    const described = names.map((element) => element.cloneNode(false) as Element).map((element) => element.outerHTML.slice(0, 120));
    return [`scrolls sideways: ${scrollWidth} px wide in ${innerWidth}: ${described.join(" ")}`];
  });
}

/** On an English page Vietnamese letters stand only where `lang="vi"` tells a voice how to read them. */
export function checkVietnamese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const letters = /[ăâđêôơưàèìòùáéíóúýãẽĩõũạ-ỹ]/iu;
    const problems: string[] = [];
    const look = (element: Element | null, where: string, text: string | null): void => {
      if (text === null || !letters.test(text.normalize("NFC"))) return;
      if (element?.closest("[lang]")?.getAttribute("lang")?.startsWith("vi") === true) return;
      problems.push(`Vietnamese outside lang="vi", ${where}: ${text.trim().slice(0, 80)}`);
    };
    const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const element = node.parentElement;
      if (element?.closest("script, style, noscript") === null) look(element, `<${element.localName}>`, node.textContent);
    }
    for (const attribute of ["title", "alt", "aria-label", "aria-description", "placeholder"]) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) look(element, attribute, element.getAttribute(attribute));
    }
    return problems;
  });
}

/** In each visible chart no text touches another or leaves the drawing (1 px of the drawing is rounding). */
export function checkChartTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    for (const chart of document.querySelectorAll<SVGSVGElement>("svg.chart")) {
      const frame = chart.getBoundingClientRect();
      if (frame.width === 0) continue;
      const tolerance = Math.max(1, frame.width / (chart.viewBox.baseVal.width || frame.width));
      const texts = [...chart.querySelectorAll("text")]
        .filter((text) => text.textContent.trim() !== "" && getComputedStyle(text).visibility === "visible")
        .map((text) => ({ words: text.textContent.trim().slice(0, 50), box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      for (const [index, { words, box }] of texts.entries()) {
        const over = Math.max(frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom);
        if (over > tolerance) problems.push(`chart text leaves its chart by ${over.toFixed(1)} px: "${words}"`);
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // the box of a line with stacked capitals (Ổ, Ẩ) reaches above the line, 2.5 px as drawn; its ink does not meet the line before
          if (across <= tolerance || down <= 2.5 * tolerance) continue;
          problems.push(`chart texts overlap by ${across.toFixed(1)} x ${down.toFixed(1)} px: "${words}" and "${other.words}"`);
        }
      }
    }
    return problems;
  });
}

/** WCAG 2.2 A and AA, as far as axe can tell. */
export async function checkAccessibility(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"],
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 5).map(({ html, failureSummary }) => {
        const why = failureSummary?.split("\n").slice(1).join(";").trim() ?? "";
        return `axe ${id}: ${help}: ${html.slice(0, 160)} (${why})`;
      }),
    );
  });
}
