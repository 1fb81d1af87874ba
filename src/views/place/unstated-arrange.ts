import { gapKinds, unstatedWords } from "../../i18n/unstated.ts";
import type { AnswerRow } from "../../query/engine.ts";
import type { Values } from "../param.ts";
import { budgetWords } from "../sources.ts";
import type { Arranged, Context, TableCell } from "../view.ts";
import { dueGaps, hrefOf, moneyOf, titleOf, type GapRow } from "./gaps.ts";

/** What the documents of a place leave unstated, in words and as a table. */
export function arrangeUnstated(answer: readonly AnswerRow[], _values: Values, context: Context): Arranged {
  const rows = dueGaps(answer as unknown as readonly GapRow[]);
  const words = unstatedWords[context.language];
  const short = gapKinds.flatMap((kind) => {
    const count = rows.filter((row) => row.gap === kind).length;
    return count === 0 ? [] : [words.short(kind, count)];
  });
  const title = short.length === 0 ? words.titleNone : words.title(short);
  const sentence = short.length === 0 ? words.sentenceNone : words.sentence;
  const { gap, money, budget, figure, document } = words.table;
  return {
    draw: null,
    question: words.question,
    title,
    sentence,
    alternative: `${title}. ${sentence}`,
    notes: [],
    table: {
      caption: words.table.caption,
      columns: [gap, money, budget, document, figure].map((label) => ({ label })),
      rows: rows.map((row) => tableRow(row, context)),
    },
    sources: [],
  };
}

function tableRow(row: GapRow, context: Context): TableCell[] {
  const budget =
    row.year === null ? "" : row.stage === null ? String(row.year) : budgetWords({ year: row.year, stage: row.stage }, context);
  return [
    { text: unstatedWords[context.language].short(row.gap, 1) },
    { text: moneyOf(row, context) },
    { text: budget },
    { text: titleOf(row, context) },
    { text: row.figure_no === null ? "" : String(row.figure_no), href: hrefOf(row, context) },
  ];
}
