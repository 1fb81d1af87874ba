import { populationGroups, type PopulationGroup } from "../../domain/codes.ts";
import { aimWords } from "../../i18n/aims.ts";
import { lower } from "../../i18n/sentence.ts";
import { targetWords } from "../../i18n/targets.ts";
import { groupWords, notDueNotes, placeIn, placesIn, shapeOf, tooManyNotes, valueWords } from "./aim-words.ts";
import { existingWords } from "./aim-gaps.ts";
import { byPromise, floorOf, isSurelyFastest, isSurelySlowest, type AimRow } from "./aims.ts";
import { titleWithMixed } from "../mixed.ts";
import { distinctName, periodWords } from "../place-name.ts";
import type { Context, Note } from "../view.ts";
import { wovenFigure, type Woven } from "../woven.ts";

/** Aims of one group of people: never compared with another group's. */
export interface AimGroup {
  readonly group: PopulationGroup | null;
  readonly rows: readonly AimRow[];
}

/** The groups in their fixed order: poor, near-poor, the two together, …; a group that is not named last. */
export function groupsOf(rows: readonly AimRow[]): AimGroup[] {
  const groups = Map.groupBy(rows, (row) => row.population_group);
  return [...populationGroups, null].flatMap((group) => {
    const own = groups.get(group);
    return own ? [{ group, rows: own }] : [];
  });
}

/** The answer in one line, about the group that most aims are for; says what it sets side by side though it differs. */
export function targetsTitle(groups: readonly AimGroup[], context: Context): Woven {
  const words = targetWords[context.language];
  const [main] = groups.toSorted((a, b) => b.rows.length - a.rows.length);
  if (!main) return words.titleNone();
  const of = { period: (row: AimRow) => periodWords(row.period_start, row.period_end), level: (row: AimRow) => row.level };
  return titleWithMixed(bareTitle(main.rows, context), main.rows, of, context.language);
}

function bareTitle(rows: readonly AimRow[], context: Context): string {
  const words = targetWords[context.language];
  const ranked = rows.filter((row) => floorOf(row) !== null).sort(byPromise);
  const [top, bottom] = [ranked[0], ranked.at(-1)];
  if (!top || !bottom) return words.titleOnlyMost(rows[0] ? groupWords(rows[0], context) : "");
  const group = groupWords(top, context);
  const value = wovenFigure(valueWords(top, context), top);
  const tops = ranked.filter((row) => byPromise(row, top) === 0);
  const bottoms = ranked.filter((row) => byPromise(row, bottom) === 0);
  if (ranked.length === 1) return words.titleOne(placeIn(top, rows, context), group, value);
  if (tops.length === ranked.length) return words.titleSame(placesIn(tops, rows, context), tops.length > 1, group, value);
  const endOf = (ends: readonly AimRow[]) => ({ places: placesIn(ends, rows, context), several: ends.length > 1 });
  return words.titleRange({ ...endOf(tops), value, isSure: isSurelyFastest(top, rows) }, group, {
    ...endOf(bottoms),
    value: bareValue(bottom, context),
    isSure: isSurelySlowest(bottom, rows),
  });
}

/** More aims of one group than this are told by their ends. */
const mostTold = 8;

/** Every aim in words, group by group; what a rate of two groups together stands beside in the same document. */
export function targetsSentence(groups: readonly AimGroup[], all: readonly AimRow[], context: Context): Woven {
  const words = targetWords[context.language];
  if (groups.length === 0) return existingWords(all, context);
  const told = groups.map(({ rows }) => {
    const [first] = rows;
    const name = first ? groupWords(first, context) : "";
    const value = (row: AimRow | undefined) => (row ? `${placeIn(row, rows, context)} ${bareValue(row, context)}` : "");
    if (rows.length <= mostTold) return words.sentenceGroup(name, rows.map(value));
    const ranked = rows.filter((row) => floorOf(row) !== null).sort(byPromise);
    const places = aimWords[context.language].places(new Set(rows.map((row) => row.locality_code)).size);
    return words.sentenceMany(name, places, value(ranked.at(-1)), value(ranked[0]));
  });
  return [...told, ...together(groups, context)].join(" ");
}

/** A figure in a sentence that names its unit once. */
const bareValue = (row: AimRow, context: Context) => wovenFigure(valueWords(row, context, ""), row);

const mostTogether = 3;

/** Where one document states a rate for two groups together and for each of them: the three are told side by side. */
function together(groups: readonly AimGroup[], context: Context): string[] {
  const words = targetWords[context.language];
  const rows = groups.flatMap((one) => one.rows);
  const both = rows.filter((row) => row.population_group === "poor_and_near_poor");
  return both.slice(0, mostTogether).flatMap((whole) => {
    const parts = rows.filter(
      (row) =>
        (row.population_group === "poor" || row.population_group === "near_poor") &&
        row.plan_code === whole.plan_code &&
        row.period_start === whole.period_start &&
        row.period_end === whole.period_end,
    );
    if (parts.length === 0) return [];
    const told = parts.map((part) => `${lower(groupWords(part, context))} ${bareValue(part, context)}`);
    return [words.sentenceTogether(distinctName(whole, context), bareValue(whole, context), told)];
  });
}

/** What a reader must know besides the marks: that aims are no results, how bounds are drawn, that groups stand apart. */
export function targetsNotes(drawn: readonly AimRow[], picked: readonly AimRow[], context: Context): Note[] {
  const { language } = context;
  const words = targetWords[language];
  if (drawn.length === 0) return [];
  const notes = tooManyNotes(drawn, picked, context);
  if (new Set(drawn.map((row) => row.population_group)).size > 1) notes.push({ kind: "caveat", text: words.groupsApart });
  notes.push(...notDueNotes(picked, context), { kind: "legend", text: aimWords[language].aimNotResult });
  const shapes = (["above", "below", "about", "range"] as const).filter((shape) => drawn.some((row) => shapeOf(row) === shape));
  const text = shapes.map((shape) => words.shapes[shape]).join("; ");
  if (text !== "") notes.push({ kind: "legend", text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` });
  return notes;
}
