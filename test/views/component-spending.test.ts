import { expect, test } from "vitest";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { componentSpending } from "../../src/views/component/component-spending.ts";
import type { SpendingRow } from "../../src/views/component/component-spending-rows.ts";
import { spoken } from "./drawn-view.ts";
import { countryOf } from "./funding-rows.ts";

const domain = countryOf([
  { place: "a", parts: {} },
  { place: "b", parts: {} },
]);
const place = { locality_code: "a", name_vi: "Áng", name_en: "Ang", level: "district", plan_code: "a-plan", year: 2024 } as const;
const money = { component_code: "P1", fund_source: "central", expenditure_type: "recurrent" } as const;
const plain = { note_vi: null, note_en: null, comparator: "=" } as const;

const memo = (amount: number | null, other: object = {}): SpendingRow => ({
  ...{ ...place, ...money, ...plain, memo_kind: "not_spendable", from_year: null, figure_no: 10 },
  amount_vnd: amount === null ? null : amount * 1e6,
  ...other,
});
const rate = (percent: number, as_of: string, other: object = {}): SpendingRow => ({
  ...{ ...place, ...money, ...plain, memo_kind: null, as_of, basis: "actual", measure: "disbursed", rate: percent, rate_high: null },
  ...{ amount_vnd: null, denominator: "plan_year", denominator_vnd: null, figure_no: Number(as_of.slice(5, 7)) * 10 },
  ...other,
});
const told = (rows: readonly SpendingRow[], component = "p1", language: Language = "vi") =>
  spoken(componentSpending.arrange(rows as unknown as readonly AnswerRow[], { component }, { language, domain, base: "/" }));

test("nothing is said to be nothing stated, never 0", () => {
  expect(told([])).toMatchObject({
    title: "Hạ tầng: không văn bản nào ghi riêng đã chi bao nhiêu",
    sentence: "Tỷ lệ giải ngân, nếu có, được ghi cho cả chương trình.",
  });
});

test("money that cannot be spent leads, with its reason where it is the only figure", () => {
  const view = told([memo(1832, { note_vi: "Đã có chương trình khác.", note_en: "Another programme." })]);
  expect(view.title).toBe("Áng 2024: 1.832 triệu đồng không chi được (vốn sự nghiệp trung ương)");
  expect(view.sentence).toBe("Đã có chương trình khác.");
  expect(told([rate(4, "2024-06-30"), memo(1832)], "p1", "en").title).toBe(
    "Ang 2024: VND 1,832 million cannot be spent (recurrent funds from the central budget)",
  );
});

test("what cannot be spent in several parts of a project is told together, and each part in the sentence", () => {
  const parts = [1832, 1250, null].map((amount, at) =>
    memo(amount, { component_code: `P1.S${at + 1}`, figure_no: 10 * (at + 1), fund_source: at === 0 ? "central" : "local" }),
  );
  const view = told(parts);
  expect(view.title).toBe("Áng 2024: ít nhất 3.082 triệu đồng không chi được (vốn sự nghiệp)");
  expect(told(parts.slice(0, 2), "p1", "en").title).toBe("Ang 2024: VND 3,082 million cannot be spent (recurrent funds)");
  for (const words of ["1.832 triệu đồng", "1.250 triệu đồng", "một khoản không ghi số"]) expect(view.sentence).toContain(words);
  // of another year the money is another
  expect(told([memo(9, { year: 2023, plan_code: "a-old" }), ...parts]).title).toBe(view.title);
  // nor is a part of the project added to the whole of it
  expect(told([memo(9), memo(5, { component_code: "P1.S1", figure_no: 20 })]).title).toContain("ít nhất 9 triệu đồng");
});

test("of month after month the title tells the newest, with its day and denominator; the table has them all", () => {
  const view = told([rate(30, "2024-09-30"), rate(12, "2024-03-31"), rate(20, "2024-06-30")]);
  expect(view.title).toBe("Áng 2024: vốn sự nghiệp trung ương thực tế giải ngân đến 30/9/2024: 30\u00a0% (mẫu số: kế hoạch năm)");
  expect(view.sentence).toBe("Bảng dưới có đủ 3 con số.");
  expect(view.table.rows).toHaveLength(3);
});

test("a rate for another denominator is another figure", () => {
  const view = told([rate(30, "2024-09-30"), rate(25, "2024-09-30", { denominator: "with_carry_over", figure_no: 95 })]);
  expect(view.sentence).toContain("mẫu số: kế hoạch năm");
  expect(view.title).toContain("kế hoạch năm và vốn kéo dài");
});

test("a sub-project is named on its project's page, and its figure leads to the document", () => {
  const view = told([memo(null, { component_code: "P1.S2", figure_no: 30 })]);
  expect(view.title).toBe("Áng 2024: một khoản không ghi số không chi được (cầu, vốn sự nghiệp trung ương)");
  expect(view.table.rows[0]?.[5]).toMatchObject({ text: "không ghi số", empty: "not-stated", href: "/ke-hoach/a-plan/#30" });
});

test("many places are counted", () => {
  const rows = ["a", "b", "c"].map((code) => memo(1, { locality_code: code, name_vi: code, plan_code: `${code}-plan` }));
  expect(told(rows).title).toBe("Hạ tầng: 3 con số về việc chi, ở 3 nơi");
});
