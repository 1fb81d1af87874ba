import { expect, test } from "vitest";
import type { Language } from "../../../src/i18n/language.ts";
import type { AnswerRow } from "../../../src/query/engine.ts";
import { timeline } from "../../../src/views/place/timeline.ts";
import type { TimelineRow } from "../../../src/views/place/timeline-arrange.ts";
import { dayAfter, issuedSpan, yearOf } from "../../../src/views/place/years.ts";
import { piecesOf } from "../../../src/views/woven.ts";
import { drawn, spoken, textOf } from "../drawn-view.ts";
import { contextOf } from "./place-rows.ts";

/** A document of 2 July 2024 that assigns 20 million for 2024, unless told otherwise. */
const row = (more: Partial<TimelineRow> = {}): TimelineRow => ({
  ...{ plan_code: "a-plan", locality_code: "a", valid_from: null, valid_to: null, document_no: "1/KH", issued_on: "2024-07-02" },
  ...{ issued_precision: "day", period_start: 2024, period_end: 2024, title_vi: "Kế hoạch", title_en: "Plan" },
  ...{ year: 2024, stage: "assigned", amount_vnd: 20e6, comparator: "=", not_stated: 0, figures: "10 30" },
  ...more,
});
const none = { year: null, stage: null, amount_vnd: null, comparator: null, not_stated: null, figures: null };
const arranged = (rows: readonly TimelineRow[], language: Language = "vi") =>
  spoken(timeline.arrange(rows as unknown as AnswerRow[], { locality: "a" }, contextOf([{ place: "a", parts: {} }], language)));

test("an amount leads to every figure that it adds, in the sentence, in the picture and in the table", () => {
  const context = contextOf([{ place: "a", parts: {} }]);
  const view = timeline.arrange([row()] as unknown as AnswerRow[], { locality: "a" }, context);
  expect(piecesOf(view.sentence).find(({ text }) => text === "20 triệu đồng")?.figureIds).toEqual(["a-plan.10", "a-plan.30"]);
  expect(drawn(view)?.querySelector("[data-figures='10 30']")?.getAttribute("href")).toBe("/ke-hoach/a-plan/#10");
  expect(view.table.rows[0]?.at(-1)).toMatchObject({ href: "/ke-hoach/a-plan/#10", figures: "10 30" });
});

test("one document is named with its date and budgets", () => {
  const view = arranged([row(), row({ year: 2023, stage: "proposed", amount_vnd: 1.5e9, not_stated: 1, figures: "20" })]);
  expect(view.title).toBe("Áng có một văn bản: Kế hoạch");
  expect(view.sentence).toBe("Ban hành ngày 2/7/2024; 2024 được giao 20 triệu đồng; 2023 đề xuất ít nhất 1,5 tỷ đồng.");
});

test("a budget is stated as its figures are, in the sentence, the picture and the table", () => {
  const view = arranged([row({ comparator: "~" })]);
  expect(view.sentence).toContain("2024 được giao khoảng 20 triệu đồng");
  expect(textOf(view)).toContain("2024 được giao khoảng 20 triệu đồng");
  expect(view.table.rows[0]?.at(-1)).toMatchObject({ text: "khoảng 20", value: 20, bound: true });
  expect(arranged([row({ comparator: "~", not_stated: 1 })]).sentence).toContain("được giao ít nhất khoảng 20 triệu đồng");
  expect(arranged([row()]).table.rows[0]?.at(-1)).toMatchObject({ text: "20", bound: false });
});

test("several documents are counted, and many budgets of one are", () => {
  const years = [2020, 2021, 2022, 2023, 2024].map((year) => row({ year, plan_code: "b", title_en: "Long plan", period_start: 2020 }));
  const view = arranged([...years, row()], "en");
  expect(view.title).toBe("Ang has 2 documents, for 2020–2024");
  expect(view.sentence).toContain("Long plan: issued on 2 Jul 2024; 5 budgets, for 2020–2024.");
});

test("a document without money, a budget without a figure and a date that is not stated are said to be", () => {
  expect(arranged([row(none)]).sentence).toBe("Ban hành ngày 2/7/2024; không ghi số tiền nào.");
  expect(arranged([row({ amount_vnd: null, not_stated: 2 })]).sentence).toContain("2024 được giao không ghi số");
  expect(arranged([row({ issued_on: null, issued_precision: "unknown" })], "en").sentence).toContain("Date of issue not stated");
  expect(arranged([row({ issued_precision: "month" })]).sentence).toContain("Ban hành tháng 7/2024, không ghi ngày");
});

test("each budget leads to its figure, each document to its page, in the picture and in the table", () => {
  const view = arranged([row()]);
  const hrefs = [...(drawn(view)?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
  expect(new Set(hrefs)).toEqual(new Set(["/ke-hoach/a-plan/", "/ke-hoach/a-plan/#10"]));
  expect(view.table.rows[0]?.map(({ href }) => href)).toEqual([
    "/ke-hoach/a-plan/",
    undefined,
    undefined,
    undefined,
    "/ke-hoach/a-plan/#10",
  ]);
});

test("the scale reaches from the first to the last thing that is dated, the end of the place too", () => {
  const years = (rows: readonly TimelineRow[]) => textOf(arranged(rows)).match(/^20\d\d$/gm);
  expect(years([row()])).toEqual(["2024"]);
  expect(years([row({ issued_on: "2022-12-31", valid_to: "2025-06-30" })])).toEqual(["2022", "2023", "2024", "2025"]);
  expect(textOf(arranged([row({ valid_to: "2025-06-30" })]))).toContain("1/7/2025: không còn đơn vị này");
});

test("a date is as wide as it is unsure", () => {
  expect(issuedSpan({ issued_on: "2024-05-01", issued_precision: "month" })).toEqual({
    from: yearOf("2024-05-01"),
    to: yearOf("2024-06-01"),
  });
  expect(issuedSpan({ issued_on: "2024-12-01", issued_precision: "month" }).to).toBe(2025);
  expect(issuedSpan({ issued_on: "2024-01-01", issued_precision: "year" })).toEqual({ from: 2024, to: 2025 });
  expect(issuedSpan({ issued_on: null, issued_precision: "unknown" })).toEqual({ from: null, to: null });
  expect(yearOf("2024-07-02")).toBeCloseTo(2024.5, 2);
  expect(dayAfter("2024-12-31")).toBe("2025-01-01");
});
