import type { BoundShape } from "../../charts/bound-marks.ts";
import type { MarkLink } from "../../charts/link-marks.ts";
import type { Comparator } from "../../domain/codes.ts";
import { formatBound, formatNumber } from "../../domain/format.ts";
import { figureAddress } from "../../i18n/addresses.ts";
import { aimWords } from "../../i18n/aims.ts";
import { named } from "../../i18n/language.ts";
import { list } from "../../i18n/sentence.ts";
import { groupNames, levelNames } from "../../i18n/terms.ts";
import type { AimRow } from "./aims.ts";
import { markTo } from "../mark-figures.ts";
import { isNotDue } from "../not-due.ts";
import { byPeriod, distinctName, periodWords } from "../place-name.ts";
import { noteCell, nothingCell } from "../nothing.ts";
import { documentCell } from "../sources.ts";
import { unitWords } from "../unit-words.ts";
import type { Context, Note, TableCell, TableColumn } from "../view.ts";

/** Behind a figure: " điểm %", " %" (in English "%"), " hộ". */
export function unitOf({ unit, value, value_high }: Pick<AimRow, "unit"> & Partial<AimRow>, { language }: Context): string {
  return unitWords(unit, language, value_high == null ? value : null);
}

/** The figure with its bound in words; `unit` is its own unless another is given: "trên 5,3 điểm %". */
export function valueWords(aim: AimRow, context: Context, unit = unitOf(aim, context)): string {
  return formatBound(aim.comparator, aim.value, aim.value_high, unit, context.language);
}

export function groupWords({ population_group }: Pick<AimRow, "population_group">, { language }: Context): string {
  return population_group === null ? aimWords[language].noGroup : groupNames[language][population_group];
}

/** "huyện · 2024" */
export function factWords(aim: AimRow, { language }: Context): string {
  return `${levelNames[language][aim.level]} · ${periodWords(aim.period_start, aim.period_end)}`;
}

export function hrefOf(aim: AimRow, { base, language }: Context): string {
  return figureAddress(base, language, `${aim.plan_code}.${aim.figure_no}`);
}

export function markOf(aim: AimRow, context: Context): Omit<MarkLink, "label"> {
  return markTo([`${aim.plan_code}.${aim.figure_no}`], aim.locality_code, context);
}

/** A place in a sentence; its period too where the same rows have another aim of that place. */
export function placeIn(aim: AimRow, rows: readonly AimRow[], context: Context): string {
  const name = distinctName(aim, context);
  const again = rows.some((row) => row.locality_code === aim.locality_code && row.plan_code !== aim.plan_code);
  return again ? `${name} ${periodWords(aim.period_start, aim.period_end)}` : name;
}

/** Up to three places by name, more by number. */
export function placesIn(aims: readonly AimRow[], rows: readonly AimRow[], context: Context): string {
  const names = [...new Set(aims.map((aim) => placeIn(aim, rows, context)))];
  return names.length > 3 ? aimWords[context.language].places(names.length) : list(names, context.language);
}

/** That the picture leaves places out, if it does. */
export function tooManyNotes(drawn: readonly AimRow[], picked: readonly AimRow[], { language }: Context): Note[] {
  const [shown, of] = [drawn, picked].map((rows) => new Set(rows.map((row) => row.locality_code)).size) as [number, number];
  return shown === of ? [] : [{ kind: "caveat", text: aimWords[language].tooMany(shown, of) }];
}

/** Aims whose last year was not over when their document was issued: it cannot state their outcome. */
export function notDueNotes(rows: readonly AimRow[], context: Context): Note[] {
  const words = aimWords[context.language];
  const open = rows.filter((row) => isEarly(row, context));
  const places = open.map((row) => ({ name: distinctName(row, context), period: periodWords(row.period_start, row.period_end) }));
  const each = [...new Map(places.map((one) => [`${one.name} ${one.period}`, one])).values()];
  if (each.length === 0) return [];
  return [{ kind: "caveat", text: words.notDueNote(each.length > mostNamed ? words.places(each.length) : byPeriod(each)) }];
}

/** More places than this are not named in a note. */
const mostNamed = 8;

/** Whether an aim was not yet due when its document was issued; a result is no aim. */
function isEarly({ basis, plan_code, period_end }: AimRow, { domain }: Context): boolean {
  const plan = domain.plans.find((one) => one.plan_code === plan_code);
  return basis === null && plan !== undefined && isNotDue(plan, period_end);
}

/** What follows the columns of a view's own in each table of aims: how it is stated, as printed, when, and where. */
export function sourceColumns(rows: readonly AimRow[], { language }: Context): TableColumn[] {
  const { comparator, printed, period, document, note } = aimWords[language].table;
  return [
    { label: comparator },
    { label: printed, width: "text" },
    { label: period, width: "name" },
    { label: document },
    ...(rows.some((row) => row.note_vi !== null) ? [{ label: note, width: "text" as const }] : []),
  ];
}

export function sourceCells(row: AimRow, rows: readonly AimRow[], context: Context): TableCell[] {
  const { language } = context;
  const words = aimWords[language];
  const note = language === "vi" ? row.note_vi : row.note_en;
  const period = periodWords(row.period_start, row.period_end);
  return [
    { text: words.comparators[row.comparator] },
    { text: row.as_printed, language: "vi", href: hrefOf(row, context), again: true },
    isEarly(row, context) ? { text: `${period} · ${words.notDue}`, empty: "not-due" } : { text: period },
    documentCell(row.plan_code, context),
    ...(rows.some((one) => one.note_vi !== null) ? [noteCell(note, language)] : []),
  ];
}

/** The figure's cell: its words and the way to its line in the document; a printed 0 is said to be one. */
export function valueCell(row: AimRow, context: Context): TableCell {
  const zero = row.comparator === "=" && row.value === 0;
  const text = zero ? aimWords[context.language].printedZero : valueWords(row, context);
  // how it is bounded stands in a column of its own, but for a range
  const value = { numeric: true, value: row.value, bound: row.comparator === "range" };
  return { text, href: hrefOf(row, context), ...value, empty: zero ? "zero" : undefined };
}

export function outOfCell(row: AimRow, context: Context): TableCell {
  const { language } = context;
  if (row.out_of === null) return { ...nothingCell("noWhole", language), numeric: true, value: null };
  return { text: formatNumber(row.out_of, language), href: hrefOf(row, context), numeric: true, value: row.out_of };
}

export function groupCell(row: AimRow, { language }: Context): TableCell {
  return row.population_group === null ? nothingCell("noGroup", language) : { text: groupNames[language][row.population_group] };
}

export function indicatorName(row: AimRow, { language }: Context): string {
  return named(row, "indicator", language);
}

/** How a figure's bound is drawn. */
export function shapeOf({ comparator }: Pick<AimRow, "comparator">): BoundShape {
  return shapes[comparator];
}

const shapes: Readonly<Record<Comparator, BoundShape>> = {
  "=": "exact",
  "~": "about",
  ">": "above",
  ">=": "above",
  "<": "below",
  "<=": "below",
  range: "range",
};
