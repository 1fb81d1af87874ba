/**
 * $1 a project (`p1`, `p1-s1`), $2 a year or `latest`. One row a budget and kind of money: the project and its sub-projects by
 * source, money that stands for more than it (the project that it is a part of, or ALL), and all other money in one row without
 * a key. `largest_vnd` is the budget's largest project.
 */
export const componentFundingSql = `with asked as (
  select component_code as asked_code, parent_code as asked_parent from components where replace(lower(component_code), '.', '-') = $1),
lines as (
  select plan_code, year, stage, amount_vnd, split_part(figure_id, '.', 2)::INTEGER as figure_no, fund_source, component_code,
    component_code = asked_code or coalesce(components.parent_code = asked_code, false) as inside,
    component_code = 'ALL' or coalesce(component_code = asked_parent, false) as above
  from allocations join components using (component_code) cross join asked),
budgets as (
  select distinct lines.plan_code, locality_code, issued_on, lines.year, lines.stage
  from lines join plans using (plan_code) where $2 = 'latest' or lines.year::VARCHAR = $2),
-- latest: one budget a locality, the same as in the comparison of funding
ranked as (
  select *, row_number() over (partition by locality_code order by year desc,
    case stage when 'assigned' then 1 when 'planned' then 2 else 3 end, issued_on desc nulls last, plan_code) as rank
  from budgets),
projects as (
  select plan_code, year, stage, split_part(component_code, '.', 1) as project, sum(amount_vnd) as amount_vnd
  from allocations where component_code <> 'ALL' group by all),
largest as (select plan_code, year, stage, max(amount_vnd)::DOUBLE as largest_vnd from projects group by all),
keyed as (
  select plan_code, year, stage, amount_vnd, figure_no,
    case when inside or above then component_code else '' end as key, case when inside then fund_source else 'all' end as part
  from lines)
select ranked.locality_code, name_vi, name_en, level, plan_code, year::INTEGER as year, stage, key, part, largest_vnd,
  sum(amount_vnd)::DOUBLE as amount_vnd, (count(*) filter (where amount_vnd is null))::INTEGER as not_stated,
  -- of the other money the first figure will do: nothing leads to it
  case when max(key) = '' then min(figure_no)::VARCHAR else string_agg(figure_no::VARCHAR, ' ' order by figure_no) end as figures
from keyed join ranked using (plan_code, year, stage) join localities on localities.locality_code = ranked.locality_code
  left join largest using (plan_code, year, stage)
where $2 <> 'latest' or rank = 1
group by all
order by all`;
