import { figureAddress } from "../../i18n/addresses.ts";
import { disbursementWords } from "../../i18n/disbursement.ts";
import { fundingWords } from "../../i18n/funding.ts";
import { lastDay, type DisbursementReport, type Execution } from "./disbursement-lines.ts";
import { executionsIn, otherNotes } from "./disbursement-denominator-words.ts";
import { rateOfWords } from "./disbursement-words.ts";
import { findingNote } from "../finding-note.ts";
import { moneyWords } from "../money-name.ts";
import type { Context, Note } from "../view.ts";
import type { Woven } from "../woven.ts";

/** What a reader must know besides the marks: two denominators, computed rates, unknown ones, the document's own remarks. */
export function disbursementNotes(reports: readonly DisbursementReport[], told: Execution | null, context: Context): Note[] {
  const { language, base, domain } = context;
  const words = disbursementWords[language];
  const caveat = (text: Woven, execution?: Execution): Note => ({
    kind: "caveat",
    text,
    href: execution && figureAddress(base, language, `${execution.row.plan_code}.${execution.row.figure_no}`),
  });
  const all = reports.flatMap((report) => executionsIn(report).map((execution) => ({ report, execution })));
  const notes: Note[] = [];
  for (const report of reports) {
    for (const pair of pairsOf(report))
      notes.push(
        caveat(
          words.bothDenominators(
            report.place,
            pair.map((one) => rateOfWords(one, false, context, true)),
          ),
        ),
      );
  }
  for (const report of reports) notes.push(...otherNotes(report, context));
  for (const { report, execution } of all) {
    const remark = language === "vi" ? execution.row.note_vi : execution.row.note_en;
    if (remark !== null) notes.push(caveat(words.note(report.place, moneyWords(execution.row, context), remark), execution));
  }
  const executions = all.map(({ execution }) => execution);
  if (executions.some((one) => one.computed)) notes.push(caveat(words.computedNote));
  if (executions.some((one) => one.row.denominator === "not_stated")) notes.push(caveat(words.notStatedNote));
  const figures = new Set(executions.map(({ row }) => `${row.plan_code}.${row.figure_no}`));
  notes.push(
    ...domain.findings
      .filter((finding) => finding.figure_ids.some((id) => figures.has(id)))
      .map((finding) => findingNote(finding, context)),
  );
  if (executions.some((one) => (one.rateHighPercent ?? one.ratePercent ?? 0) > 100)) notes.push({ kind: "legend", text: words.over });
  if (executions.length > 0) notes.push(...legend(reports, told, context));
  return notes;
}

/** Actual rates of the same money and day that differ in their denominator. */
function pairsOf(report: DisbursementReport): Execution[][] {
  return report.lines.flatMap((line) => {
    const newest = line.series.map((series) => series.newest).filter((one) => one.ratePercent !== null);
    const days = Map.groupBy(newest, (one) => [one.row.basis, one.row.measure, lastDay(one)].join(" "));
    return [...days.values()].filter((group) => new Set(group.map((one) => one.row.denominator)).size > 1);
  });
}

/** Only the shapes that the picture has. */
function legend(reports: readonly DisbursementReport[], told: Execution | null, { language }: Context): Note[] {
  const words = disbursementWords[language];
  const series = reports.flatMap((report) => report.lines.flatMap((line) => line.series));
  const rated = series.map(({ newest }) => newest).filter((one) => one.ratePercent !== null);
  const shapes = {
    actual: rated.some((one) => one.row.basis === "actual" && one.comparator !== "range"),
    estimate: rated.some((one) => one.row.basis === "estimate" && one.comparator !== "range"),
    above: rated.some((one) => one.comparator.startsWith(">")),
    below: rated.some((one) => one.comparator.startsWith("<")),
    range: rated.some((one) => one.comparator === "range"),
    earlier: series.some(({ earlier }) => earlier.length > 0),
    noRate: series.some(({ newest }) => newest.ratePercent === null),
    elapsed: told !== null,
  };
  const text = (Object.keys(shapes) as (keyof typeof shapes)[]).filter((shape) => shapes[shape]).map((shape) => words.shapes[shape]);
  const joined = text.join("; ");
  const units = series.some(({ newest }) => newest.row.amount_vnd !== null || newest.row.denominator_vnd !== null)
    ? fundingWords[language].shortUnits
    : "";
  return [`${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`, units]
    .filter((one) => one.length > 1)
    .map((one) => ({ kind: "legend", text: one }));
}
