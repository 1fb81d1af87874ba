import type { AnswerRow, Cell } from "../src/query/engine.ts";

/** CSV after RFC 4180: UTF-8, a header, CRLF, quotes only where needed; null is an empty cell. */
export function csvOf(columns: readonly string[], rows: readonly AnswerRow[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value: Cell): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
