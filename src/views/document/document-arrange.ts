import type { IssuedPrecision, Level } from "../../domain/codes.ts";
import { formatDate } from "../../domain/format.ts";
import { address } from "../../i18n/addresses.ts";
import { documentPageWords } from "../../i18n/documents.ts";
import { named, type Language } from "../../i18n/language.ts";
import { levelNames } from "../../i18n/terms.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { badgesNamed } from "../badges.ts";
import { periodWords } from "../place-name.ts";
import type { Arranged, Context, TableCell } from "../view.ts";
import type { Values } from "../param.ts";

/** The one row of the document SQL. */
export interface DocumentRow {
  readonly plan_code: string;
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: Level;
  readonly title_vi: string;
  readonly title_en: string;
  readonly document_kind: "proposal" | "plan";
  readonly document_no: string | null;
  readonly issued_on: string | null;
  readonly issued_precision: IssuedPrecision;
  readonly issuer_vi: string;
  readonly period_start: number;
  readonly period_end: number;
  readonly received_on: string;
  readonly source_url: string | null;
  readonly source_sha256: string;
  /** The findings about its own date, joined by spaces. */
  readonly findings: string | null;
  /** The endings of the files that its figures were read from, or `text`, joined by spaces; null where no figure tells. */
  readonly received_as: string | null;
}

/** What a document is: its facts, what is left blank said to be so. */
export function arrangeDocument(answer: readonly AnswerRow[], _values: Values, context: Context): Arranged {
  const [row] = answer as unknown as readonly DocumentRow[];
  const words = documentPageWords[context.language];
  const title = row ? words.title(named(row, "name", context.language), named(row, "title", context.language)) : "";
  return {
    draw: null,
    question: words.question,
    title,
    sentence: row ? words.sentence(words.kinds[row.document_kind], row.period_start, row.period_end) : "",
    alternative: title,
    notes: [],
    table: {
      caption: words.caption,
      columns: [{ label: words.facts.name }, { label: words.facts.value }],
      rows: row ? factsOf(row, context) : [],
    },
    sources: [],
  };
}

function factsOf(row: DocumentRow, context: Context): TableCell[][] {
  const { language, base } = context;
  const { facts, kinds, noNumber, noAddress } = documentPageWords[language];
  const place = `${named(row, "name", language)} (${levelNames[language][row.level]})`;
  const number: TableCell = row.document_no === null ? { text: noNumber, empty: "not-stated" } : { text: row.document_no, language: "vi" };
  const date = dateWords(row, language);
  const cells: [string, TableCell][] = [
    [facts.number, number],
    [
      facts.date,
      row.issued_on === null
        ? { text: date, empty: "not-stated" }
        : { text: date, badges: badgesNamed(row.findings?.split(" ") ?? [], context) },
    ],
    [facts.issuer, { text: row.issuer_vi, language: "vi" }],
    [facts.kind, { text: kinds[row.document_kind] }],
    [facts.period, { text: periodWords(row.period_start, row.period_end) }],
    [facts.place, { text: place, href: address(base, language, "locality", row.locality_code) }],
    [
      facts.source,
      row.source_url === null
        ? { text: noAddress(row.received_as?.split(" ") ?? []), empty: "not-stated" }
        : { text: row.source_url, href: row.source_url },
    ],
    [facts.received, { text: formatDate(row.received_on, "day", language) ?? row.received_on }],
    [facts.hash, { text: row.source_sha256 }],
  ];
  return cells.map(([label, cell]) => [{ text: label }, cell]);
}

/** The date as far as it is printed, and what is left blank: "tháng 8/2022, để trống ngày". */
export function dateWords({ issued_on, issued_precision }: DocumentRow, language: Language): string {
  const words = documentPageWords[language];
  const date = formatDate(issued_on, issued_precision, language);
  return date === null || issued_precision === "unknown" ? words.noDate : words.dates[issued_precision](date);
}
