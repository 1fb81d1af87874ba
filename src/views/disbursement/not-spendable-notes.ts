import { boundWords, formatVnd } from "../../domain/format.ts";
import { notSpendableWords } from "../../i18n/not-spendable.ts";
import { findingNote } from "../finding-note.ts";
import { amountsOf, amountWords, figuresOf, ownMoney, wholeWords } from "./not-spendable-text.ts";
import { shareOfWhole, sumOf, type MemoReport } from "./not-spendable-wholes.ts";
import type { Context, Note } from "../view.ts";
import { woven, wovenFigure, type Woven } from "../woven.ts";

/** What a reader must know besides the bars: that parts are never added to the whole, sums of ours, empties, findings. */
export function notSpendableNotes(reports: readonly MemoReport[], context: Context): Note[] {
  const { language, domain } = context;
  const words = notSpendableWords[language];
  const caveat = (text: Woven): Note => ({ kind: "caveat", text });
  const notes: Note[] = [];
  const wholes = reports.flatMap((report) => report.wholes.map((whole) => ({ report, whole })));
  const parts = wholes.flatMap(({ report, whole }) => whole.parts.map((part) => ({ report, whole, part })));
  for (const { report, whole } of wholes) {
    const sum = sumOf("not_spendable", whole);
    const told = sum && boundWords(sum.comparator, formatVnd(sum.amountVnd, language), language);
    if (sum && told !== null && sum.count > 1) notes.push(caveat(words.sumNote(report.place, sum.count, woven(told, figuresOf(sum)))));
  }
  for (const { report, whole, part } of parts) {
    const beside = amountsOf([whole]);
    if ((shareOfWhole(part, whole) ?? 0) > 1)
      notes.push(
        caveat(
          words.larger(
            report.place,
            wovenFigure(amountWords(part, context, beside) ?? "", part),
            woven(wholeWords(whole, context, beside) ?? "", whole.figureIds),
          ),
        ),
      );
  }
  if (wholes.some(({ whole }) => whole.isSummed && whole.amountVnd !== null)) notes.push(caveat(words.computedWhole));
  const figures = new Set([
    ...wholes.flatMap(({ whole }) => whole.figureIds),
    ...parts.map(({ part }) => `${part.plan_code}.${part.figure_no}`),
  ]);
  notes.push(
    ...domain.findings
      .filter((finding) => finding.figure_ids.some((id) => figures.has(id)))
      .map((finding) => findingNote(finding, context)),
  );
  if (parts.length === 0) return notes;
  const legend = [
    words.scale,
    ...(parts.some(({ part, whole }) => ownMoney(part, whole, context) !== null) ? [words.wider] : []),
    ...(parts.some(({ part }) => part.amount_vnd === null) ? [words.hatched] : []),
  ];
  return [...notes, ...legend.map((text): Note => ({ kind: "legend", text }))];
}
