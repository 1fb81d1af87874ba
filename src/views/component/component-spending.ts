import { componentSpendingWords } from "../../i18n/component-spending.ts";
import type { AnswerRow } from "../../query/engine.ts";
import type { Values } from "../param.ts";
import { sourceLines } from "../sources.ts";
import type { Arranged, Context, View } from "../view.ts";
import { plain } from "../woven.ts";
import { askedComponent, componentName, componentParam } from "./component-param.ts";
import { spendingOf, spendingSentence, spendingTable, spendingTitle } from "./component-spending-rows.ts";

function arrange(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const { language, domain } = context;
  const words = componentSpendingWords[language];
  const { component_code: asked } = askedComponent(values, domain);
  const rows = spendingOf(answer, context);
  const title = spendingTitle(asked, rows, context);
  const sentence = spendingSentence(asked, rows, context);
  return {
    question: words.question(componentName(asked, domain, language)),
    title,
    sentence,
    alternative: [plain(title), plain(sentence)].filter(Boolean).join(". "),
    draw: null,
    notes: rows.some((row) => row.memo_kind !== null) ? [{ kind: "legend", text: words.subsets }] : [],
    table: spendingTable(rows, context),
    sources: sourceLines(
      rows.map((row) => row.plan_code),
      context,
    ),
  };
}

/** What is stated of one project's spending: executions, and money carried over or not spendable. */
export const componentSpending: View = {
  id: "component-spending",
  page: "component",
  params: [componentParam],
  tables: ["disbursements", "memo_amounts", "components", "plans", "localities"],
  // $1 a project; every document and year: months of one report stand together
  sql: `with figures as (
  select plan_code, figure_id, component_code, year, fund_source, expenditure_type, null::VARCHAR as memo_kind, null::INTEGER as from_year,
    as_of::VARCHAR as as_of, basis, measure, rate, rate_high, comparator, amount_vnd, denominator, denominator_vnd, note_vi, note_en
  from disbursements
  union all
  select plan_code, figure_id, component_code, year, fund_source, expenditure_type, memo_kind, from_year,
    null, null, null, null, null, comparator, amount_vnd, null, null, note_vi, note_en
  from memo_amounts)
select locality_code, name_vi, name_en, level, plan_code, year::INTEGER as year, component_code, fund_source, expenditure_type, memo_kind,
  from_year::INTEGER as from_year, as_of, basis, measure, rate::DOUBLE as rate, rate_high::DOUBLE as rate_high, comparator,
  amount_vnd::DOUBLE as amount_vnd, denominator, denominator_vnd::DOUBLE as denominator_vnd, note_vi, note_en,
  split_part(figure_id, '.', 2)::INTEGER as figure_no
from figures join plans using (plan_code) join localities using (locality_code)
  join (select component_code, parent_code as project_code from components) as projects using (component_code)
where $1 in (replace(lower(component_code), '.', '-'), lower(project_code))
order by locality_code, year, plan_code, figure_no`,
  arrange,
};
