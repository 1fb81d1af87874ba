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

/** The percentages of a slice and the reader's picks as a picture, its words and its table; numbers only tell which gaps have one. */
function arrange(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const given = answer as unknown as readonly AimRow[];
  const shares = given.filter((row) => row.unit === "percent");
  const counts = countedOf(given);
  const words = dimensionWords[context.language];
  const sort = one(values, "sort");
  const all = sharePlaces(pickedAims(shares as unknown as readonly AnswerRow[], values), sort, context);
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
    table: tableOf(picked, context),
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

/** Every percentage, dimension by dimension. */
function tableOf(rows: readonly AimRow[], context: Context): ViewTable {
  const { language } = context;
  const labels = aimWords[language].table;
  const own = shareBlocks(rows).flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.rows));
  return {
    caption: dimensionWords[language].caption,
    columns: [
      { label: labels.place, width: "name" },
      { label: labels.dimension, width: "name" },
      { label: labels.indicator, width: "text" },
      { label: labels.group, width: "name" },
      { label: labels.value, numeric: true },
      ...sourceColumns(rows, context),
    ],
    rows: own.map((row) => [
      { text: distinctName(row, context), locality: row.locality_code },
      { text: row.dimension_code === null ? "" : dimensionNames[language][row.dimension_code] },
      { text: indicatorName(row, context) },
      groupCell(row, context),
      valueCell(row, context),
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
