import readWorkbook, { type Sheet } from "read-excel-file/universal";
import type { Grid, Line } from "./grid.ts";
import { cellMarks, noMarks, type CellMarks } from "./cell-marks.ts";
import { addressed, columnLetters, noticeAt, type Notice } from "./notice.ts";

/** A number cell as the file holds it, before it becomes the nearest double. */
interface Raw {
  readonly raw: string;
}

/** Whether the bytes begin as a zip file does, which a workbook is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The sheets of an .xlsx file; numbers in Vietnamese, with the 15 digits that a spreadsheet counts with. */
export async function readSheets(file: string, bytes: Uint8Array): Promise<{ grids: Grid[]; notices: Notice[] }> {
  try {
    const sheets = await readWorkbook<Raw>(new Uint8Array(bytes).buffer, { parseNumber: (raw) => ({ raw }), trim: true });
    const marks = await cellMarks(bytes);
    return { grids: sheets.map((sheet) => gridOf(file, sheet, marks.get(sheet.sheet) ?? noMarks)), notices: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { grids: [], notices: [noticeAt({ file, sheet: null, row: 0, column: "" }, "not-a-workbook", null, { why })] };
  }
}

function gridOf(file: string, { sheet, data }: Sheet<Raw>, { percents, unsolved }: CellMarks): Grid {
  const lines = withUnsolved(data, unsolved).map((row, index): Line => {
    const typed = row.flatMap((cell, column) => (isRaw(cell) ? [column] : []));
    const isPercent = (column: number) => percents.has(`${columnLetters(column)}${index + 1}`);
    const cells = row.map((cell, column) => (isRaw(cell) && isPercent(column) ? percentText(cell.raw) : textOf(cell)));
    return { row: index + 1, cells, typed: new Set(typed) };
  });
  return { file, sheet, lines };
}

/** Cells that the library leaves empty, also behind the last that it has. */
function withUnsolved(data: Sheet<Raw>["data"], unsolved: CellMarks["unsolved"]): unknown[][] {
  const rows: unknown[][] = data.map((row) => [...row]);
  for (const [address, text] of unsolved) {
    const { row, column } = addressed(address);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = text;
  }
  return rows;
}

function isRaw(cell: unknown): cell is Raw {
  return typeof cell === "object" && cell !== null && "raw" in cell;
}

function textOf(cell: unknown): string {
  if (cell === null) return "";
  if (isRaw(cell)) return numberText(cell.raw);
  // the library says dates are of the class itself; they are of its instances
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return (typeof cell === "string" ? cell : JSON.stringify(cell)).normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

/** A spreadsheet shows 0.30000000000000004 as 0,3: beyond 15 digits a double only repeats its own noise. */
export function numberText(raw: string): string {
  const number = Number(raw);
  const text = /^-?\d{1,15}$/.test(raw) || !Number.isFinite(number) ? raw : plain(number);
  return text.replace(".", ",");
}

/** What a spreadsheet shows for a share: 0.405 is 40,5%. */
function percentText(raw: string): string {
  return `${numberText(String(Number((Number(raw) * 100).toPrecision(15))))}%`;
}

function plain(number: number): string {
  const fifteen = Number(number.toPrecision(15));
  return Math.abs(fifteen) < 1e21 && Math.abs(fifteen) >= 1e-6 ? String(fifteen) : fifteen.toFixed(15).replace(/0+$/, "");
}
