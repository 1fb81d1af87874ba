import { aimWords } from "../../i18n/aims.ts";
import { componentAimWords } from "../../i18n/component-aims.ts";
import { outputWords } from "../../i18n/outputs.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { distinctName, periodWords } from "../place-name.ts";
import type { Values } from "../param.ts";
import { sourceLines } from "../sources.ts";
import { groupCell, indicatorName, outOfCell, placeIn, sourceCells, sourceColumns, valueCell, valueWords } from "../targets/aim-words.ts";
import { byPlace, type AimRow } from "../targets/aims.ts";
import { outputsNotes, outputsSentence } from "../targets/outputs-text.ts";
import type { Arranged, Context, View, ViewTable } from "../view.ts";
import { plain, wovenFigure, type Woven } from "../woven.ts";
import { askedComponent, componentName, componentParam } from "./component-param.ts";

/** A figure of the aims, with the project under whose heading it stands. */
interface ComponentAimRow extends AimRow {
  readonly component_code: string;
}

/** So few figures are told in the title themselves. */
const mostInTitle = 2;

function arrange(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const { language, domain } = context;
  const words = componentAimWords[language];
  const name = componentName(askedComponent(values, domain).component_code, domain, language);
  const rows = (answer as unknown as readonly ComponentAimRow[]).toSorted(byPlace(context));
  const title = titleOf(name, rows, context);
  const sentence = sentenceOf(rows, context);
  return {
    question: words.question(name),
    title,
    sentence,
    alternative: [plain(title), plain(sentence)].filter(Boolean).join(". "),
    draw: null,
    notes: rows.length === 0 ? [] : outputsNotes(rows, [], context),
    table: tableOf(rows, context),
    sources: sourceLines(
      rows.map((row) => row.plan_code),
      context,
    ),
  };
}

function titleOf(name: string, rows: readonly ComponentAimRow[], context: Context): Woven {
  const words = componentAimWords[context.language];
  if (rows.length === 0) return words.titleNone(name);
  if (rows.length > mostInTitle) return words.titleMany(name, rows.length, new Set(rows.map((row) => row.locality_code)).size);
  const told = (row: AimRow) => words.aim(indicatorName(row, context), wovenFigure(valueWords(row, context), row));
  const alike = Map.groupBy(rows, (row) => [row.locality_code, row.basis, row.period_start, row.period_end].join(" "));
  return [...alike.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      return words.ofPlace(placeIn(first, rows, context), first.basis, periodWords(first.period_start, first.period_end), own.map(told));
    })
    .join("; ");
}

/** Every figure where the title has only counted them. */
function sentenceOf(rows: readonly ComponentAimRow[], context: Context): Woven {
  const words = componentAimWords[context.language];
  if (rows.length === 0) return words.onlyNamed;
  return rows.length <= mostInTitle ? words.fewSentence : outputsSentence(rows, rows, context);
}

function tableOf(rows: readonly ComponentAimRow[], context: Context): ViewTable {
  const { language, domain } = context;
  const { table, basis } = aimWords[language];
  return {
    caption: outputWords[language].caption,
    columns: [
      { label: table.place, width: "name" },
      { label: componentAimWords[language].part, under: true },
      { label: table.indicator, width: "text", names: true },
      { label: table.group, width: "name" },
      { label: table.value, numeric: true },
      { label: table.outOf, numeric: true },
      { label: table.kind },
      ...sourceColumns(rows, context),
    ],
    rows: rows.map((row) => [
      { text: distinctName(row, context), locality: row.locality_code },
      { text: componentName(row.component_code, domain, language) },
      { text: indicatorName(row, context) },
      groupCell(row, context),
      valueCell(row, context),
      outOfCell(row, context),
      { text: basis[row.basis ?? "aim"] },
      ...sourceCells(row, rows, context),
    ]),
  };
}

const columns = `plan_code, component_code, split_part(figure_id, '.', 2)::INTEGER as figure_no, indicator_code, population_group,
    period_start, period_end, value, value_high, out_of, comparator, as_printed, note_vi, note_en`;

/** What do the documents aim at, and report, under one project? */
export const componentAims: View = {
  id: "component-aims",
  page: "component",
  params: [componentParam],
  tables: ["targets", "results", "components", "plans", "indicators", "localities"],
  // $1 a project
  sql: `with figures as (
  select ${columns}, null::VARCHAR as basis from targets
  union all
  select ${columns}, basis from results),
asked as (
  select figures.*, locality_code, plans.period_end as plan_end, issued_on, dimension_code, unit, better,
    indicators.name_vi as indicator_vi, indicators.name_en as indicator_en
  from figures join plans using (plan_code) join indicators using (indicator_code) join components using (component_code)
  where $1 in (replace(lower(component_code), '.', '-'), lower(components.parent_code))),
-- one document a locality, as in the other views of aims: an older one may aim at the same thing again
ranked as (
  select *, dense_rank() over (partition by locality_code order by plan_end desc, issued_on desc nulls last, plan_code) as rank
  from asked)
select ranked.locality_code, name_vi, name_en, level, plan_code, component_code, figure_no, indicator_code, indicator_vi, indicator_en,
  dimension_code, unit, better, population_group, period_start::INTEGER as period_start, period_end::INTEGER as period_end,
  value::DOUBLE as value, value_high::DOUBLE as value_high, out_of::DOUBLE as out_of, comparator, basis, as_printed, note_vi, note_en
from ranked join localities on localities.locality_code = ranked.locality_code
where rank = 1
order by ranked.locality_code, plan_code, figure_no`,
  arrange,
};
