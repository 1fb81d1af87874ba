import type { Comparator, ExpenditureType, FundSource, Level } from "../../domain/codes.ts";
import { spendingWords } from "../../i18n/spending.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { planNotDue } from "../not-due.ts";
import { many, one, type Values } from "../param.ts";
import { byPeriod, distinctName, periodWords } from "../place-name.ts";
import type { Context } from "../view.ts";

/** What every row of the disbursement page's views begins with: a place, and one figure of a document. */
export interface ReportRow {
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: Level;
  /** All years that the place reports for, joined by spaces. */
  readonly stated_years: string;
  readonly plan_code: string;
  readonly year: number;
  readonly component_code: string;
  readonly fund_source: FundSource | "all";
  readonly expenditure_type: ExpenditureType | "all";
  readonly amount_vnd: number | null;
  readonly comparator: Comparator;
  readonly note_vi: string | null;
  readonly note_en: string | null;
  readonly figure_no: number;
}
/** What one document says of one place and year. */
export interface Report<Row> {
  readonly localityCode: string;
  readonly place: string;
  readonly level: Level;
  readonly planCode: string;
  readonly year: number;
  readonly rows: readonly Row[];
}
interface SilentPlace {
  readonly place: string;
  /** The period that had not ended when its document was issued, in words; null where it had, or where that is not known. */
  readonly notDue: string | null;
}
export interface Reports<Row> {
  /** In the order of their names, newest year first. */
  readonly reports: readonly Report<Row>[];
  /** Places that state it for other years only, in words. */
  readonly elsewhere: readonly string[];
  /** Places with a plan that does not state it. */
  readonly silent: readonly SilentPlace[];
  /** Every place of the answer that states it, chosen or not, with its years. */
  readonly existing: readonly string[];
  /** Chosen places that state it for further years than the newest, which is drawn; in words. */
  readonly alsoYears: readonly string[];
}

/** The rows of an answer by document, place and year, after the reader's choice of places and level. */
export function reportsOf<Row extends ReportRow>(answer: readonly AnswerRow[], values: Values, context: Context): Reports<Row> {
  const words = spendingWords[context.language];
  // a place without a figure for the slice has a row of nulls, which is told apart here once
  const all = answer as unknown as readonly (Row | (Omit<ReportRow, "figure_no"> & { readonly figure_no: null }))[];
  const order = new Map(context.domain.localities.map((locality, at) => [locality.locality_code, at]));
  const rows = all.filter((row): row is Row => row.figure_no !== null && isPicked(row.locality_code, row.level, values));
  const groups = Map.groupBy(rows, (row) => [row.plan_code, row.year].join(" "));
  const reports = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { locality_code: localityCode, level, plan_code: planCode, year } = first;
    return [{ localityCode, place: distinctName(first, context), level, planCode, year, rows: group }];
  });
  const places = [...new Map(all.map((row) => [row.locality_code, row])).values()].sort(
    (a, b) => (order.get(a.locality_code) ?? 0) - (order.get(b.locality_code) ?? 0),
  );
  const answered = new Set(places.map((row) => row.locality_code));
  const chosen = places.filter((row) => isPicked(row.locality_code, row.level, values));
  return {
    reports: reports.sort(
      (a, b) =>
        (order.get(a.localityCode) ?? 0) - (order.get(b.localityCode) ?? 0) || b.year - a.year || (a.planCode < b.planCode ? -1 : 1),
    ),
    elsewhere: chosen
      .filter((row) => row.figure_no === null)
      .map((row) => words.otherYears(distinctName(row, context), row.stated_years.split(" "))),
    silent: context.domain.localities
      .filter((locality) => !answered.has(locality.locality_code) && isPicked(locality.locality_code, locality.level, values))
      .map((locality) => {
        const plans = context.domain.plans.filter((plan) => plan.locality_code === locality.locality_code);
        const plan = planNotDue(plans, one(values, "year"));
        return { place: distinctName(locality, context), notDue: plan && periodWords(plan.period_start, plan.period_end) };
      }),
    existing: places.map((row) => `${distinctName(row, context)} (${row.stated_years.split(" ").join(", ")})`),
    alsoYears: chosen.flatMap((row) => {
      const drawn = new Set(rows.filter((drawnRow) => drawnRow.locality_code === row.locality_code).map(({ year }) => String(year)));
      const others = row.stated_years.split(" ").filter((year) => !drawn.has(year));
      return one(values, "year") !== "latest" || row.figure_no === null || others.length === 0
        ? []
        : [words.alsoYears(distinctName(row, context), others)];
    }),
  };
}

function isPicked(localityCode: string, level: Level, values: Values): boolean {
  const localities = many(values, "localities");
  const wanted = one(values, "level");
  return (localities.length === 0 || localities.includes(localityCode)) && (wanted === "any" || wanted === level);
}

/** More reports than this are not drawn in one picture; the page says so. */
export const mostPlaces = 40;

/** The places without a figure here, each kind in words. */
export function remarksOf(all: Reports<unknown>, { language }: Context): string[] {
  const silent = all.silent.map(({ place }) => place);
  return [...all.elsewhere, ...(silent.length > 0 ? [spendingWords[language].notInPlan(silent)] : [])];
}

/** The places without an execution: what could not be stated yet is never called a gap. */
export function executionRemarks(
  all: Reports<unknown>,
  { language }: Context,
): { readonly notDue: string | null; readonly gaps: string[] } {
  const words = spendingWords[language];
  const early = all.silent.flatMap(({ place, notDue }) => (notDue === null ? [] : [{ name: place, period: notDue }]));
  const silent = all.silent.filter(({ notDue }) => notDue === null).map(({ place }) => place);
  return {
    notDue: early.length === 0 ? null : words.notDue(byPeriod(early)),
    gaps: [...all.elsewhere, ...(silent.length > 0 ? [words.notInPlan(silent)] : [])],
  };
}
