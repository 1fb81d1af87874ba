import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/intake/reconcile.ts";
import { added, changed, fivePlans, newFindings } from "./rule-rows.ts";

const million = 1_000_000;

test("the five plans as they are have nothing new", () => expect(newFindings(fivePlans)).toEqual([]));

describe("a part larger than its total", () => {
  // a line of the same project that names no source and no type: no way of adding up compares it with the total
  const part = (amount: number) =>
    added(fivePlans, "allocations", "binh-phuoc-2024.180", {
      ...{ figure_id: "binh-phuoc-2024.121", component_code: "P2", fund_source: "unstated", expenditure_type: "unstated" },
      amount_vnd: amount * million,
    });
  const nothingBelow = (amount: number) => {
    const rows = part(amount);
    return {
      ...rows,
      allocations: rows.allocations.filter(({ component_code, figure_id }) => component_code !== "P2" || figure_id.endsWith(".121")),
    };
  };
  test("is found where no sum can be compared", () =>
    expect(newFindings(nothingBelow(15_787)).filter((line) => line.startsWith("part_over_total"))).toEqual([
      "part_over_total.binh-phuoc-2024.120: 15786000000, 15787000000, 1000000 vnd [binh-phuoc-2024.120 binh-phuoc-2024.121]",
    ]));
  test("is not found where it is as large as the total", () =>
    expect(newFindings(nothingBelow(15_786)).filter((line) => line.startsWith("part_over_total"))).toEqual([]));
  test("is told by the sum alone where the sum tells it", () =>
    expect(newFindings(changed(fivePlans, "allocations", "phong-tho-2024.450", { amount_vnd: 2_000 * million }))).toEqual([]));
  test("is not looked for under a bound that leaves the top open", () => {
    const rows = changed(nothingBelow(15_787), "stated_totals", "binh-phuoc-2024.120", { comparator: ">=" });
    expect(newFindings(rows).filter((line) => line.startsWith("part_over_total"))).toEqual([]);
  });
});

describe("a subset larger than its whole", () => {
  test("in money: carried over more than there is", () =>
    expect(newFindings(changed(fivePlans, "memo_amounts", "phong-tho-2024.70", { amount_vnd: 41_107 * million }))).toEqual([
      "subset_over_whole.phong-tho-2024.70: 41106000000, 41107000000, 1000000 vnd [phong-tho-2024.60 phong-tho-2024.70]",
    ]));
  test("in money: all of it is no more than all of it; of no amount nothing is said", () => {
    expect(newFindings(changed(fivePlans, "memo_amounts", "phong-tho-2024.70", { amount_vnd: 41_106 * million }))).toEqual([]);
    expect(newFindings(changed(fivePlans, "memo_amounts", "phong-tho-2024.70", { amount_vnd: null }))).toEqual([]);
  });
  test("a count out of fewer", () => {
    expect(newFindings(changed(fivePlans, "targets", "tu-mo-rong-2024.100", { value: 9 }))).toEqual([
      "subset_over_whole.tu-mo-rong-2024.100: 8, 9, 1 villages [tu-mo-rong-2024.100]",
    ]);
    expect(newFindings(changed(fivePlans, "targets", "phong-tho-2024.210", { value: 1000, comparator: ">=" }))).toEqual([]);
    expect(newFindings(changed(fivePlans, "targets", "phong-tho-2024.210", { value: 1001, comparator: "<" }))).toEqual([]);
  });
  const poor = (value: number, indicator_code: string) => {
    const like = fivePlans.targets.find((row) => row.figure_id === "my-thanh-2021-2025.100");
    const group = (figure_id: string, population_group: "poor" | "poor_and_near_poor", of: number) =>
      ({ figure_id, population_group, value: of, comparator: "=", indicator_code }) as const;
    if (like === undefined) throw new Error("no such aim");
    return {
      ...fivePlans,
      targets: [
        ...fivePlans.targets,
        { ...like, ...group("my-thanh-2021-2025.101", "poor", value) },
        { ...like, ...group("my-thanh-2021-2025.102", "poor_and_near_poor", 40) },
      ],
    };
  };
  test("a group of households in a wider one", () => {
    expect(newFindings(poor(41, "poor-households-cut"))).toEqual([
      "subset_over_whole.my-thanh-2021-2025.101: 40, 41, 1 households [my-thanh-2021-2025.102 my-thanh-2021-2025.101]",
    ]);
    expect(newFindings(poor(40, "poor-households-cut"))).toEqual([]);
  });
  test("a cut in percent may be less for both than for one: the near-poor may grow", () => {
    const rows = poor(41, "poverty-rate-cut");
    expect(newFindings(rows)).toEqual([]);
  });
});

