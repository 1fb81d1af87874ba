import { targetBounds, type TargetBoundsData } from "../../charts/target-bounds.ts";
import { formatNumber } from "../../domain/format.ts";
import { aimWords } from "../../i18n/aims.ts";
import { targetWords } from "../../i18n/targets.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { placesWithout } from "./aim-gaps.ts";
import { factWords, groupCell, groupWords, markOf, shapeOf, sourceCells, sourceColumns, valueCell, valueWords } from "./aim-words.ts";
import { byPlace, byPromise, firstPlaces, pickedAims, type AimRow } from "./aims.ts";
import { one, type Values } from "../param.ts";
import { distinctName } from "../place-name.ts";
import { sourceLines } from "../sources.ts";
import { groupsOf, targetsNotes, targetsSentence, targetsTitle, type AimGroup } from "./targets-text.ts";
import { ticksTo } from "../ticks.ts";
import type { Arranged, Context, ViewTable } from "../view.ts";
import { plain } from "../woven.ts";

/** The yearly cuts of a slice and the reader's picks as a picture, its words and its table. */
export function arrangeTargets(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const aims = answer as unknown as readonly AimRow[];
  const group = one(values, "group");
  const places = byPlace(context);
  const order = one(values, "sort") === "name" ? places : (a: AimRow, b: AimRow) => byPromise(a, b) || places(a, b);
  const picked = pickedAims(answer, values)
    .filter((row) => group === "any" || row.population_group === group)
    .sort(order);
  // the words are about every place, also where the picture has room for some only
  const told = groupsOf(picked);
  const groups = groupsOf(firstPlaces(picked));
  const drawn = groups.flatMap((one) => one.rows);
  const title = targetsTitle(told, context);
  const sentence = targetsSentence(told, aims, context);
  const alternative = `${plain(title)}. ${plain(sentence)}`;
  const remarks = placesWithout(picked, values, context, (names) => targetWords[context.language].notStated(names));
  const notes = targetsNotes(drawn, picked, context);
  return {
    question: targetWords[context.language].question,
    title,
    sentence,
    alternative,
    draw: drawn.length === 0 ? null : (options) => targetBounds(pictureData(groups, aims, remarks, context), { ...options, alternative }),
    notes: drawn.length === 0 ? [...notes, ...remarks.map((text) => ({ kind: "empty" as const, text }))] : notes,
    table: tableOf(
      told.flatMap((one) => one.rows),
      context,
    ),
    sources: sourceLines(
      picked.map((row) => row.plan_code),
      context,
    ),
  };
}

/** Percentage points a year that the scale of a place alone reaches at least. */
const leastAlone = 10;

/**
 * Beside others a place is read against them. Alone it would fill a scale of its own, and a cut of 0.2 points a year would look as
 * long as one of 9: its scale reaches as far as any place's aim in the country.
 */
function scaleEnd(drawn: readonly AimRow[], aims: readonly AimRow[], isAlone: boolean): number {
  const ends = (isAlone ? aims : drawn).map((row) => row.value_high ?? row.value);
  return Math.max(...ends, ...(isAlone ? [leastAlone] : []));
}

function pictureData(groups: readonly AimGroup[], aims: readonly AimRow[], remarks: readonly string[], context: Context): TargetBoundsData {
  const words = targetWords[context.language];
  const drawn = groups.flatMap(({ rows }) => rows);
  const isAlone = new Set(drawn.map((row) => row.locality_code)).size === 1;
  return {
    unit: words.unit,
    isAlone,
    ticks: ticksTo(scaleEnd(drawn, aims, isAlone)).map((at) => ({ at, text: formatNumber(at, context.language) })),
    groups: groups.map(({ rows }) => ({
      name: rows[0] ? groupWords(rows[0], context) : "",
      rows: rows.map((row) => {
        const place = distinctName(row, context);
        const fact = factWords(row, context);
        return {
          name: place,
          fact,
          text: valueWords(row, context, ""),
          shape: shapeOf(row),
          value: row.value,
          valueHigh: row.value_high,
          ...markOf(row, context),
          label: words.mark(place, groupWords(row, context), valueWords(row, context), fact),
        };
      }),
    })),
    remarks,
  };
}

/** Every aim with how it is stated and where. */
function tableOf(rows: readonly AimRow[], context: Context): ViewTable {
  const labels = aimWords[context.language].table;
  return {
    caption: targetWords[context.language].caption,
    columns: [
      { label: labels.place, width: "name" },
      { label: labels.group, width: "name", names: true },
      { label: labels.value, numeric: true },
      ...sourceColumns(rows, context),
    ],
    rows: rows.map((row) => [
      { text: distinctName(row, context), locality: row.locality_code },
      groupCell(row, context),
      valueCell(row, context),
      ...sourceCells(row, rows, context),
    ]),
  };
}
