import { sumComparatorSql } from "../sum-comparator-sql.ts";

/**
 * $1 a year or `latest`. One row a reported execution, with what its document says of money carried over into the same money and year.
 * A place that reports for other years only has one row without a figure, so that "not stated" is never said of it.
 */
export const disbursementSql = `with reports as (
  select distinct locality_code, plan_code, issued_on, year from disbursements join plans using (plan_code)),
-- latest: a place's newest year, and of that its newest document; two documents' rates never share a scale unnamed
chosen as (
  select *, row_number() over (partition by locality_code order by year desc, issued_on desc nulls last, plan_code) as rank
  from reports where $1 = 'latest' or year::VARCHAR = $1),
executions as (
  select locality_code, disbursements.*, split_part(figure_id, '.', 2)::INTEGER as figure_no
  from disbursements join chosen using (plan_code, year) where $1 <> 'latest' or rank = 1),
carried as (select plan_code, year, component_code, fund_source, expenditure_type, stage, amount_vnd, comparator from memo_amounts where memo_kind = 'carried_over'),
-- whether the year has any; and, of exactly this money, how much at its most settled stage: summed before joining
named as (select plan_code, year, count(*) as carried_lines from carried group by plan_code, year),
summed as (
  select plan_code, year, component_code, fund_source, expenditure_type, stage, ${sumComparatorSql} as carried_comparator,
    case when count(*) = count(amount_vnd) then sum(amount_vnd) end as carried_vnd
  from carried group by plan_code, year, component_code, fund_source, expenditure_type, stage),
settled as (
  select * exclude (rank) from (
    select *, row_number() over (partition by plan_code, year, component_code, fund_source, expenditure_type
      order by case stage when 'assigned' then 1 when 'planned' then 2 else 3 end) as rank from summed) as ranked
  where rank = 1),
-- the printed money that the carried-over amount is a part of
printed as (
  select plan_code, year, component_code, fund_source, expenditure_type, stage, amount_vnd as whole_vnd from stated_totals where comparator = '='
  union all
  select plan_code, year, component_code, fund_source, expenditure_type, stage, amount_vnd from allocations where comparator = '=' and amount_vnd is not null),
known as (
  select settled.*, whole_vnd from settled left join printed using (plan_code, year, component_code, fund_source, expenditure_type, stage)),
stated as (
  select locality_code, string_agg(year::VARCHAR, ' ' order by year) as stated_years
  from (select distinct locality_code, year from reports) group by locality_code)
select stated.locality_code, name_vi, name_en, level, stated_years, plan_code, year::INTEGER as year, component_code, fund_source, expenditure_type,
  as_of::VARCHAR as as_of, basis, measure, rate::DOUBLE as rate, rate_high::DOUBLE as rate_high, comparator, amount_vnd::DOUBLE as amount_vnd,
  denominator, denominator_vnd::DOUBLE as denominator_vnd, note_vi, note_en, figure_no,
  case when figure_no is not null then coalesce(carried_lines, 0) end::INTEGER as carried_lines, carried_vnd::DOUBLE as carried_vnd, carried_comparator, whole_vnd::DOUBLE as whole_vnd
from stated join localities using (locality_code) left join executions using (locality_code) left join named using (plan_code, year)
  left join known using (plan_code, year, component_code, fund_source, expenditure_type)
order by locality_code, year, plan_code, figure_no`;
