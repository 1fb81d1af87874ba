import type { ExpenditureType, FundSource, MoneyUnit, Stage } from "../../domain/codes.ts";
import { settledCarryingOut } from "./carrying-out.ts";
import type { Cover } from "./cover.ts";
import type { Stated } from "./cover-document.ts";
import type { Facets } from "./facets.ts";
import { noticeAt, type Notice, type NoticeCode, type Place } from "./notice.ts";
import type { ExportOptions } from "./options.ts";

/** What counts for figures whose own column, row and section do not say it: the cover says it, or a person. */
export interface Defaults {
  readonly year: number | null;
  readonly stage: Stage | null;
  readonly unit: MoneyUnit | null;
  readonly unitText: string;
  readonly period: readonly [number, number] | null;
  /** The day up to which reports count, or `year` for all of it. */
  readonly day: string | null;
  /** What "Kinh phí thực hiện" is, as a person says; null where nobody does. */
  readonly carryOut: "plan" | "done" | null;
  /** The title that says it, where nothing says a stage. */
  readonly carryingOut: Stated<string> | null;
  /** Of money whose own column, row and section do not say it. */
  readonly source: FundSource | null;
  readonly type: ExpenditureType | null;
  /** Where each was found, for the report. */
  readonly found: readonly Found[];
  /** Why one of them is missing, told only where a figure needs it. */
  readonly missing: Readonly<Record<"year" | "stage" | "unit", Notice>>;
}

/** Something that counts for a whole table: as a line of its cover says, or as a person chose. */
export interface Found {
  readonly what: "year" | "stage" | "unit" | "period" | "day" | "source" | "type" | "document_no" | "issued_on" | "issuer";
  readonly value: string;
  /** Null where it was chosen. */
  readonly row: number | null;
}

/** Settles what a table's cover and the options say; two things said at once are settled by an option only. */
export function defaultsOf(cover: Cover, options: ExportOptions, place: Place): { defaults: Defaults; notices: Notice[] } {
  const year = settle(cover.years, options.year, place, ["year-missing", "year-ambiguous"]);
  const stage = stageOf(cover, options, place);
  const units = cover.units.map(({ value, ...rest }) => ({ ...rest, value: value.unit }));
  const unit = settle(units, options.unit, place, ["unit-missing", "unit-ambiguous"]);
  const day = settle(cover.days, options.asOf, place, ["day-missing", "day-missing"]);
  const [period = null] = cover.periods.length === 1 ? cover.periods : [];
  return {
    defaults: {
      year: year.value,
      stage: stage.value,
      unit: unit.value,
      unitText: cover.units.find(({ value }) => value.unit === unit.value)?.value.unitText ?? "",
      period: period?.value ?? null,
      day: day.value,
      carryOut: options.carryOut ?? null,
      carryingOut: stage.value === null ? (cover.carryingOut[0] ?? null) : null,
      source: only(cover.sources),
      type: only(cover.types),
      found: [
        ...foundIn("year", cover.years, options.year),
        ...foundIn("stage", cover.denied.length > 0 ? [] : cover.stages, options.stage),
        ...foundIn("unit", units, options.unit),
        ...foundIn("day", cover.days, options.asOf),
        ...foundIn("source", cover.sources, undefined),
        ...foundIn("type", cover.types, undefined),
        ...(period === null ? [] : [{ what: "period", value: period.value.join("-"), row: period.row } as const]),
      ],
      missing: { year: year.missing, stage: stage.missing, unit: unit.missing },
    },
    notices: [year, stage, unit, day].flatMap(({ contradicted }) => contradicted),
  };
}

/** A line that says what has not been assigned yet leaves the stage open, whatever the others say. */
function stageOf({ stages, denied: [denied] }: Cover, options: ExportOptions, place: Place): Settled<Stage> {
  if (denied === undefined) return settle(stages, options.stage, place, ["stage-missing", "stage-ambiguous"]);
  const missing = noticeAt({ ...place, row: denied.row }, "stage-denied", denied.text);
  return { value: options.stage ?? null, missing, contradicted: [] };
}

/** A title that speaks of two says nothing of either. */
function only<T>(stated: readonly Stated<T>[]): T | null {
  const [first, ...others] = stated;
  return first === undefined || others.length > 0 ? null : first.value;
}

function foundIn<T extends string | number>(what: Found["what"], stated: readonly Stated<T>[], chosen: T | undefined): Found[] {
  // of two things that the cover says, neither counts until a person says so
  const isOpen = new Set(stated.map(({ value }) => value)).size > 1;
  const [first] = chosen === undefined ? (isOpen ? [] : stated) : stated.filter(({ value }) => value === chosen);
  if (first === undefined) return chosen === undefined ? [] : [{ what, value: String(chosen), row: null }];
  return [{ what, value: String(first.value), row: first.row }];
}

interface Settled<T> {
  readonly value: T | null;
  readonly missing: Notice;
  readonly contradicted: readonly Notice[];
}

function settle<T extends string | number>(
  stated: readonly Stated<T>[],
  chosen: T | undefined,
  place: Place,
  [missing, ambiguous]: readonly [NoticeCode, NoticeCode],
): Settled<T> {
  const values = [...new Set(stated.map(({ value }) => value))];
  const [first, second] = values.map((value) => stated.find((one) => one.value === value));
  const isOpen = first !== undefined && second !== undefined;
  const notice = isOpen
    ? noticeAt({ ...place, row: first.row }, ambiguous, first.text, {
        one: String(first.value),
        other: String(second.value),
        row: String(second.row),
      })
    : noticeAt(place, missing);
  const isContradicted = chosen !== undefined && first !== undefined && !values.includes(chosen);
  const against = isContradicted
    ? [noticeAt({ ...place, row: first.row }, "facet-contradicted", first.text, { one: String(first.value), other: String(chosen) })]
    : [];
  return { value: chosen ?? (isOpen ? null : (first?.value ?? null)), missing: notice, contradicted: against };
}

/** The facets of a figure with what the cover says of all. */
export function withDefaults(own: Facets, { year, stage, period, day, source, type, carryOut, carryingOut }: Defaults): Facets {
  const isOpen = carryingOut !== null && own.stage === undefined && own.measure === undefined;
  const facets = settledCarryingOut({ ...own, ...(isOpen && { carryingOut: true }) }, carryOut ?? undefined);
  const isActual = facets.measure !== undefined && facets.basis !== "estimate";
  return {
    ...facets,
    ...(facets.asOf === undefined && isActual && day !== null && { asOf: day }),
    ...(facets.source === undefined && source !== null && { source }),
    ...(facets.type === undefined && type !== null && { type }),
    ...(facets.year === undefined && year !== null && { year }),
    ...(facets.stage === undefined && stage !== null && { stage }),
    ...(facets.periodStart === undefined &&
      facets.year === undefined &&
      period !== null && { periodStart: period[0], periodEnd: period[1] }),
  };
}
