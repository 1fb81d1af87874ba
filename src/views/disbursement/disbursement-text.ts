import { disbursementWords } from "../../i18n/disbursement.ts";
import { spendingWords } from "../../i18n/spending.ts";
import { executionsOf, leadOf } from "./disbursement-leads.ts";
import type { DisbursementReport, Execution, ExecutionRow } from "./disbursement-lines.ts";
import { denominatorWords, kindWords, rateOfWords, untilWords, wovenValue } from "./disbursement-words.ts";
import { titleWithMixed } from "../mixed.ts";
import { moneyWords } from "../money-name.ts";
import type { Reports } from "./reports.ts";
import type { Context } from "../view.ts";
import type { Woven } from "../woven.ts";

/** Up to so many reports are told one by one in the title, and up to so many in the sentence. */
const mostInTitle = 3;
const mostInSentence = 5;
const mostItems = 6;

/** The answer in one line: how much was spent, of what, up to which day; says what it sets side by side though it differs. */
export function disbursementTitle(reports: readonly DisbursementReport[], context: Context): Woven {
  const words = disbursementWords[context.language];
  if (reports.length === 0) return words.titleNone;
  const told = reports.flatMap((report) => executionsOf(leadOf(report)).map((execution) => ({ report, execution })));
  const named = [...told.map(({ execution }) => execution), ...(reports.length === 1 ? reports.flatMap(estimateToo) : [])];
  const bare = named.every((execution) => execution.row.denominator === "not_stated");
  const title =
    reports.length > mostInTitle
      ? titleMany(reports, context)
      : reports.map((report) => titleOne(report, bare, reports.length === 1, context)).join("; ");
  const years = new Set(reports.map((report) => report.year)).size;
  const compared = reports.length > 1 ? told : [];
  return titleWithMixed(
    bare && told.length > 0 ? words.allNotStated(title) : title,
    compared,
    {
      year: ({ report }) => report.year,
      level: ({ report }) => report.level,
      // different years are different days, and need not be told twice
      ...(years > 1 ? {} : { date: ({ execution }) => execution.row.as_of ?? "" }),
      denominator: ({ execution }) => execution.row.denominator,
    },
    context.language,
  );
}

/** The estimate that the title of a single report adds to its actual rates. */
function estimateToo(report: DisbursementReport): Execution[] {
  const lead = leadOf(report);
  return lead.kind === "line" && lead.actual.length > 0 && lead.estimate ? [lead.estimate] : [];
}

function titleOne(report: DisbursementReport, bare: boolean, alone: boolean, context: Context): string {
  const words = disbursementWords[context.language];
  const lead = leadOf(report);
  if (lead.kind === "none") return words.titleNoRate(report.place);
  if (lead.kind === "span")
    return words.titleSpan(report.place, lead.count, lineRate(lead.low, bare, context), lineRate(lead.high, bare, context));
  const { actual, estimate } = lead;
  const [first] = actual;
  if (first) {
    const rates = actual.map((one) => rateOfWords(one, bare, context, true));
    const title = words.titleActual(report.place, moneyWords(first.row, context), first.row.measure, rates, untilWords(first, context));
    if (!estimate || !alone) return title;
    return `${title}; ${words.estimateToo(estimate.row.measure, rateOfWords(estimate, bare, context, true), untilWords(estimate, context))}`;
  }
  if (!estimate) return words.titleNoRate(report.place);
  return words.titleEstimate(
    report.place,
    moneyWords(estimate.row, context),
    estimate.row.measure,
    rateOfWords(estimate, bare, context, true),
    untilWords(estimate, context),
  );
}

/** Many places are told by their ends: the lowest and the highest actual rate, each with its day and denominator. */
function titleMany(reports: readonly DisbursementReport[], context: Context): string {
  const words = disbursementWords[context.language];
  const leads = reports.flatMap((report) =>
    executionsOf(leadOf(report)).flatMap((execution) =>
      execution.ratePercent === null ? [] : [{ report, execution, rate: execution.ratePercent }],
    ),
  );
  const actual = leads.filter(({ execution }) => execution.row.basis === "actual");
  const told = (actual.length > 0 ? actual : leads).toSorted((a, b) => a.rate - b.rate);
  const [low, high] = [told[0], told.at(-1)];
  if (!low || !high) return reports.map((report) => words.titleNoRate(report.place)).join("; ");
  const end = ({ report, execution }: typeof low) => `${report.place}: ${lineRate(execution, false, context)}`;
  const count = new Set(told.map(({ report }) => report)).size;
  return actual.length > 0 ? words.titleMany(count, end(low), end(high)) : words.titleManyEstimates(count, end(low), end(high));
}

function lineRate(execution: Execution, bare: boolean, context: Context): string {
  return disbursementWords[context.language].rateOf(
    moneyWords(execution.row, context),
    rateOfWords(execution, bare, context, true),
    untilWords(execution, context),
  );
}

/** Every rate in words with its kind, day and denominator; many places by their numbers. */
export function disbursementSentence(drawn: readonly DisbursementReport[], all: Reports<ExecutionRow>, context: Context): Woven {
  const words = disbursementWords[context.language];
  if (drawn.length === 0) return spendingWords[context.language].exists(all.existing);
  if (drawn.length > mostInSentence) {
    // of all that is stated, also where the reader looks at estimates only
    const places = new Set(all.reports.map((report) => report.localityCode));
    const actual = new Set(
      all.reports.filter(({ rows }) => rows.some((row) => row.basis === "actual")).map((report) => report.localityCode),
    );
    const early = all.silent.filter(({ notDue }) => notDue !== null).length;
    return words.sentenceMany(places.size, actual.size, places.size - actual.size, all.silent.length - early, early);
  }
  return drawn.map((report) => sentenceOne(report, context)).join(" ");
}

function sentenceOne(report: DisbursementReport, context: Context): string {
  const words = disbursementWords[context.language];
  const newest = report.lines.flatMap((line) => line.series.map((series) => series.newest));
  const items = newest
    .slice(0, mostItems)
    .map((one) =>
      words.item(moneyWords(one.row, context), kindWords(one, context), wovenValue(one, context), denominatorWords(one, context, true)),
    );
  const more = newest.length - items.length;
  return words.sentencePlace(report.place, report.year, more > 0 ? [...items, words.itemsMore(more)] : items);
}
