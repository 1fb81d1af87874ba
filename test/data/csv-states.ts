import { nullCodes, stateCodes } from "../../src/domain/codes.ts";
import { stateOf } from "../../src/domain/published.ts";
import type { Column } from "../../src/domain/tables.ts";

/** A row as a spreadsheet has it: every cell a text. */
export type CsvRow = Readonly<Record<string, string>>;

/** The kinds of a column that hold a figure in a table of figures. */
const isValue = ({ kind }: Column) => kind === "amount" || kind === "number";
const words = (codes: readonly string[]) => new Set(codes);
const [states, empties] = [words(stateCodes), words(nullCodes)];

/** What is wrong with the codes of a table: a figure without a code, a blank or unknown code, one that the figure beside it denies. */
export function stateProblems(columns: readonly (readonly [string, Column])[], rows: readonly CsvRow[]): string[] {
  const named = new Set(columns.map(([name]) => name));
  return columns.flatMap(([name, column]) => {
    const state = stateOf(name);
    if (!named.has(state)) return isValue(column) ? [`${name}: no column of states`] : [];
    return rows.flatMap((row, at): string[] => {
      const [value, code] = [row[name] ?? "", row[state] ?? ""];
      const line = `${name}, line ${at + 2}: `;
      if (!states.has(code)) return [`${line}"${code}" is no code`];
      if ((value === "") !== empties.has(code)) return [`${line}"${value}" is ${code}`];
      if (value === "" && code !== column.optional) return [`${line}empty is ${code} (expected ${column.optional ?? "a value"})`];
      // a count of our own that is 0 is no 0 of a document
      const atZero = column.kind === "integer" ? "stated" : "zero";
      const mayBe = Number(value) === 0 ? [atZero, "suspect", "part"] : ["stated", "suspect", "part", "not_split"];
      return value === "" || mayBe.includes(code) ? [] : [`${line}"${value}" is ${code}`];
    });
  });
}
