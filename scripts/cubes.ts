import { addsColumn, stateColumn } from "../src/domain/published.ts";
import { sumComparatorSql } from "../src/views/sum-comparator-sql.ts";
import type { Cube } from "./cube.ts";
import { statements } from "./statements.ts";
import { isSuspect, stateSql, withinSql } from "./value-states.ts";

/** Every figure of a sum, as an address and a card name them. */
const allFigures = "string_agg(figure_no::VARCHAR, ' ' order by figure_no) as figures";

/**
 * How a budget (plan_code, year, stage) is divided by source and by type. A document may state an axis in three ways, and
 * each budget's axis is read in one way only, so that no money is counted twice. `basis` says in which:
 *
 * - `allocations`: every allocation with an amount states the axis. They are summed. (A line that names money without a
 *   figure has no amount to divide; it stays as `not_stated` under the key that it has.)
 * - `stated_totals`: some do not, but the document's totals for the whole programme do: per key the total that spans the
 *   other axis, where that is not printed its parts added up, and for a key without any total what its allocations
 *   state. They count only if together they reach the whole: the total for all components, sources and types, or where
 *   that is not printed the sum of the allocations, if each has an amount. Totals that leave a part open are not used.
 * - `remainder`: else the allocations are summed as they are, and what states nothing is `unstated`.
 *
 * `allocated_vnd` is the sum of the budget's allocations: where the rows of an axis add up to something else (a total of
 * narrower scope, or one that does not add up), both figures are there, and nothing is repaired.
 */
export const budgetAxes = `
with figures as (
  select plan_code, year, stage, 'source' as axis, fund_source as key, amount_vnd, comparator, split_part(figure_id, '.', 2)::INTEGER as figure_no, ${isSuspect} as is_suspect from allocations
  union all
  select plan_code, year, stage, 'type', expenditure_type, amount_vnd, comparator, split_part(figure_id, '.', 2)::INTEGER, ${isSuspect} from allocations),
-- totals of the whole programme along each axis; across = 'all': it spans the other axis
totals as (
  select plan_code, year, stage, 'source' as axis, fund_source as key, expenditure_type as across, amount_vnd, comparator, split_part(figure_id, '.', 2)::INTEGER as figure_no, ${isSuspect} as is_suspect
  from stated_totals where component_code = 'ALL'
  union all
  select plan_code, year, stage, 'type', expenditure_type, fund_source, amount_vnd, comparator, split_part(figure_id, '.', 2)::INTEGER, ${isSuspect}
  from stated_totals where component_code = 'ALL'),
-- never both a total and its parts: that would count the same money twice
told as (
  select * from totals where key not in ('all', 'unstated')
  qualify across = 'all' or not bool_or(across = 'all') over (partition by plan_code, year, stage, axis, key)),
keyed as (
  select plan_code, year, stage, axis, key, sum(amount_vnd) as amount_vnd, ${sumComparatorSql} as comparator,
    min(figure_no) as figure_no, ${allFigures}, bool_or(is_suspect) as is_suspect, true as printed
  from told group by all),
stated as (
  select * from keyed
  union all
  select plan_code, year, stage, axis, key, sum(amount_vnd), ${sumComparatorSql}, min(figure_no), ${allFigures}, bool_or(is_suspect), false
  from figures anti join keyed using (plan_code, year, stage, axis, key)
  where key <> 'unstated' and amount_vnd is not null group by all),
reached as (
  select plan_code, year, stage, axis, sum(amount_vnd) as reached_vnd from stated group by all having bool_or(printed)),
wholes as (
  select plan_code, year, stage, axis, amount_vnd as whole_vnd from totals where key = 'all' and across = 'all'),
allocated as (
  select plan_code, year, stage, axis,
    sum(amount_vnd) as allocated_vnd,
    count(*) = count(amount_vnd) as all_have_amounts, bool_or(is_suspect) as any_suspect,
    coalesce(bool_and(key <> 'unstated') filter (where amount_vnd is not null), true) as all_state_it
  from figures group by all),
based as (
  select plan_code, year, stage, axis, allocated_vnd, all_have_amounts, any_suspect, case
    when all_state_it then 'allocations'
    when reached_vnd >= coalesce(whole_vnd, case when all_have_amounts then allocated_vnd end) then 'stated_totals'
    else 'remainder' end as basis
  from allocated left join reached using (plan_code, year, stage, axis) left join wholes using (plan_code, year, stage, axis)),
divided as (
  select plan_code, year, stage, axis, key, sum(amount_vnd)::BIGINT as amount_vnd, ${sumComparatorSql} as comparator, (count(*) filter (where amount_vnd is null))::INTEGER as not_stated,
    min(figure_no) as figure_no, ${allFigures}, bool_or(is_suspect) as is_suspect
  from figures join based using (plan_code, year, stage, axis) where basis <> 'stated_totals' group by all
  union all
  select plan_code, year, stage, axis, key, stated.amount_vnd::BIGINT, stated.comparator, 0::INTEGER, figure_no, figures, is_suspect
  from stated join based using (plan_code, year, stage, axis) where basis = 'stated_totals'),
touching as (
  select plan_code, split_part(figure_id, '.', 2)::INTEGER as figure_no, unnest(string_split(findings, ' ')) as finding_id
  from (select plan_code, figure_id, findings from allocations union all select plan_code, figure_id, findings from stated_totals)
  where findings is not null),
added as (
  select plan_code, year, stage, axis, key, unnest(string_split(figures, ' '))::INTEGER as figure_no from divided),
marked as (
  select plan_code, year, stage, axis, key, string_agg(finding_id, ' ' order by finding_id) as findings
  from (select distinct plan_code, year, stage, axis, key, finding_id from added join touching using (plan_code, figure_no)) group by all)
select plan_code, year, stage, axis, key, amount_vnd,
  ${stateSql("amount_vnd", "not_stated", [
    ["is_suspect", "suspect"],
    ["not_stated > 0", "part"],
    ["amount_vnd = 0", "zero"],
  ])} as amount_vnd_state,
  comparator, not_stated, figure_no, figures,
  case when amount_vnd is null then null when contains(figures, ' ') then 'computed' else 'printed' end as origin, findings,
  basis, allocated_vnd::BIGINT as allocated_vnd,
  ${stateSql("allocated_vnd", "not_stated", [
    ["any_suspect", "suspect"],
    ["not all_have_amounts", "part"],
    ["allocated_vnd = 0", "zero"],
  ])} as allocated_vnd_state,
  ${withinSql(["plan_code", "year", "stage", "axis"])} as adds_up_within
from divided join based using (plan_code, year, stage, axis) left join marked using (plan_code, year, stage, axis, key)
order by plan_code, year, stage, axis, key`;

