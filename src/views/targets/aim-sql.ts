/** Which figures a view asks for; `basis` is null for an aim, and says of a result whether it is done or estimated. */
type Which = string;

/** Yearly cuts, in percentage points. */
export const cuts: Which = `kind = 'cut' and unit = 'percentage_points_a_year'`;
/** Percentages that belong to one of the six dimensions. */
export const dimensionShares: Which = `dimension_code is not null and unit = 'percent' and kind in ('coverage', 'level')`;
/** Numbers that belong to one of the six dimensions: they say that a plan is not silent on it. */
export const dimensionCounts: Which = `dimension_code is not null and kind = 'count'`;
/** All that is neither: counts, other percentages, and every result. */
export const others: Which = `basis is not null or not (${cuts} or ${dimensionShares})`;

const columns = `plan_code, split_part(figure_id, '.', 2)::INTEGER as figure_no, indicator_code, population_group, period_start, period_end,
    value, value_high, out_of, comparator, as_printed, note_vi, note_en`;

const aims = `  select ${columns}, null::VARCHAR as basis from targets`;
const results = `  select ${columns}, basis from results`;

/**
 * $1 a year or `latest`. One row a figure of the tables, with every name that its view needs; `beside`: figures that come with
 * those of the same document.
 */
export function aimSql(which: Which, from: "targets" | "targets and results", beside: Which = "false"): string {
  return `with figures as (
${from === "targets" ? aims : `${aims}\n  union all\n${results}`}),
asked as (
  select figures.*, plans.locality_code, plans.period_end as plan_end, plans.issued_on, dimension_code, kind, unit, better,
    indicators.name_vi as indicator_vi, indicators.name_en as indicator_en, (${which}) as own
  from figures join plans using (plan_code) join indicators using (indicator_code)
  where (${which} or ${beside})
    and ($1 = 'latest' or (figures.period_start::VARCHAR <= $1 and $1 <= figures.period_end::VARCHAR))),
-- latest: one document a locality, with all its figures; two documents' aims would be the same aim twice
ranked as (
  select plan_code, row_number() over (partition by locality_code order by plan_end desc, issued_on desc nulls last, plan_code) as rank
  from (select distinct plan_code, locality_code, plan_end, issued_on from asked where own) as documents)
select asked.locality_code, name_vi, name_en, level, plan_code, figure_no, indicator_code, indicator_vi, indicator_en,
  dimension_code, unit, better, population_group, period_start::INTEGER as period_start, period_end::INTEGER as period_end,
  value::DOUBLE as value, value_high::DOUBLE as value_high, out_of::DOUBLE as out_of, comparator, basis, as_printed, note_vi, note_en
from asked join ranked using (plan_code) join localities on localities.locality_code = asked.locality_code
where $1 <> 'latest' or rank = 1
order by asked.locality_code, plan_code, figure_no`;
}
