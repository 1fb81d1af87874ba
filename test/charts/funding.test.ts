import { describe, expect, test } from "vitest";
import { JSDOM } from "jsdom";
import { fundingColumns, type FundingCell, type FundingColumn } from "../../src/charts/funding-columns.ts";
import { fundingGrid, type FundingGridData } from "../../src/charts/funding-grid.ts";
import { fundingParts, type FundingPart } from "../../src/charts/funding-parts.ts";
import type { MarkLink } from "../../src/charts/link-marks.ts";
import type { ChartOptions } from "../../src/charts/sheet.ts";
import { compareWithSnapshots } from "./svg-snapshot.ts";

const { document } = new JSDOM("").window;
const projects = ["Hạ tầng", "Sinh kế", "Sản xuất, dinh dưỡng", "Nghề, việc làm", "Nhà ở", "Truyền thông", "Giám sát"].map(
  (name, at) => `${at + 1}. ${name}`,
);
const remarks = ["Mỹ Thành 2021–2025: chỉ nêu chỉ tiêu, không ghi số tiền"];

function filled(share: number, second: string, tone: FundingCell["tone"], at: number): FundingCell {
  const percent = `${Math.round(share * 100)}\u00a0%`;
  return { length: share, value: percent, second, tone, href: `/ke-hoach/p/#${at}`, label: `${percent}, ${second}` };
}
const absent: FundingCell = { length: null, value: "không có", second: "", tone: "none", href: null, label: "" };
const blank: FundingCell = { ...absent, value: "" };
const notStated: FundingCell = {
  length: null,
  value: "không ghi số",
  second: "",
  tone: "not-stated",
  href: "/ke-hoach/p/#9",
  label: "không ghi số",
};
const zero: FundingCell = { ...filled(0, "0 đồng", "light", 8) };

const sum = (label: string, figures?: string): MarkLink => ({ href: "/ke-hoach/p/#10", label, figures, locality: "p" });

const shares = [0.73, 0.07, 0.08, 0.06, 0.05, 0.004, 0.01];
const columns: readonly FundingColumn[] = [
  {
    name: "Phong Thổ",
    facts: ["2024 · đề xuất", "ít nhất 196 tỷ"],
    total: sum("ít nhất 196 tỷ", "10 20 30"),
    cells: shares
      .map((share, at) => filled(share, `${Math.round(share * 196)} tỷ`, at === 0 ? "strong" : "light", at))
      .with(6, filled(0.01, "1,4 tỷ", "light", 6))
      .concat(blank),
  },
  {
    name: "Bình Phước",
    facts: ["2024 · kế hoạch", "45,4 tỷ"],
    cells: [absent, filled(0.35, "15,8 tỷ", "strong", 1), zero, absent, filled(0.65, "29,6 tỷ", "light", 4), absent, absent, blank],
  },
  {
    name: "Bảo Yên",
    facts: ["2022 · kế hoạch", "ít nhất 7,6 tỷ"],
    cells: [absent, notStated, filled(1, "7,6 tỷ", "strong", 2), notStated, absent, absent, absent, blank],
  },
  {
    name: "Một huyện có cái tên dài đến nỗi phải xuống dòng",
    facts: ["204/KH-UBND", "2023 · được giao", "không ghi số"],
    total: sum("không ghi số"),
    cells: [...projects.map(() => notStated), blank],
  },
  { name: "Tu Mơ Rông", facts: ["2024 · được giao", "2,9 tỷ"], cells: [...projects.map(() => blank), filled(1, "2,9 tỷ", "neutral", 1)] },
];
const rows = [...projects, "Không chia theo dự án"];
const grid: FundingGridData = {
  columns: projects,
  focus: 1,
  rows: Array.from({ length: 40 }, (_, row) => ({
    name: row === 7 ? "Một xã có cái tên dài đến nỗi phải xuống dòng" : `Nơi ${row + 1}`,
    fact: "2024 · kế hoạch · 19.914 tỷ",
    total: row === 3 ? undefined : sum("19.914 tỷ", "10 20"),
    cells: projects.map((_project, at) => {
      const share = ((row * 7 + at * 13) % 40) / 40;
      const cell = share === 0 ? zero : filled(share, "", at === row % 7 ? "strong" : "light", row * 10 + at);
      return (row + at) % 17 === 0 ? notStated : (row + at) % 11 === 0 ? absent : cell;
    }),
  })),
  remarks,
};
const part = (tone: string, length: number | null, text: string): FundingPart => ({
  tone,
  length,
  text,
  href: `/ke-hoach/p/#${text.length}`,
  label: text,
});
const bars = [
  {
    name: "Phong Thổ",
    fact: "2024 · đề xuất · 196 tỷ",
    total: sum("196 tỷ", "10 20 30"),
    parts: [
      part("central", 0.92, "Trung ương 92 %"),
      part("local", 0.08, "Địa phương 8 %"),
      part("community", null, "Dân đóng góp không ghi số"),
    ],
  },
  {
    name: "Bảo Yên",
    fact: "2022 · kế hoạch · 7,6 tỷ",
    parts: [part("central", 0.999, "Trung ương 99,9 %"), part("local", 0.001, "Địa phương 0,1 %")],
  },
  { name: "Ơ Kìa", fact: "2024 · kế hoạch · 0 đồng", parts: [part("unstated", 0, "Không ghi nguồn 0 đồng")] },
];

