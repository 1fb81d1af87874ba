import type { Basis, Comparator, Dimension, IndicatorUnit, Level, PopulationGroup } from "../../domain/codes.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { many, one, type Values } from "../param.ts";
import type { Context } from "../view.ts";

/** One row of the aims SQL: a figure that a document states as an aim or, with a basis, as a result. */
export interface AimRow {
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: Level;
  readonly plan_code: string;
  readonly figure_no: number;
  readonly indicator_code: string;
  readonly indicator_vi: string;
  readonly indicator_en: string;
  readonly dimension_code: Dimension | null;
  readonly unit: IndicatorUnit;
  readonly better: "up" | "down" | "none";
  readonly population_group: PopulationGroup | null;
  readonly period_start: number;
  readonly period_end: number;
  readonly value: number;
  readonly value_high: number | null;
  readonly out_of: number | null;
  readonly comparator: Comparator;
  readonly basis: Basis | null;
  readonly as_printed: string;
  readonly note_vi: string | null;
  readonly note_en: string | null;
}

/** More places than this are not drawn in one picture; the page says so. */
export const mostPlaces = 40;

/** The aims of the chosen places and level. */
export function pickedAims(answer: readonly AnswerRow[], values: Values): AimRow[] {
  const rows = answer as unknown as readonly AimRow[];
  const localities = many(values, "localities");
  const level = one(values, "level");
  return rows.filter(
    (row) => (localities.length === 0 || localities.includes(row.locality_code)) && (level === "any" || row.level === level),
  );
}

/** What an aim promises at least; null where it only says at most. */
export function floorOf({ comparator, value }: Pick<AimRow, "comparator" | "value">): number | null {
  return comparator === "<" || comparator === "<=" ? null : value;
}

/**
 * The larger promise first, compared by what is promised at least: "8–9" before "from 6", "over 5" before "5 or more" before
 * "5". An aim that only says at most promises no least and stands last.
 */
export function byPromise(a: AimRow, b: AimRow): number {
  const [floorA, floorB] = [floorOf(a), floorOf(b)];
  if (floorA === null || floorB === null) return Number(floorA === null) - Number(floorB === null) || b.value - a.value;
  return floorB - floorA || Number(b.comparator === ">") - Number(a.comparator === ">") || compare(ceilingOf(b), ceilingOf(a));
}

/** Whether no other place can have promised more, whatever lies behind its bounds. */
export function isSurelyFastest(top: AimRow, rows: readonly AimRow[]): boolean {
  return rows.every((row) => byPromise(row, top) === 0 || ceilingOf(row) <= top.value);
}

/** Whether no other place can have promised less; one that only says at most may have. */
export function isSurelySlowest(bottom: AimRow, rows: readonly AimRow[]): boolean {
  return rows.every((row) => byPromise(row, bottom) === 0 || (floorOf(row) ?? 0) >= ceilingOf(bottom));
}

function ceilingOf({ comparator, value, value_high }: AimRow): number {
  return comparator === ">" || comparator === ">=" ? Infinity : (value_high ?? value);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** By place in Vietnamese order, then the newer period, then as the document has them. */
export function byPlace({ domain }: Context): (a: AimRow, b: AimRow) => number {
  const place = new Map(domain.localities.map((locality, at) => [locality.locality_code, at]));
  return (a, b) =>
    (place.get(a.locality_code) ?? 0) - (place.get(b.locality_code) ?? 0) ||
    b.period_end - a.period_end ||
    compare(a.plan_code, b.plan_code) ||
    a.figure_no - b.figure_no;
}

/** The rows of the first so many places, in the order of the rows: what one picture has room for. */
export function firstPlaces(rows: readonly AimRow[]): AimRow[] {
  const codes = [...new Set(rows.map((row) => row.locality_code))];
  const kept = new Set(codes.slice(0, mostPlaces));
  return rows.filter((row) => kept.has(row.locality_code));
}
