import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { ownCountry, ownFindings, ownRows } from "../../src/islands/check-rows.ts";
import { ownPlan } from "../../src/islands/check-own-plan.ts";
import { besideSql } from "../../src/islands/check-own.ts";
import { picturesFor } from "../../src/islands/check-pictures.ts";
import type { AnswerRow, Engine } from "../../src/query/engine.ts";
import { withOwnRows } from "../../src/query/own-rows.ts";
import { findings } from "../../src/views/findings/findings.ts";
import { fundingSql } from "../../src/views/funding/funding-sql.ts";
import { bindings, defaults } from "../../src/views/view.ts";
import { budgetAxes } from "../../scripts/cubes.ts";
import { sourceFiles } from "../intake/source-files.ts";
import { compiled, countries, type Compiled } from "./countries.ts";
import { openWasm } from "./engines.ts";

describe.each(countries)("a plan of %s, taken for a reader's own file,", (dataFolder) => {
  let country: Compiled;
  let engines: readonly Engine[] = [];
  beforeAll(async () => {
    country = await compiled(dataFolder);
    engines = [await openNative(country.folder), await openWasm(country.folder)];
  });
  afterAll(async () => {
    for (const engine of engines) await engine.close();
    country.remove();
  });

  /** A published plan, as if a reader had it in a file. */
  function countryOf(plan: string) {
    const reference = sourceFiles(dataFolder).filter(({ path: name }) => name.startsWith("reference/"));
    const folder = path.join(dataFolder, "plans", plan);
    const texts = readdirSync(folder).map((name): [string, string] => [name, readFileSync(path.join(folder, name), "utf8")]);
    return ownCountry(texts, reference);
  }
  const rowsOf = (plan: string) => ownRows(countryOf(plan));

  test.each(["component", "source", "type"])("gets the very money by %s that it has as published, and changes no other's", async (by) => {
    const budgets = country.domain.budgets.slice(0, by === "component" ? 12 : 5);
    expect(budgets.length).toBeGreaterThan(2);
    for (const { plan_code, year, stage } of budgets) {
      const sql = besideSql(fundingSql, rowsOf(plan_code), { name: "it's own", level: null }, by === "component" ? null : budgetAxes);
      for (const engine of engines) {
        const published = await engine.ask(fundingSql, [by, String(year), stage]);
        const beside = await engine.ask(sql, [by, String(year), stage]);
        const own = beside.filter((row) => row["plan_code"] === ownPlan);
        const wanted = published.filter((row) => row["plan_code"] === plan_code);
        expect(own.length, plan_code).toBeGreaterThan(0);
        expect(own.map(figures)).toEqual(wanted.map(figures));
        expect(new Set(own.map((row) => row["name_vi"]))).toEqual(new Set(["it's own"]));
        expect(beside.filter((row) => row["plan_code"] !== ownPlan)).toEqual(published);
      }
    }
  });

  test("and has the very findings that the list of the published has of it, row by row", async () => {
    // who judged it, which place it is of, and where the site shows it, is known of what is published
    const unknown = ["cause", "explanation_vi", "explanation_en", "locality_code", "name_vi", "name_en", "aim_view", "indicator_code"];
    const text = (row: object) => {
      const known = Object.entries(row).filter(([column, value]) => !unknown.includes(column) && value !== null);
      return JSON.stringify(known.sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    const rows = await engines[0]?.ask(findings.sql, []);
    const found = Map.groupBy(rows?.filter((row) => row["finding_id"] !== null) ?? [], (row) => String(row["plan_code"]));
    expect(found.size).toBeGreaterThan(3);
    for (const { plan_code } of country.domain.plans) {
      const wanted = (found.get(plan_code) ?? []).map((row) =>
        text(row).replaceAll(new RegExp(`\\b${plan_code}(?=\\.\\d|-c\\d|")`, "g"), ownPlan),
      );
      expect(ownFindings(countryOf(plan_code)).rows.map(text).sort(), plan_code).toEqual(wanted.sort());
    }
  });

  test("and stands in the views of reports and aims with the very rows that it has as published", async () => {
    const seen = new Set<string>();
    for (const { plan_code } of country.domain.plans.slice(0, 14)) {
      const own = rowsOf(plan_code);
      for (const { id, view } of (await picturesFor(own)).filter(({ view }) => view.id !== "funding")) {
        const sql = besideSql(view.sql, own, { name: "it's own", level: "province" }, null);
        const values = bindings(view, defaults(view));
        for (const engine of engines) {
          const published = await engine.ask(view.sql, values);
          const beside = await engine.ask(sql, values);
          const wanted = published.filter((row) => row["plan_code"] === plan_code).map(anonymous);
          if (wanted.length === 0) continue;
          expect(beside.filter((row) => row["plan_code"] === ownPlan).map(anonymous), `${plan_code} ${id}`).toEqual(wanted);
          expect(beside.filter((row) => row["locality_code"] !== ownPlan)).toEqual(published);
          seen.add(id);
        }
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(["disbursement", "targets", "dimensions", "outputs"]));
  });

  test("and without rows the question is the published one", () => {
    expect(withOwnRows(fundingSql, { allocations: [], plans: [] })).toBe(fundingSql);
  });
});

/** A row without the names of its place and document. */
function anonymous(row: AnswerRow): AnswerRow {
  const names = ["locality_code", "plan_code", "name_vi", "name_en", "level"];
  return Object.fromEntries(Object.entries(row).filter(([column]) => !names.includes(column)));
}

/** What a row says, whosever it is. */
function figures({ year, stage, kind, key, part, amount_vnd, comparator, not_stated, figures: numbers }: AnswerRow): unknown {
  return { year, stage, kind, key, part, amount_vnd, comparator, not_stated, numbers };
}
