import { sumComparatorSql } from "../sum-comparator-sql.ts";
import type { View } from "../view.ts";
import { placeParam } from "./place-param.ts";
import { arrangeTimeline } from "./timeline-arrange.ts";

/** Which documents does a place have, and for when? */
export const timeline: View = {
  id: "timeline",
  page: "locality",
  params: [placeParam],
  tables: ["plans", "allocations", "localities"],
  // $1 a place. One row a document and budget; a document without money has one row without a budget
  sql: `with budgets as (
  select plan_code, year, stage, sum(amount_vnd)::DOUBLE as amount_vnd, ${sumComparatorSql} as comparator, (count(*) filter (where amount_vnd is null))::INTEGER as not_stated,
    string_agg(split_part(figure_id, '.', 2), ' ' order by split_part(figure_id, '.', 2)::INTEGER) as figures
  from allocations group by plan_code, year, stage)
select plan_code, plans.locality_code, valid_from::VARCHAR as valid_from, valid_to::VARCHAR as valid_to, document_no, issued_on::VARCHAR as issued_on, issued_precision,
  period_start::INTEGER as period_start, period_end::INTEGER as period_end, title_vi, title_en,
  year::INTEGER as year, stage, amount_vnd, comparator, not_stated, figures
from plans join localities on localities.locality_code = plans.locality_code left join budgets using (plan_code)
where plans.locality_code = $1
order by period_start, issued_on nulls last, plan_code, year, case stage when 'proposed' then 1 when 'planned' then 2 else 3 end`,
  arrange: arrangeTimeline,
};
