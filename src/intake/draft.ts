import { csvFile, tableNames, tables } from "../domain/tables.ts";
import type { TableName } from "../domain/tables.ts";
import type { Problem } from "./problem.ts";

/** A table that is read from files: all but the computed findings. */
export type SourceTable = Exclude<TableName, "findings">;
export type Value = string | number | null;

/** A row on its way through the checks: the text as received and, where it could be read, the value. */
export interface DraftRow {
  readonly table: SourceTable;
  /** The folder that it was found in, for a table of a plan. */
  readonly plan: string | null;
  readonly file: string;
  readonly line: number;
  /** By the CSV's names. */
  readonly cells: Readonly<Record<string, string>>;
  /** By the compiled names; a column is absent where its text could not be read. */
  readonly values: Readonly<Record<string, Value>>;
}
/** All rows of all files, for checks that look beyond one cell. */
export type Draft = Readonly<Record<SourceTable, readonly DraftRow[]>>;

/** Whether a table is read from files. */
export function isSource(table: TableName): table is SourceTable {
  return tables[table].from !== null;
}
export const sourceTables: readonly SourceTable[] = tableNames.filter(isSource);

/** The file of the reviews, which is no table: they become columns of the computed findings. */
export const reviewsPath = "reviews/findings.csv";

/** What the path of a file says: its table, and the plan where it is one of a plan; null for a path that no table has. */
export function placeOf(path: string): { table: SourceTable; plan: string | null } | null {
  const [folder, ...rest] = path.split("/");
  const plan = folder === "plans" && rest.length === 2 ? (rest[0] ?? null) : null;
  const from = plan !== null ? "plan" : folder === "reference" && rest.length === 1 ? "reference" : null;
  const table = sourceTables.find((name) => tables[name].from === from && csvFile(name) === rest.at(-1));
  return table === undefined ? null : { table, plan };
}

/** A problem of one row: in a column if one is named, with its text. */
export function problemOf(row: DraftRow, column: string, problem: string, expected: string, value = row.cells[column] ?? null): Problem {
  return { file: row.file, line: row.line, column, problem, value: value === "" ? null : value, expected };
}

/** The value of a column as a number, or null where it is empty or unreadable. */
export function numberIn(row: DraftRow, column: string): number | null {
  const value = row.values[column];
  return typeof value === "number" ? value : null;
}

/** The value of a column as text, or null where it is empty or unreadable. */
export function textIn(row: DraftRow, column: string): string | null {
  const value = row.values[column];
  return typeof value === "string" ? value : null;
}
