import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { boundMarks, markOn, placeOn, rightOf, type BoundShape } from "../../src/charts/bound-marks.ts";
import { targetBounds, type TargetBoundsData, type TargetRow } from "../../src/charts/target-bounds.ts";
import { compareWithSnapshots } from "./svg-snapshot.ts";

const row = (name: string, shape: BoundShape, value: number, text: string, valueHigh: number | null = null): TargetRow => ({
  ...{ name, shape, value, text, valueHigh },
  fact: "huyện · 2024",
  href: `/ke-hoach/${name.toLowerCase()}/#10`,
  label: `${name}: ${text}`,
});
const ticks = [0, 2, 4, 6, 8, 10].map((at) => ({ at, text: String(at) }));
const normal: TargetBoundsData = {
  unit: "Điểm % mỗi năm",
  ticks,
  isAlone: false,
  groups: [
    {
      name: "Hộ nghèo",
      rows: [
        row("Tu Mơ Rông", "range", 8, "8–9", 9),
        row("Bảo Yên", "exact", 6.8, "6,8"),
        row("Phong Thổ", "above", 5.3, "trên 5,3"),
        row("Cê", "below", 1, "dưới 1"),
      ],
    },
    { name: "Nghèo và cận nghèo", rows: [row("Tu Mơ Rông", "about", 9.5, "khoảng 9,5")] },
  ],
  remarks: [],
};
const absent: TargetBoundsData = {
  ...normal,
  groups: [{ name: "Hộ nghèo", rows: [row("Một nơi có cái tên rất dài, dài hơn cả phần dành cho tên của nó", "exact", 0, "0")] }],
  remarks: ["Kế hoạch không nêu mức giảm nghèo mỗi năm: Bê, Cê (2024)"],
};

compareWithSnapshots("targets", targetBounds, { normal, absent, "no-rows": { ...normal, groups: [] } });

const { document } = new JSDOM("").window;
const scale = { left: 100, right: 300, limit: 310, most: 10 };

it("begins its scale at 0", () => {
  expect(placeOn(scale, 0)).toBe(100);
  expect(placeOn(scale, 5)).toBe(200);
  expect(placeOn(scale, 99)).toBe(300);
});

it("points an arrow away from its value, never beyond the scale", () => {
  const end = (shape: BoundShape, value: number) => markOn(scale, { shape, value, valueHigh: null }, 0).xEnd;
  expect(end("above", 5)).toBeGreaterThan(200);
  expect(end("below", 5)).toBeLessThan(200);
  expect(end("above", 10)).toBe(310);
  expect(end("below", 0)).toBe(100);
  expect(end("exact", 5)).toBe(200);
  expect(rightOf(markOn(scale, { shape: "range", value: 5, valueHigh: 8 }, 0))).toBe(260);
});

it("draws each kind of bound in its own shape", () => {
  const shapes = (shape: BoundShape) =>
    boundMarks([markOn(scale, { shape, value: 5, valueHigh: 8 }, 0)]).filter((mark) => mark !== null).length;
  expect([shapes("exact"), shapes("about"), shapes("range"), shapes("above"), shapes("below")]).toEqual([1, 1, 1, 2, 2]);
});

it.each(["wide", "narrow"] as const)("makes each row one link to its figure, at least 24 px high: %s", (width) => {
  const svg = targetBounds(normal, { document, width, alternative: "" });
  const links = [...svg.querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("aria-label"))).toEqual(normal.groups.flatMap(({ rows }) => rows.map(({ label }) => label)));
  for (const link of links) expect(Number(link.querySelector("rect")?.getAttribute("height"))).toBeGreaterThanOrEqual(24);
});
