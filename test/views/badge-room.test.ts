import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { fundingParts, type FundingPart } from "../../src/charts/funding-parts.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { fundSources } from "../../src/domain/codes.ts";
import { figureAddress } from "../../src/i18n/addresses.ts";
import { languages } from "../../src/i18n/language.ts";
import { sourceNames } from "../../src/i18n/terms.ts";
import { withMarks } from "../../src/views/badge-marks.ts";

const { document } = new JSDOM("").window;
interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}
const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const pictures = languages.flatMap((language) => (["wide", "narrow"] as const).map((width) => ({ language, width })));

test.each(pictures)("no triangle stands on the name or swatch of a part beside it: $language, $width", ({ language, width }) => {
  const amounts = ["92 %", "0,1 %, ít nhất 300 triệu", "8 %, 15,7 tỷ"];
  const bars = amounts.map((amount, row) => ({
    name: `Nơi ${row}`,
    fact: "2024",
    parts: fundSources.map((source, at): FundingPart => ({
      ...{ tone: source, length: at === 2 ? null : 1 / fundSources.length, text: `${sourceNames[language][source]} ${amount}` },
      ...{ href: figureAddress("/", language, `a-plan.${row * 100 + at}`), label: source },
    })),
  }));
  const draw = withMarks(
    (options) => fundingParts({ bars, remarks: [] }, { ...options, alternative: "" }),
    () => "unexplained",
    () => "chưa khớp",
  );
  const svg = draw({ document, width });
  const badges = [...svg.querySelectorAll(".badges path")].map((path): Box => {
    const [right = 0, bottom = 0, across = 0, , up = 0] = [...(path.getAttribute("d") ?? "").matchAll(/-?[\d.]+/g)].map(Number);
    return { x1: right + across, x2: right, y1: bottom + up, y2: bottom };
  });
  expect(badges).toHaveLength(amounts.length * fundSources.length);
  const words = [...svg.querySelectorAll(".row text")].map((text): Box => {
    const [x = 0, y = 0] = [...(text.getAttribute("transform") ?? "").matchAll(/-?[\d.]+/g)].map(Number);
    return { x1: x, x2: x + textWidth(text.textContent, 12.5), y1: y - 8.5, y2: y + 8.5 };
  });
  const swatches = [...svg.querySelectorAll(".part rect")].map((rect): Box => {
    const [x = 0, y = 0, w = 0, h = 0] = ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name)));
    return { x1: x, x2: x + w, y1: y, y2: y + h };
  });
  expect(words).toHaveLength(badges.length);
  for (const badge of badges) expect([...words, ...swatches].filter((box) => overlap(badge, box))).toEqual([]);
});