compareWithSnapshots("funding-columns", fundingColumns, {
  normal: { rows, columns, remarks },
  "no-rows": { rows: [], columns: [], remarks },
});
compareWithSnapshots("funding-grid", fundingGrid, { normal: grid });
compareWithSnapshots("funding-parts", fundingParts, { normal: { bars, remarks } });

const pictures: Readonly<Record<string, (options: ChartOptions) => SVGSVGElement>> = {
  columns: (options) => fundingColumns({ rows, columns, remarks }, options),
  grid: (options) => fundingGrid(grid, options),
  parts: (options) => fundingParts({ bars, remarks }, options),
};
const drawn = Object.entries(pictures).flatMap(([name, draw]) => (["wide", "narrow"] as const).map((width) => ({ name, width, draw })));

describe.for(drawn)("$name, $width", ({ draw, width }) => {
  const svg = draw({ document, width, alternative: "what it says" });
  const numbers = (element: Element, names: readonly string[]) => names.map((name) => Number(element.getAttribute(name)));

  test("nothing is drawn outside of the frame", () => {
    const [right = 0, bottom = 0] = numbers(svg, ["width", "height"]);
    for (const rect of svg.querySelectorAll("rect")) {
      const [x = 0, y = 0, w = 0, h = 0] = numbers(rect, ["x", "y", "width", "height"]);
      // a focus ring may reach 4 px beyond its cell
      expect([x >= -4, y >= -4, x + w <= right + 4, y + h <= bottom + 4], rect.outerHTML).toEqual([true, true, true, true]);
    }
  });

  test("a cell is one link with a label, 24 px high at least", () => {
    expect(svg.querySelectorAll("a").length).toBeGreaterThan(0);
    for (const link of svg.querySelectorAll("a")) {
      expect(numbers(link.querySelector("rect") ?? link, ["height"])[0]).toBeGreaterThanOrEqual(24);
      expect(link.getAttribute("aria-label")).not.toBe("");
    }
  });

  test("the picture is a group with a name, without Plot's own style, labels or names that a policy or reader stumbles over", () => {
    expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual(["group", "what it says"]);
    expect(svg.querySelectorAll("style, [style], g[aria-label], text[aria-label], title").length).toBe(0);
  });
});

test("an amount that would run into its share is left to the label; beside fewer budgets it has room", () => {
  const bounded: FundingColumn = {
    name: "Quên Lối",
    facts: [],
    cells: [{ ...filled(0.16, "≥ 300 triệu", "light", 1), value: "~16\u00a0%" }],
  };
  const textsOf = (count: number) => {
    const svg = fundingColumns(
      { rows: ["1. Hạ tầng"], columns: Array<FundingColumn>(count).fill(bounded), remarks: [] },
      { document, width: "wide", alternative: "" },
    );
    return [...svg.querySelectorAll("text")].map((text) => text.textContent);
  };
  expect(textsOf(5).filter((text) => text === "~16\u00a0%")).toHaveLength(5);
  expect(textsOf(5)).not.toContain("≥ 300 triệu");
  expect(textsOf(4).filter((text) => text === "≥ 300 triệu")).toHaveLength(4);
});

test("on a phone the blocks of one picture share a scale: as long a bar a percent, and one column for the shares", () => {
  const svg = fundingColumns({ rows, columns, remarks }, { document, width: "narrow", alternative: "" });
  const filledShares = columns.flatMap(({ cells }) => cells).flatMap(({ length }) => (length !== null && length > 0.02 ? [length] : []));
  const widths = [...svg.querySelectorAll(".bar:is(.strong, .light, .neutral) rect")].map((rect) => Number(rect.getAttribute("width")));
  const longest = Math.max(...widths);
  const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
  const drawnShares = sorted(widths.map((width) => width / longest).filter((share) => share > 0.02));
  sorted(filledShares).forEach((share, at) => {
    expect(drawnShares[at]).toBeCloseTo(share, 6);
  });
  const places = [...svg.querySelectorAll(".value text")].map(
    (text) => /translate\(([^,]+),/.exec(text.getAttribute("transform") ?? "")?.[1],
  );
  expect(new Set(places).size).toBe(1);
});
