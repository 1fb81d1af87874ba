import { expect, test } from "vitest";
import { readingOf, readWords, whatWords } from "../../../src/views/document/figure-row.ts";
import { aimRow, figureRow } from "./figure-rows.ts";

test("a figure is told by what it counts; what is not limited is not named", () => {
  expect(whatWords(figureRow(10), "vi")).toBe("Hạ tầng · Trung ương · Vốn đầu tư · 2024 · đề xuất");
  expect(whatWords(figureRow(10, { fund_source: "all", expenditure_type: "all" }), "en")).toBe("Infrastructure · 2024 · proposed");
  expect(whatWords(figureRow(10, { fund_source: "unstated" }), "vi")).toContain("Không ghi nguồn");
  expect(whatWords(aimRow(10, { period_start: 2021, period_end: 2025 }), "vi")).toBe("Mức giảm tỷ lệ hộ nghèo · Hộ nghèo · 2021–2025");
});

test("an execution says its kind, its day and its denominator; a result whether it is an estimate", () => {
  const rate = figureRow(10, {
    ...{ kind: "disbursements", stage: null, basis: "actual", measure: "disbursed", as_of: "2023-06-30", denominator: "not_stated" },
    ...{ value: 4, amount_vnd: null, as_printed: "4%", period_start: 2023, period_end: 2023 },
  });
  expect(whatWords(rate, "vi")).toMatch(/ · thực tế giải ngân đến 30\/6\/2023 · mẫu số không ghi$/);
  expect(whatWords({ ...rate, basis: "estimate", as_of: null }, "vi")).toMatch(/ · ước giải ngân cả năm 2023 · mẫu số không ghi$/);
  expect(whatWords(aimRow(10, { kind: "results", basis: "estimate" }), "vi")).toMatch(/ · ước$/);
});

test("a figure is read with its bound and unit, and none is read where none is stated", () => {
  expect(readWords(aimRow(10), "vi")).toBe("trên 5,3 điểm\u00a0% mỗi năm");
  expect(readWords(aimRow(10, { comparator: "range", value: 8, value_high: 9 }), "en")).toBe("8–9 percentage points a year");
  expect(readWords(aimRow(10, { unit: "projects", comparator: "=", value: 22, out_of: 25 }), "vi")).toBe("22 dự án, trên tổng số 25");
  expect(readWords(figureRow(10, { comparator: "~" }), "vi")).toBe("khoảng 3 tỷ đồng");
  expect(readWords(figureRow(10, { amount_vnd: null, as_printed: null }), "vi")).toBeNull();
  expect(readWords(figureRow(10, { amount_vnd: 0, as_printed: "0" }), "vi")).toBe("0 đồng");
});

test("a reading is told only where it says more than what is printed", () => {
  expect(readingOf(figureRow(10), "vi")).toBe("3 tỷ đồng");
  expect(readingOf(figureRow(10, { amount_vnd: 98_553_000_000, as_printed: "98.553 triệu đồng" }), "vi")).toBeNull();
  expect(
    readingOf(figureRow(10, { amount_vnd: 44_934_000_000, comparator: "~", as_printed: "Khoảng 44.934 triệu đồng" }), "vi"),
  ).toBeNull();
  expect(readingOf(figureRow(10, { amount_vnd: 98_553_000_000, as_printed: "98.553 triệu đồng" }), "en")).toBe("VND 98,553 million");
});
