import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, connect, openNative } from "../../scripts/duckdb-native.ts";
import type { AnswerRow, Engine } from "../../src/query/engine.ts";
import { disbursement } from "../../src/views/disbursement/disbursement.ts";
import { notSpendable } from "../../src/views/disbursement/not-spendable.ts";
import { compiled, countries, type Compiled } from "./countries.ts";

const stated = (rows: readonly AnswerRow[]) => rows.filter((row) => row["figure_no"] !== null);
const figure = (row: AnswerRow) => `${row["plan_code"]}.${row["figure_no"]}`;

describe.each(countries)("the reports of %s", (dataFolder) => {
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

  it.each([
    [disbursement, "disbursements"],
    [notSpendable, "memo_amounts"],
  ] as const)(
    "$id: every figure of a year stands once in its slice, and one document and year a locality in `latest`",
    async (view, table) => {
      for (const year of country.domain.years[view.id] ?? []) {
        const figures = stated(await engine.ask(view.sql, [String(year)])).map(figure);
        const expected = await engine.ask(`select figure_id from ${table} where year = ${year} order by all`, []);
        expect(figures.sort(), String(year)).toEqual(expected.map((row) => row["figure_id"]).sort());
      }
      const rows = stated(await engine.ask(view.sql, ["latest"]));
      expect(rows.length).toBeGreaterThan(0);
      const reports = new Set(rows.map((row) => `${row["locality_code"]} ${row["plan_code"]} ${row["year"]}`));
      expect(reports.size).toBe(new Set(rows.map((row) => row["locality_code"])).size);
      for (const row of rows) expect(String(row["stated_years"]).split(" ").at(-1)).toBe(String(row["year"]));
    },
  );

  it("keep a row for a place that reports for other years only", async () => {
    const places = new Set((await engine.ask(disbursement.sql, ["latest"])).map((row) => row["locality_code"]));
    const none = await engine.ask(disbursement.sql, ["1900"]);
    expect(none.map((row) => [row["locality_code"], row["figure_no"]])).toEqual([...places].sort().map((place) => [place, null]));
  });

  it("put each part into a whole of the same document, year and stage that contains it", async () => {
    for (const row of stated(await engine.ask(notSpendable.sql, ["latest"]))) {
      const figureId = `${row["plan_code"]}.${row["whole_figure_no"]}`;
      const [whole] = await engine.ask(
        `select year::INTEGER as year, stage, component_code, fund_source, expenditure_type, amount_vnd::DOUBLE as amount_vnd
         from (select * from (select figure_id, year, stage, component_code, fund_source, expenditure_type, amount_vnd from stated_totals)
           union all select figure_id, year, stage, component_code, fund_source, expenditure_type, amount_vnd from allocations) where figure_id = $1`,
        [figureId],
      );
      expect(whole, figure(row)).toMatchObject({ year: row["year"], stage: row["stage"], amount_vnd: row["whole_vnd"] });
      expect(["ALL", row["component_code"], String(row["component_code"]).split(".")[0]]).toContain(whole?.["component_code"]);
      expect([row["fund_source"], "all"]).toContain(whole?.["fund_source"]);
      expect([row["expenditure_type"], "all"]).toContain(whole?.["expenditure_type"]);
    }
  });
});

describe("the whole of a part", () => {
  const memos = [
    ["P1.S1", "central", "capital"],
    ["P2", "local", "recurrent"],
    ["P2", "all", "recurrent"],
    ["P9", "all", "capital"],
  ] as const;
  const totals = [
    ["ALL", "all", "all", 1000],
    ["ALL", "all", "capital", 600],
    ["P1", "all", "capital", 300, ">="],
  ] as const;
  const allocations = [
    ["P1.S1", "local", "capital", 90],
    ["P1.S2", "central", "capital", 210],
    ["P2", "central", "recurrent", 100, "<"],
    ["P2", "local", "recurrent", null],
    ["P2", "community", "recurrent", 50],
  ] as const;

  /** The answer for these memos; `withTotals` whether the document prints totals. */
  async function wholes(withTotals: boolean): Promise<unknown[][]> {
    const connection = await connect();
    const keys =
      "figure_id text, plan_code text, component_code text, fund_source text, expenditure_type text, year int, stage text, amount_vnd bigint, comparator text";
    await connection.run("create table plans as select 'a-plan' as plan_code, 'a' as locality_code, date '2024-01-01' as issued_on");
    await connection.run("create table localities as select 'a' as locality_code, 'Á' as name_vi, 'A' as name_en, 'commune' as level");
    await connection.run(`create table memo_amounts (${keys}, memo_kind text, from_year int, note_vi text, note_en text)`);
    await connection.run(`create table stated_totals (${keys})`);
    await connection.run(`create table allocations (${keys})`);
    const insert = async (table: string, rows: readonly (readonly (string | number | null)[])[], first: number) => {
      for (const [at, [component = null, source = null, type = null, amount = null, comparator = "="]] of rows.entries()) {
        const named = "(figure_id, plan_code, component_code, fund_source, expenditure_type, year, stage, amount_vnd, comparator)";
        const values = [`a-plan.${first + at}`, component, source, type, amount, comparator];
        await connection.run(`insert into ${table} ${named} values ($1, 'a-plan', $2, $3, $4, 2024, 'assigned', $5, $6)`, values);
      }
    };
    await insert("memo_amounts", memos, 10);
    if (withTotals) await insert("stated_totals", totals, 20);
    await insert("allocations", allocations, 30);
    const rows = await ask(connection, notSpendable.sql, ["latest"]);
    connection.closeSync();
    const told = ["figure_no", "whole_figure_no", "whole_component", "whole_vnd", "whole_comparator", "whole_not_stated", "whole_parts"];
    return rows.map((row) => told.map((column) => row[column]));
  }

  it("is the nearest printed figure that contains it: by project first, then by type; never one without an amount", async () => {
    expect(await wholes(true)).toEqual([
      [10, 22, "P1", 300, ">=", null, null],
      [11, 20, "ALL", 1000, "=", null, null],
      [12, 20, "ALL", 1000, "=", null, null],
      [13, 21, "ALL", 600, "=", null, null],
    ]);
  });

  it("is else what the allocations of its own scope add up to, which they are and how many have no figure; or not stated", async () => {
    expect(await wholes(false)).toEqual([
      [10, null, "P1.S1", null, null, null, null],
      [11, null, "P2", null, "=", 1, "33"],
      [12, null, "P2", 150, "<=", 1, "32 33 34"],
      [13, null, "P9", null, null, null, null],
    ]);
  });
});
