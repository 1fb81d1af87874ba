import { aimWords } from "../../i18n/aims.ts";
import { outputWords } from "../../i18n/outputs.ts";
import { groupNames } from "../../i18n/terms.ts";
import { existingWords } from "./aim-gaps.ts";
import { indicatorName, notDueNotes, placeIn, valueWords } from "./aim-words.ts";
import { byPromise, type AimRow } from "./aims.ts";
import { titleWithMixed } from "../mixed.ts";
import { periodWords } from "../place-name.ts";
import type { Context, Note } from "../view.ts";
import { wovenFigure, type Woven } from "../woven.ts";

/** More figures than this are told by number, and only those of several places one by one. */
const mostTold = 8;
/** More figures of several places than this, besides the one in the title, are told by number. */
const mostShared = 3;
/** More places than this are told by their ends. */
const mostPlacesTold = 5;

/** Figures that may be set side by side: one indicator, one group of people, all aims or all of one basis. */
function comparable(rows: readonly AimRow[]): AimRow[][] {
  const groups = [...Map.groupBy(rows, (row) => [row.indicator_code, row.population_group, row.basis].join(" ")).values()];
  const places = (group: readonly AimRow[]) => new Set(group.map((row) => row.locality_code)).size;
  const spread = (group: readonly AimRow[]) => new Set(group.map((row) => row.value)).size;
  return groups
    .filter((group) => places(group) > 1)
    .map((group) => group.toSorted(byPromise))
    .sort((a, b) => places(b) - places(a) || spread(b) - spread(a));
}

function groupOf(row: AimRow, { language }: Context): string {
  return row.population_group === null ? "" : groupNames[language][row.population_group];
}

/** "Bảo Yên từ 1.438 hộ trở lên" */
function placeValue(row: AimRow, rows: readonly AimRow[], context: Context): string {
  return `${placeIn(row, rows, context)} ${wovenFigure(valueWords(row, context), row)}`;
}

/** The number that most places state, side by side; else how many there are. */
export function outputsTitle(rows: readonly AimRow[], context: Context): Woven {
  const words = outputWords[context.language];
  const [first] = rows;
  if (!first) return words.titleNone();
  const of = { period: (row: AimRow) => periodWords(row.period_start, row.period_end), level: (row: AimRow) => row.level };
  const [shared] = comparable(rows);
  const [most, least] = [shared?.[0], shared?.at(-1)];
  if (shared && most && least) return titleWithMixed(sharedWords(shared, most, least, context), shared, of, context.language);
  const places = new Set(rows.map((row) => row.locality_code)).size;
  return places === 1 ? words.titleOnePlace(placeIn(first, rows, context), rows.length) : words.titleEach(places, rows.length);
}

function sharedWords(shared: readonly AimRow[], most: AimRow, least: AimRow, context: Context): string {
  const words = outputWords[context.language];
  const [name, group] = [indicatorName(most, context), groupOf(most, context)];
  const places = new Set(shared.map((row) => row.locality_code)).size;
  if (places <= mostPlacesTold)
    return words.titleShared(
      name,
      group,
      shared.map((row) => placeValue(row, shared, context)),
    );
  return words.titleSharedMany(name, group, places, placeValue(most, shared, context), placeValue(least, shared, context));
}

/** Every figure where they are few; else how many, and those that several places state. */
export function outputsSentence(rows: readonly AimRow[], all: readonly AimRow[], context: Context): Woven {
  const { language } = context;
  const words = outputWords[language];
  if (rows.length === 0) return existingWords(all, context);
  if (rows.length <= mostTold) {
    const told = (row: AimRow) =>
      words.figure(
        indicatorName(row, context),
        groupOf(row, context),
        wovenFigure(valueWords(row, context), row),
        row.basis && aimWords[language].basis[row.basis],
      );
    return [...Map.groupBy(rows, (row) => placeIn(row, rows, context))]
      .map(([place, own]) => words.sentencePlace(place, own.map(told)))
      .join(" ");
  }
  const places = aimWords[language].places(new Set(rows.map((row) => row.locality_code)).size);
  const results = rows.filter((row) => row.basis !== null).length;
  const shared = comparable(rows).flatMap((group) =>
    group[0] && group.at(-1) ? [sharedWords(group, group[0], group.at(-1) ?? group[0], context)] : [],
  );
  const [told, more] = [shared.slice(1, 1 + mostShared), Math.max(0, shared.length - 1 - mostShared)];
  return [words.sentenceMany(rows.length, places, results), words.also(told, more)].filter(Boolean).join(" ");
}

/** What a reader must know besides the table; the places that state nothing of the kind. */
export function outputsNotes(rows: readonly AimRow[], without: readonly string[], context: Context): Note[] {
  const { language } = context;
  const empty = without.map((text): Note => ({ kind: "empty", text }));
  if (rows.length === 0) return empty;
  return [
    ...(new Set(rows.map((row) => row.level)).size > 1 ? [{ kind: "caveat" as const, text: outputWords[language].sizes }] : []),
    ...notDueNotes(
      rows.filter((row) => row.basis === null),
      context,
    ),
    { kind: "legend", text: aimWords[language].aimNotResult },
    ...empty,
  ];
}
