import { dimensions } from "../../domain/codes.ts";
import { aimWords } from "../../i18n/aims.ts";
import { dimensionWords } from "../../i18n/dimensions.ts";
import { dimensionNames } from "../../i18n/terms.ts";
import { existingWords } from "./aim-gaps.ts";
import { indicatorName, notDueNotes, placeIn, placesIn, tooManyNotes, valueWords } from "./aim-words.ts";
import type { AimRow } from "./aims.ts";
import { shareBlocks, type SharePlace } from "./dimensions-places.ts";
import { titleWithMixed } from "../mixed.ts";
import { periodWords } from "../place-name.ts";
import type { Context, Note } from "../view.ts";
import { wovenFigure, type Woven } from "../woven.ts";

/** Who states percentages for how many dimensions, and which dimension nobody does. */
export function dimensionsTitle(places: readonly SharePlace[], context: Context): string {
  const words = dimensionWords[context.language];
  const rows = places.flatMap((place) => place.rows);
  const counts = places.map((place) => place.dimensions.size);
  if (rows.length === 0) return words.titleNone();
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  const named = (count: number) => {
    const own = places.filter((place) => place.dimensions.size === count);
    return {
      words: placesIn(
        own.map((place) => place.first),
        rows,
        context,
      ),
      several: own.length > 1,
    };
  };
  const top = named(most);
  const title =
    most === least
      ? words.titleEqual(top.words, top.several, most, dimensions.length)
      : words.titleMost(top.words, top.several, most, dimensions.length, named(least).words, least);
  const missing = dimensions.filter((dimension) => !places.some((place) => place.dimensions.has(dimension)));
  const full =
    missing.length === 0 || places.length === 1
      ? title
      : `${title}; ${words.titleMissing(missing.map((one) => dimensionNames[context.language][one]))}`;
  const of = { period: (row: AimRow) => periodWords(row.period_start, row.period_end), level: (row: AimRow) => row.level };
  return titleWithMixed(full, rows, of, context.language);
}

/** Every percentage of up to so many places; of more, the indicator that most of them state. */
export function dimensionsSentence(places: readonly SharePlace[], mostTold: number, all: readonly AimRow[], context: Context): Woven {
  const { language } = context;
  const words = dimensionWords[language];
  const rows = places.flatMap((place) => place.rows);
  if (rows.length === 0) return existingWords(all, context);
  if (places.length > mostTold) {
    const [common] = shareBlocks(rows)
      .flatMap((block) => block.indicators)
      .sort((a, b) => b.rows.length - a.rows.length);
    const ranked = (common?.rows ?? []).toSorted((a, b) => b.value - a.value);
    const end = (row: AimRow | undefined) => (row ? `${placeIn(row, rows, context)} ${wovenFigure(valueWords(row, context), row)}` : "");
    const count = new Set(rows.map((row) => row.locality_code)).size;
    const ends = words.ends(end(ranked[0]), end(ranked.at(-1)));
    return words.sentenceMany(aimWords[language].places(count), rows.length, common ? indicatorName(common.first, context) : "", ends);
  }
  return places
    .map((place) => {
      const parts = shareBlocks(place.rows).flatMap(({ dimension, indicators }) => {
        const values = indicators.flatMap((indicator) => indicator.rows).map((row) => figureWords(row, context));
        return values.length === 0 ? [] : [{ dimension: dimensionNames[language][dimension], values }];
      });
      return words.sentencePlace(placeIn(place.first, rows, context), parts);
    })
    .join(" ");
}

/** "95 %"; a figure where less is better is nothing without its name. */
function figureWords(row: AimRow, context: Context): string {
  const value = wovenFigure(valueWords(row, context), row);
  return row.better === "down" ? dimensionWords[context.language].downwards(indicatorName(row, context), value) : value;
}

/** What a reader must know besides the bars. */
export function dimensionsNotes(drawn: readonly AimRow[], picked: readonly AimRow[], context: Context): Note[] {
  const { language } = context;
  if (drawn.length === 0) return [];
  return [
    ...tooManyNotes(drawn, picked, context),
    ...notDueNotes(picked, context),
    { kind: "legend", text: aimWords[language].aimNotResult },
    { kind: "legend", text: dimensionWords[language].legend },
  ];
}
