import { dimensions, populationGroups } from "../../domain/codes.ts";
import { aimWords } from "../../i18n/aims.ts";
import { outputWords } from "../../i18n/outputs.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { placesWithout } from "./aim-gaps.ts";
import { aimParams } from "./aim-params.ts";
import { aimSql, others } from "./aim-sql.ts";
import { groupCell, indicatorName, outOfCell, sourceCells, sourceColumns, valueCell } from "./aim-words.ts";
import { byPlace, byPromise, pickedAims, type AimRow } from "./aims.ts";
import { outputsNotes, outputsSentence, outputsTitle } from "./outputs-text.ts";
import { one, type Values } from "../param.ts";
import { distinctName } from "../place-name.ts";
import { sourceLines } from "../sources.ts";
import type { Arranged, Context, View, ViewTable } from "../view.ts";
import { plain } from "../woven.ts";

/** Figures of many kinds and units have no common scale, so there is no picture: the table stands open. */
function arrange(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const words = outputWords[context.language];
  const picked = pickedAims(answer, values).sort(byPlace(context));
  const rows = one(values, "sort") === "name" ? picked : byIndicator(picked, context);
  const title = outputsTitle(rows, context);
  const sentence = outputsSentence(rows, answer as unknown as readonly AimRow[], context);
  return {
    question: words.question,
    title,
    sentence,
    alternative: `${plain(title)}. ${plain(sentence)}`,
    draw: null,
    notes: outputsNotes(
      rows,
      placesWithout(picked, values, context, (names) => words.notStated(names)),
      context,
    ),
    table: tableOf(rows, context),
    sources: sourceLines(
      rows.map((row) => row.plan_code),
      context,
    ),
  };
}

/** What can be compared stands together: indicator by indicator in the dimensions' order, aims before results, the largest first. */
function byIndicator(rows: readonly AimRow[], context: Context): AimRow[] {
  const weight = Map.groupBy(rows, (row) => row.indicator_code);
  const count = (row: AimRow) => new Set(weight.get(row.indicator_code)?.map((one) => one.locality_code)).size;
  const dimension = (row: AimRow) => (row.dimension_code === null ? -1 : dimensions.indexOf(row.dimension_code));
  const people = (row: AimRow) => (row.population_group === null ? -1 : populationGroups.indexOf(row.population_group));
  const named = byPlace(context);
  return rows.toSorted(
    (a, b) =>
      dimension(a) - dimension(b) ||
      count(b) - count(a) ||
      order(a.indicator_code, b.indicator_code) ||
      Number(a.basis !== null) - Number(b.basis !== null) ||
      people(a) - people(b) ||
      byPromise(a, b) ||
      named(a, b),
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The value stands where a phone shows it; one place alone is named by the page, not on every row. */
function tableOf(rows: readonly AimRow[], context: Context): ViewTable {
  const { table, basis } = aimWords[context.language];
  const isOnePlace = new Set(rows.map((row) => row.locality_code)).size === 1;
  const place = <T>(cell: T): T[] => (isOnePlace ? [] : [cell]);
  return {
    caption: outputWords[context.language].caption,
    columns: [
      { label: table.indicator, width: "text" },
      ...place({ label: table.place, width: "name", names: true } as const),
      { label: table.value, numeric: true },
      { label: table.group, width: "name" },
      { label: table.outOf, numeric: true },
      { label: table.kind },
      ...sourceColumns(rows, context),
    ],
    rows: rows.map((row) => [
      { text: indicatorName(row, context), locality: row.locality_code },
      ...place({ text: distinctName(row, context), locality: row.locality_code }),
      valueCell(row, context),
      groupCell(row, context),
      outOfCell(row, context),
      { text: basis[row.basis ?? "aim"] },
      ...sourceCells(row, rows, context),
    ]),
  };
}

/** Which other numbers do the plans state? */
export const outputs: View = {
  id: "outputs",
  page: "targets",
  params: aimParams("outputs"),
  tables: ["targets", "results", "plans", "indicators", "localities"],
  sql: aimSql(others, "targets and results"),
  arrange,
};
