import { expenditureTypes, fundSources, type Basis, type Comparator, type Denominator } from "../../domain/codes.ts";
import type { Measure } from "../../i18n/disbursement.ts";
import { whole } from "../funding/funding-keys.ts";
import type { Money } from "../money-name.ts";
import type { Report, ReportRow } from "./reports.ts";

/** One row of the disbursement SQL: a reported execution. */
export interface ExecutionRow extends ReportRow {
  /** The day up to which it counts; null for a whole year. */
  readonly as_of: string | null;
  readonly basis: Basis;
  readonly measure: Measure;
  readonly rate: number | null;
  readonly rate_high: number | null;
  readonly denominator: Denominator;
  readonly denominator_vnd: number | null;
  /** How many amounts its document names as carried over into the year. These four only the disbursement page asks for. */
  readonly carried_lines?: number;
  /** What is carried over into exactly this money; null where that is not stated. */
  readonly carried_vnd?: number | null;
  readonly carried_comparator?: Comparator | null;
  /** The printed amount of exactly this money, which the carried-over amount is a part of. */
  readonly whole_vnd?: number | null;
}
export interface Execution {
  readonly row: ExecutionRow;
  /** Percent; null where none is printed and none can be computed. */
  readonly ratePercent: number | null;
  readonly rateHighPercent: number | null;
  /** Whether the rate is the amount divided by its stated denominator. */
  readonly computed: boolean;
  readonly comparator: Comparator;
}
/** Executions of one kind told by the newest, with the earlier ones of the same kind and denominator behind it. */
export interface Series {
  readonly newest: Execution;
  /** Oldest first. */
  readonly earlier: readonly Execution[];
}
/** The executions of one kind of money in one report. */
export interface MoneyLine {
  readonly money: Money;
  readonly series: readonly Series[];
}
export type DisbursementReport = Report<ExecutionRow> & { readonly lines: readonly MoneyLine[] };

/** A row with its rate: the printed one, or the computed one where only amount and denominator are printed. */
export function executionOf(row: ExecutionRow): Execution {
  const computed = row.rate === null ? computedPercent(row) : null;
  const ratePercent = row.rate ?? computed;
  const range = row.comparator === "range" && row.rate_high !== null;
  const comparator = row.comparator === "range" && !range ? "=" : row.comparator;
  return { row, ratePercent, rateHighPercent: range ? row.rate_high : null, computed: computed !== null, comparator };
}

/** The amount in percent of its denominator; null where either is not stated. */
export function computedPercent({ amount_vnd, denominator_vnd }: Pick<ExecutionRow, "amount_vnd" | "denominator_vnd">): number | null {
  if (amount_vnd === null || denominator_vnd === null || denominator_vnd === 0) return null;
  return (amount_vnd / denominator_vnd) * 100;
}

/** The executions of a report by kind of money: the whole programme first, then project by project. */
export function withLines(report: Report<ExecutionRow>, basis: string): DisbursementReport {
  const executions = report.rows.filter((row) => basis === "any" || row.basis === basis).map(executionOf);
  const groups = Map.groupBy(executions, ({ row }) => [row.component_code, row.expenditure_type, row.fund_source].join(" "));
  const lines = [...groups.values()].flatMap((group) => (group[0] ? [{ money: group[0].row, series: seriesOf(group) }] : []));
  // what was spent stands before what is only expected to be
  return { ...report, lines: lines.sort((a, b) => Number(hasActual(b)) - Number(hasActual(a)) || byMoney(a.money, b.money)) };
}

const hasActual = ({ series }: MoneyLine): boolean => series.some(({ newest }) => newest.row.basis === "actual");

const types: readonly string[] = ["all", ...expenditureTypes];
const sources: readonly string[] = ["all", ...fundSources];
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The whole programme first, then project by project; the whole before its kinds and sources. */
function byMoney(one: Money, other: Money): number {
  return (
    Number(other.component_code === whole) - Number(one.component_code === whole) ||
    compare(one.component_code, other.component_code) ||
    types.indexOf(one.expenditure_type) - types.indexOf(other.expenditure_type) ||
    sources.indexOf(one.fund_source) - sources.indexOf(other.fund_source)
  );
}

/** Month after month is one series; an estimate, a bound and a second rate for one day each stand alone. */
function seriesOf(executions: readonly Execution[]): Series[] {
  const alone = (one: Execution) => one.row.basis === "estimate" || !["=", "~"].includes(one.comparator) || one.ratePercent === null;
  const groups = Map.groupBy(executions, (one) =>
    alone(one) ? String(one.row.figure_no) : [one.row.measure, one.row.denominator, one.computed].join(" "),
  );
  return [...groups.values()]
    .flatMap((group) => {
      const dated = group.toSorted((a, b) => compare(lastDay(a), lastDay(b)));
      const last = dated.at(-1);
      if (!last) return [];
      const [newest = last, ...same] = dated.filter((one) => lastDay(one) === lastDay(last));
      return [
        { newest, earlier: dated.filter((one) => lastDay(one) !== lastDay(last)) },
        ...same.map((one) => ({ newest: one, earlier: [] })),
      ];
    })
    .sort((a, b) => compare(a.newest.row.basis, b.newest.row.basis) || (a.newest.ratePercent ?? 0) - (b.newest.ratePercent ?? 0));
}

/** The day up to which it counts; the year's last where it counts for the whole year. */
export function lastDay({ row }: Execution): string {
  return row.as_of ?? `${row.year}-12-31`;
}

/** Part of the budget year that had passed on the day of an execution, 0 to 1; null for a day outside of it. */
export function elapsedShare(execution: Execution): number | null {
  const day = lastDay(execution);
  if (!day.startsWith(`${execution.row.year}-`)) return null;
  const start = Date.UTC(execution.row.year, 0, 1);
  const next = Date.UTC(execution.row.year + 1, 0, 1);
  return Math.min(1, (Date.parse(day) + 864e5 - start) / (next - start));
}
