import { citationWords } from "../../i18n/citations.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { badgesNamed } from "../badges.ts";
import type { Values } from "../param.ts";
import type { Arranged, Context, TableCell, View } from "../view.ts";
import { planParam } from "./plan-param.ts";

interface CitationRow {
  readonly citation_no: string;
  readonly as_printed: string;
  readonly locator: string;
  readonly findings: string | null;
}

/** The documents that a document cites, in its order, each as printed, with its place and the findings about it. */
export const citations: View = {
  id: "citations",
  page: "plan",
  params: [planParam],
  tables: ["citations"],
  // $1 the document
  sql: `select 'c' || regexp_extract(citation_id, '-c(\\d+)$', 1) as citation_no, as_printed, locator, findings
from citations where plan_code = $1 order by regexp_extract(citation_id, '-c(\\d+)$', 1)::INTEGER, citation_id`,
  arrange: arrangeCitations,
};

function arrangeCitations(answer: readonly AnswerRow[], _values: Values, context: Context): Arranged {
  const rows = answer as unknown as readonly CitationRow[];
  const words = citationWords[context.language];
  const title = words.title(rows.length);
  return {
    draw: null,
    question: words.question,
    title,
    sentence: "",
    alternative: title,
    notes: [],
    table: {
      caption: words.question,
      columns: [{ label: words.printed }, { label: words.place }],
      rows: rows.map((row): TableCell[] => [
        { text: row.as_printed, language: "vi", anchor: row.citation_no, badges: badgesNamed(row.findings?.split(" ") ?? [], context) },
        { text: row.locator, language: "vi" },
      ]),
    },
    sources: [],
  };
}
