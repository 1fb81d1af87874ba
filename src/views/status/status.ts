import { formatDate } from "../../domain/format.ts";
import { address } from "../../i18n/addresses.ts";
import { list } from "../../i18n/sentence.ts";
import { statusTopics, statusWords } from "../../i18n/status.ts";
import { dimensionNames, levelNames } from "../../i18n/terms.ts";
import type { AnswerRow } from "../../query/engine.ts";
import type { Values } from "../param.ts";
import { periodWords } from "../place-name.ts";
import { sourceLines } from "../sources.ts";
import type { Arranged, Context, TableCell, View } from "../view.ts";
import { figureHref, statusDocuments, type StatusCell, type StatusDocument } from "./status-cells.ts";
import { statusSql, statusTables } from "./status-sql.ts";
import { documentName, statusSentence, statusTitle } from "./status-text.ts";

function arrange(answer: readonly AnswerRow[], _: Values, context: Context): Arranged {
  const words = statusWords[context.language];
  const documents = statusDocuments(answer, context);
  const title = statusTitle(documents, context);
  const sentence = statusSentence(documents, context);
  return {
    question: words.question,
    title,
    sentence,
    alternative: `${title}. ${sentence}`,
    draw: null,
    notes: [{ kind: "legend", text: words.counts }],
    table: {
      caption: words.caption,
      columns: [
        { label: words.document, width: "name" },
        { label: words.period },
        { label: words.leftOut, numeric: true },
        ...statusTopics.map((topic) => ({ label: words.topics[topic].short })),
      ],
      rows: documents.map((document) => tableRow(document, documents, context)),
    },
    sources: sourceLines(
      documents.map(({ first }) => first.plan_code),
      context,
    ),
  };
}

function tableRow(document: StatusDocument, documents: readonly StatusDocument[], context: Context): TableCell[] {
  const { language, base } = context;
  const { first, cells, leftOut } = document;
  const place = address(base, language, "locality", first.locality_code);
  return [
    { text: documentName(document, documents, context), href: place, locality: first.locality_code },
    { text: `${levelNames[language][first.level]} · ${periodWords(first.period_start, first.period_end)}` },
    { text: String(leftOut), numeric: true, value: leftOut },
    ...cells.map((cell) => cellWords(cell, context)),
  ];
}

/** What a cell says, in words; the way to where it stands, and every figure behind it. */
function cellWords(cell: StatusCell, context: Context): TableCell {
  const { language, base } = context;
  const { row, state } = cell;
  const words = statusWords[language];
  // the head of the document has its number, or the blank
  if (row.topic === "number")
    return {
      text: row.document_no ?? words.states[state].short,
      href: address(base, language, "plan", row.plan_code),
      empty: emptyOf(cell),
      ...(row.document_no === null ? {} : { language: "vi" }),
    };
  if (row.topic === "date")
    return { text: formatDate(row.issued_on, row.issued_precision, language) ?? words.states[state].short, empty: emptyOf(cell) };
  return {
    text: countWords(cell, context),
    href: figureHref(row, context),
    figures: row.figures?.includes(" ") ? row.figures : undefined,
    empty: emptyOf(cell),
  };
}

function emptyOf({ state }: StatusCell): string | undefined {
  return state === "stated" || state === "part" ? undefined : state;
}

function countWords({ row, state, dimensions }: StatusCell, { language }: Context): string {
  const words = statusWords[language];
  if (state === "zero") return words.zeros(row.stated);
  if (row.stated === 0) return words.states[state].short;
  if (dimensions.length > 0) return words.dimensions(dimensions.filter(({ isStated }) => isStated).length, dimensions.length);
  return row.not_stated > 0 ? words.partly(row.stated, row.stated + row.not_stated) : words.stated(row.stated);
}

/** What the six little squares of a cell show, in words: those that no aim belongs to; null where there is nothing to add. */
export function missingDimensions({ row, dimensions }: StatusCell, { language }: Context): string | null {
  const missing = dimensions.filter(({ isStated }) => !isStated).map(({ dimension }) => dimensionNames[language][dimension]);
  if (row.stated === 0 || missing.length === 0) return null;
  return statusWords[language].missing(list(missing, language));
}

/** Which document states what, and what does it leave out? */
export const status: View = {
  id: "status",
  page: "status",
  params: [],
  tables: statusTables,
  sql: statusSql,
  arrange,
};