describe("aims for groups that do not add up to the aim for all", () => {
  const cut = (said: Partial<(typeof fivePlans.targets)[number]>) => changed(fivePlans, "targets", "tu-mo-rong-2024.10", said);
  const own = (rows: typeof fivePlans) => reconcile(rows, []).find(({ finding_id }) => finding_id === "target_by_group.tu-mo-rong-2024.10");
  test("are found in Tu Mơ Rông: 8-9 and more than 1 are more than 9, which may be the 10,5 or not", () =>
    expect(own(fivePlans)).toMatchObject({ stated: 10.5, computed: 9, computed_comparator: ">", difference: null, inferred_count: null }));
  test("have a difference where no bound leaves room for the whole", () => {
    const exact = changed(fivePlans, "targets", "tu-mo-rong-2024.30", { comparator: "=" });
    expect(own(exact)).toMatchObject({ computed: 10, difference: -0.5 });
    const below = changed(cut({ value: 12 }), "targets", "tu-mo-rong-2024.30", { comparator: "<" });
    expect(own(below)).toMatchObject({ stated: 12, computed: 10, computed_comparator: "<", difference: -2 });
  });
  test.for([9, 9.5, 10])("are not found where the parts reach it: %d", (value) => expect(own(cut({ value }))).toBeUndefined());
  test("are found on the other side too", () =>
    expect(own(cut({ value: 8.9 }))).toMatchObject({ computed: 9, computed_comparator: ">", difference: 0.1 }));
  test("are not compared with a whole that is a bound on the right side, or a part not stated", () => {
    expect(own(cut({ comparator: "<", value: 11 }))).toBeUndefined();
    const without = { ...fivePlans, targets: fivePlans.targets.filter(({ figure_id }) => figure_id !== "tu-mo-rong-2024.30") };
    expect(own(without)).toBeUndefined();
  });
  test("shares reached of two groups are not added", () => expect(own(cut({ indicator_code: "clean-water-coverage" }))).toBeUndefined());
});

describe("an estimate below what was reached", () => {
  test("of the same money in the same year", () =>
    expect(newFindings(changed(fivePlans, "disbursements", "phong-tho-2024.120", { rate: 91, comparator: "=" }))).toEqual([]));
  const estimate = (said: Partial<(typeof fivePlans.disbursements)[number]>) =>
    changed(fivePlans, "disbursements", "phong-tho-2024.130", { comparator: "=", rate: 3, ...said });
  test("is found by both figures", () =>
    expect(newFindings(estimate({}))).toEqual([
      "estimate_below_actual.phong-tho-2024.130: 3, 4, 1 percent [phong-tho-2024.130 phong-tho-2024.120]",
    ]));
  test("is none where it is equal, a lower bound, of an earlier day, of other money or against another denominator", () => {
    for (const said of [
      { rate: 4 },
      { comparator: ">" },
      { as_of: "2023-05-31" },
      { expenditure_type: "capital" },
      { denominator: "plan_year" },
      { year: 2022 },
    ] as const)
      expect(newFindings(estimate(said)), JSON.stringify(said)).toEqual([]);
  });
  test("is none where less is disbursed than executed", () => {
    const rows = changed(estimate({ measure: "disbursed" }), "disbursements", "phong-tho-2024.120", { measure: "executed" });
    expect(newFindings(rows)).toEqual([]);
  });
});

describe("a count that is not whole", () => {
  test("of people, and of the whole that it is out of", () => {
    expect(newFindings(changed(fivePlans, "targets", "bao-yen-2022.60", { value: 1750.5 }))).toEqual([
      "count_not_whole.bao-yen-2022.60: 1750.5, null, null people [bao-yen-2022.60]",
    ]);
    expect(newFindings(changed(fivePlans, "results", "phong-tho-2024.90", { out_of: 25.5 }))).toEqual([
      "count_not_whole.phong-tho-2024.90: 25.5, null, null projects [phong-tho-2024.90]",
    ]);
  });
  test("a percentage may be broken", () =>
    expect(newFindings(changed(fivePlans, "targets", "my-thanh-2021-2025.70", { value: 12.5 }))).toEqual([]));
});

describe("the dates of documents", () => {
  const cited = (issued_on: string | null) => changed(fivePlans, "citations", "phong-tho-2024-c02", { issued_on });
  test("a document dated before one that it cites", () => {
    expect(newFindings(cited("2023-07-07"))).toEqual(["dated_before_cited.phong-tho-2024-c02: null, null, 1 days []"]);
    expect(newFindings(cited("2023-07-06"))).toEqual([]);
    expect(newFindings(cited(null))).toEqual([]);
  });
  test("of which only the month is printed counts as the last day of it; an undated one as any day", () => {
    const monthly = (issued_on: string) => changed(fivePlans, "citations", "bao-yen-2022-c09", { issued_on });
    expect(newFindings(monthly("2022-08-31"))).toEqual([]);
    expect(newFindings(monthly("2022-09-01"))).toEqual(["dated_before_cited.bao-yen-2022-c09: null, null, 1 days []"]);
    expect(newFindings(changed(fivePlans, "citations", "binh-phuoc-2024-c10", { issued_on: "2024-12-31" }))).toEqual([]);
    expect(newFindings(changed(fivePlans, "citations", "tu-mo-rong-2024-c10", { issued_on: "2030-01-01" }))).toEqual([]);
  });
  test("a cited number of one year with a date of another, as Bình Phước has it", () => {
    const found = (rows: typeof fivePlans) => reconcile(rows, []).filter(({ rule }) => rule === "cited_year");
    expect(found(fivePlans)).toMatchObject([{ scope: "38/2023/NĐ-CP", stated: 2022, computed: 2023, difference: 1, figure_ids: null }]);
    expect(found(changed(fivePlans, "citations", "binh-phuoc-2024-c02", { issued_on: "2023-06-24" }))).toEqual([]);
    expect(found(changed(fivePlans, "citations", "binh-phuoc-2024-c02", { document_no: "2116/QĐ-UBND" }))).toEqual([]);
  });
});

test("a finding that nobody has looked at says so, whatever its rule", () => {
  const planted = changed(fivePlans, "targets", "binh-phuoc-2024.30", { value: 101 });
  expect(reconcile(planted, []).every(({ cause, explanation_vi }) => cause === "unexplained" && explanation_vi === null)).toBe(true);
});
