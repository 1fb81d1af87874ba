import { sumComparatorSql } from "../sum-comparator-sql.ts";

/**
 * $1 what money is split by, $2 a year or `latest`, $3 a stage or `any`. One row a budget, key and part, with the numbers of its
 * figures; rows of kind `total` are what the document itself prints for a key, never added to the others. */
export const fundingSql = `with lines as (
  select plan_code, year, stage, component_code as key, fund_source as part, amount_vnd, comparator,
    case when amount_vnd is null then 1 else 0 end as not_stated, split_part(figure_id, '.', 2)::INTEGER as figure_no, split_part(figure_id, '.', 2) as figures, 'part' as kind
  from allocations where $1 = 'component'
  union all
  select plan_code, year, stage, key, 'all' as part, amount_vnd, comparator, not_stated, figure_no, figures, 'part' as kind
  from budget_axes where axis = $1
  union all
  select plan_code, year, stage,
    case $1 when 'component' then component_code when 'source' then fund_source else expenditure_type end as key,
    case $1 when 'component' then fund_source else 'all' end as part,
    amount_vnd, comparator, 0 as not_stated, split_part(figure_id, '.', 2)::INTEGER as figure_no, split_part(figure_id, '.', 2), 'total' as kind
  from stated_totals
  where case $1 when 'component' then component_code <> 'ALL' and expenditure_type = 'all'
    when 'source' then component_code = 'ALL' and expenditure_type = 'all' and fund_source <> 'all'
    else component_code = 'ALL' and fund_source = 'all' and expenditure_type <> 'all' end),
budgets as (
  select distinct lines.plan_code, locality_code, issued_on, lines.year, lines.stage
  from lines join plans using (plan_code)
  where kind = 'part' and ($2 = 'latest' or lines.year::VARCHAR = $2) and ($3 = 'any' or lines.stage = $3)),
-- latest: one budget a locality; two documents' money must never meet in one sum
ranked as (
  select *, row_number() over (partition by locality_code order by year desc,
    case stage when 'assigned' then 1 when 'planned' then 2 else 3 end, issued_on desc nulls last, plan_code) as rank
  from budgets)
select ranked.locality_code, name_vi, name_en, level, plan_code, year::INTEGER as year, stage, kind, key, part,
  sum(amount_vnd)::DOUBLE as amount_vnd, ${sumComparatorSql} as comparator, sum(not_stated)::INTEGER as not_stated,
  string_agg(figures, ' ' order by figure_no) as figures
from lines join ranked using (plan_code, year, stage) join localities on localities.locality_code = ranked.locality_code
where $2 <> 'latest' or rank = 1
group by all
order by all`;
