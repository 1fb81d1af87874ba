/**
 * $1 a year or `latest`. One row a reported execution. A place that reports for other years only has one row without a
 * figure, so that "not stated" is never said of it.
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
stated as (
  select locality_code, string_agg(year::VARCHAR, ' ' order by year) as stated_years
  from (select distinct locality_code, year from reports) group by locality_code)
select stated.locality_code, name_vi, name_en, level, stated_years, plan_code, year::INTEGER as year, component_code, fund_source, expenditure_type,
  as_of::VARCHAR as as_of, basis, measure, rate::DOUBLE as rate, rate_high::DOUBLE as rate_high, comparator, amount_vnd::DOUBLE as amount_vnd,
  denominator, denominator_vnd::DOUBLE as denominator_vnd, note_vi, note_en, figure_no
from stated join localities using (locality_code) left join executions using (locality_code)
order by locality_code, year, plan_code, figure_no`;
