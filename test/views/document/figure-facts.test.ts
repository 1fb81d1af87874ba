import { expect, test } from "vitest";
import { figureFacts, storedAs } from "../../../src/views/document/figure-facts.ts";
import { aimRow, figureRow } from "./figure-rows.ts";

const said = (row: Parameters<typeof figureFacts>[0], language: "vi" | "en" = "vi") =>
  Object.fromEntries(figureFacts(row, language).map(({ id, text }) => [id, text]));

test("money says what it is, stage by stage, and how its project was known", () => {
  expect(said(figureRow(10, { matched_by: "inferred", comparator: "~", note_vi: "Một ghi chú." }))).toEqual({
    ...{ stored: "khoảng 3 tỷ đồng", kind: "Phân bổ", project: "Hạ tầng", years: "2024", stage: "đề xuất", source: "Trung ương" },
    ...{ type: "Vốn đầu tư", comparator: "khoảng", matched: "do trang suy ra, văn bản không ghi", note: "Một ghi chú." },
    ...{ place: "B.III.1.b", code: "a-plan.10" },
  });
});

test("an aim has no stage, source or type, and no project that was recognised", () => {
  const aim = said(aimRow(30, { component_code: null }), "en");
  expect(["stage", "source", "type", "matched"].filter((id) => id in aim)).toEqual([]);
  expect(aim["aim"]).toContain("Cut in the poverty rate");
});

test("the stored values stand under the names of their columns; nothing stated is null, never 0", () => {
  expect(storedAs(figureRow(10))).toBe("amount_vnd = 3000000000");
  expect(storedAs(figureRow(10, { amount_vnd: null, as_printed: null }))).toBe("amount_vnd = null");
  expect(storedAs(figureRow(10, { amount_vnd: 0 }))).toBe("amount_vnd = 0");
  const rate = figureRow(10, { kind: "disbursements", amount_vnd: null, value: 4, value_high: 5, denominator_vnd: 100 });
  expect(storedAs(rate)).toBe("rate = 4, rate_high = 5, denominator_vnd = 100");
  expect(storedAs(aimRow(30, { value: 8, value_high: 9, out_of: null }))).toBe("value = 8, value_high = 9");
});

test("a figure that is not stated has the empty's word and code, and no way in which it would be stated", () => {
  const facts = figureFacts(figureRow(10, { amount_vnd: null, as_printed: null }), "en");
  expect(facts.find(({ id }) => id === "comparator")).toMatchObject({ text: "Not stated", code: "not_stated" });
});
