import { sumComparatorSql } from "../sum-comparator-sql.ts";

/**
 * $1 a year or `latest`. One row a "trong đó" amount with the money it is a part of. A place that names such money for
 * other years only has one row without a figure.
 */
export const notSpendableSql = `with reports as (
  select distinct locality_code, plan_code, issued_on, year from memo_amounts join plans using (plan_code)),
chosen as (
  select *, row_number() over (partition by locality_code order by year desc, issued_on desc nulls last, plan_code) as rank
  from reports where $1 = 'latest' or year::VARCHAR = $1),
memos as (
  select locality_code, memo_amounts.*, split_part(figure_id, '.', 2)::INTEGER as figure_no, component_code || '.%' as parts
  from memo_amounts join chosen using (plan_code, year) where $1 <> 'latest' or rank = 1),
printed as (
  select plan_code, year, stage, component_code, fund_source, expenditure_type, amount_vnd, comparator, split_part(figure_id, '.', 2)::INTEGER as figure_no from stated_totals
  union all
  select plan_code, year, stage, component_code, fund_source, expenditure_type, amount_vnd, comparator, split_part(figure_id, '.', 2)::INTEGER from allocations where amount_vnd is not null),
-- the nearest printed figure that surely contains it: first by component, then by type, then by source
containing as (
  select memos.figure_id, printed.component_code as whole_component, printed.fund_source as whole_source, printed.expenditure_type as whole_type,
    printed.amount_vnd as whole_vnd, printed.comparator as whole_comparator, printed.figure_no as whole_figure_no,
    row_number() over (partition by memos.figure_id order by
      case printed.component_code when 'ALL' then 0 else length(printed.component_code) end desc,
      printed.expenditure_type = memos.expenditure_type desc, printed.fund_source = memos.fund_source desc, printed.figure_no) as nearness
  from memos join printed using (plan_code, year, stage)
  where (printed.component_code in ('ALL', memos.component_code) or memos.component_code like printed.component_code || '.%')
    and printed.fund_source in (memos.fund_source, 'all') and printed.expenditure_type in (memos.expenditure_type, 'all')),
-- where nothing printed contains it: what the allocations of its own scope add up to; summed before joining
summed as (
  select memo, sum(amount_vnd) as sum_vnd, ${sumComparatorSql} as sum_comparator, count(*) - count(amount_vnd) as sum_not_stated,
    string_agg(figure_no::VARCHAR, ' ' order by figure_no) as sum_parts
  from (
    select memos.figure_id as memo, allocations.amount_vnd, allocations.comparator,
      split_part(allocations.figure_id, '.', 2)::INTEGER as figure_no
    from memos join allocations using (plan_code, year, stage)
    where (memos.component_code in ('ALL', allocations.component_code) or allocations.component_code like memos.parts)
      and memos.fund_source in (allocations.fund_source, 'all') and memos.expenditure_type in (allocations.expenditure_type, 'all'))
  group by memo),
lines as (
  select memos.*, coalesce(whole_component, component_code) as whole_component, coalesce(whole_source, fund_source) as whole_source,
    coalesce(whole_type, expenditure_type) as whole_type, coalesce(whole_vnd, sum_vnd) as whole_vnd,
    case when whole_vnd is null then sum_comparator else whole_comparator end as whole_comparator,
    case when whole_vnd is null then sum_not_stated end as whole_not_stated, whole_figure_no,
    case when whole_vnd is null then sum_parts end as whole_parts
  from memos left join (select * from containing where nearness = 1) as nearest using (figure_id) left join summed on summed.memo = memos.figure_id),
stated as (
  select locality_code, string_agg(year::VARCHAR, ' ' order by year) as stated_years
  from (select distinct locality_code, year from reports) group by locality_code)
select stated.locality_code, name_vi, name_en, level, stated_years, plan_code, year::INTEGER as year, stage, component_code, fund_source, expenditure_type,
  memo_kind, from_year::INTEGER as from_year, amount_vnd::DOUBLE as amount_vnd, comparator, note_vi, note_en, figure_no,
  whole_component, whole_source, whole_type, whole_vnd::DOUBLE as whole_vnd, whole_comparator, whole_not_stated::INTEGER as whole_not_stated, whole_figure_no, whole_parts
from stated join localities using (locality_code) left join lines using (locality_code)
order by locality_code, year, plan_code, figure_no`;
