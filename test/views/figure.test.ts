import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { figureOf } from "../../src/views/figure.ts";
import type { Arranged, BadgeStanding, Context, Note } from "../../src/views/view.ts";
import { countryOf } from "./funding-rows.ts";

const { document } = new JSDOM("<main></main>").window;
const context: Context = { language: "vi", domain: countryOf([]), base: "/" };

function arranged(links: number): Arranged {
  const draw: Arranged["draw"] = ({ width }) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", width);
    return svg;
  };
  const rows = Array.from({ length: links }, (_, at) => [{ text: String(at), href: "#" }]);
  const words = { question: "q", title: "t", sentence: "s", alternative: "a" };
  return { ...words, draw, notes: [], sources: [], table: { caption: "c", columns: [{ label: "l" }], rows } };
}
const sizes = (elements: readonly Element[]) =>
  elements.filter((element) => element.matches("figure")).flatMap((figure) => [...figure.children].map((svg) => svg.getAttribute("class")));

test.for(["wide", "narrow"] as const)("the %s size on screen is drawn first, the other when there is time", (first) => {
  const waiting: (() => void)[] = [];
  const elements = figureOf(arranged(1), "x", context, document, { first, later: (draw) => waiting.push(draw) });
  document.querySelector("main")?.replaceChildren(...elements);
  expect(sizes(elements)).toEqual([first]);
  for (const draw of waiting) draw();
  expect(sizes(elements)).toEqual(["narrow", "wide"]);
});

test("a picture that was replaced meanwhile is not drawn again", () => {
  const waiting: (() => void)[] = [];
  const elements = figureOf(arranged(1), "x", context, document, { first: "wide", later: (draw) => waiting.push(draw) });
  document.querySelector("main")?.replaceChildren();
  for (const draw of waiting) draw();
  expect(sizes(elements)).toEqual(["wide"]);
});

test("many linked figures have a link over them, whatever size is drawn", () => {
  const skips = (links: number) =>
    figureOf(arranged(links), "x", context, document).filter((element) => element.matches(".skip-chart")).length;
  expect([skips(40), skips(41)]).toEqual([0, 1]);
});

test("the mark of a picture's findings is filled as long as nobody has explained one of them", () => {
  const note = (standing: BadgeStanding): Note => ({ kind: "finding", standing, text: "n" });
  const marked = (...standings: readonly BadgeStanding[]) =>
    figureOf({ ...arranged(1), notes: standings.map(note) }, "x", context, document).find((element) => element.matches(".findings"))
      ?.className;
  expect(marked("explained", "explained")).toBe("folded findings explained");
  expect(marked("explained", "unexplained")).toBe("folded findings unexplained");
  expect(marked()).toBeUndefined();
});
