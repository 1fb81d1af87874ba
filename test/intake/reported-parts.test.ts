import { describe, expect, test } from "vitest";
import type { Row } from "../../src/domain/tables.ts";
import type { CountryRows } from "../../src/intake/country.ts";
import { added, fivePlans, newFindings } from "./rule-rows.ts";

type Report = readonly [component: string, million: number | null, said?: Partial<Row<"disbursements">>];

/** What Bình Phước's plan of 2024, which names seven projects, could report as spent; numbered from 900 on. */
const spent = (...reports: readonly Report[]): CountryRows =>
  reports.reduce<CountryRows>(
    (rows, [component_code, million, said], at) =>
      added(rows, "disbursements", "phong-tho-2024.120", {
        ...{ figure_id: `binh-phuoc-2024.${900 + at}`, plan_code: "binh-phuoc-2024", year: 2024, component_code },
        ...{ fund_source: "all", expenditure_type: "all", comparator: "=", rate: null, rate_high: null },
        ...{ denominator: "not_stated", denominator_vnd: null, amount_vnd: million === null ? null : million * 1e6 },
        ...said,
      }),
    fivePlans,
  );
const carried = (...memos: readonly (readonly [component: string, million: number, said?: Partial<Row<"memo_amounts">>])[]): CountryRows =>
  memos.reduce<CountryRows>(
    (rows, [component_code, million, said], at) =>
      added(rows, "memo_amounts", "phong-tho-2024.70", {
        ...{ figure_id: `binh-phuoc-2024.${900 + at}`, plan_code: "binh-phuoc-2024", year: 2024, stage: "planned", component_code },
        ...{ fund_source: "all", expenditure_type: "all", comparator: "=", from_year: 2023, amount_vnd: million * 1e6 },
        ...said,
      }),
    fivePlans,
  );
const found = (rows: CountryRows) => newFindings(rows).map((line) => line.replaceAll("binh-phuoc-2024.", ""));
const every = ["P2", "P3", "P4", "P6", "P7"] as const;

