/** A cell of a file that was sent, as a place in the document. */
export interface CellPlace {
  readonly file: string;
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  readonly column: string;
  readonly row: number;
}

/**
 * How such a place is known again where it comes first, also by the engine: the file, its ending, the sheet, the column and the row.
 * "B.III" has no ending; a name may have commas and semicolons of its own.
 */
export const cellPattern = String.raw`^(.+?\.([a-z][a-z0-9]{1,7}|CSV|TSV|TXT|XLSX|XLSM)), (?:(.+?), )??([A-Z]{1,3})([1-9][0-9]*)(?:; .*)?$`;
const cell = new RegExp(cellPattern, "u");

/** `bieu.csv, D12`, or `bieu-2.xlsx, Biểu 1, D12`. */
export function cellLocator({ file, sheet, column, row }: CellPlace): string {
  return `${sheet === null ? file : `${file}, ${sheet}`}, ${column}${row}`;
}

/** The cell that a locator names first; null where it names a place in the document's own text. */
export function readCellLocator(locator: string): CellPlace | null {
  const [, file, , sheet, column, row] = cell.exec(locator) ?? [];
  if (file === undefined || column === undefined) return null;
  return { file, sheet: sheet ?? null, column, row: Number(row) };
}
