/**
 * One row a figure that a finding names: the stated total, its parts, and the totals that the difference reaches. A document
 * without a finding has one row of its own, with how many totals it states, so that "nothing found" is told from "nothing to check".
 */
export const findingsSql = `with amounts as (
  select figure_id, component_code, year, stage, fund_source, expenditure_type, amount_vnd, comparator,
    split_part(figure_id, '.', 2)::INTEGER as figure_no from stated_totals
  union all
  select figure_id, component_code, year, stage, fund_source, expenditure_type, amount_vnd, comparator,
    split_part(figure_id, '.', 2)::INTEGER from allocations),
named as (
  select finding_id, unnest(string_split(figure_ids, ' ')) as figure_id, 'part' as role from findings
  union all
  select finding_id, unnest(string_split(also_affects, ' ')), 'reached' from findings where also_affects is not null),
totals as (select plan_code, count(*)::INTEGER as totals from stated_totals group by plan_code)
select plans.plan_code, locality_code, name_vi, name_en, coalesce(totals, 0)::INTEGER as totals, finding_id, rule, cause, stated, computed, difference,
  explanation_vi, explanation_en, case when figure_id = split_part(figure_ids, ' ', 1) then 'total' else role end as role, figure_id,
  component_code, year::INTEGER as year, stage, fund_source, expenditure_type, amount_vnd::DOUBLE as amount_vnd, comparator, figure_no
from plans join localities using (locality_code) left join totals using (plan_code)
  left join (findings join named using (finding_id) join amounts using (figure_id)) using (plan_code)
order by plan_code, finding_id, role, figure_no`;
