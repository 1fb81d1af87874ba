import { arrangeFigures } from "./figures-arrange.ts";
import { choiceParam } from "../param.ts";
import type { View } from "../view.ts";

const nothing = "null::VARCHAR";
/** The columns that not every fact table has, and what stands in for one that a table lacks. */
const partial: readonly (readonly [string, string])[] = [
  ["component_code", nothing],
  ["indicator_code", nothing],
  ["population_group", nothing],
  ["borrower_group", nothing],
  ["fund_source", nothing],
  ["expenditure_type", nothing],
  ["stage", nothing],
  ["memo_kind", nothing],
  ["basis", nothing],
];
const money = ["component_code", "fund_source", "expenditure_type", "stage"];
const aim = ["component_code", "indicator_code", "population_group"];
const facts: readonly { table: string; has: readonly string[]; start: string; end: string }[] = [
  { table: "allocations", has: money, start: "year", end: "year" },
  { table: "stated_totals", has: money, start: "year", end: "year" },
  { table: "memo_amounts", has: [...money, "memo_kind"], start: "year", end: "year" },
  { table: "disbursements", has: ["component_code", "fund_source", "expenditure_type", "basis"], start: "year", end: "year" },
  { table: "targets", has: aim, start: "period_start", end: "period_end" },
  { table: "results", has: [...aim, "basis"], start: "period_start", end: "period_end" },
  { table: "credit", has: ["borrower_group", "basis"], start: "year", end: "year" },
];
const selects = facts.map(
  ({
    table,
    has,
    start,
    end,
  }) => `  select '${table}' as kind, figure_id, ${partial.map(([name, none]) => `${has.includes(name) ? name : none} as ${name}`).join(", ")},
    ${start}::INTEGER as period_start, ${end}::INTEGER as period_end, as_printed, locator, note_vi, note_en from ${table} where plan_code = $1`,
);

/** Every figure taken from one document, in document order. */
export const figures: View = {
  id: "figures",
  page: "plan",
  params: [choiceParam("plan", "slice", "", (domain) => domain.plans.map((plan) => plan.plan_code))],
  tables: [...facts.map((fact) => fact.table), "indicators"],
  // $1 the document
  sql: `with figures as (
${selects.join("\n  union all\n")})
select figures.*, split_part(figure_id, '.', 2)::INTEGER as figure_no, name_vi as indicator_vi, name_en as indicator_en
from figures left join indicators using (indicator_code)
order by figure_no, figure_id`,
  arrange: arrangeFigures,
};
