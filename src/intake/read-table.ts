import { moneyUnits } from "../domain/codes.ts";
import type { MoneyUnit } from "../domain/codes.ts";
import { columnsOf, csvHeader } from "../domain/tables.ts";
import { problemOf } from "./draft.ts";
import type { DraftRow, SourceTable, Value } from "./draft.ts";
import { isFormulaLike } from "./formula-like.ts";
import { hasHidden } from "./hidden-characters.ts";
import { nearest } from "./nearest.ts";
import { parseCell } from "./parse.ts";
import type { Problem } from "./problem.ts";
import type { CsvFile, CsvRecord } from "./read.ts";

/** Columns in which a line may break. */
const notes: readonly string[] = ["note_vi", "note_en"];
/** What is wrong with a cell that holds characters nobody can see, and what was expected. */
export const hiddenProblem = ["a character that cannot be seen", "visible characters only"] as const;
/** What is wrong with a text that a spreadsheet would not show as it is, and what was expected. */
export const formulaProblem = ["a formula to a spreadsheet", "a word before the = + - or @"] as const;

/** The rows of one table's file, with every cell read; problems are the header's and the cells'. */
export function readTable(file: string, table: SourceTable, plan: string | null, csv: CsvFile): { rows: DraftRow[]; problems: Problem[] } {
  const problems = [...csv.problems, ...checkHeader(file, csv.header, csvHeader(table))];
  if (table === "plans" && problems.length === 0 && csv.records.length !== 1) {
    problems.push({ file, line: 0, column: "", problem: `${csv.records.length} rows`, value: null, expected: "one row, about the plan" });
  }
  const rows = csv.records.map((record) => {
    const values: Record<string, Value> = {};
    const row: DraftRow = { table, plan, file, line: record.line, cells: record.cells, values };
    // Where a cell is missing or too many, the others may stand under the wrong name: not worth a second problem each.
    if (record.aligned) problems.push(...readCells(row, values));
    return row;
  });
  return { rows, problems };
}

/** Problems of a header: a missing column, and one that does not belong there. */
export function checkHeader(file: string, header: readonly string[], wanted: readonly string[]): Problem[] {
  const at = { file, line: 1, value: null };
  const [first = ""] = header;
  if (header.length === 0) return [{ ...at, line: 0, column: "", problem: "no header", expected: `the header ${wanted.join(",")}` }];
  // One problem instead of one for each column, as a spreadsheet with decimal commas writes every file like this.
  if (header.length === 1 && /[;\t]/.test(first)) return [{ ...at, column: "", problem: "no commas between cells", expected: "commas" }];
  const missing = wanted.filter((name) => !header.includes(name));
  const extra = header.filter((name) => !wanted.includes(name));
  return [
    ...missing.map((column) => ({ ...at, column, problem: "missing column", expected: `the header ${wanted.join(",")}` })),
    ...extra.map((column) => ({ ...at, column, problem: "unknown column", expected: nearest(column, missing) ?? "no other columns" })),
  ];
}

function readCells(row: DraftRow, values: Record<string, Value>): Problem[] {
  const problems: Problem[] = [];
  const unit = unitOf(row.cells);
  for (const [name, column] of columnsOf(row.table)) {
    if (column.csv === null) continue;
    const csvName = column.csv ?? name;
    const text = row.cells[csvName];
    if (text === undefined) continue;
    if (text === "") {
      if (column.optional) values[name] = null;
      else problems.push(problemOf(row, csvName, "empty", "a value"));
      continue;
    }
    if (hasHidden(text, notes.includes(csvName))) {
      problems.push(problemOf(row, csvName, ...hiddenProblem));
      continue;
    }
    if (column.kind === "text" && isFormulaLike(text)) {
      problems.push(problemOf(row, csvName, ...formulaProblem));
      continue;
    }
    if (column.kind === "amount" && unit === null) continue;
    const parsed = parseCell(text, column, unit ?? "vnd");
    if ("value" in parsed) values[name] = parsed.value;
    else problems.push(problemOf(row, csvName, parsed.problem, parsed.expected));
  }
  return [...problems, ...checkUnit(row)];
}

function unitOf(cells: CsvRecord["cells"]): MoneyUnit | null {
  const unit = cells["unit"];
  return unit !== undefined && Object.hasOwn(moneyUnits, unit) ? (unit as MoneyUnit) : null;
}

/** One unit counts for all amounts of a row; a row without an amount needs none. */
function checkUnit(row: DraftRow): Problem[] {
  const amounts = columnsOf(row.table).filter(([, column]) => column.kind === "amount");
  const hasAmount = amounts.some(([name, column]) => row.cells[column.csv ?? name]);
  const { unit } = row.cells;
  if (amounts.length === 0 || unit === undefined || unitOf(row.cells) !== null) return [];
  if (unit === "") return hasAmount ? [problemOf(row, "unit", "missing unit", Object.keys(moneyUnits).join(", "))] : [];
  return [problemOf(row, "unit", "unknown unit", Object.keys(moneyUnits).join(", "))];
}
