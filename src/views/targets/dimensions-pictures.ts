import type { DimensionListsData, ShareLine, ShareList } from "../../charts/dimension-lists.ts";
import type { DimensionMatrixData, EmptyCell, ShareCell } from "../../charts/dimension-matrix.ts";
import { dimensions, type Dimension } from "../../domain/codes.ts";
import { aimWords } from "../../i18n/aims.ts";
import { dimensionWords } from "../../i18n/dimensions.ts";
import { dimensionNames, levelNames } from "../../i18n/terms.ts";
import { factWords, groupWords, indicatorName, markOf, shapeOf, valueWords } from "./aim-words.ts";
import { byPlace, type AimRow } from "./aims.ts";
import {
  byShare,
  groupsDiffer,
  isCountOnly,
  shareBlocks,
  type Counted,
  type ShareIndicator,
  type SharePlace,
} from "./dimensions-places.ts";
import { one, type Values } from "../param.ts";
import { emptyMark } from "../empty-mark.ts";
import { distinctName, periodWords } from "../place-name.ts";
import type { Context } from "../view.ts";

/** One percentage ready to be drawn; `fact` says of whom where that differs within its row. */
function cellOf(row: AimRow, differ: boolean, context: Context): ShareCell {
  const group = row.population_group === null ? "" : groupWords(row, context);
  const words = dimensionWords[context.language];
  return {
    text: valueWords(row, context),
    fact: differ ? groupWords(row, context) : "",
    shape: shapeOf(row),
    value: row.value,
    valueHigh: row.value_high,
    ...markOf(row, context),
    label: words.mark(
      distinctName(row, context),
      indicatorName(row, context),
      group,
      valueWords(row, context),
      periodWords(row.period_start, row.period_end),
    ),
  };
}

function hintOf({ first }: ShareIndicator, { language }: Context): string {
  return first.better === "down" ? dimensionWords[language].lowerIsBetter : "";
}

/** "xã", "2021–2025": the level, and the years that the document's percentages reach over. */
function placeFacts({ first, rows }: SharePlace, { language }: Context): string[] {
  const start = Math.min(...rows.map((row) => row.period_start));
  const end = Math.max(...rows.map((row) => row.period_end));
  // a promise must not be read as what was reached
  return [aimWords[language].basis.aim, levelNames[language][first.level], periodWords(start, end)];
}

/** Up to five documents as columns. */
export function matrixData(
  places: readonly SharePlace[],
  counted: Counted,
  remarks: readonly string[],
  context: Context,
): DimensionMatrixData {
  const words = dimensionWords[context.language];
  const blocks = shareBlocks(places.flatMap((place) => place.rows));
  const emptyOf = (place: SharePlace, dimension: Dimension, row: string): EmptyCell => {
    const { locality_code: locality } = place.first;
    const name = distinctName(place.first, context);
    // the numbers stand in the table
    if (isCountOnly(place, dimension, counted))
      return { text: words.countOnly, href: "#dimensions-table", locality, label: words.gap(name, row, words.countOnly) };
    return { text: words.empty, ...emptyMark("not-in-plan", locality, context, (why) => words.gap(name, row, why)) };
  };
  return {
    columns: places.map((place) => ({
      name: distinctName(place.first, context),
      locality: place.first.locality_code,
      facts: placeFacts(place, context),
    })),
    blocks: blocks.map(({ dimension, indicators }) => ({
      name: dimensionNames[context.language][dimension],
      empties: places.map((place) => emptyOf(place, dimension, dimensionNames[context.language][dimension])),
      rows: indicators.map((indicator) => ({
        name: indicatorName(indicator.first, context),
        hint: hintOf(indicator, context),
        cells: places.map((place) => {
          const own = indicator.rows.filter((row) => row.plan_code === place.first.plan_code);
          // a plan may state one indicator for two groups of people
          return own.map((row) => cellOf(row, groupsDiffer(indicator), context));
        }),
        empties: places.map((place) => emptyOf(place, dimension, indicatorName(indicator.first, context))),
      })),
    })),
    remarks,
  };
}

/** A list a document, for a phone: what it states, dimension by dimension, and which dimensions it does not. */
export function placeLists(
  places: readonly SharePlace[],
  counted: Counted,
  remarks: readonly string[],
  context: Context,
): DimensionListsData {
  const { language } = context;
  const blocks = shareBlocks(places.flatMap((place) => place.rows));
  const lists = places.flatMap((place): ShareList[] => {
    const without = dimensions.filter((dimension) => !place.dimensions.has(dimension));
    const named = (own: readonly Dimension[]) => own.map((dimension) => dimensionNames[language][dimension]);
    const missing = named(without.filter((dimension) => !isCountOnly(place, dimension, counted)));
    const counts = named(without.filter((dimension) => isCountOnly(place, dimension, counted)));
    const gaps = [
      ...(counts.length > 0 ? [dimensionWords[language].missingShare(counts)] : []),
      ...(missing.length > 0 ? [dimensionWords[language].missing(missing)] : []),
    ];
    const head: ShareList = {
      part: distinctName(place.first, context),
      locality: place.first.locality_code,
      name: "",
      facts: [placeFacts(place, context).join(" · ")],
      lines: [],
      missing: [],
    };
    const own = blocks.flatMap(({ dimension, indicators }): ShareList[] => {
      const lines = indicators.flatMap((indicator) =>
        indicator.rows
          .filter((row) => row.plan_code === place.first.plan_code)
          .map((row): ShareLine => {
            const name = [indicatorName(row, context), hintOf(indicator, context)].filter(Boolean).join(", ");
            return { ...cellOf(row, groupsDiffer(indicator), context), name };
          }),
      );
      return lines.length === 0 ? [] : [{ part: "", name: dimensionNames[language][dimension], facts: [], lines, missing: [] }];
    });
    const gap: ShareList = { part: "", name: "", facts: [], lines: [], missing: gaps };
    return [head, ...own, ...(gaps.length === 0 ? [] : [gap])];
  });
  return { lists, remarks };
}

/** Many documents: a list an indicator, under its dimension, best first or by name. */
export function indicatorLists(
  places: readonly SharePlace[],
  values: Values,
  remarks: readonly string[],
  context: Context,
): DimensionListsData {
  const { language } = context;
  const order = one(values, "sort") === "name" ? byPlace(context) : byShare(context);
  const lists = shareBlocks(places.flatMap((place) => place.rows)).flatMap(({ dimension, indicators }): ShareList[] => {
    const part = dimensionNames[language][dimension];
    if (indicators.length === 0) return [{ part, name: "", facts: [], lines: [], missing: [dimensionWords[language].noPlace] }];
    return indicators.map((indicator, at) => ({
      part: at === 0 ? part : "",
      name: indicatorName(indicator.first, context),
      facts: [hintOf(indicator, context)].filter(Boolean),
      lines: indicator.rows.toSorted(order).map((row): ShareLine => {
        const cell = cellOf(row, groupsDiffer(indicator), context);
        return { ...cell, name: distinctName(row, context), fact: [factWords(row, context), cell.fact].filter(Boolean).join(" · ") };
      }),
      missing: [],
    }));
  });
  return { lists, remarks };
}
