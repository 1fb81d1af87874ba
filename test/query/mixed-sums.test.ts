import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { languages } from "../../src/i18n/language.ts";
import type { Engine } from "../../src/query/engine.ts";
import { views } from "../../src/views/all.ts";
import { budgetsOf } from "../../src/views/funding/funding-budgets.ts";
import { bindings, defaults, slices } from "../../src/views/view.ts";
import { compiled, countries, type Compiled } from "./countries.ts";
import { mixedSums, moneyOf, type Money } from "./mixed-sums.ts";

/** The tables whose figures are never added up, with the code of the reason. */
const refused = {
  ...{ stated_totals: "total", memo_amounts: "subset", disbursements: "report", credit: "loan" },
  ...{ targets: "aim", results: "aim" },
};

describe.each(countries)("no sum that is published of %s mixes budgets:", (dataFolder) => {
  let country: Compiled;
  let engine: Engine;
  let money: Money;
  beforeAll(async () => {
    country = await compiled(dataFolder);
    engine = await openNative(country.folder);
    money = await moneyOf(engine);
  });
  afterAll(async () => {
    await engine.close();
    country.remove();
  });

  it.each(views)("in the answers of $id", async (view) => {
    for (const slice of slices(view, country.domain)) {
      expect(mixedSums(await engine.ask(view.sql, bindings(view, slice)), money)).toEqual([]);
    }
  });

  it("in the sums of its axes", async () => {
    const rows = await engine.ask(
      "select plan_code, year::INTEGER as year, stage, figures, amount_vnd::DOUBLE as amount_vnd, allocated_vnd::DOUBLE as allocated_vnd from budget_axes order by all",
      [],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(mixedSums(rows, money)).toEqual([]);
  });

  it("where the files allow a sum, it is of one document, year, stage and level", async () => {
    for (const table of ["allocations", "budget_axes"]) {
      const sql = `select adds_up_within, count(distinct (plan_code, year, stage, level))::INTEGER as budgets from ${table}
        join plans using (plan_code) join localities using (locality_code) group by all order by all`;
      const sums = await engine.ask(sql, []);
      expect(sums.length).toBeGreaterThan(0);
      expect(sums.filter(({ budgets }) => budgets !== 1)).toEqual([]);
    }
    for (const [table, because] of Object.entries(refused)) {
      const sql = `select distinct adds_up_within, never_added_because from ${table}`;
      expect(await engine.ask(sql, []), table).toEqual([{ adds_up_within: "never", never_added_because: because }]);
    }
    expect(await engine.ask("select distinct never_added_because from allocations", [])).toEqual([{ never_added_because: null }]);
  });

  it("in what the pages tell of a budget: its total is the sum of its own rows", async () => {
    const view = views.find(({ id }) => id === "funding");
    if (!view) throw new Error("no view of funding");
    for (const slice of slices(view, country.domain)) {
      for (const budget of budgetsOf(await engine.ask(view.sql, bindings(view, slice)), (key) => key)) {
        const { planCode, year, stage, amountVnd, rows } = budget;
        const own = rows.map((row) => ({ ...row, amount_vnd: amountVnd, plan_code: planCode, year, stage }));
        expect(mixedSums(own, money)).toEqual([]);
      }
    }
  });

  it("in the tables: one with several budgets says in the place of a sum why there is none", async () => {
    for (const view of views.filter(({ id }) => id === "funding" || id === "component-funding")) {
      for (const slice of slices(view, country.domain)) {
        const rows = await engine.ask(view.sql, bindings(view, slice));
        for (const language of languages) {
          const context = { language, domain: country.domain, base: "/" };
          const { table } = view.arrange(rows, { ...defaults(view), ...slice }, context);
          const places = new Set(table.rows.flatMap((row) => (row.some(({ value }) => value != null) ? (row[0]?.locality ?? []) : [])));
          if (places.size > 1)
            expect(table.foot, view.id).toMatch(language === "vi" ? /^Không có tổng: \d+ ngân sách/ : /^No total: \d+ budgets/);
        }
      }
    }
  });

  it.each([
    ["the figures of two budgets", { figures: "%1 %2" }, "several budgets"],
    ["the money of another year", { year: 1999 }, "another budget"],
    ["no document", { plan_code: null, figures: null }, "no document"],
    ["more than its document has", { amount_vnd: 9e15 }, "more than its document states"],
  ])("a planted sum of %s is found", async (_, planted, problem) => {
    const [plan] = await engine.ask(
      "select plan_code from allocations group by plan_code having count(distinct (year, stage)) > 1 order by all",
      [],
    );
    if (!plan) throw new Error("no document of two budgets");
    const [first = "", other = ""] = await numbersOf(String(plan["plan_code"]));
    const budget = money.budgets.get(`${String(plan["plan_code"])}.${first}`)?.split(" ") ?? [];
    const sound = {
      plan_code: plan["plan_code"] ?? null,
      year: Number(budget[1]),
      stage: budget[2] ?? null,
      figures: first,
      amount_vnd: 1,
    };
    expect(mixedSums([sound], money)).toEqual([]);
    const figures =
      "figures" in planted && planted.figures !== null ? planted.figures.replace("%1", first).replace("%2", other) : undefined;
    const found = mixedSums([{ ...sound, ...planted, ...(figures === undefined ? {} : { figures }) }], money);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  /** The numbers of an allocation of each budget of a document. */
  async function numbersOf(plan: string): Promise<string[]> {
    const rows = await engine.ask(
      "select min(split_part(figure_id, '.', 2)) as number from allocations where plan_code = $1 group by year, stage order by all",
      [plan],
    );
    return rows.map(({ number }) => String(number));
  }
});
