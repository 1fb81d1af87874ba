import { lastDay, type DisbursementReport, type Execution, type MoneyLine } from "./disbursement-lines.ts";
import { whole } from "../funding/funding-keys.ts";

/** What a title says of one report. */
export type Lead =
  /** One kind of money: its newest actual rates (two where two denominators are stated), and its estimate. */
  | { readonly kind: "line"; readonly actual: readonly Execution[]; readonly estimate: Execution | null }
  /** Several projects, none of them the whole: from the lowest actual rate to the highest. */
  | { readonly kind: "span"; readonly count: number; readonly low: Execution; readonly high: Execution }
  /** Amounts without a rate. */
  | { readonly kind: "none" };

/** The actual rate of the whole, or of the kind of money with the lowest; an estimate only where there is no actual. */
export function leadOf(report: DisbursementReport): Lead {
  const lines = report.lines.map(lineLead);
  const actual = lines.filter((line) => line.actual.length > 0);
  const wholes = actual.filter((line) => line.money.component_code === whole);
  const [first] = wholes.filter((line) => line.money.expenditure_type === "all");
  const best = first ?? lowest(wholes, rateOf);
  if (best) return { kind: "line", ...best };
  if (actual.length > 1) {
    const [low, high] = [lowest(actual, rateOf)?.actual[0], lowest(actual, (line) => -rateOf(line))?.actual[0]];
    if (low && high) return { kind: "span", count: actual.length, low, high };
  }
  const [only] = actual;
  if (only) return { kind: "line", ...only };
  const estimated = lines.filter((line) => line.estimate !== null);
  const estimate = lowest(estimated, (line) => (line.money.component_code === whole ? 0 : 1000) + (line.estimate?.ratePercent ?? 0));
  return estimate ? { kind: "line", ...estimate } : { kind: "none" };
}

/** Every execution that a lead names. */
export function executionsOf(lead: Lead): readonly Execution[] {
  if (lead.kind === "none") return [];
  if (lead.kind === "span") return [lead.low, lead.high];
  return lead.actual.length > 0 ? lead.actual : lead.estimate ? [lead.estimate] : [];
}

interface LineLead {
  readonly money: MoneyLine["money"];
  readonly actual: readonly Execution[];
  readonly estimate: Execution | null;
}

/** The rates of the newest day with an actual one, and the estimate that reaches furthest. */
function lineLead({ money, series }: MoneyLine): LineLead {
  const rated = series.map(({ newest }) => newest).filter((one) => one.ratePercent !== null);
  const actual = rated.filter((one) => one.row.basis === "actual");
  const day = actual.map(lastDay).reduce((last, one) => (one > last ? one : last), "");
  const estimates = rated.filter((one) => one.row.basis === "estimate").sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  return { money, actual: actual.filter((one) => lastDay(one) === day), estimate: estimates[0] ?? null };
}

const rateOf = (line: LineLead) => line.actual[0]?.ratePercent ?? Number.POSITIVE_INFINITY;

function lowest(lines: readonly LineLead[], of: (line: LineLead) => number): LineLead | undefined {
  return lines.reduce<LineLead | undefined>((best, line) => (best && of(best) <= of(line) ? best : line), undefined);
}
