import type { Domain } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { defaults, type View } from "../../src/views/view.ts";
import { plain } from "../../src/views/woven.ts";

/** The columns with what a document states; what is only repeated beside it (a whole, a carry-over) is another row's. */
const statedColumns = ["amount_vnd", "rate", "rate_high", "value", "value_high"] as const;

/** A row of the default answer with one of its stated numbers changed, and which of the words about all rows change with it. */
export interface ChangedRow {
  /** Its place, document, figures and column, for a failure to name it. */
  readonly name: string;
  readonly row: AnswerRow;
  readonly inWords: boolean;
  readonly inTable: boolean;
}

/** Each stated number of a default answer, a tenth larger, one at a time. */
export function changedRows(view: View, rows: readonly AnswerRow[], domain: Domain, language: Language): ChangedRow[] {
  const tell = (some: readonly AnswerRow[]) => {
    const { title, sentence, table } = view.arrange(some, defaults(view), { language, domain, base: "/" });
    return {
      words: `${plain(title)}\n${plain(sentence)}`,
      table: table.rows.map((row) => row.map(({ text }) => text).join("\t")).join("\n"),
    };
  };
  const before = tell(rows);
  return rows.flatMap((row, at) =>
    // a printed total is no money of the answer: it only leads from a sum to the figure that prints it
    statedColumns.flatMap((column): ChangedRow[] => {
      const value = row[column];
      if (typeof value !== "number" || row["kind"] === "total") return [];
      const after = tell(rows.with(at, { ...row, [column]: value === 0 ? 1_000_000 : value * 1.1 }));
      const name = [row["plan_code"], row["figures"] ?? row["figure_no"], column].join(" ");
      return [{ name, row, inWords: after.words !== before.words, inTable: after.table !== before.table }];
    }),
  );
}
