import { expect, test } from "vitest";
import type { Language } from "../../../src/i18n/language.ts";
import { gapKinds, type GapKind } from "../../../src/i18n/unstated.ts";
import type { AnswerRow } from "../../../src/query/engine.ts";
import { gapsOf, type GapRow } from "../../../src/views/place/gaps.ts";
import { unstated } from "../../../src/views/place/unstated.ts";
import { defaults } from "../../../src/views/view.ts";
import { contextOf } from "./place-rows.ts";

/** A gap of a whole document, unless told otherwise. */
const gap = (kind: GapKind, more: Partial<GapRow> = {}): GapRow => ({
  ...{ gap: kind, plan_code: "a-plan", year: null, stage: null, component_code: null, fund_source: null, expenditure_type: null },
  ...{ as_of: null, figure_no: null, issued_on: "2024-05-01", issued_precision: "month", period_end: 2023, lines: null, in_totals: 0 },
  ...more,
});
const line = (kind: GapKind, component_code: string, figure_no: number, more: Partial<GapRow> = {}): GapRow =>
  gap(kind, {
    year: 2024,
    stage: "planned",
    component_code,
    fund_source: "local",
    expenditure_type: "unstated",
    figure_no,
    lines: 3,
    ...more,
  });

const context = (language: Language) => contextOf([{ place: "a", parts: {} }], language);
const told = (rows: readonly GapRow[], language: Language = "vi") =>
  gapsOf(rows, context(language)).map(({ text, links, more }) => [text, ...[...links, ...(more ? [more] : [])].map((link) => link.text)]);
const title = (rows: readonly GapRow[], language: Language = "vi") =>
  unstated.arrange(rows as unknown as AnswerRow[], defaults(unstated), context(language)).title;

test("what a whole document lacks leads to the document", () => {
  const [first] = gapsOf([gap("number")], context("vi"));
  expect(first?.links).toEqual([{ text: "Kế hoạch", href: "/ke-hoach/a-plan/" }]);
  expect(told([gap("number"), gap("money"), gap("spending"), gap("targets")])).toEqual([
    ["Số văn bản để trống", "Kế hoạch"],
    ["Không ghi số tiền nào", "Kế hoạch"],
    ["Không ghi đã chi bao nhiêu", "Kế hoạch"],
    ["Không nêu chỉ tiêu nào", "Kế hoạch"],
  ]);
});

test("spending is no gap of a document that was issued before its period had ended", () => {
  const spending = (issued_on: string | null, issued_precision: GapRow["issued_precision"], period_end = 2024) =>
    gap("spending", { issued_on, issued_precision, period_end });
  for (const early of [spending("2024-05-01", "day"), spending("2024-01-01", "year"), spending("2022-05-01", "month", 2025)]) {
    expect(told([early])).toEqual([]);
    expect(title([early])).toBe("Không thiếu điều nào trong những điều trang này xem xét");
  }
  for (const late of [spending("2025-01-01", "day"), spending(null, "unknown"), spending("2024-05-01", "unknown")]) {
    expect(told([late])[0]?.[0]).toBe("Không ghi đã chi bao nhiêu");
    expect(title([late])).toBe("Văn bản không ghi đã chi bao nhiêu");
  }
  // what else such a document leaves blank is a gap all the same
  expect(told([gap("targets", { issued_on: "2024-05-01", issued_precision: "day", period_end: 2024 })])).toHaveLength(1);
});

test("a date is told as far as it is stated", () => {
  const dated = (issued_precision: GapRow["issued_precision"], language: Language) =>
    told([gap("date", { issued_precision })], language)[0]?.[0];
  expect(dated("month", "vi")).toBe("Ngày ban hành chỉ ghi tháng 5/2024");
  expect(dated("year", "vi")).toBe("Ngày ban hành chỉ ghi năm 2024");
  expect(dated("unknown", "vi")).toBe("Không ghi ngày ban hành");
  expect(dated("year", "en")).toBe("Of the date of issue only the year is stated, 2024");
});

test("lines of one budget stand together, each a link to its figure", () => {
  const rows = [line("amount", "P1", 10, { lines: null }), line("amount", "P2", 20, { lines: null })];
  expect(told(rows)).toEqual([
    ["2024 · kế hoạch: cả 2 khoản được nêu mà không ghi số tiền", "hạ tầng · địa phương", "sinh kế · địa phương"],
  ]);
  expect(gapsOf(rows, context("en")).flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
    "/en/plans/a-plan/#10",
    "/en/plans/a-plan/#20",
  ]);
});

test("all of a budget's lines are told from some of them", () => {
  const some = [line("source", "P1", 10, { fund_source: "unstated" })];
  const all = ["P1", "P2", "P3"].map((code, at) => line("source", code, at, { fund_source: "unstated" }));
  expect(told(some)[0]).toEqual(["2024 · kế hoạch: 1 trên 3 khoản không ghi nguồn vốn", "hạ tầng"]);
  expect(told(all)[0]?.[0]).toBe("2024 · kế hoạch: cả 3 khoản không ghi nguồn vốn");
  expect(told(some, "en")[0]?.[0]).toBe("2024 · planned: 1 of 3 lines names no fund source");
  expect(told(all, "en")[0]?.[0]).toBe("2024 · planned: all 3 lines name no fund source");
});

test("lines that lack what the totals of the whole programme state say so", () => {
  const lines = [line("type", "P1", 10, { in_totals: 1 })];
  expect(told(lines)[0]?.[0]).toBe(
    "2024 · kế hoạch: 1 trên 3 khoản không ghi là vốn đầu tư hay vốn sự nghiệp (tổng của cả Chương trình thì có ghi)",
  );
  expect(told(lines, "en")[0]?.[0]).toMatch(/ \(the totals of the whole programme do\)$/);
});

test("many lines are named in part, and the document has the rest; one more than can be named is named too", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => line("type", "P1", at));
  expect(told(many(7))[0]?.slice(1)).toEqual(Array(7).fill("hạ tầng · địa phương"));
  expect(told(many(9))[0]?.at(-1)).toBe("và 3 khoản nữa");
  expect(gapsOf(many(9), context("vi"))[0]?.more?.href).toBe("/ke-hoach/a-plan/");
});

test("a rate without a denominator is told with its money and day", () => {
  const rates = [
    line("denominator", "ALL", 10, { stage: null, fund_source: "all", expenditure_type: "recurrent", as_of: "2024-06-30" }),
    line("denominator", "P1", 20, { stage: null, fund_source: "all", expenditure_type: "capital" }),
  ];
  expect(told(rates)[0]).toEqual(["2024: 2 tỷ lệ giải ngân không ghi mẫu số", "vốn sự nghiệp, 30/6/2024", "hạ tầng (vốn đầu tư)"]);
});

test("the title names every kind of gap once, with its count, in both languages", () => {
  expect(title([gap("number"), line("amount", "P1", 10), line("amount", "P2", 20)])).toBe(
    "Văn bản không ghi số văn bản và số tiền của 2 khoản",
  );
  expect(title([line("amount", "P1", 10)], "en")).toBe("Not stated: 1 amount");
  expect(title([])).toBe("Không thiếu điều nào trong những điều trang này xem xét");
  for (const language of ["vi", "en"] as const) {
    const all = gapKinds.map((kind) => gap(kind, { year: 2024, stage: "planned" }));
    expect(title(all, language)).not.toMatch(/undefined|null/);
    expect(
      gapsOf(all, context(language))
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/undefined|null/);
  }
});
