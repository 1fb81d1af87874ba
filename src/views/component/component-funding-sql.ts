import { sumComparatorSql } from "../sum-comparator-sql.ts";

/**
 * $1 a project (`p1`, `p1-s1`), $2 a year or `latest`. One row a budget and kind of money: the project and its sub-projects by
 * source, money that stands for more than it (the project that it is a part of, or ALL), and all other money in one row without
 * a key. Rows of kind `total` are what the document itself prints for a key, never added to the others. `largest_vnd` is the
 * budget's largest project, the notes say why an amount of the project is not stated.
 */
export const componentFundingSql = `with asked as (
  select component_code, case when component_code = asked_code or parent_code = asked_code then 'inside'
      when component_code = 'ALL' or component_code = asked_parent then 'above' else 'beside' end as stands
  from components cross join (
    select component_code as asked_code, parent_code as asked_parent from components where replace(lower(component_code), '.', '-') = $1)),
keyed as (
  select plan_code, year, stage, 'part' as kind, case stands when 'beside' then '' else component_code end as key,
    case stands when 'inside' then fund_source else 'all' end as part, amount_vnd, comparator, split_part(figure_id, '.', 2)::INTEGER as figure_no,
    case when stands = 'inside' and amount_vnd is null then note_vi end as note_vi,
    case when stands = 'inside' and amount_vnd is null then note_en end as note_en
  from allocations join asked using (component_code)
  union all
  select plan_code, year, stage, 'total' as kind, component_code as key, fund_source as part, amount_vnd, comparator,
    split_part(figure_id, '.', 2)::INTEGER as figure_no, null as note_vi, null as note_en
  from stated_totals join asked using (component_code)
  where stands <> 'beside' and component_code <> 'ALL' and expenditure_type = 'all'),
budgets as (
  select distinct keyed.plan_code, locality_code, issued_on, keyed.year, keyed.stage
  from keyed join plans using (plan_code) where kind = 'part' and ($2 = 'latest' or keyed.year::VARCHAR = $2)),
-- latest: one budget a locality, the same as in the comparison of funding
ranked as (
  select *, row_number() over (partition by locality_code order by year desc,
    case stage when 'assigned' then 1 when 'planned' then 2 else 3 end, issued_on desc nulls last, plan_code) as rank
  from budgets),
projects as (
  select plan_code, year, stage, split_part(component_code, '.', 1) as project, sum(amount_vnd) as amount_vnd
  from allocations where component_code <> 'ALL' group by all),
largest as (select plan_code, year, stage, max(amount_vnd)::DOUBLE as largest_vnd from projects group by all)
select ranked.locality_code, name_vi, name_en, level, plan_code, year::INTEGER as year, stage, kind, key, part, largest_vnd,
  sum(amount_vnd)::DOUBLE as amount_vnd, ${sumComparatorSql} as comparator, (count(*) filter (where amount_vnd is null))::INTEGER as not_stated,
  max(note_vi) as note_vi, max(note_en) as note_en,
  string_agg(figure_no::VARCHAR, ' ' order by figure_no) as figures
from keyed join ranked using (plan_code, year, stage) join localities on localities.locality_code = ranked.locality_code
  left join largest using (plan_code, year, stage)
where $2 <> 'latest' or rank = 1
group by all
order by all`;
