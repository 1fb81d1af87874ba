import type { Dialect } from "./dialects.ts";
import type { InventedTable } from "./invented-table.ts";

/** What a message says, in the words of the English report, written down apart from them. */
export interface Expected {
  /** The index of the row, or null for the file. */
  readonly row: number | null;
  readonly column: number | null;
  readonly problem: string;
  readonly value: string | null;
  readonly expected: string;
}
/** One thing that goes wrong in an export, planted into a sound table; returns every message that must follow. */
export interface Fault {
  readonly name: string;
  /** What the office did, for docs/intake.md. */
  readonly about: string;
  plant(table: InventedTable, dialect: Dialect, seed: number): readonly Expected[];
  /** What happens to the bytes afterwards. */
  damage?(bytes: Uint8Array, dialect: Dialect): Uint8Array;
}

/** A row of a project, another one for every seed; never the total, never the last. */
export const someRow = ({ first, last }: InventedTable, seed: number) => first + 1 + (seed % (last - first - 1));
export const someColumn = ({ figures }: InventedTable, seed: number) => figures[seed % figures.length] ?? 2;
export const letter = (column: number) => "ABCDEFGHIJ"[column] ?? "";

export function put(table: InventedTable, dialect: Dialect, row: number, column: number, text: string): string {
  const cells = table.rows[row];
  if (cells) cells[column] = dialect.shown(text);
  return dialect.shown(text);
}

const unitNames = { vnd: "đồng", thousand_vnd: "nghìn đồng", million_vnd: "triệu đồng", billion_vnd: "tỷ đồng" } as const;

/** A figure as it is told: in Vietnamese, with the unit of the line above the table. A workbook has no dots between thousands. */
export function printed(table: InventedTable, { decimal, extension }: Dialect, row: number, column: number): string {
  const text = table.rows[row]?.[column] ?? "";
  const figure = decimal === "." ? text.replaceAll(/[.,]/g, (mark) => (mark === "." ? "," : ".")) : text;
  return `${extension === "xlsx" ? figure.replaceAll(".", "") : figure} ${unitNames[table.unit]}`;
}

/** A column to the right of all others; the text of each row under the header. */
export function appendColumn(table: InventedTable, dialect: Dialect, head: string, cell: (row: number) => string): number {
  const column = table.rows[table.header]?.length ?? 0;
  for (let row = table.header; row <= table.last; row++) {
    const text = row === table.header ? head : row < table.first ? "" : cell(row);
    const cells = table.rows[row];
    if (cells) cells[column] = dialect.shown(text);
  }
  return column;
}
