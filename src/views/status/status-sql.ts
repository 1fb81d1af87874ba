/** The tables that the SQL reads. */
export const statusTables: readonly string[] = [
  ...["plans", "localities", "allocations", "stated_totals", "memo_amounts", "disbursements", "targets", "results", "credit"],
  ...["indicators", "budget_axes"],
];

/**
 * One row a document and topic, also where the document says nothing of the topic: how many figures state it, how many lines lack
 * it, and their numbers. A figure may state several topics (its project and its source), and is counted under each.
 */
export const statusSql = `with topics as (
  select * from (values (1, 'number'), (2, 'date'), (3, 'money'), (4, 'project'), (5, 'source'), (6, 'type'), (7, 'carried_over'),
    (8, 'not_spendable'), (9, 'actual'), (10, 'estimate'), (11, 'denominator'), (12, 'cut'), (13, 'dimension'), (14, 'aim'),
    (15, 'result'), (16, 'credit')) as listed(rank, topic)),
money as (
  select plan_code, year, stage, component_code, fund_source, expenditure_type, amount_vnd, figure_id, true as is_line from allocations
  union all
  select plan_code, year, stage, component_code, fund_source, expenditure_type, amount_vnd, figure_id, false from stated_totals),
-- a line that names no source lacks none where the document's totals of the whole programme state them
axes as (select distinct plan_code, year, stage, axis from budget_axes where basis = 'stated_totals'),
sourceless as (
  select plan_code, figure_id from money anti join (select * from axes where axis = 'source') as told using (plan_code, year, stage)
  where is_line and fund_source = 'unstated' and amount_vnd is not null),
typeless as (
  select plan_code, figure_id from money anti join (select * from axes where axis = 'type') as told using (plan_code, year, stage)
  where is_line and expenditure_type = 'unstated' and amount_vnd is not null),
aims as (
  select plan_code, figure_id, value, dimension_code,
    case when dimension_code is not null then 'dimension' when kind in ('cut', 'level') then 'cut' else 'aim' end as topic
  from targets join indicators using (indicator_code)),
figures as (
  select plan_code, 'number' as topic, null::VARCHAR as figure_id, document_no is not null as is_stated, null::DOUBLE as value from plans
  union all select plan_code, 'date', null, true, null from plans where issued_on is not null and issued_precision <> 'unknown'
  union all select plan_code, 'date', null, false, null from plans where issued_precision <> 'day'
  union all select plan_code, 'money', figure_id, amount_vnd is not null, amount_vnd from money
  union all select plan_code, 'project', figure_id, component_code <> 'ALL', amount_vnd from money
    where amount_vnd is not null and (component_code <> 'ALL' or is_line)
  union all select plan_code, 'source', figure_id, true, amount_vnd from money where amount_vnd is not null and fund_source not in ('unstated', 'all')
  union all select plan_code, 'source', figure_id, false, null from sourceless
  union all select plan_code, 'type', figure_id, true, amount_vnd from money where amount_vnd is not null and expenditure_type not in ('unstated', 'all')
  union all select plan_code, 'type', figure_id, false, null from typeless
  union all select plan_code, memo_kind, figure_id, amount_vnd is not null, amount_vnd from memo_amounts
  union all select plan_code, basis, figure_id, coalesce(rate, amount_vnd) is not null, coalesce(rate, amount_vnd) from disbursements
  union all select plan_code, 'denominator', figure_id, denominator <> 'not_stated', null from disbursements where denominator <> 'not_stated' or rate is not null
  union all select plan_code, topic, figure_id, true, value from aims
  union all select plan_code, 'result', figure_id, true, value from results
  union all select plan_code, 'credit', figure_id, true, amount_vnd from credit),
-- DuckDB 0.9 splits nothing into empty words, which are no number
numbered as (select *, nullif(split_part(figure_id, '.', 2), '')::INTEGER as figure_no from figures),
counted as (
  select plan_code, topic, count(*) filter (where is_stated) as stated, count(*) filter (where not is_stated) as not_stated,
    count(*) filter (where is_stated and value = 0) as zeros,
    string_agg(figure_no::VARCHAR, ' ' order by figure_no) filter (where is_stated) as figures,
    string_agg(figure_no::VARCHAR, ' ' order by figure_no) filter (where not is_stated) as gaps
  from numbered group by plan_code, topic),
dimensions as (
  select plan_code, 'dimension' as topic, string_agg(dimension_code, ' ' order by dimension_code) as dimensions
  from (select distinct plan_code, dimension_code from aims where dimension_code is not null) as own group by plan_code)
select plan_code, locality_code, name_vi, name_en, level, period_start::INTEGER as period_start, period_end::INTEGER as period_end,
  document_no, issued_on::VARCHAR as issued_on, issued_precision, topic, coalesce(stated, 0)::INTEGER as stated,
  coalesce(not_stated, 0)::INTEGER as not_stated, coalesce(zeros, 0)::INTEGER as zeros, figures, gaps, dimensions
from plans cross join topics join localities using (locality_code)
  left join counted using (plan_code, topic) left join dimensions using (plan_code, topic)
order by plan_code, rank`;