describe("what was spent", () => {
  test("on projects may not come to more than on all of them", () => {
    expect(found(spent(["ALL", 100], ["P2", 60], ["P3", 41]))).toEqual([
      "total_by_component.900: 100000000, 101000000, 1000000 vnd [900 901 902]",
    ]);
    expect(found(spent(["ALL", 100], ["P2", 60], ["P3", 40]))).toEqual([]);
  });
  test("on one project may not be more than on all of them", () =>
    expect(found(spent(["ALL", 100], ["P2", 101]))).toEqual(["part_over_total.900: 100000000, 101000000, 1000000 vnd [900 901]"]));
  test("from sources, and of types, may not come to more than from all", () => {
    const [central, local] = [{ fund_source: "central" }, { fund_source: "local" }] as const;
    expect(found(spent(["ALL", 10], ["ALL", 6, central], ["ALL", 5, local]))).toEqual([
      "total_by_source.900: 10000000, 11000000, 1000000 vnd [900 901 902]",
    ]);
    const [capital, recurrent] = [{ expenditure_type: "capital" }, { expenditure_type: "recurrent" }] as const;
    expect(found(spent(["ALL", 10], ["ALL", 6, capital], ["ALL", 5, recurrent]))).toEqual([
      "total_by_type.900: 10000000, 11000000, 1000000 vnd [900 901 902]",
    ]);
  });
  test("from sources may not come to more than from one that names none, unless one of all of them stands beside it", () => {
    const [central, local, none] = (["central", "local", "unstated"] as const).map((fund_source) => ({ fund_source }));
    expect(found(spent(["ALL", 10, none], ["ALL", 6, central], ["ALL", 5, local]))).toEqual([
      "total_by_source.900: 10000000, 11000000, 1000000 vnd [900 901 902]",
    ]);
    expect(found(spent(["ALL", 10, none], ["ALL", 6, central], ["ALL", 5, local], ["ALL", 11]))).toEqual([]);
  });
  test("may be less on some projects, but not where every project with money is reported", () => {
    const parts = every.map((code): Report => [code, 10]);
    const first = fivePlans.allocations.filter(({ plan_code }) => plan_code === "binh-phuoc-2024").map((row) => row.component_code);
    expect(new Set(first.map((code) => code.slice(0, 2)))).toEqual(new Set(every));
    expect(found(spent(["ALL", 51], ...parts))).toEqual([
      "total_by_component.900: 51000000, 50000000, -1000000 vnd [900 901 902 903 904 905]",
    ]);
    expect(found(spent(["ALL", 50], ...parts))).toEqual([]);
    expect(found(spent(["ALL", 51], ...parts.slice(1)))).toEqual([]);
  });
  test("may be less where money was carried over that no project of its own is reported for", () => {
    const parts = every.map((code): Report => [code, 10]);
    const like = { plan_code: "binh-phuoc-2024", figure_id: "binh-phuoc-2024.990", year: 2024, stage: "planned", amount_vnd: 1e6 } as const;
    const over = (component_code: string) =>
      found(added(spent(["ALL", 51], ...parts), "memo_amounts", "phong-tho-2024.70", { ...like, component_code }));
    expect([over("ALL").length, over("P5").length, over("P4.S1").length]).toEqual([0, 0, 1]);
  });
  test("of which a part is not stated is only known to be at least so much", () => {
    const parts = every.map((code, at): Report => [code, at === 0 ? null : 10]);
    expect(found(spent(["ALL", 51], ...parts))).toEqual([]);
    expect(found(spent(["ALL", 39], ...parts))).toEqual([
      "total_by_component.900: 39000000, 40000000, 1000000 vnd [900 901 902 903 904 905]",
    ]);
  });
  test("in a sub-project is inside its project, and told once", () =>
    expect(found(spent(["ALL", 100], ["P3", 70], ["P3.S1", 60], ["P3.S2", 11]))).toEqual([
      "total_by_component.901: 70000000, 71000000, 1000000 vnd [901 902 903]",
    ]));
  test("by another day, or as an estimate, of another whole, or told twice, is not held against it", () => {
    for (const said of [{ as_of: "2024-09-30" }, { basis: "estimate" }, { measure: "executed" }, { denominator: "plan_year" }] as const)
      expect(found(spent(["ALL", 10], ["P2", 11, said])), JSON.stringify(said)).toEqual([]);
    expect(found(spent(["ALL", 10], ["P2", 6], ["P2", 7]))).toEqual([]);
  });
  test("is not more where a bound leaves room", () => {
    expect(found(spent(["ALL", 10, { comparator: ">" }], ["P2", 11]))).toEqual([]);
    expect(found(spent(["ALL", 10], ["P2", 11, { comparator: "<" }]))).toEqual([]);
  });
});

describe("what is carried over", () => {
  test("in a project may not be more than in all of them, nor all projects together", () => {
    expect(found(carried(["ALL", 110], ["P2", 150]))).toEqual(["part_over_total.900: 110000000, 150000000, 40000000 vnd [900 901]"]);
    expect(found(carried(["ALL", 110], ["P2", 100], ["P3", 11]))).toEqual([
      "total_by_component.900: 110000000, 111000000, 1000000 vnd [900 901 902]",
    ]);
    expect(found(carried(["ALL", 110], ["P2", 100], ["P3", 10]))).toEqual([]);
  });
  test("in every project with money may be less: the rest may be of one that gets no new money", () =>
    expect(found(carried(["ALL", 60], ...every.map((code) => [code, 1] as const)))).toEqual([]));
  test("from another year, or of another kind, is other money", () => {
    expect(found(carried(["ALL", 10], ["P2", 11, { from_year: 2022 }]))).toEqual([]);
    expect(found(carried(["ALL", 10], ["P2", 11, { memo_kind: "not_spendable" }]))).toEqual([]);
  });
});
