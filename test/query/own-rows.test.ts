import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { ownMoney } from "../../src/islands/check-money.ts";
import { ownPlan } from "../../src/islands/check-own-plan.ts";
import { ownTables } from "../../src/islands/check-own.ts";
import type { AnswerRow, Engine } from "../../src/query/engine.ts";
import { withOwnRows } from "../../src/query/own-rows.ts";
import { fundingSql } from "../../src/views/funding/funding-sql.ts";
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

  test("gets the very rows that it has as published, and changes no other place's", async () => {
    const reference = sourceFiles(dataFolder).filter(({ path: name }) => name.startsWith("reference/"));
    const budgets = country.domain.budgets.slice(0, 12);
    expect(budgets.length).toBeGreaterThan(2);
    for (const { plan_code, year, stage } of budgets) {
      const folder = path.join(dataFolder, "plans", plan_code);
      const texts = readdirSync(folder).map((name): [string, string] => [name, readFileSync(path.join(folder, name), "utf8")]);
      const sql = withOwnRows(fundingSql, ownTables(ownMoney(texts, reference), "it's own"));
      for (const engine of engines) {
        const published = await engine.ask(fundingSql, ["component", String(year), stage]);
        const beside = await engine.ask(sql, ["component", String(year), stage]);
        const own = beside.filter((row) => row["plan_code"] === ownPlan);
        const wanted = published.filter((row) => row["plan_code"] === plan_code);
        expect(own.length, plan_code).toBeGreaterThan(0);
        expect(own.map(figures)).toEqual(wanted.map(figures));
        expect(new Set(own.map((row) => row["name_vi"]))).toEqual(new Set(["it's own"]));
        expect(beside.filter((row) => row["plan_code"] !== ownPlan)).toEqual(published);
      }
    }
  });

  test("and without rows the question is the published one", () => {
    expect(withOwnRows(fundingSql, { allocations: [], plans: [] })).toBe(fundingSql);
  });
});

/** What a row says, whosever it is. */
function figures({ year, stage, kind, key, part, amount_vnd, comparator, not_stated, figures: numbers }: AnswerRow): unknown {
  return { year, stage, kind, key, part, amount_vnd, comparator, not_stated, numbers };
}
