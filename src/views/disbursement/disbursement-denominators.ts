import type { Comparator, Denominator } from "../../domain/codes.ts";
import { round } from "../../domain/format.ts";
import type { OneRateReason } from "../../i18n/denominators.ts";
import { lastDay, type Execution, type ExecutionRow } from "./disbursement-lines.ts";

type Known = Exclude<Denominator, "not_stated">;
const other: Readonly<Record<Known, Known>> = { plan_year: "with_carry_over", with_carry_over: "plan_year" };

/** What a rate was divided by: an amount that the document prints, or the sum or difference of two that it prints. */
export interface Divisor {
  readonly vnd: number;
  /** The printed amount and the carried-over one that was added to it or taken from it; null where it is printed itself. */
  readonly from: { readonly vnd: number; readonly carriedVnd: number } | null;
}
/** A rate on the denominator that its document does not give it for. */
export interface ComputedRate {
  readonly denominator: Known;
  /** With what it was computed from: an amount spent, or else the printed rate of its own denominator. */
  readonly execution: Execution;
  readonly divisor: Divisor;
  /** The denominator that the printed rate is a share of; null where the amount spent is printed. */
  readonly own: Divisor | null;
}
export type OtherRate =
  /** Nothing carried over is named for the year. */
  | { readonly kind: "none" }
  /** The document prints both. */
  | { readonly kind: "printed"; readonly execution: Execution }
  | { readonly kind: "computed"; readonly rates: readonly ComputedRate[] }
  | { readonly kind: "unknown"; readonly reason: OneRateReason };

/** The rate of an execution on the other denominator, or why it cannot be known; `all` are the executions of its report. */
export function otherRate(execution: Execution, all: readonly Execution[]): OtherRate {
  const { row } = execution;
  const year = all.filter((one) => one.row.plan_code === row.plan_code && one.row.year === row.year);
  if ((row.carried_lines ?? 0) === 0 && year.every((one) => one.row.denominator !== "with_carry_over")) return { kind: "none" };
  const same = year.filter((one) => sameMoney(one.row, row));
  if (row.denominator === "not_stated") {
    const rates = row.amount_vnd === null ? [] : (["plan_year", "with_carry_over"] as const).map((one) => rateOn(one, execution, same));
    const known = rates.flatMap((one) => (typeof one === "string" ? [] : [one]));
    return known.length === 2 ? { kind: "computed", rates: known } : { kind: "unknown", reason: "denominator" };
  }
  const asked = other[row.denominator];
  const printed = same.find((one) => one.row.denominator === asked && one.ratePercent !== null && sameKind(one, execution));
  if (printed) return { kind: "printed", execution: printed };
  if (execution.ratePercent === null && row.amount_vnd === null) return { kind: "unknown", reason: "spent" };
  const rate = rateOn(asked, execution, same);
  if (typeof rate === "string") return { kind: "unknown", reason: rate };
  // an amount spent without its rate: that on its own denominator is computed too
  const own = execution.ratePercent === null ? rateOn(row.denominator, execution, same) : "spent";
  return { kind: "computed", rates: typeof own === "string" ? [rate] : [own, rate] };
}

/** The rate on a denominator, from the amount spent where that is exact enough, else from the printed rate and its own denominator. */
function rateOn(asked: Known, execution: Execution, same: readonly Execution[]): ComputedRate | OneRateReason {
  const { row, comparator, ratePercent, rateHighPercent } = execution;
  const divisor = divisorOf(asked, row, same);
  if (typeof divisor === "string") return divisor;
  if (divisor.vnd <= 0) return "disagrees";
  const isSpentExact = row.amount_vnd !== null && (comparator === "=" || comparator === "~" || row.rate === null);
  if (row.amount_vnd !== null && isSpentExact)
    return made(asked, divisor, null, execution, (row.amount_vnd / divisor.vnd) * 100, null, comparatorOf(comparator, "=", row));
  if (ratePercent === null || row.denominator === "not_stated") return "spent";
  const own = divisorOf(row.denominator, row, same);
  if (typeof own === "string") return own;
  const ratio = own.vnd / divisor.vnd;
  const high = rateHighPercent === null ? null : rateHighPercent * ratio;
  // a printed rate is rounded, so what follows from it is no exact figure
  return made(asked, divisor, own, execution, ratePercent * ratio, high, comparatorOf(comparator, "~", row));
}

function made(
  denominator: Known,
  divisor: Divisor,
  own: Divisor | null,
  execution: Execution,
  ratePercent: number,
  high: number | null,
  comparator: Comparator,
): ComputedRate {
  const row = { ...execution.row, denominator, denominator_vnd: divisor.vnd };
  return {
    denominator,
    execution: { row, ratePercent, rateHighPercent: high === null ? null : round(high, 1), computed: true, comparator },
    divisor,
    own,
  };
}

/** A bound or range stays what it is; an exact figure is only as exact as what it was computed from. */
function comparatorOf(comparator: Comparator, exact: Comparator, { carried_comparator }: ExecutionRow): Comparator {
  if (comparator !== "=") return comparator;
  return carried_comparator === "~" ? "~" : exact;
}

/** A denominator as the document prints it for this money and year, or as what it prints gives it; why not, where neither is known. */
function divisorOf(asked: Known, row: ExecutionRow, same: readonly Execution[]): Divisor | OneRateReason {
  const [printed, otherPrinted] = [printedOf(asked, row, same), printedOf(other[asked], row, same)];
  if (printed !== null) return { vnd: printed, from: null };
  const [carried, whole] = [carriedOf(row), row.whole_vnd ?? null];
  if (carried === null) return "carried";
  const sign = asked === "with_carry_over" ? 1 : -1;
  if (otherPrinted !== null) {
    const vnd = otherPrinted + sign * carried;
    // the carried-over amount lies inside the printed whole: a denominator that fits neither side of it counts it in some other way
    if (whole !== null && whole !== (asked === "with_carry_over" ? vnd : otherPrinted)) return "disagrees";
    return { vnd, from: { vnd: otherPrinted, carriedVnd: sign * carried } };
  }
  if (whole === null) return "plan";
  return asked === "with_carry_over" ? { vnd: whole, from: null } : { vnd: whole - carried, from: { vnd: whole, carriedVnd: -carried } };
}

/** The denominator's amount where the document prints one, and only one, for this money and year. */
function printedOf(asked: Known, row: ExecutionRow, same: readonly Execution[]): number | null {
  if (row.denominator === asked && row.denominator_vnd !== null) return row.denominator_vnd;
  const amounts = new Set(
    same.flatMap((one) => (one.row.denominator === asked && one.row.denominator_vnd !== null ? [one.row.denominator_vnd] : [])),
  );
  const [only] = amounts;
  return amounts.size === 1 && only !== undefined ? only : null;
}

/** A bound of what is carried over gives no rate. */
function carriedOf({ carried_vnd, carried_comparator }: ExecutionRow): number | null {
  return carried_vnd != null && (carried_comparator === "=" || carried_comparator === "~") ? carried_vnd : null;
}

function sameMoney(one: ExecutionRow, row: ExecutionRow): boolean {
  return one.component_code === row.component_code && one.fund_source === row.fund_source && one.expenditure_type === row.expenditure_type;
}

function sameKind(one: Execution, execution: Execution): boolean {
  return one.row.basis === execution.row.basis && one.row.measure === execution.row.measure && lastDay(one) === lastDay(execution);
}
