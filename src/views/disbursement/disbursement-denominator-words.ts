import { formatVnd } from "../../domain/format.ts";
import { figureAddress } from "../../i18n/addresses.ts";
import { denominatorWords, type OneRateReason } from "../../i18n/denominators.ts";
import { moneyWords } from "../money-name.ts";
import type { Context, Note, TableCell } from "../view.ts";
import { otherRate, type ComputedRate, type Divisor } from "./disbursement-denominators.ts";
import { executionOf, type DisbursementReport, type Execution } from "./disbursement-lines.ts";
import { kindWords, rateOfWords, rateWords, untilWords } from "./disbursement-words.ts";

/** Every execution of a report, the earlier ones too. */
export function executionsIn(report: DisbursementReport): Execution[] {
  return report.lines.flatMap((line) => line.series.flatMap((series) => [...series.earlier, series.newest]));
}

/** "419 tỷ đồng chia cho 1.250 tỷ đồng"; "80–85 % của 1.000 tỷ đồng, chia cho 1.250 tỷ đồng". */
function howWords(printed: Execution, { divisor, own }: ComputedRate, context: Context): string {
  const words = denominatorWords[context.language];
  const spent = printed.row.amount_vnd;
  if (own === null && spent !== null) return words.divided(formatVnd(spent, context.language), divisorWords(divisor, context));
  return words.rateOf(rateWords(printed, context) ?? "", own ? divisorWords(own, context) : "", divisorWords(divisor, context));
}

function divisorWords({ vnd, from }: Divisor, { language }: Context): string {
  const words = denominatorWords[language];
  if (from === null) return formatVnd(vnd, language);
  const carried = formatVnd(Math.abs(from.carriedVnd), language);
  const printed = formatVnd(from.vnd, language);
  const sum = from.carriedVnd < 0 ? words.minus(printed, carried) : words.plus(printed, carried);
  return `${formatVnd(vnd, language)} (${sum})`;
}

/** Every execution that the document reports, also those that the reader does not look at: what they print is known all the same. */
const reported = (report: DisbursementReport): Execution[] => report.rows.map(executionOf);

/** Under a mark: the same on the other denominator, where that can be computed. */
export function otherFacts(execution: Execution, report: DisbursementReport, context: Context): string[] {
  const found = otherRate(execution, reported(report));
  return found.kind === "computed"
    ? found.rates.map((rate) => denominatorWords[context.language].fact(rateOfWords(rate.execution, false, context)))
    : [];
}

/** What each newest rate would be on the other denominator, with the amounts divided; and which rates are known on one only, and why. */
export function otherNotes(report: DisbursementReport, context: Context): Note[] {
  const { language, base } = context;
  const words = denominatorWords[language];
  const all = reported(report);
  const newest = report.lines.flatMap((line) => line.series.map((series) => series.newest));
  const unknown = new Map<OneRateReason, Execution[]>();
  const notes = newest.flatMap((execution): Note[] => {
    const { row } = execution;
    const found = otherRate(execution, all);
    if (found.kind === "unknown") unknown.set(found.reason, [...(unknown.get(found.reason) ?? []), execution]);
    if (found.kind !== "computed") return [];
    const rates = found.rates.map((rate) => ({
      rate: rateOfWords(rate.execution, false, context),
      how: howWords(execution, rate, context),
    }));
    const printed = rateOfWords(execution, false, context);
    return [
      {
        kind: "caveat",
        text: words.note(report.place, moneyWords(row, context), untilWords(execution, context), printed, rates),
        href: figureAddress(base, language, `${row.plan_code}.${row.figure_no}`),
      },
    ];
  });
  const reasons = [...unknown].map(([reason, executions]): Note => {
    const moneys = executions.map((one) => `${moneyWords(one.row, context)} (${kindWords(one, context)})`);
    return { kind: "caveat", text: words.onlyOne(report.place, [...new Set(moneys)], words.reasons[reason].sentence) };
  });
  return [...notes, ...reasons];
}

/** Whether any rate is of a year that carried-over money is named for: then the table has a column for the other rate. */
export function hasOther(reports: readonly DisbursementReport[]): boolean {
  return reports.some((report) => {
    const all = reported(report);
    return executionsIn(report).some((execution) => otherRate(execution, all).kind !== "none");
  });
}

/** The other rate as a cell: as printed, as computed with what it was divided by, or why it is not known. */
export function otherCell(execution: Execution, report: DisbursementReport, context: Context): TableCell {
  const { language, base } = context;
  const words = denominatorWords[language];
  const found = otherRate(execution, reported(report));
  if (found.kind === "none") return { text: words.notNamed, empty: "nothing", state: "not_in_plan" };
  if (found.kind === "unknown") return { text: words.reasons[found.reason].short, empty: "not-stated" };
  if (found.kind === "printed") {
    const { row } = found.execution;
    return {
      text: rateWords(found.execution, context) ?? "",
      href: figureAddress(base, language, `${row.plan_code}.${row.figure_no}`),
      lines: [{ kind: "remark", text: words.printed }],
    };
  }
  // where neither denominator is the rate's own, each rate says which it is on
  const alone = found.rates.length === 1;
  const href = figureAddress(base, language, `${execution.row.plan_code}.${execution.row.figure_no}`);
  return {
    ...{ href, again: true },
    text: found.rates
      .map(({ execution: rate }) => (alone ? (rateWords(rate, context) ?? "") : rateOfWords(rate, false, context)))
      .join("; "),
    lines: found.rates.map((rate) => ({ kind: "remark", text: howWords(execution, rate, context), href, again: true })),
  };
}
