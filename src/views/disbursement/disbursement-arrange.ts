import { disbursementTracks } from "../../charts/disbursement-tracks.ts";
import { disbursementWords } from "../../i18n/disbursement.ts";
import { spendingWords } from "../../i18n/spending.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { executionsOf, leadOf } from "./disbursement-leads.ts";
import { withLines, type DisbursementReport, type ExecutionRow } from "./disbursement-lines.ts";
import { disbursementNotes } from "./disbursement-notes.ts";
import { laggard, tracksData } from "./disbursement-picture.ts";
import { disbursementTable } from "./disbursement-table.ts";
import { disbursementSentence, disbursementTitle } from "./disbursement-text.ts";
import { one, type Values } from "../param.ts";
import { executionRemarks, mostPlaces, reportsOf, type Report } from "./reports.ts";
import { sourceLines } from "../sources.ts";
import type { Arranged, Context, Note } from "../view.ts";
import { plain } from "../woven.ts";

/** The executions of a slice and the reader's picks as a picture, its words and its table. */
export function arrangeDisbursement(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const words = disbursementWords[context.language];
  const all = reportsOf<ExecutionRow>(answer, values, context);
  const reports = all.reports.map((report) => withLines(report, one(values, "basis"))).filter((report) => report.lines.length > 0);
  const drawn = sorted(reports, one(values, "sort")).slice(0, mostPlaces);
  const told = laggard(drawn);
  const { notDue, gaps } = executionRemarks(all, context);
  const early = notDue === null ? [] : [notDue];
  const remarks = [...otherBasis(all.reports, one(values, "basis"), context), ...gaps];
  const title = disbursementTitle(drawn, context);
  const sentence = disbursementSentence(drawn, all, context);
  const alternative = `${plain(title)}. ${plain(sentence)}`;
  const data = tracksData(drawn, [...early.map((text) => ({ text, mark: "not-due" as const })), ...remarks], told, context);
  const caveats = [
    ...(reports.length > drawn.length ? [spendingWords[context.language].tooMany(drawn.length, reports.length)] : []),
    ...all.alsoYears,
  ];
  return {
    question: words.question,
    title,
    sentence,
    alternative,
    draw: drawn.length === 0 ? null : (options) => disbursementTracks(data, { ...options, alternative }),
    notes: [
      ...caveats.map((text): Note => ({ kind: "caveat", text })),
      ...disbursementNotes(drawn, told, context),
      ...(drawn.length === 0 ? [...early, ...remarks] : []).map((text): Note => ({ kind: "empty", text })),
      ...early.map((): Note => ({ kind: "legend", text: spendingWords[context.language].notDueNote })),
    ],
    table: disbursementTable(drawn, context),
    sources: sourceLines(
      drawn.map((report) => report.planCode),
      context,
    ),
  };
}

/** The places whose figures are all of the kind that the reader does not look at. */
function otherBasis(reports: readonly Report<ExecutionRow>[], basis: string, { language }: Context): string[] {
  if (basis === "any") return [];
  const hidden = reports.filter((report) => report.rows.every((row) => row.basis !== basis)).map(({ place }) => place);
  return hidden.length === 0 ? [] : [disbursementWords[language].only[basis === "actual" ? "estimate" : "actual"]([...new Set(hidden)])];
}

/** By name as they come, or from the lowest actual rate; estimates behind them, and what has no rate last, never as 0. */
function sorted(reports: readonly DisbursementReport[], sort: string): readonly DisbursementReport[] {
  if (sort === "name") return reports;
  const rank = (report: DisbursementReport) => {
    const [first] = executionsOf(leadOf(report));
    return first?.ratePercent === null || first === undefined
      ? { kind: 2, rate: 0 }
      : { kind: first.row.basis === "actual" ? 0 : 1, rate: first.ratePercent };
  };
  return reports.toSorted((a, b) => rank(a).kind - rank(b).kind || rank(a).rate - rank(b).rate);
}
