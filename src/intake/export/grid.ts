import type { Place } from "./notice.ts";
import { columnLetters } from "./notice.ts";

/** One row of a sheet or file, as a spreadsheet counts it. */
export interface Line {
  /** The row of a workbook; the line of a CSV file on which it begins. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The columns whose cells a workbook holds as numbers; their text is Vietnamese, whatever the file's own habit. */
  readonly typed: ReadonlySet<number>;
}

/** A sheet, or a CSV file. */
export interface Grid {
  readonly file: string;
  readonly sheet: string | null;
  readonly lines: readonly Line[];
}

export const noneTyped: ReadonlySet<number> = new Set();

export function placeIn({ file, sheet }: Pick<Grid, "file" | "sheet">, row: number, column?: number): Place {
  return { file, sheet, row, column: column === undefined ? "" : columnLetters(column) };
}

export function isBlank({ cells }: Line): boolean {
  return cells.every((cell) => cell === "");
}

/** A cell on one line, blanks as one: exports break lines inside cells. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
