import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { planTimeline, type PlanTimelineData, type TimelineSpan } from "../../src/charts/plan-timeline.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { compareWithSnapshots } from "./svg-snapshot.ts";

const span = (tone: TimelineSpan["tone"], from: number | null, to: number | null, text: string): TimelineSpan => ({
  ...{ tone, from, to, text, href: "/ke-hoach/a/#10", label: `Kế hoạch, ${text}` },
});
const plan = (name: string, spans: readonly TimelineSpan[]) => ({ name, fact: "số 204/KH-UBND", href: "/ke-hoach/a/", label: name, spans });
const normal: PlanTimelineData = {
  from: 2023,
  to: 2025,
  plans: [
    plan("Đề xuất kinh phí giảm nghèo bền vững năm 2024", [
      span("issued", 2023.51, 2023.51, "ban hành ngày 6/7/2023"),
      span("period", 2024, 2025, "thời kỳ 2024"),
      span("assigned", 2023, 2024, "2023 được giao 162 tỷ đồng"),
      span("proposed", 2024, 2025, "2024 đề xuất ít nhất 196 tỷ đồng"),
    ]),
    plan("Kế hoạch", [span("issued", 2024.33, 2024.42, "ban hành tháng 5/2024"), span("planned", 2024, 2025, "2024 kế hoạch 3 tỷ đồng")]),
  ],
  events: [{ at: 2025.5, text: "1/7/2025: không còn đơn vị này" }],
};
const notDated: PlanTimelineData = {
  from: 2021,
  to: 2025,
  plans: [plan("Kế hoạch", [span("issued", null, null, "không ghi ngày ban hành"), span("period", 2021, 2026, "thời kỳ 2021–2025")])],
  events: [],
};
compareWithSnapshots("plan-timeline", planTimeline, { normal, "not-stated": notDated, "no-rows": { ...normal, plans: [], events: [] } });

const { document } = new JSDOM("").window;

it.each(["wide", "narrow"] as const)("links every document and everything said of it, in reading order: %s", (width) => {
  const svg = planTimeline(normal, { document, width, alternative: "" });
  const expected = normal.plans.flatMap((one) => [one.label, ...one.spans.map(({ label }) => label)]);
  expect([...svg.querySelectorAll("a")].map((link) => link.getAttribute("aria-label"))).toEqual(expected);
  for (const box of svg.querySelectorAll(".hit rect")) expect(Number(box.getAttribute("height"))).toBeGreaterThanOrEqual(24);
});

const drawn = (data: PlanTimelineData, mark: string) =>
  planTimeline(data, { document, width: "wide", alternative: "" }).querySelectorAll(mark).length;

it("draws a day as a dot, a short time without a day as a hollow one, years as a line between two ends, and nothing for a date that is not stated", () => {
  const marks = [".bound:not(.hollow) circle", ".bound.hollow circle", ".bar rect"];
  // a line is three pieces
  expect(marks.map((mark) => drawn(normal, mark))).toEqual([1, 1, 4 * 3]);
  expect(marks.map((mark) => drawn(notDated, mark))).toEqual([0, 0, 3]);
});

it("draws nothing as high as a bar, which would be read as an amount", () => {
  for (const width of ["wide", "narrow"] as const) {
    const rects = [...planTimeline(normal, { document, width, alternative: "" }).querySelectorAll(".bar rect")];
    const thick = rects.filter((rect) => Math.min(...["width", "height"].map((name) => Number(rect.getAttribute(name)))) > 2);
    expect(thick).toEqual([]);
  }
});

it.each(["wide", "narrow"] as const)("strikes through no words with the line of a year or of a change: %s", (width) => {
  const svg = planTimeline(normal, { document, width, alternative: "" });
  const numbers = (element: Element, names: readonly string[]) => names.map((name) => Number(element.getAttribute(name)));
  const rules = [...(svg.querySelector(".rule path")?.getAttribute("d") ?? "").matchAll(/M([-\d.]+),([-\d.]+)h([-\d.]+)v([-\d.]+)/g)];
  const upright = [
    ...[...svg.querySelectorAll(".box.story rect")].map((rect) => numbers(rect, ["x", "y", "width", "height"])),
    ...rules.map(([, ...sides]) => sides.map(Number)),
  ]
    .map((sides) => sides as [number, number, number, number])
    .filter(([, , breadth]) => breadth <= 2);
  const sizes = { name: 14, row: 13, fact: 12 };
  let seen = 0;
  for (const [kind, size] of Object.entries(sizes))
    for (const text of svg.querySelectorAll(`g.${kind}.over text`)) {
      const [left = 0, middle = 0] = [...(text.getAttribute("transform") ?? "").matchAll(/-?[\d.]+/g)].map(Number);
      const right = left + textWidth(text.textContent, size, kind === "name");
      const through = upright.filter(([x, y, , height]) => x > left && x < right && y < middle && middle < y + height);
      expect(through, text.textContent).toEqual([]);
      seen += 1;
    }
  expect(seen).toBeGreaterThan(8);
  expect(upright.filter(([, , breadth]) => breadth === 2).length).toBeGreaterThan(0);
});

it("ends a link where its words and its stretch of time end", () => {
  const [svg, last] = [planTimeline(normal, { document, width: "wide", alternative: "" }), normal.plans[0]?.spans[2]?.label ?? ""];
  const box = svg.querySelector(`a[aria-label="${last}"] rect`);
  expect(Number(box?.getAttribute("x")) + Number(box?.getAttribute("width"))).toBeLessThan(480);
});
