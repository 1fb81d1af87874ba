import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, connect, openNative } from "../../scripts/duckdb-native.ts";
import type { AnswerRow, Engine } from "../../src/query/engine.ts";
import { dimensions } from "../../src/views/targets/dimensions.ts";
import { outputs } from "../../src/views/targets/outputs.ts";
import { targets } from "../../src/views/targets/targets.ts";
import { compiled, countries, type Compiled } from "./countries.ts";

const views = [targets, dimensions, outputs];
const figure = (row: AnswerRow) => `${row["plan_code"]}.${row["figure_no"]}`;

describe.each(countries)("the aims of %s", (dataFolder) => {
  let country: Compiled;
  let engine: Engine;
  beforeAll(async () => {
    country = await compiled(dataFolder);
    engine = await openNative(country.folder);
  });
  afterAll(async () => {
    await engine.close();
    country.remove();
  });

  it("stand each in exactly one of the three views", async () => {
    for (const year of country.domain.years["outputs"] ?? []) {
      const answers = await Promise.all(views.map((view) => engine.ask(view.sql, [String(year)])));
      // the dimensions are asked with numbers too, which they do not show
      const shown = answers
        .flatMap((rows, at) => (views[at] === dimensions ? rows.filter((row) => row["unit"] === "percent") : rows))
        .map(figure);
      const stated = await engine.ask(
        `select figure_id from targets where ${year} between period_start and period_end
         union all select figure_id from results where ${year} between period_start and period_end`,
        [],
      );
      expect(shown.sort(), String(year)).toEqual(stated.map((row) => row["figure_id"]).sort());
    }
  });

  it("have beside a dimension's percentages the numbers of the same documents, of no other", async () => {
    const rows = await engine.ask(dimensions.sql, ["latest"]);
    const [shares, counts] = [rows.filter((row) => row["unit"] === "percent"), rows.filter((row) => row["unit"] !== "percent")];
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.filter((row) => row["dimension_code"] === null)).toEqual([]);
    const plans = new Set(shares.map((row) => row["plan_code"]));
    expect(counts.filter((row) => !plans.has(row["plan_code"] ?? ""))).toEqual([]);
  });

  it("are one document a locality in `latest`", async () => {
    for (const view of views) {
      const rows = await engine.ask(view.sql, ["latest"]);
      const plans = new Set(rows.map((row) => `${row["locality_code"]} ${row["plan_code"]}`));
      expect(plans.size, view.id).toBe(new Set(rows.map((row) => row["locality_code"])).size);
    }
  });
});

it("take the document of the latest period, then the one issued last, with all its figures", async () => {
  const connection = await connect();
  const plans = [
    ["old", "2023-12-31", 2023],
    ["early", "2024-01-01", 2024],
    ["late", "2024-02-01", 2024],
    ["undated", null, 2024],
  ] as const;
  await connection.run("create table plans (plan_code text, locality_code text, issued_on date, period_start int, period_end int)");
  for (const [plan, issued, end] of plans) await connection.run("insert into plans values ($1, 'a', $2, $3, $3)", [plan, issued, end]);
  await connection.run(`create table targets as select plan_code || '.' || n as figure_id, plan_code, 'cut' as indicator_code, 'poor' as population_group,
    2020 as period_start, 2030 as period_end, n::double as value, null::double as value_high, null::double as out_of, '=' as comparator, '' as as_printed,
    null::text as note_vi, null::text as note_en from plans, (values (10), (20)) as numbers (n)`);
  await connection.run(`create table indicators as select 'cut' as indicator_code, null::text as dimension_code, 'cut' as kind,
    'percentage_points_a_year' as unit, 'up' as better, 'Mức giảm' as name_vi, 'Cut' as name_en`);
  await connection.run("create table localities as select 'a' as locality_code, 'Á' as name_vi, 'A' as name_en, 'commune' as level");
  const asked = async (year: string) => (await ask(connection, targets.sql, [year])).map(figure);
  expect(await asked("latest")).toEqual(["late.10", "late.20"]);
  expect(await asked("2025")).toEqual(["early.10", "early.20", "late.10", "late.20", "old.10", "old.20", "undated.10", "undated.20"]);
  expect(await asked("2019")).toEqual([]);
  connection.closeSync();
});
