import { dimensionLists } from "../../charts/dimension-lists.ts";
import { dimensionMatrix } from "../../charts/dimension-matrix.ts";
import { aimWords } from "../../i18n/aims.ts";
import { dimensionWords } from "../../i18n/dimensions.ts";
import { dimensionNames } from "../../i18n/terms.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { placesWithout } from "./aim-gaps.ts";
import { aimParams } from "./aim-params.ts";
import { aimSql, dimensionCounts, dimensionShares } from "./aim-sql.ts";
import { groupCell, indicatorName, sourceCells, sourceColumns, valueCell } from "./aim-words.ts";
import { firstPlaces, pickedAims, type AimRow } from "./aims.ts";
import { indicatorLists, matrixData, placeLists } from "./dimensions-pictures.ts";
import { countedOf, shareBlocks, sharePlaces, type Counted, type SharePlace } from "./dimensions-places.ts";
import { dimensionsNotes, dimensionsSentence, dimensionsTitle } from "./dimensions-text.ts";
import { one, type Values } from "../param.ts";
import { distinctName } from "../place-name.ts";
import { sourceLines } from "../sources.ts";
import type { Arranged, Context, DrawOptions, View, ViewTable } from "../view.ts";
import { plain } from "../woven.ts";

/** Up to this many documents stand as columns; more are turned round. */
const mostColumns = 5;

/** The percentages of a slice and the reader's picks as a picture, its words and its table; numbers tell which gaps have one, and stand in the table. */
function arrange(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const given = answer as unknown as readonly AimRow[];
  const shares = given.filter(isShare);
  const counts = countedOf(given);
  const words = dimensionWords[context.language];
  const sort = one(values, "sort");
  const chosen = pickedAims(answer, values);
  const all = sharePlaces(chosen.filter(isShare), sort, context);
  const picked = all.flatMap((place) => place.rows);
  // the words are about every place, also where the picture has room for some only
  const drawn = firstPlaces(picked);
  const places = sharePlaces(drawn, sort, context);
  const title = dimensionsTitle(all, context);
  const sentence = dimensionsSentence(all, mostColumns, shares, context);
  const alternative = `${title}. ${plain(sentence)}`;
  const remarks = placesWithout(picked, values, context, (names) => words.notStated(names));
  const notes = dimensionsNotes(drawn, picked, context);
  return {
    question: words.question,
    title,
    sentence,
    alternative,
    draw: places.length === 0 ? null : (options) => draw(places, counts, values, remarks, context, { ...options, alternative }),
    notes: places.length === 0 ? remarks.map((text) => ({ kind: "empty" as const, text })) : notes,
    table: tableOf(
      picked,
      chosen.filter((row) => !isShare(row)),
      context,
    ),
    sources: sourceLines(
      all.map((place) => place.first.plan_code),
      context,
    ),
  };
}

function draw(
  places: readonly SharePlace[],
  counts: Counted,
  values: Values,
  remarks: readonly string[],
  context: Context,
  options: DrawOptions & { readonly alternative: string },
): SVGSVGElement {
  if (places.length > mostColumns) return dimensionLists(indicatorLists(places, values, remarks, context), options);
  if (options.width === "narrow") return dimensionLists(placeLists(places, counts, remarks, context), options);
  return dimensionMatrix(matrixData(places, counts, remarks, context), options);
}

function isShare({ unit }: AimRow): boolean {
  return unit === "percent";
}

/** Every percentage, dimension by dimension, and behind those of each the numbers that the same documents state for it. */
function tableOf(shares: readonly AimRow[], counts: readonly AimRow[], context: Context): ViewTable {
  const { language } = context;
  const labels = aimWords[language].table;
  const rows = [...shares, ...counts];
  const countBlocks = shareBlocks(counts);
  const own = shareBlocks(shares).flatMap(({ indicators }, at) =>
    [...indicators, ...(countBlocks[at]?.indicators ?? [])].flatMap((indicator) => indicator.rows),
  );
  return {
    caption: dimensionWords[language].caption,
    columns: [
      { label: labels.place, width: "name" },
      { label: labels.dimension, under: true },
      { label: labels.indicator, width: "text", names: true },
      { label: labels.group, width: "name" },
      { label: labels.value, numeric: true },
      ...sourceColumns(rows, context),
    ],
    rows: own.map((row) => [
      { text: distinctName(row, context), locality: row.locality_code },
      { text: row.dimension_code === null ? "" : dimensionNames[language][row.dimension_code] },
      { text: indicatorName(row, context) },
      groupCell(row, context),
      // one column of several units: a spreadsheet is given the words of what is no percentage
      isShare(row) ? valueCell(row, context) : { ...valueCell(row, context), bound: true },
      ...sourceCells(row, rows, context),
    ]),
  };
}

/** What do they aim at in each dimension of poverty? */
export const dimensions: View = {
  id: "dimensions",
  page: "targets",
  params: aimParams("dimensions"),
  tables: ["targets", "plans", "indicators", "localities"],
  sql: aimSql(dimensionShares, "targets", dimensionCounts),
  arrange,
};
