import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { domainOf } from "../../scripts/write-domain.ts";
import { openNative } from "../../scripts/duckdb-native.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import type { AllRows } from "../../scripts/write-tables.ts";
import { tableNames } from "../../src/domain/tables.ts";
import { funding } from "../../src/views/funding/funding.ts";
import type { View } from "../../src/views/view.ts";
import { compiled, countries, type Compiled } from "../query/countries.ts";

describe("the years of a view", () => {
  const rows = {
    ...Object.fromEntries(tableNames.map((name) => [name, []])),
    allocations: [{ year: 2022 }, { year: 2024 }, { year: 2022 }],
    disbursements: [{ year: 2020 }],
    memo_amounts: [{ year: 2019 }],
    targets: [{ period_start: 2021, period_end: 2023 }],
    results: [{ period_start: 2018, period_end: 2018 }],
  } as unknown as AllRows;
  const years = (id: string, tables: readonly string[] = []) => domainOf(rows, [{ ...funding, id, tables } satisfies View], "v").years[id];

  it("are those of its table, newest first, each once", () => {
    expect(years("funding")).toEqual([2024, 2022]);
  });

  it("are those of all views of its page, which have one control for the year", () => {
    for (const id of ["disbursement", "not-spendable"]) expect(years(id)).toEqual([2020, 2019]);
    for (const id of ["targets", "dimensions", "outputs"]) expect(years(id)).toEqual([2023, 2022, 2021, 2018]);
  });

  it("are every year of a period, from its first to its last", () => {
    expect(years("targets")?.slice(0, 3)).toEqual([2023, 2022, 2021]);
  });

  it("are those of every table that it reads, for a view that nobody named", () => {
    expect(years("a-new-view", ["plans", "memo_amounts", "results"])).toEqual([2019, 2018]);
  });
});

async function stated(country: Compiled, sql: string): Promise<readonly AnswerRow[]> {
  const engine = await openNative(country.folder);
  const rows = await engine.ask(sql, []);
  await engine.close();
  return rows;
}

describe.each(countries)("the domain of %s", (dataFolder) => {
  let country: Compiled;
  beforeAll(async () => {
    country = await compiled(dataFolder);
  });
  afterAll(() => country.remove());

  it("has each locality with a plan once, those without a budget too", () => {
    const { localities, plans, budgets } = country.domain;
    const withPlan = new Set(plans.map((plan) => plan.locality_code));
    expect(localities.map((locality) => locality.locality_code).sort()).toEqual([...withPlan].sort());
    expect(new Set(budgets.map((budget) => budget.locality_code)).size).toBeLessThan(localities.length);
  });

  it("knows how many aims each document states, 0 where it states none", async () => {
    const rows = await stated(country, "select plan_code, count(*)::INTEGER as targets from targets group by plan_code");
    const counts = new Map(rows.map((row) => [row["plan_code"], row["targets"]]));
    for (const { plan_code, targets } of country.domain.plans) expect(targets, plan_code).toBe(counts.get(plan_code) ?? 0);
    expect(counts.size).toBeGreaterThan(0);
  });

  it("has each budget once, under its plan's locality", () => {
    const { plans, budgets } = country.domain;
    const keys = budgets.map(({ plan_code, year, stage }) => `${plan_code} ${year} ${stage}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const budget of budgets)
      expect(plans).toContainEqual(expect.objectContaining({ plan_code: budget.plan_code, locality_code: budget.locality_code }));
  });

  it("knows the printed total of a budget by its figure, and null where none is printed", () => {
    const { budgets } = country.domain;
    for (const budget of budgets) expect(budget.stated_vnd === null).toBe(budget.stated_figure_id === null);
    expect(budgets.some((budget) => budget.stated_vnd !== null)).toBe(true);
  });

  it("tells of each finding the year and stage of a budget where it is about one, and the figures it touches", () => {
    const { findings, budgets } = country.domain;
    expect(findings.filter(({ year }) => year !== null)).not.toEqual([]);
    for (const { plan_code, year, stage, figure_ids } of findings) {
      expect(year === null).toBe(stage === null);
      if (year !== null) expect(budgets).toContainEqual(expect.objectContaining({ plan_code, year, stage }));
      expect(figure_ids.every((figure) => figure.startsWith(`${plan_code}.`))).toBe(true);
    }
  });
});

it("Phong Thổ's budgets are two, with the totals that it prints", async () => {
  const country = await compiled("data");
  expect(country.domain.budgets.filter((budget) => budget.plan_code === "phong-tho-2024")).toEqual([
    {
      plan_code: "phong-tho-2024",
      locality_code: "phong-tho",
      year: 2023,
      stage: "assigned",
      stated_vnd: 162_063e6,
      stated_figure_id: "phong-tho-2024.10",
      stated_comparator: "=",
    },
    {
      plan_code: "phong-tho-2024",
      locality_code: "phong-tho",
      year: 2024,
      stage: "proposed",
      stated_vnd: 196_280e6,
      stated_figure_id: "phong-tho-2024.230",
      stated_comparator: "=",
    },
  ]);
  country.remove();
});
