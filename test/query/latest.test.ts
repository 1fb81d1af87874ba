import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, connect, openNative } from "../../scripts/duckdb-native.ts";
import type { AnswerRow, Cell, Engine } from "../../src/query/engine.ts";
import { disbursement } from "../../src/views/disbursement/disbursement.ts";
import { notSpendable } from "../../src/views/disbursement/not-spendable.ts";
import { dimensions } from "../../src/views/targets/dimensions.ts";
import { outputs } from "../../src/views/targets/outputs.ts";
import { targets } from "../../src/views/targets/targets.ts";
import { compiled, type Compiled } from "./countries.ts";

const figure = (row: AnswerRow) => `${row["plan_code"]}.${row["figure_no"]}`;
const stated = (rows: readonly AnswerRow[]) => rows.filter((row) => row["figure_no"] !== null);
/** Each figure once: one number of a document stands here for an aim of each kind. */
const figures = (rows: readonly AnswerRow[]) => [...new Set(stated(rows).map(figure))];

/** Invented documents, each with the figures 10 and 20: code, place, date of issue, year. The ones that must lose stand first. */
const documents = [
  ["a-1-of-an-older-year", "a", "2025-01-01", 2022],
  ["a-2-issued-early", "a", "2023-01-01", 2023],
  ["a-4-undated", "a", null, 2023],
  ["a-3-issued-late", "a", "2023-06-01", 2023],
  ["b-2-of-one-day", "b", "2023-01-01", 2023],
  ["b-1-of-one-day", "b", "2023-01-01", 2023],
  ["c-undated", "c", null, 2021],
] as const;
const latest = ["a-3-issued-late", "b-1-of-one-day", "c-undated"];
const of2023 = ["a-2-issued-early", "a-3-issued-late", "a-4-undated", "b-1-of-one-day", "b-2-of-one-day"];
const figuresOf = (plans: readonly string[]) => plans.flatMap((plan) => [`${plan}.10`, `${plan}.20`]);

/** The tables that the five views read; every figure of a document is there as a report, as a memo and as three kinds of aim. */
const tables = [
  "create table figures as select plan_code || '.' || n as figure_id, plans.plan_code, period_end as year, n from plans, (values (10), (20)) as numbers (n)",
  `create table disbursements as select figure_id, plan_code, 'ALL' as component_code, 'all' as fund_source, 'all' as expenditure_type, year,
     null::date as as_of, 'actual' as basis, 'disbursed' as measure, n::double as rate, null::double as rate_high, '=' as comparator,
     null::bigint as amount_vnd, 'not_stated' as denominator, null::bigint as denominator_vnd, null::text as note_vi, null::text as note_en from figures`,
  `create table memo_amounts as select figure_id, plan_code, 'ALL' as component_code, 'all' as fund_source, 'all' as expenditure_type, year,
     'planned' as stage, n::bigint as amount_vnd, 'carried_over' as memo_kind, year - 1 as from_year, '=' as comparator,
     null::text as note_vi, null::text as note_en from figures`,
  "create table stated_totals as select figure_id, plan_code, component_code, fund_source, expenditure_type, year, stage, amount_vnd, comparator from memo_amounts limit 0",
  "create table allocations as select * from stated_totals",
  `create table targets as select figure_id, plan_code, indicator_code, 'poor' as population_group, year as period_start,
     year as period_end, n::double as value, null::double as value_high, null::double as out_of, '=' as comparator, '' as as_printed,
     null::text as note_vi, null::text as note_en from figures, (values ('cut'), ('share'), ('count')) as kinds (indicator_code)`,
  "create table results as select *, 'actual' as basis from targets limit 0",
  `create table indicators as select *, 'up' as better, '' as name_vi, '' as name_en from (values ('cut', null, 'cut', 'percentage_points_a_year'),
     ('share', 'jobs', 'coverage', 'percent'), ('count', 'jobs', 'count', 'people')) as known (indicator_code, dimension_code, kind, unit)`,
  "create table localities as select code as locality_code, code as name_vi, code as name_en, 'commune' as level from (values ('a'), ('b'), ('c')) as known (code)",
];

