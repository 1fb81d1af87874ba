import type { Column } from "../src/domain/tables.ts";
import type { AnswerRow } from "../src/query/engine.ts";

/** A table that compile computes with SQL from the tables of the contract, so that no page has to repeat its rules. */
export interface Cube {
  readonly about: string;
  /** The columns that tell its rows apart, in the order in which the file is sorted. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly sql: string;
  /** What SQL does not tell: its rows from the answer of `sql`; where it is not there, they are the answer. */
  readonly rowsOf?: (answer: readonly AnswerRow[]) => AnswerRow[];
}
