import { describe, expect, test } from "vitest";
import type { FigureRow } from "../../../src/views/document/figure-row.ts";
import { containingWhole, sumOf, wholeOf } from "../../../src/views/document/figure-sum.ts";
import { aimRow, figureRow } from "./figure-rows.ts";

const money = (number: number, amount_vnd: number | null, said: Partial<FigureRow> = {}) => figureRow(number, { amount_vnd, ...said });
const total = (number: number, amount_vnd: number, said: Partial<FigureRow> = {}) =>
  money(number, amount_vnd, { kind: "stated_totals", ...said });

describe("figures behind one mark", () => {
  test("one alone is no sum", () => expect(sumOf([money(10, 5)])).toBe(null));

  test("are a sum of ours where the document prints none", () => {
    const rows = [money(10, 5), money(20, 7)];
    expect(sumOf(rows)).toEqual({ kind: "ours", addends: rows, amountVnd: 12, comparator: "=", notStated: 0 });
  });

  test("are a printed total and its parts where these add up to it, and to nothing else", () => {
    const [first, ...parts] = [total(5, 12), money(10, 5), money(20, 7)] as const;
    expect(sumOf([first, ...parts])).toMatchObject({ kind: "printed", addends: parts, amountVnd: 12 });
    expect(sumOf([total(5, 13), ...parts])).toMatchObject({ kind: "ours", amountVnd: 25 });
  });

  test("a part that is as large as all the others is not their total: a total holds what it is the total of", () => {
    const rows = [total(5, 12, { component_code: "P1" }), money(10, 5, { component_code: "P2" }), money(20, 7, { component_code: "P3" })];
    expect(sumOf(rows)).toMatchObject({ kind: "ours", addends: rows, amountVnd: 24 });
    const whole = total(5, 12, { component_code: "ALL", fund_source: "all", expenditure_type: "all" });
    expect(sumOf([whole, ...rows.slice(1)])).toMatchObject({ kind: "printed", amountVnd: 12 });
    const local = total(5, 12, { component_code: "ALL", fund_source: "local" });
    expect(sumOf([local, ...rows.slice(1)])).toMatchObject({ kind: "ours", amountVnd: 24 });
    const inner = total(5, 12, { component_code: "P4" });
    const parts = [money(10, 5, { component_code: "P4.S1" }), money(20, 7, { component_code: "P4.S2" })];
    expect(sumOf([inner, ...parts])).toMatchObject({ kind: "printed", addends: parts });
    expect(sumOf([inner, ...parts.map((row) => ({ ...row, component_code: "P40.S1" }))])).toMatchObject({ kind: "ours" });
  });

  test("amounts named as parts of other money are added where they are of one kind and lie apart", () => {
    const memo = (number: number, component_code: string, memo_kind: "not_spendable" | "carried_over" = "not_spendable") =>
      money(number, 3, { kind: "memo_amounts", component_code, memo_kind });
    expect(sumOf([memo(10, "P1"), memo(20, "P2")])).toMatchObject({ kind: "ours", amountVnd: 6 });
    expect(sumOf([memo(10, "P1"), memo(20, "P1.S1")])).toMatchObject({ kind: "series", addends: [] });
    expect(sumOf([memo(10, "P1"), memo(20, "P2", "carried_over")])).toMatchObject({ kind: "series" });
    expect(sumOf([memo(10, "P1"), money(20, 3, { component_code: "P2" })])).toMatchObject({ kind: "series" });
  });

  test("a line without a figure is counted and adds nothing; with none stated there is no sum", () => {
    expect(sumOf([money(10, 5), money(20, null)])).toMatchObject({ amountVnd: 5, notStated: 1 });
    expect(sumOf([money(10, null), money(20, null)])).toMatchObject({ amountVnd: null, notStated: 2 });
  });

  test("a sum with an approximate part is approximate; rates of several dates are never added", () => {
    expect(sumOf([money(10, 5, { comparator: "~" }), money(20, 7)])).toMatchObject({ comparator: "~" });
    const rates = [10, 20].map((number) => money(number, null, { kind: "disbursements", value: 4 }));
    expect(sumOf(rates)).toMatchObject({ kind: "series", amountVnd: null, addends: [] });
  });

  test.for([
    ["documents", { figure_id: "b-plan.20" }],
    ["years", { period_end: 2023 }],
    ["stages", { stage: "assigned" }],
  ] as const)("money of two %s is never added", ([, said]) => {
    expect(sumOf([money(10, 5), money(20, 7, said)])).toMatchObject({ kind: "budgets", amountVnd: null, addends: [] });
  });
});

describe("what a share was divided by", () => {
  const all = [
    total(5, 999),
    money(10, 30),
    money(20, 50),
    money(30, 20),
    money(40, null),
    money(50, 7, { period_end: 2023, period_start: 2023 }),
    money(60, 7, { stage: "assigned" }),
  ];
  const at = (...numbers: number[]) => all.filter((row) => numbers.includes(row.figure_no));

  test("is every allocation of its budget, and nothing of another year, stage or kind", () => {
    expect(wholeOf(at(10), all)).toMatchObject({
      amountVnd: 100,
      partVnd: 30,
      share: 0.3,
      year: 2024,
      stage: "proposed",
      hasPrinted: false,
    });
    expect(wholeOf(at(10), all)?.figures).toEqual(at(10, 20, 30, 40));
  });

  test("is the figures of all parts drawn, where the picture divides a budget by source or type", () => {
    const drawn = [at(5), at(10), at(50)];
    expect(wholeOf(at(10), all, drawn)).toMatchObject({ amountVnd: 1029, hasPrinted: true });
  });

  test("is the money that a part is named in, printed or added up, and as exact as both", () => {
    const part = money(70, 20, { kind: "memo_amounts", memo_kind: "not_spendable" });
    expect(containingWhole([part], [total(5, 80)])).toMatchObject({ of: "part", amountVnd: 80, partVnd: 20, share: 0.25, comparator: "=" });
    expect(containingWhole([part], at(10, 20))).toMatchObject({ amountVnd: 80, figures: at(10, 20) });
    expect(containingWhole([{ ...part, comparator: ">" }], at(10, 20))).toMatchObject({ comparator: ">" });
    expect(containingWhole([part], [total(5, 80, { comparator: "~" })])).toMatchObject({ comparator: "~" });
    for (const none of [[], [money(40, null)], [money(40, 0)]]) expect(containingWhole([part], none)).toBe(null);
    expect(containingWhole([{ ...part, amount_vnd: null }], at(10))).toBe(null);
  });

  test("is nothing where there is no money of a budget, nothing stated, or only 0", () => {
    expect(wholeOf([aimRow(30)], all)).toBe(null);
    expect(wholeOf(at(40), all)).toBe(null);
    expect(wholeOf([money(10, 0)], [money(10, 0)])).toBe(null);
  });
});
