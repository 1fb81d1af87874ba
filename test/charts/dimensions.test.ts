import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import type { BoundShape } from "../../src/charts/bound-marks.ts";
import { dimensionLists, type DimensionListsData, type ShareList } from "../../src/charts/dimension-lists.ts";
import { dimensionMatrix, type DimensionMatrixData, type EmptyCell, type ShareCell } from "../../src/charts/dimension-matrix.ts";
import { compareWithSnapshots } from "./svg-snapshot.ts";

const cell = (shape: BoundShape, value: number, text: string, valueHigh: number | null = null): ShareCell => ({
  ...{ shape, value, text, valueHigh },
  fact: "",
  href: "/ke-hoach/my-thanh/#10",
  label: `Mỹ Thanh: ${text}`,
});
const none = (...words: readonly string[]): EmptyCell[] =>
  words.map((text) => ({ text, href: "/phuong-phap/#empties", label: `Mỹ Thanh: ${text}` }));
const unsaid = none("không nêu", "không nêu");
const normal: DimensionMatrixData = {
  columns: [
    { name: "Mỹ Thanh", facts: ["xã", "2021–2025"] },
    { name: "Bảo Yên", facts: ["huyện", "2022"] },
  ],
  blocks: [
    {
      name: "Việc làm",
      empties: unsaid,
      rows: [
        {
          name: "Lao động được tư vấn, hỗ trợ tìm việc",
          hint: "",
          empties: unsaid,
          cells: [[cell("exact", 100, "100 %")], [cell("about", 70, "khoảng 70 %")]],
        },
      ],
    },
    {
      name: "Y tế",
      empties: unsaid,
      rows: [
        {
          name: "Trẻ em suy dinh dưỡng",
          hint: "càng thấp càng tốt",
          empties: unsaid,
          cells: [[cell("below", 12, "dưới 12 %")], [cell("range", 60, "60–75 %", 75)]],
        },
      ],
    },
    {
      name: "Nước sạch",
      empties: unsaid,
      rows: [
        {
          name: "Hộ dùng nước sạch",
          hint: "",
          empties: unsaid,
          cells: [[cell("above", 60, "từ 60 % trở lên")], [cell("above", 99.5, "từ 99,5 % trở lên")]],
        },
      ],
    },
  ],
  remarks: [],
};
const absent: DimensionMatrixData = {
  ...normal,
  blocks: [
    {
      name: "Việc làm",
      empties: unsaid,
      rows: [
        {
          name: "Lao động có việc",
          hint: "",
          empties: unsaid,
          cells: [
            [],
            [
              { ...cell("exact", 0, "0 %"), fact: "Hộ nghèo" },
              { ...cell("exact", 5, "5 %"), fact: "Hộ cận nghèo" },
            ],
          ],
        },
      ],
    },
    { name: "Nhà ở", empties: none("không nêu", "chỉ nêu số lượng"), rows: [] },
  ],
  remarks: ["Kế hoạch không nêu tỷ lệ nào theo các chiều nghèo: Phong Thổ (2024)"],
};

const list: ShareList = { part: "", name: "", facts: [], lines: [], missing: [] };
const lists: DimensionListsData = {
  lists: [
    { ...list, part: "Mỹ Thanh", facts: ["xã · 2021–2025"] },
    {
      ...list,
      name: "Việc làm",
      lines: [{ ...cell("exact", 100, "100 %"), name: "Lao động được tư vấn, hỗ trợ tìm việc", fact: "Hộ nghèo" }],
    },
    { ...list, name: "Nước sạch", lines: [{ ...cell("above", 60, "từ 60 % trở lên"), name: "Hộ dùng nhà tiêu hợp vệ sinh" }] },
  ],
  remarks: [],
};
const gaps: DimensionListsData = {
  lists: [
    ...lists.lists,
    { ...list, missing: ["Không nêu tỷ lệ: y tế và nhà ở"] },
    { ...list, part: "Nhà ở", missing: ["không nơi nào nêu tỷ lệ"] },
  ],
  remarks: ["Kế hoạch không nêu tỷ lệ nào theo các chiều nghèo: Phong Thổ (2024)"],
};

compareWithSnapshots("dimension-matrix", dimensionMatrix, { normal, absent, "no-rows": { ...normal, columns: [], blocks: [] } }, ["wide"]);
compareWithSnapshots("dimension-lists", dimensionLists, { normal: lists, absent: gaps, "no-rows": { lists: [], remarks: [] } });

const { document } = new JSDOM("").window;
const widths = (svg: SVGSVGElement, className: string) =>
  [...svg.querySelectorAll(`g.${className.split(" ").join(".")} rect`)].map((rect) => Number(rect.getAttribute("width")));

it("draws a percentage as its part of the track to 100 %", () => {
  const svg = dimensionMatrix(normal, { document, width: "wide", alternative: "" });
  const [track = 0] = widths(svg, "box track");
  expect(widths(svg, "bar light").map((width) => Math.round((1000 * width) / track) / 10)).toEqual([100, 70, 12, 60, 60, 99.5]);
});

it("draws no bar for a printed 0, and no track for what is not stated", () => {
  const svg = dimensionMatrix({ ...absent, remarks: [] }, { document, width: "wide", alternative: "" });
  expect(widths(svg, "box track")).toHaveLength(2);
  expect(widths(svg, "bar light")).toHaveLength(1);
});

it("makes each cell without a percentage a link to what that means, at least 24 px high", () => {
  const links = [...dimensionMatrix(absent, { document, width: "wide", alternative: "" }).querySelectorAll("a[href$='#empties']")];
  expect(links.map((link) => link.getAttribute("aria-label"))).toEqual([
    "Mỹ Thanh: không nêu",
    "Mỹ Thanh: không nêu",
    "Mỹ Thanh: chỉ nêu số lượng",
  ]);
  for (const link of links) expect(Number(link.querySelector("rect")?.getAttribute("height"))).toBeGreaterThanOrEqual(24);
});

it.each(["wide", "narrow"] as const)("makes each line one link to its figure, at least 24 px high: %s", (width) => {
  const links = [...dimensionLists(lists, { document, width, alternative: "" }).querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("aria-label"))).toEqual(["Mỹ Thanh: 100 %", "Mỹ Thanh: từ 60 % trở lên"]);
  for (const link of links) expect(Number(link.querySelector("rect")?.getAttribute("height"))).toBeGreaterThanOrEqual(24);
});