const text = (about: string) => ({ kind: "text", about }) as const;

export const cubes: Readonly<Record<string, Cube>> = {
  budget_axes: {
    about: "How a budget is divided by fund source and by expenditure type; each axis of a budget adds up, once.",
    key: ["plan_code", "year", "stage", "axis", "key"],
    columns: {
      plan_code: { kind: "key", to: "plans", about: "The document." },
      year: { kind: "year", about: "The budget year." },
      stage: text("How settled the money is: proposed, planned or assigned."),
      axis: text("What the budget is divided by: source or type."),
      key: text("The fund source or expenditure type; unstated where the document names none."),
      amount_vnd: { kind: "amount", optional: "not_stated", about: "Whole đồng; empty where only lines without a figure name it." },
      amount_vnd_state: stateColumn,
      comparator: text("How exact the amount is: =, ~, >, >=, < or <=; of a sum, = only if all that it adds up is."),
      not_stated: { kind: "integer", about: "How many lines name such money without a figure: the amount is then a lower bound." },
      figure_no: { kind: "integer", about: "Number of the first figure of the document that it rests on." },
      figures: text("Numbers of all figures that it adds up, joined by spaces."),
      origin: {
        ...text("Whether the amount is printed in the document, or computed: our sum of several figures."),
        optional: "not_stated",
      },
      findings: { ...text("The findings that touch any of those figures, by their ids, joined by spaces (computed)."), optional: "none" },
      basis: text("Where it was read: allocations, stated_totals, or remainder (what is stated, the rest unstated)."),
      allocated_vnd: {
        kind: "amount",
        optional: "not_stated",
        about: "Sum of the budget's allocations, which the rows of the axis may differ from.",
      },
      allocated_vnd_state: stateColumn,
      adds_up_within: {
        ...addsColumn,
        about: "Amounts may be added up only where this is the same: document, year and stage of one budget, on one axis.",
      },
    },
    sql: budgetAxes,
  },
  statements,
};