async function invented(): Promise<Engine> {
  const connection = await connect();
  await connection.run("create table plans (plan_code text, locality_code text, issued_on date, period_start int, period_end int)");
  for (const [plan, place, issued, year] of documents)
    await connection.run("insert into plans values ($1, $2, $3, $4, $4)", [plan, place, issued, year]);
  for (const sql of tables) await connection.run(sql);
  return { ask: (sql: string, values: readonly Cell[]) => ask(connection, sql, values), close: async () => connection.closeSync() };
}

describe.each([disbursement, notSpendable, targets, dimensions, outputs])("$id", ({ sql }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await invented();
  });
  afterAll(() => engine.close());

  it("takes for `latest` the newest year of a place, then the document issued last, an undated one last, then the first code", async () => {
    expect(figures(await engine.ask(sql, ["latest"]))).toEqual(figuresOf(latest));
  });

  it("takes every document of a year that is asked for", async () => {
    expect(figures(await engine.ask(sql, ["2023"]))).toEqual(figuresOf(of2023));
  });
});

/** Read from the five documents: number of the figure, and what the view has of it. */
const byHand: readonly (readonly [{ readonly id: string; readonly sql: string }, readonly string[], readonly string[]])[] = [
  [
    disbursement,
    ["expenditure_type", "basis", "rate", "comparator", "as_of"],
    [
      "phong-tho-2024.110 capital estimate 100 = null",
      "phong-tho-2024.120 recurrent actual 4 = 2023-06-30",
      "phong-tho-2024.130 recurrent estimate 90 > null",
    ],
  ],
  [
    notSpendable,
    ["memo_kind", "amount_vnd", "whole_figure_no", "whole_vnd"],
    [
      "phong-tho-2024.40 carried_over 5257000000 30 117957000000",
      "phong-tho-2024.70 carried_over 7798000000 60 41106000000",
      "phong-tho-2024.140 not_spendable 1832000000 60 41106000000",
      "phong-tho-2024.150 not_spendable 1250000000 60 41106000000",
      "phong-tho-2024.160 not_spendable null 60 41106000000",
    ],
  ],
  [
    targets,
    ["population_group", "comparator", "value", "value_high"],
    [
      "bao-yen-2022.10 poor = 6.8 null",
      "bao-yen-2022.30 near_poor >= 3 null",
      "binh-phuoc-2024.10 poor range 0.1 0.2",
      "my-thanh-2021-2025.10 poor >= 6 null",
      "phong-tho-2024.170 poor > 5.3 null",
      "phong-tho-2024.180 ethnic_minority_poor > 5.3 null",
      "tu-mo-rong-2024.10 poor_and_near_poor ~ 10.5 null",
      "tu-mo-rong-2024.20 poor range 8 9",
      "tu-mo-rong-2024.30 near_poor > 1 null",
    ],
  ],
  [
    dimensions,
    ["dimension_code", "unit", "comparator", "value"],
    [
      "bao-yen-2022.50 jobs percent = 100",
      "bao-yen-2022.60 jobs people = 1750",
      "binh-phuoc-2024.300 information percent = 100",
      "binh-phuoc-2024.310 information percent = 100",
      "my-thanh-2021-2025.40 jobs percent = 100",
      "my-thanh-2021-2025.50 jobs people >= 30",
      "my-thanh-2021-2025.60 health percent = 100",
      "my-thanh-2021-2025.70 health percent < 12",
      "my-thanh-2021-2025.80 education percent = 95",
      "my-thanh-2021-2025.90 education percent = 100",
      "my-thanh-2021-2025.100 housing households ~ 10",
      "my-thanh-2021-2025.110 water percent = 90",
      "my-thanh-2021-2025.120 water percent >= 60",
      "my-thanh-2021-2025.130 information percent = 80",
      "my-thanh-2021-2025.140 information percent = 90",
      "my-thanh-2021-2025.150 information percent = 100",
    ],
  ],
];

describe("the five plans, as read by hand", () => {
  let country: Compiled;
  let engine: Engine;
  beforeAll(async () => {
    country = await compiled("data");
    engine = await openNative(country.folder);
  });
  afterAll(async () => {
    await engine.close();
    country.remove();
  });

  it.each(byHand.map(([view, ...rest]) => [view.id, view, ...rest] as const))("%s", async (_, { sql }, columns, expected) => {
    const rows = stated(await engine.ask(sql, ["latest"]));
    expect(rows.map((row) => [figure(row), ...columns.map((column) => String(row[column]))].join(" "))).toEqual(expected);
  });
});
