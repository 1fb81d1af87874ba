import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { disbursementTracks } from "../../src/charts/disbursement-tracks.ts";
import { fundingColumns, type FundingCell } from "../../src/charts/funding-columns.ts";
import { labelMarks, labelNames } from "../../src/charts/link-marks.ts";
import type { TrackRate } from "../../src/charts/rate-words.ts";
import { markTo } from "../../src/views/mark-figures.ts";

const { document } = new JSDOM("").window;
const options = { document, width: "wide", alternative: "a picture" } as const;
const told = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll("a")].map((link) => ["href", "data-figures", "data-locality"].map((name) => link.getAttribute(name)));

test("a cell's link bears all its figures, where it has several, and its place; so does the place's name, on every line", () => {
  const cell = (said: Partial<FundingCell>): FundingCell => ({
    ...{ length: 0.5, value: "50 %", second: "", tone: "light", href: "/ke-hoach/a/#10", label: "50 %" },
    ...said,
  });
  const empty = cell({ length: null, value: "", tone: "none", href: null });
  const cells = [cell({ figures: "10 20 30", locality: "a" }), empty, cell({ href: "/ke-hoach/a/#40", locality: "a" })];
  const name = "Một huyện có cái tên dài đến nỗi phải xuống dòng";
  const columns = [
    { name, locality: "a", facts: [""], cells },
    { name: "Nơi khác", facts: [], cells: [empty, cell({}), empty] },
  ];
  const svg = fundingColumns({ rows: ["1", "2", "3"], columns, remarks: [] }, options);
  expect(told(svg)).toEqual([
    ["/ke-hoach/a/#10", "10 20 30", "a"],
    ["/ke-hoach/a/#10", null, null],
    ["/ke-hoach/a/#40", null, "a"],
  ]);
  const named = [...svg.querySelectorAll("text[data-locality=a]")].map((text) => text.textContent.trim());
  expect(named.length).toBeGreaterThan(1);
  expect(named.join(" ")).toBe(name);
});

test("so does a rate with its earlier days, though its link is no rectangle", () => {
  const rate: TrackRate = {
    ...{ tone: "actual", shape: "dot", rate: 4, rateHigh: null, value: "4 %", kind: "đến 30/6", denominators: [], story: null },
    ...{ earlier: [{ rate: 2, text: "31/3" }], href: "/ke-hoach/a/#120", label: "4 %", figures: "120 110", locality: "a" },
  };
  const group = {
    name: "Áng",
    locality: "a",
    fact: "2023",
    tracks: [{ name: "vốn", fact: "", rates: [rate, { ...rate, rate: null, figures: undefined }] }],
  };
  const svg = disbursementTracks(
    {
      ticks: [
        { at: 0, text: "0" },
        { at: 100, text: "100" },
      ],
      groups: [group],
      remarks: [],
    },
    options,
  );
  expect(told(svg)).toEqual([
    ["/ke-hoach/a/#120", "120 110", "a"],
    ["/ke-hoach/a/#120", null, "a"],
  ]);
  expect(svg.querySelector("text[data-locality=a]")?.textContent).toBe("Áng");
});

test("a link or a word too few is an error, never a mark with another's figures", () => {
  const mark = { href: "#1", label: "one", figures: "1 2" };
  expect(() => labelMarks([], [mark])).toThrow("links in the picture: 0 (expected 1)");
  expect(() => labelNames([], [{ text: "Áng", locality: "a" }])).toThrow("words in the picture: 0 (expected 1)");
  expect(() => labelNames([], [{ text: "Áng" }])).not.toThrow();
});

test("a mark leads to its first figure and names all of them once", () => {
  const context = { base: "/", language: "vi", domain: {} } as unknown as Parameters<typeof markTo>[2];
  expect(markTo(["a-2024.10", "a-2024.20", "a-2024.10"], "a", context)).toEqual({
    href: "/ke-hoach/a-2024/#10",
    figures: "10 20",
    locality: "a",
  });
  expect(markTo(["a-2024.10"], "a", context).figures).toBeUndefined();
});
