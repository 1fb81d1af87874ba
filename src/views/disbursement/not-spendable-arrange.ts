import { notSpendableBars } from "../../charts/not-spendable-bars.ts";
import { notSpendableWords } from "../../i18n/not-spendable.ts";
import { spendingWords } from "../../i18n/spending.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { notSpendableNotes } from "./not-spendable-notes.ts";
import { barsData } from "./not-spendable-picture.ts";
import { notSpendableTable } from "./not-spendable-table.ts";
import { notSpendableSentence, notSpendableTitle } from "./not-spendable-text.ts";
import { shareOfWhole, withWholes, type MemoReport, type MemoRow } from "./not-spendable-wholes.ts";
import { one, type Values } from "../param.ts";
import { mostPlaces, remarksOf, reportsOf } from "./reports.ts";
import { sourceLines } from "../sources.ts";
import type { Arranged, Context, Note } from "../view.ts";
import { plain } from "../woven.ts";

/** The "trong đó" amounts of a slice and the reader's picks as a picture, its words and its table. */
export function arrangeNotSpendable(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const all = reportsOf<MemoRow>(answer, values, context);
  const drawn = sorted(all.reports.map(withWholes), one(values, "sort")).slice(0, mostPlaces);
  const title = notSpendableTitle(drawn, context);
  const sentence = notSpendableSentence(drawn, all, context);
  const alternative = `${plain(title)}. ${plain(sentence)}`;
  const data = barsData(drawn, all, context);
  const tooMany = all.reports.length > drawn.length ? [spendingWords[context.language].tooMany(drawn.length, all.reports.length)] : [];
  const remarks = drawn.length === 0 ? remarksOf(all, context) : [];
  return {
    question: notSpendableWords[context.language].question,
    title,
    sentence,
    alternative,
    draw: drawn.length === 0 ? null : (options) => notSpendableBars(data, { ...options, alternative }),
    notes: [
      ...[...tooMany, ...all.alsoYears].map((text): Note => ({ kind: "caveat", text })),
      ...notSpendableNotes(drawn, context),
      ...remarks.map((text): Note => ({ kind: "empty", text })),
    ],
    table: notSpendableTable(drawn, context),
    sources: sourceLines(
      drawn.map((report) => report.planCode),
      context,
    ),
  };
}

/** By name as they come, or by the largest part of a whole; what has no share stands last. */
function sorted(reports: readonly MemoReport[], sort: string): readonly MemoReport[] {
  if (sort === "name") return reports;
  const largest = (report: MemoReport) =>
    Math.max(-1, ...report.wholes.flatMap((whole) => whole.parts.map((part) => shareOfWhole(part, whole) ?? -1)));
  return reports.toSorted((a, b) => largest(b) - largest(a));
}
