import type { Context } from "./context.ts";
import { asTyped, type Charset } from "./charset.ts";
import type { DocumentFact } from "./cover-document.ts";
import type { Found } from "./defaults.ts";
import type { RowAccount, TableRead } from "./entry.ts";
import { findTables, signOf } from "./find-tables.ts";
import { isBlank, type Grid } from "./grid.ts";
import type { Column, Header } from "./header.ts";
import { kindOf } from "./kind.ts";
import { askLoose } from "./loose-figures.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";
import type { Sample } from "./number-style.ts";
import type { DecimalSign, ExportOptions, Separator } from "./options.ts";
import { rowCounter, type OnProgress } from "./progress.ts";
import { readText } from "./read-text.ts";
import type { RowChoices } from "./row-choices.ts";
import { isWorkbook, readSheets } from "./sheets.ts";
import type { Table } from "./table.ts";
import { walkTable } from "./walk.ts";
import { excessOf } from "./workbook-size.ts";

/** A sheet as read, table by table. */
export interface SheetRead {
  readonly grid: Grid;
  readonly charset: Charset | null;
  readonly separator: Separator | null;
  readonly sign: DecimalSign | null;
  /** The cell that tells which sign it is, where others would be a thousand times as much in the other way. */
  readonly signBy: Sample | null;
  readonly accounts: readonly RowAccount[];
  readonly tables: readonly {
    readonly header: Header;
    readonly found: readonly Found[];
    /** Columns that a person left out, and those without any cell. */
    readonly left: ReadonlySet<number>;
    readonly empty: ReadonlySet<number>;
    readonly read: TableRead;
  }[];
  readonly document: readonly DocumentFact[];
}

/** Larger than any table of a plan; a browser still holds it. */
export const mostBytes = 100_000_000;

/** Reads one file, text or workbook, into its tables. */
export async function readExport(
  file: string,
  bytes: Uint8Array,
  context: Context,
  options: ExportOptions,
  choices: RowChoices,
  onProgress: OnProgress = () => {},
): Promise<{ sheets: SheetRead[]; notices: Notice[] }> {
  const place = { file, sheet: null, row: 0, column: "" };
  if (bytes.length > mostBytes)
    return { sheets: [], notices: [noticeAt(place, "file-too-large", String(bytes.length), { most: String(mostBytes) })] };
  const kind = kindOf(bytes);
  if (kind !== null) return { sheets: [], notices: [kindNotice(place, kind)] };
  onProgress({ file, step: "cells", done: 0, of: 0 });
  if (!isWorkbook(bytes)) {
    const { grid, charset, separator, notices } = readText(file, bytes, context.knownWords, options, onProgress);
    if (grid === null) return { sheets: [], notices: [...notices] };
    const read = readGrid(grid, { charset, separator }, context, options, choices, onProgress);
    return { sheets: [read.sheet], notices: read.notices };
  }
  const excess = await excessOf(bytes);
  if (excess !== null) return { sheets: [], notices: [noticeAt(place, excess.code, String(excess.found), { most: String(excess.most) })] };
  const { grids, notices } = await readSheets(file, bytes);
  const wanted = grids.filter(({ sheet }) => options.sheet === undefined || sheet === options.sheet);
  if (wanted.length === 0 && grids.length > 0) {
    notices.push(noticeAt(place, "no-such-sheet", options.sheet ?? null, { sheets: grids.map(({ sheet }) => sheet).join(", ") }));
  }
  const filled = wanted.filter(({ lines }) => lines.some((line) => !isBlank(line)));
  if (filled.length === 0 && wanted.length > 0) notices.push(noticeAt({ ...place, sheet: options.sheet ?? null }, "file-blank"));
  const reads = filled.map((grid) =>
    readGrid(inUnicode(grid, context.knownWords), { charset: null, separator: null }, context, options, choices, onProgress),
  );
  const [readable] = reads.filter(({ sheet }) => sheet.tables.length > 0);
  const told = reads.flatMap((read) => read.notices);
  return {
    sheets: reads.map(({ sheet }) => sheet),
    notices: [...notices, ...told.map((notice) => withSheet(notice, readable?.sheet.grid.sheet))],
  };
}

/** A sheet without a table may be left out by naming the one that has one. */
function withSheet(notice: Notice, sheet: string | null | undefined): Notice {
  return notice.code === "no-table" && sheet ? { ...notice, args: { ...notice.args, sheet } } : notice;
}

function kindNotice(place: Place, kind: string): Notice {
  if (kind === "empty") return noticeAt(place, "file-empty");
  return kind === "UTF-32" ? noticeAt(place, "charset-utf-32") : noticeAt(place, "other-kind", kind);
}

function readGrid(
  grid: Grid,
  form: Pick<SheetRead, "charset" | "separator">,
  context: Context,
  options: ExportOptions,
  choices: RowChoices,
  onProgress: OnProgress,
): { sheet: SheetRead; notices: Notice[] } {
  const found = findTables(grid, context, options);
  const { sign, by: signBy, notices } = signOf(grid, found.tables, options);
  const onRow = rowCounter(grid.file, grid.lines.length, onProgress);
  const walked = found.tables.map((table, at) => ({
    header: table.header,
    found: [...(at === 0 ? found.document : []), ...table.defaults.found],
    left: leftOut(table.header, table.columns),
    empty: emptyIn(table),
    read: walkTable({ ...table, sign }, context, options, choices, onRow),
  }));
  const all = [...found.notices, ...notices, ...(notices.length > 0 ? [] : walked.flatMap(({ read }) => read.notices))];
  if (found.tables.length === 0 && found.notices.length === 0) {
    all.push(noticeAt({ file: grid.file, sheet: grid.sheet, row: 0, column: "" }, "no-table"));
  }
  const loose = askLoose(grid, [...found.accounts, ...walked.flatMap(({ read }) => read.accounts)], understood(walked), choices);
  return {
    sheet: { grid, ...form, sign, signBy, accounts: loose.accounts, tables: walked, document: found.document },
    notices: [...all, ...(walked.length > 0 ? loose.notices : [])],
  };
}

/** The rows whose names say it all, and those that are asked about for their names already. */
function understood(tables: SheetRead["tables"]): Set<number> {
  return new Set(
    tables.flatMap(({ read }) => [...read.recognised.filter(({ how }) => how !== "chosen"), ...read.notices].map(({ row }) => row)),
  );
}

/** A workbook typed in a legacy font holds its signs as if they were Latin letters. */
function inUnicode(grid: Grid, known: ReadonlySet<string>): Grid {
  const text = grid.lines.map(({ cells }) => cells.join("\t")).join("\n");
  const { charset } = asTyped(text, known);
  if (charset === "utf-8") return grid;
  return { ...grid, lines: grid.lines.map((line) => ({ ...line, cells: line.cells.map((cell) => asTyped(cell, known, charset).text) })) };
}

/** Columns of figures that nothing is taken from, and nothing stands in. */
function emptyIn({ columns, figures, lines }: Pick<Table, "columns" | "figures" | "lines">): Set<number> {
  const taken = new Set(figures.map(({ index }) => index));
  const open = columns.filter(({ index, dimension }) => dimension === null && !taken.has(index));
  return new Set(open.flatMap(({ index }) => (lines.some(({ cells }) => (cells[index] ?? "") !== "") ? [] : [index])));
}

function leftOut(header: Header, columns: readonly Column[]): Set<number> {
  const taken = new Set(columns.map(({ index }) => index));
  return new Set(header.columns.flatMap(({ index }) => (taken.has(index) ? [] : [index])));
}
