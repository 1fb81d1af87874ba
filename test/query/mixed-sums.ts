import type { AnswerRow, Engine } from "../../src/query/engine.ts";

/** What is known of the money of a country: which budget a figure is of, and the most that a document states for a year at one stage. */
export interface Money {
  /** Document, year and stage, by figure. */
  readonly budgets: ReadonlyMap<string, string>;
  /** Đồng, by document and year. */
  readonly most: ReadonlyMap<string, number>;
}

/** Reads it from the tables of the contract, not from what is computed of them. */
export async function moneyOf(engine: Engine): Promise<Money> {
  const figures = await engine.ask(
    ["allocations", "stated_totals", "memo_amounts"]
      .map((table) => `select figure_id, plan_code, year::INTEGER as year, stage from ${table}`)
      .join(" union all ") + " order by all",
    [],
  );
  const stated = await engine.ask(mostSql, []);
  return {
    budgets: new Map(figures.map((row) => [String(row["figure_id"]), budgetOf(row)])),
    most: new Map(stated.map((row) => [[row["plan_code"], row["year"]].join(" "), Number(row["most_vnd"])])),
  };
}

/** Any single amount or denominator; the allocations of a budget together; the printed totals of its sources together, and of its types. */
const mostSql = `with amounts as (
  select plan_code, year, amount_vnd from stated_totals
  union all select plan_code, year, amount_vnd from memo_amounts
  union all select plan_code, year, amount_vnd from credit
  union all select plan_code, year, greatest(amount_vnd, denominator_vnd) from disbursements
  union all select plan_code, year, sum(amount_vnd) from allocations group by plan_code, year, stage
  union all select plan_code, year, sum(amount_vnd) from stated_totals
    where component_code = 'ALL' and (fund_source = 'all') <> (expenditure_type = 'all')
    group by plan_code, year, stage, fund_source = 'all')
select plan_code, year::INTEGER as year, max(amount_vnd)::DOUBLE as most_vnd from amounts where amount_vnd is not null group by all order by all`;

const budgetOf = (row: AnswerRow) => [row["plan_code"], row["year"], row["stage"]].join(" ");

/** What is wrong with published rows that hold money: an amount of no budget, of figures of several, or larger than all of its own. */
export function mixedSums(rows: readonly AnswerRow[], { budgets, most }: Money): string[] {
  return rows.flatMap((row): string[] => {
    const amounts = Object.entries(row).filter(([name, value]) => name.endsWith("_vnd") && value !== null);
    if (amounts.length === 0) return [];
    const said = JSON.stringify(row);
    const figures = figuresOf(row);
    const found = new Set(figures.flatMap((figure) => budgets.get(figure) ?? []));
    if (found.size > 1) return [`money of several budgets (${[...found].join("; ")}): ${said}`];
    const [budget] = found;
    if (budget !== undefined && "stage" in row && "year" in row && row["stage"] !== null && budget !== budgetOf(row))
      return [`money of another budget (${budget}): ${said}`];
    if (row["plan_code"] == null && row["figure_id"] == null) return [`an amount of no document: ${said}`];
    const limit = most.get([row["plan_code"], row["year"] ?? row["period_end"]].join(" "));
    return amounts.flatMap(([name, value]) =>
      limit !== undefined && Number(value) > limit ? [`${name}: more than its document states for the year: ${said}`] : [],
    );
  });
}

/** The figures that a row names as its own. */
function figuresOf(row: AnswerRow): string[] {
  if (typeof row["figure_id"] === "string") return [row["figure_id"]];
  const numbers = typeof row["figures"] === "string" ? row["figures"].split(" ") : [row["figure_no"]];
  return numbers.flatMap((number) => (number == null ? [] : [`${String(row["plan_code"])}.${number}`]));
}
