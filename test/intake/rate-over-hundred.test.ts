import { describe, expect, test } from "vitest";
import { added, changed, fivePlans, newFindings } from "./rule-rows.ts";

describe("a rate over 100 %", () => {
  test("of money and of people", () => {
    expect(newFindings(changed(fivePlans, "disbursements", "phong-tho-2024.110", { rate: 100.1 }))).toEqual([
      "rate_over_hundred.phong-tho-2024.110: 100.1, 100, -0.1 percent [phong-tho-2024.110]",
    ]);
    expect(newFindings(changed(fivePlans, "targets", "binh-phuoc-2024.30", { value: 101 }))).toEqual([
      "rate_over_hundred.binh-phuoc-2024.30: 101, 100, -1 percent [binh-phuoc-2024.30]",
    ]);
  });
  test("of an amount over its denominator, where no rate is printed", () => {
    const spent = (amount: number) =>
      changed(fivePlans, "disbursements", "phong-tho-2024.120", {
        rate: null,
        amount_vnd: amount,
        denominator_vnd: 100,
        denominator: "plan_year",
      });
    expect(newFindings(spent(101))).toEqual(["rate_over_hundred.phong-tho-2024.120: 101, 100, -1 vnd [phong-tho-2024.120]"]);
    expect(newFindings(spent(100))).toEqual([]);
  });
  describe("of an amount without a denominator, against what the plan has of exactly this money", () => {
    const whole = fivePlans.allocations.find(({ figure_id }) => figure_id === "phong-tho-2024.60");
    const most = whole?.amount_vnd ?? Number.NaN;
    const money = {
      year: whole?.year ?? 0,
      component_code: whole?.component_code ?? "",
      fund_source: whole?.fund_source ?? "all",
    } as const;
    const spent = (amount_vnd: number, said: object = {}, rows = fivePlans) =>
      newFindings(
        changed(rows, "disbursements", "phong-tho-2024.120", {
          ...{ rate: null, comparator: "=", denominator: "not_stated", denominator_vnd: null, amount_vnd },
          ...money,
          ...{ expenditure_type: whole?.expenditure_type ?? "all" },
          ...said,
        }),
      ).filter((line) => line.startsWith("rate_over_hundred"));
    const told = [`rate_over_hundred.phong-tho-2024.120: ${most + 1}, ${most}, -1 vnd [phong-tho-2024.120 phong-tho-2024.60]`];
    test("more is found, with a rate of no denominator too", () => {
      expect(spent(most + 1)).toEqual(told);
      expect(spent(most + 1, { rate: 96 })).toEqual(told);
    });
    test("as much is not, nor “at most” more", () => {
      expect(spent(most)).toEqual([]);
      expect(spent(most + 1, { comparator: "<=" })).toEqual([]);
    });
    test("nor other money, or where two figures are printed", () => {
      expect(spent(most + 1, { year: 2019 })).toEqual([]);
      expect(spent(most + 1, { expenditure_type: "capital", fund_source: "community" })).toEqual([]);
      const twice = added(fivePlans, "allocations", "phong-tho-2024.60", { figure_id: "phong-tho-2024.61", stage: "assigned" });
      expect(spent(most + 1, {}, twice)).toEqual([]);
    });
    test("a report that names no source or type is about no more than all of them", () => {
      const [whole, other] = ["phong-tho-2024.10", "phong-tho-2024.60"].map((id) =>
        [...fivePlans.stated_totals, ...fivePlans.allocations].find(({ figure_id }) => figure_id === id),
      );
      const all = whole?.amount_vnd ?? Number.NaN;
      expect([whole?.fund_source, whole?.expenditure_type, whole?.component_code, other?.year]).toEqual(["all", "all", "ALL", whole?.year]);
      const open = { component_code: "ALL", fund_source: "unstated", expenditure_type: "unstated" };
      expect(spent(all + 1, open)).toEqual([
        `rate_over_hundred.phong-tho-2024.120: ${all + 1}, ${all}, -1 vnd [phong-tho-2024.120 phong-tho-2024.10]`,
      ]);
      expect(spent(all, open)).toEqual([]);
    });
    test("where no total is printed the allocations are added up, if each has an amount and surely belongs to it", () => {
      const parts = fivePlans.allocations.filter((row) => row.plan_code === "phong-tho-2024" && row.component_code === "P1.S2");
      const sum = parts.reduce((total, { amount_vnd }) => total + (amount_vnd ?? 0), 0);
      const given = fivePlans.allocations.map((row) => (parts.includes(row) ? { ...row, stage: "assigned" as const } : row));
      const bare = {
        ...fivePlans,
        allocations: given,
        stated_totals: fivePlans.stated_totals.filter(({ component_code }) => component_code !== "P1.S2"),
      };
      const of = { year: 2024, component_code: "P1.S2", fund_source: "all", expenditure_type: "all" };
      const ids = parts.map(({ figure_id }) => figure_id);
      expect(ids.length).toBeGreaterThan(1);
      expect(spent(sum + 1, of, bare)).toEqual([
        `rate_over_hundred.phong-tho-2024.120: ${sum + 1}, ${sum}, -1 vnd [phong-tho-2024.120 ${ids.join(" ")}]`,
      ]);
      expect(spent(sum, of, bare)).toEqual([]);
      // what was asked for is no money that there was
      expect(spent(sum + 1, of, { ...bare, allocations: fivePlans.allocations })).toEqual([]);
      const [first = ""] = ids;
      expect(spent(sum + 1, of, changed(bare, "allocations", first, { amount_vnd: null }))).toEqual([]);
      expect(spent(sum + 1, { ...of, fund_source: "central" }, changed(bare, "allocations", first, { fund_source: "unstated" }))).toEqual(
        [],
      );
    });
    test("with carry-over only where what is carried over is printed", () => {
      expect(spent(most + 1, { denominator: "with_carry_over" })).toEqual(told);
      const unnamed = changed(fivePlans, "memo_amounts", "phong-tho-2024.70", { amount_vnd: null });
      expect(spent(most + 1, { denominator: "with_carry_over" }, unnamed)).toEqual([]);
    });
  });
  test("is not 100 %, nor “under 110 %”, nor a range that begins at 100", () => {
    expect(newFindings(changed(fivePlans, "disbursements", "phong-tho-2024.110", { rate: 110, comparator: "<" }))).toEqual([]);
    expect(
      newFindings(changed(fivePlans, "disbursements", "phong-tho-2024.110", { rate: 100, rate_high: 105, comparator: "range" })),
    ).toEqual([]);
  });
  test("a cut of 101 households is no rate", () =>
    expect(newFindings(changed(fivePlans, "targets", "my-thanh-2021-2025.100", { value: 101 }))).toEqual([]));
});
