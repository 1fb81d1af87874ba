import type { View } from "../view.ts";
import { placeParam } from "./place-param.ts";
import { arrangeUnstated } from "./unstated-arrange.ts";

/** What do the documents of a place leave unstated? */
export const unstated: View = {
  id: "unstated",
  page: "locality",
  params: [placeParam],
  tables: ["plans", "allocations", "memo_amounts", "disbursements", "targets", "budget_axes"],
  // $1 a place. One row a figure that lacks something, or a document that lacks it as a whole
  // a document that was issued before its period had ended has a row for spending too: with its date and period, to be told as no gap
  sql: `with own as (select * from plans where locality_code = $1),
lines as (
  select plan_code, year, stage, component_code, fund_source, expenditure_type, amount_vnd, split_part(figure_id, '.', 2)::INTEGER as figure_no, 0 as is_memo from allocations
  union all
  select plan_code, year, stage, component_code, fund_source, expenditure_type, amount_vnd, split_part(figure_id, '.', 2)::INTEGER, 1 from memo_amounts),
-- what a line does not say its budget's totals of the whole programme may
axes as (select distinct plan_code, year, stage, axis from budget_axes where basis = 'stated_totals'),
counted as (select plan_code, year, stage, count(amount_vnd)::INTEGER as lines from allocations group by plan_code, year, stage),
unsplit as (select plan_code, year, stage, min(figure_no) as figure_no from lines where is_memo = 0 group by plan_code, year, stage having bool_and(component_code = 'ALL')),
gaps as (
  select 1 as rank, 'number' as gap, plan_code, null::INTEGER as year, null as stage, null as component_code, null as fund_source, null as expenditure_type, null::VARCHAR as as_of, null::INTEGER as figure_no from own where document_no is null
  union all select 2, 'date', plan_code, null, null, null, null, null, null, null from own where issued_precision <> 'day'
  union all select 3, 'money', plan_code, null, null, null, null, null, null, null from own anti join allocations using (plan_code)
  union all select 4, 'split', plan_code, year, stage, null, null, null, null, figure_no from unsplit
  union all select 5, 'amount', plan_code, year, stage, component_code, fund_source, expenditure_type, null, figure_no from lines where amount_vnd is null
  union all select 6, 'source', plan_code, year, stage, component_code, fund_source, expenditure_type, null, figure_no from lines where is_memo = 0 and amount_vnd is not null and fund_source = 'unstated'
  union all select 7, 'type', plan_code, year, stage, component_code, fund_source, expenditure_type, null, figure_no from lines where is_memo = 0 and amount_vnd is not null and expenditure_type = 'unstated'
  union all select 8, 'spending', plan_code, null, null, null, null, null, null, null from own anti join disbursements using (plan_code)
  union all select 9, 'denominator', plan_code, year, null, component_code, fund_source, expenditure_type, as_of::VARCHAR, split_part(figure_id, '.', 2)::INTEGER from disbursements where denominator = 'not_stated' and rate is not null
  union all select 10, 'targets', plan_code, null, null, null, null, null, null, null from own anti join targets using (plan_code))
select gap, gaps.plan_code, gaps.year::INTEGER as year, gaps.stage, gaps.component_code, gaps.fund_source, gaps.expenditure_type, gaps.as_of, gaps.figure_no::INTEGER as figure_no,
  issued_on::VARCHAR as issued_on, issued_precision, period_end::INTEGER as period_end, lines,
  (axes.axis is not null)::INTEGER as in_totals
from gaps join own using (plan_code) left join counted on counted.plan_code = gaps.plan_code and counted.year = gaps.year and counted.stage = gaps.stage
  left join axes on axes.plan_code = gaps.plan_code and axes.year = gaps.year and axes.stage = gaps.stage and axes.axis = gap
order by rank, gaps.plan_code, gaps.year nulls first, gaps.figure_no nulls first`,
  arrange: arrangeUnstated,
};
