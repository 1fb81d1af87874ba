import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { findingDates } from "../../src/charts/finding-dates.ts";
import type { FindingLine, FindingLines } from "../../src/charts/finding-rows.ts";
import { findingSum } from "../../src/charts/finding-sum.ts";
import { compareWithSnapshots } from "./svg-snapshot.ts";

const line = (kind: FindingLine["kind"], name: string, value: string, from: number, to: number): FindingLine => ({
  ...{ kind, name, value, from, to },
  link: kind === "part" || kind === "stated" ? { href: `/ke-hoach/x/#${name.length}`, label: `${name}: ${value}` } : null,
});
const normal: FindingLines = {
  place: "Ổ Gà",
  unit: "triệu đồng",
  lines: [
    line("part", "Nâng cao năng lực", "1.044", 0, 1044),
    line("part", "Một tiểu dự án có cái tên rất dài, dài hơn cả phần dành cho tên của nó", "396", 1044, 1440),
    line("computed", "Cộng lại", "1.440", 0, 1440),
    line("stated", "Văn bản ghi", "1.370", 0, 1370),
    line("gap", "Chênh", "+70", 1370, 1440),
  ],
};
const notStated: FindingLines = {
  place: "Mỹ Thanh",
  unit: null,
  lines: [
    line("part", "Hộ nghèo", "không ghi số", 0, 0),
    line("computed", "Cộng lại", "7.604", 0, 7604),
    line("stated", "Văn bản ghi", "7.603", 0, 7603),
    line("gap", "Chênh", "+1", 7603, 7604),
  ],
};
compareWithSnapshots("finding-sum", findingSum, { normal, "not-stated": notStated, "no-rows": { place: "", unit: null, lines: [] } });

const { document } = new JSDOM("").window;
const bars = (data: FindingLines, selector: string, width: "wide" | "narrow" = "narrow") =>
  [...findingSum(data, { document, width, alternative: "" }).querySelectorAll(`${selector} rect`)].map((rect) =>
    ["x", "width"].map((name) => Number(rect.getAttribute(name))),
  );

test("each part begins where the one before ends, on the scale of the longest bar", () => {
  const [first, second] = bars(normal, ".bar.light");
  expect(first).toEqual([0, expect.closeTo((1044 / 1440) * 328, 6)]);
  expect((second?.[0] ?? 0) + (second?.[1] ?? 0)).toBeCloseTo(328, 6);
  expect(second?.[0]).toBeCloseTo(first?.[1] ?? NaN, 6);
});

test("a difference too small for the scale is still a pixel, inside the picture; what is not stated has no bar", () => {
  for (const width of ["wide", "narrow"] as const) {
    const [[x = 0, breadth = 0] = []] = bars(notStated, ".bar.gap", width);
    expect(breadth).toBeCloseTo(1, 6);
    expect(x + breadth).toBeLessThanOrEqual(width === "wide" ? 720 : 328);
  }
  expect(bars(notStated, ".bar.light")).toEqual([]);
});

test.each(["wide", "narrow"] as const)("each figure is one link, at least 24 px high; what we computed is none: %s", (width) => {
  const links = [...findingSum(normal, { document, width, alternative: "" }).querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("aria-label"))).toEqual(
    normal.lines.filter(({ link }) => link).map(({ name, value }) => `${name}: ${value}`),
  );
  for (const link of links) expect(Number(link.querySelector("rect")?.getAttribute("height"))).toBeGreaterThanOrEqual(24);
});

const times: FindingLines = {
  place: "Ẩn Âm",
  unit: null,
  lines: [
    line("computed", "Văn bản được dẫn", "14/1/2024", 100, 100),
    line("stated", "Văn bản này", "tháng 12/2023", 45, 75),
    line("gap", "Chênh", "25 ngày", 75, 100),
  ],
};
compareWithSnapshots("finding-dates", findingDates, { normal: times });

test.each(["wide", "narrow"] as const)(
  "a month is as long as it is, a day is still seen, and the gap lies between the two: %s",
  (width) => {
    const svg = findingDates(times, { document, width, alternative: "" });
    const ends = ["strong", "neutral", "gap"].map((tone) => {
      const bar = svg.querySelector(`.bar.${tone} rect`);
      const [x, length] = ["x", "width"].map((name) => Number(bar?.getAttribute(name))) as [number, number];
      return [x, x + length] as const;
    });
    const [day, month, gap] = ends as [(typeof ends)[number], (typeof ends)[number], (typeof ends)[number]];
    expect(day[1] - day[0]).toBeCloseTo(6, 6);
    expect((month[1] - month[0]) / (gap[1] - gap[0])).toBeCloseTo(30 / 25, 6);
    expect(gap[0]).toBeCloseTo(month[1], 6);
    expect(gap[1]).toBeCloseTo((day[0] + day[1]) / 2, 6);
    expect(svg.textContent).toContain("Ẩn Âm");
  },
);
