import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { componentBars, type ComponentBar, type ComponentBarsData } from "../../src/charts/component-bars.ts";
import { keyMarks, type KeyRow } from "../../src/charts/key-marks.ts";
import { compareWithSnapshots } from "./svg-snapshot.ts";

const bar = (name: string, length: number | null, value: string, other: Partial<ComponentBar> = {}): ComponentBar => ({
  ...{
    name,
    fact: "2024 · kế hoạch",
    length,
    value,
    tone: "light",
    href: `/ke-hoach/x/#${name.length}`,
    label: `${name}, ${value}`,
  },
  details: length === null ? [] : ["143.853 triệu đồng", "trong ít nhất 196.350 triệu đồng"],
  ...other,
});
const normal: ComponentBarsData = {
  ends: ["0", "cả kế hoạch"],
  bars: [
    bar("Phong Thổ", 0.73, "73\u00a0%", { tone: "strong" }),
    bar("Một nơi có cái tên rất dài, dài hơn cả phần dành cho tên của nó", 0.0004, "dưới 0,1\u00a0%"),
    bar("Không", 0, "0\u00a0%"),
  ],
  remarks: ["Mỹ Thanh 2021–2025: chỉ nêu chỉ tiêu, không ghi số tiền"],
};
const notStated: ComponentBarsData = {
  ...normal,
  bars: [
    bar("Cốc", null, "không ghi số", { tone: "not-stated" }),
    bar("Đồi", null, "không chia theo tiểu dự án: 1.977 triệu đồng cho cả dự án", { tone: "none" }),
    bar("Ếch", null, "không có trong kế hoạch", { tone: "none", href: null, label: "" }),
  ],
};
compareWithSnapshots("component-bars", componentBars, { normal, "not-stated": notStated, "no-rows": { ...normal, bars: [] } });

const key = (name: string, mark: KeyRow["mark"]): KeyRow => ({
  name,
  mark,
  word: "chữ đứng cạnh dấu",
  meaning: "Một câu nói dấu này nghĩa là gì, dài hơn một dòng trên điện thoại.",
});
const keys = [
  ...(["zero", "not-stated", "not-due", "words", "suspect", "not-split"] as const),
  ...(["exact", "about", "above", "below", "range"] as const),
].map((mark) => key(mark, mark));
compareWithSnapshots("key-marks", keyMarks, { normal: keys, "no-rows": [] });

const { document } = new JSDOM("").window;

test.each(["wide", "narrow"] as const)(
  "each plan is one link to its figure, at least 24 px high; what leads nowhere is none: %s",
  (width) => {
    const svg = componentBars({ ...normal, bars: [...normal.bars, ...notStated.bars] }, { document, width, alternative: "" });
    const links = [...svg.querySelectorAll("a")];
    expect(links).toHaveLength(5);
    for (const link of links) expect(Number(link.querySelector("rect")?.getAttribute("height"))).toBeGreaterThanOrEqual(24);
  },
);

test("a share is drawn on the scale of the whole plan: nothing is a line, a trace is a pixel", () => {
  const svg = componentBars(normal, { document, width: "narrow", alternative: "" });
  const width = (selector: string) => [...svg.querySelectorAll(`${selector} rect`)].map((rect) => Number(rect.getAttribute("width")));
  expect(width(".track")).toEqual([328, 328, 328]);
  expect([width(".bar.strong")[0], width(".bar.light")[0], width(".zero")[0]]).toEqual([328 * 0.73, 1, 2]);
});
