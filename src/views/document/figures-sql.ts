import { cuts, dimensionShares } from "../targets/aim-sql.ts";

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
  denominator_vnd: "DOUBLE",
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
const rate: readonly Optional[] = [
  "component_code",
  "fund_source",
  "expenditure_type",
  "basis",
  "measure",
  "as_of",
  "denominator",
  "denominator_vnd",
];
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
const selectOf = (fact: Fact) => `  select '${fact.table}' as kind, figure_id, ${columnsOf(fact).join(", ")},
    ${fact.start}::INTEGER as period_start, ${fact.end}::INTEGER as period_end, comparator, as_printed, locator, matched_by, note_vi, note_en, findings from ${fact.table}`;

/** The tables that `figuresSql` reads. */
export const figureTables: readonly string[] = [...facts.map((fact) => fact.table), "indicators", "components"];

/** Common table expressions that end in `figures`: every figure of every kind in one shape, with every name that it needs. `where` limits each fact table. */
export function figuresSql(where: string): string {
  return `facts as (
${facts.map((fact) => `${selectOf(fact)} ${where}`.trimEnd()).join("\n  union all\n")}),
named_aims as (
  select indicator_code, name_vi as indicator_vi, name_en as indicator_en, unit,
    case when ${cuts} then 'targets' when ${dimensionShares} then 'dimensions' else 'outputs' end as aim_view
  from indicators),
named_components as (select component_code, short_vi as component_vi, short_en as component_en from components),
figures as (
  select facts.*, split_part(figure_id, '.', 2)::INTEGER as figure_no, indicator_vi, indicator_en, unit, aim_view, component_vi, component_en
  from facts left join named_aims using (indicator_code) left join named_components using (component_code))`;
}
