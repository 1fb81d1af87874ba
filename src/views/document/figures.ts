import { arrangeFigures } from "./figures-arrange.ts";
import { planParam } from "./plan-param.ts";
import { cuts, dimensionShares } from "../targets/aim-sql.ts";
import type { View } from "../view.ts";

/** The columns that not every fact table has, and what stands in for one that a table lacks. */
const partial = {
  component_code: "VARCHAR",
  indicator_code: "VARCHAR",
  population_group: "VARCHAR",
  borrower_group: "VARCHAR",
  fund_source: "VARCHAR",
  expenditure_type: "VARCHAR",
  stage: "VARCHAR",
  memo_kind: "VARCHAR",
  basis: "VARCHAR",
  measure: "VARCHAR",
  as_of: "VARCHAR",
  denominator: "VARCHAR",
  amount_vnd: "DOUBLE",
  value: "DOUBLE",
  value_high: "DOUBLE",
  out_of: "DOUBLE",
} as const;
type Optional = keyof typeof partial;
/** A fact table, the columns that it has, and the names under which it has them where they are others. */
interface Fact {
  readonly table: string;
  readonly has: readonly Optional[];
  readonly as?: Readonly<Partial<Record<Optional, string>>>;
  readonly start: string;
  readonly end: string;
}
const money: readonly Optional[] = ["component_code", "fund_source", "expenditure_type", "stage", "amount_vnd"];
const aim: readonly Optional[] = ["component_code", "indicator_code", "population_group", "value", "value_high", "out_of"];
const rate: readonly Optional[] = ["component_code", "fund_source", "expenditure_type", "basis", "measure", "as_of", "denominator"];
const facts: readonly Fact[] = [
  { table: "allocations", has: money, start: "year", end: "year" },
  { table: "stated_totals", has: money, start: "year", end: "year" },
  { table: "memo_amounts", has: [...money, "memo_kind"], start: "year", end: "year" },
  {
    table: "disbursements",
    has: [...rate, "amount_vnd", "value", "value_high"],
    as: { value: "rate", value_high: "rate_high" },
    start: "year",
    end: "year",
  },
  { table: "targets", has: aim, start: "period_start", end: "period_end" },
  { table: "results", has: [...aim, "basis"], start: "period_start", end: "period_end" },
  { table: "credit", has: ["borrower_group", "basis", "amount_vnd"], start: "year", end: "year" },
];
const columnsOf = ({ has, as = {} }: Fact) =>
  (Object.keys(partial) as Optional[]).map((name) => `${has.includes(name) ? (as[name] ?? name) : "null"}::${partial[name]} as ${name}`);
const selects = facts.map(
  (fact) => `  select '${fact.table}' as kind, figure_id, ${columnsOf(fact).join(", ")},
    ${fact.start}::INTEGER as period_start, ${fact.end}::INTEGER as period_end, comparator, as_printed, locator, note_vi, note_en from ${fact.table} where plan_code = $1`,
);

/** Every figure taken from one document, in document order, with every name that it needs and the findings that touch it. */
export const figures: View = {
  id: "figures",
  page: "plan",
  params: [planParam],
  tables: [...facts.map((fact) => fact.table), "indicators", "components", "findings"],
  // $1 the document
  sql: `with figures as (
${selects.join("\n  union all\n")}),
named_aims as (
  select indicator_code, name_vi as indicator_vi, name_en as indicator_en, unit,
    case when ${cuts} then 'targets' when ${dimensionShares} then 'dimensions' else 'outputs' end as aim_view
  from indicators),
named_components as (select component_code, short_vi as component_vi, short_en as component_en from components),
touched as (
  select finding_id, unnest(string_split(figure_ids || coalesce(' ' || also_affects, ''), ' ')) as figure_id
  from findings where plan_code = $1),
touching as (select figure_id, string_agg(finding_id, ' ' order by finding_id) as findings from touched group by figure_id)
select figures.*, split_part(figure_id, '.', 2)::INTEGER as figure_no, indicator_vi, indicator_en, unit, aim_view, component_vi, component_en, findings
from figures left join named_aims using (indicator_code) left join named_components using (component_code) left join touching using (figure_id)
order by figure_no, figure_id`,
  arrange: arrangeFigures,
};
