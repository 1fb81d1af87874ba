import type { Defaults } from "./defaults.ts";
import type { RowAccount } from "./entry.ts";
import { isDash, isNotStated, looksLikeFigure } from "./figure.ts";
import type { FootKind } from "./foot.ts";
import { isBlank, onOneLine, type Grid, type Line } from "./grid.ts";
import type { Column, Dimension } from "./header.ts";
import type { LonePart } from "./lone-parts.ts";
import { levelOf, ordinalOf } from "./row-name.ts";
import type { DecimalSign } from "./options.ts";

/** A table with its header understood. */
export interface Table {
  readonly grid: Grid;
  /** The first row of its header, as a spreadsheet counts. */
  readonly headerRow: number;
  /** The rows under the header. */
  readonly lines: readonly Line[];
  /** The header's own rows, which forms repeat on every page. */
  readonly headerTexts: ReadonlySet<string>;
  readonly columns: readonly Column[];
  readonly name: Column & { readonly dimension: Dimension };
  readonly figures: readonly Column[];
  readonly lone: readonly LonePart[];
  readonly sign: DecimalSign | null;
  readonly defaults: Defaults;
  /** What the rows below the last figure are, by row. */
  readonly foot: ReadonlyMap<number, FootKind>;
}

export function cellAt({ cells }: Line, column: number): string {
  return cells[column] ?? "";
}

/** The one year that the figures of a table are of, by its cover or its columns; null where they name none, or several. */
export function ownYear({ defaults, figures }: Pick<Table, "defaults" | "figures">): number | null {
  const years = new Set(figures.map(({ facets }) => facets.year ?? defaults.year));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

/** The cells of a row that stand under headers of one kind. */
export function cellsOf({ columns }: Pick<Table, "columns">, dimension: Dimension, line: Line): string[] {
  return columns.filter((column) => column.dimension === dimension).map(({ index }) => cellAt(line, index));
}

/** The column that holds the name of a row: cells that are merged into one hold it in the first, which is the ordinal's. */
export function nameIndex({ columns, name }: Pick<Table, "columns" | "name">, line: Line): number {
  if (cellAt(line, name.index) !== "") return name.index;
  const isName = (text: string) => levelOf(text) === null && /\p{L}{2}/u.test(text);
  return columns.find(({ dimension, index }) => dimension === "stt" && isName(cellAt(line, index)))?.index ?? name.index;
}

/** How deep a row stands, by the ordinal in its column or before its name; null where it has none. */
export function levelIn(table: Table, line: Line): number | null {
  const named = nameIndex(table, line);
  const ordinals = table.columns.filter(({ dimension, index }) => dimension === "stt" && index !== named);
  return levelOf(ordinals.map(({ index }) => cellAt(line, index)).find((text) => text !== "") ?? ordinalOf(cellAt(line, named)));
}

/** Whether a row holds anything that is a figure, or stands for one. */
export function isStated({ figures }: Pick<Table, "figures">, line: Line): boolean {
  return figures.some(({ index }) => {
    const text = cellAt(line, index);
    return looksLikeFigure(text) || isDash(text) || (text !== "" && isNotStated(text));
  });
}

/** Whether the next row stands deeper than a row of this level. */
export function isFollowedDeeper(table: Table, at: number, level: number | null): boolean {
  // no copy of the rest: a long table of such rows would be copied once for each
  let next = at + 1;
  let line = table.lines[next];
  while (line !== undefined && isBlank(line)) line = table.lines[(next += 1)];
  const deeper = line === undefined ? null : levelIn(table, line);
  return level !== null && deeper !== null && deeper > level;
}

/** Whether a row has a number where its name should be, and words elsewhere: its cells have slipped to one side. */
export function isShifted(table: Table, line: Line): boolean {
  return /^\d[\d., ]*$/.test(cellAt(line, table.name.index)) && line.cells.some((text) => /\p{L}{2}/u.test(text));
}

/** What becomes of a row, with its words. */
export function accountOf({ row, cells }: Line, kind: RowAccount["kind"]): RowAccount {
  const stated = cells.filter((text) => text !== "").map(onOneLine);
  return { row, kind, text: stated.join(" | ") };
}
