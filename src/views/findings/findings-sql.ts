import { figuresSql, figureTables } from "../document/figures-sql.ts";

/** The tables that the SQL reads. */
export const findingTables: readonly string[] = ["findings", "citations", "plans", "localities", ...figureTables];

/**
 * One row a figure that a finding names: the figure held against others (`total`), those (`part`), and the totals that the difference
 * reaches; one row (`cited`) for a finding that compares documents. A document without a finding has one row of its own, with how
 * many totals it states, so that "nothing found" is told from "nothing to check".
 */
export const findingsSql = `with ${figuresSql("")},
named as (
  select finding_id, unnest(string_split(figure_ids, ' ')) as figure_id, 'part' as role from findings where figure_ids is not null
  union all
  select finding_id, unnest(string_split(also_affects, ' ')), 'reached' from findings where also_affects is not null
  union all
  select finding_id, null, 'cited' from findings where figure_ids is null),
totals as (select plan_code, count(*)::INTEGER as totals from stated_totals group by plan_code),
found as (
  select findings.plan_code, finding_id, rule, scope, cause, stated, computed, difference, findings.unit as finding_unit,
    stated_comparator, computed_comparator, computed_not_stated,
    explanation_vi, explanation_en, inferred_count, inferred_figure_id, inferred_value,
    case when figure_id = split_part(figure_ids, ' ', 1) then 'total' else role end as role, figures.* exclude (figure_id),
    figure_id, citations.issued_on::VARCHAR as cited_on, citations.issued_precision as cited_precision,
    citations.as_printed as cited_as_printed, citations.locator as cited_locator
  from findings join named using (finding_id) left join figures using (figure_id)
    left join citations on role = 'cited' and finding_id = rule || '.' || citation_id)
select plan_code, locality_code, name_vi, name_en, issued_on::VARCHAR as issued_on, issued_precision, coalesce(totals, 0)::INTEGER as totals,
  found.* exclude (plan_code)
from plans join localities using (locality_code) left join totals using (plan_code) left join found using (plan_code)
order by plan_code, finding_id, role, figure_no`;
