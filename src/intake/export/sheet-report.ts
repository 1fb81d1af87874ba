import { csvFile } from "../../domain/tables.ts";
import { rowKinds, type Entry, type RowAccount, type RowKind } from "./entry.ts";
import { ownWords, type Facets } from "./facets.ts";
import { columnLetters } from "./notice.ts";
import type { OwnFile } from "./own-files.ts";
import { isPart } from "./parts.ts";
import type { SheetRead } from "./read-export.ts";
import type { SheetReport } from "./report.ts";

/** What is told of a sheet: how it was read, and what became of each of its rows. */
export function sheetReport(
  { grid, charset, separator, sign, signBy, accounts, tables }: SheetRead,
  totals: ReadonlySet<Entry>,
): SheetReport {
  const entries = Map.groupBy(
    tables.flatMap(({ read }) => read.entries),
    ({ place }) => place.row,
  );
  const settled = accounts.map(({ row, kind, text }) => ({
    row,
    kind: settledKind(kind, entries.get(row) ?? [], totals),
    text,
  }));
  const counts = Map.groupBy(settled, ({ kind }) => kind);
  return {
    file: grid.file,
    sheet: grid.sheet,
    charset,
    separator,
    decimal: sign,
    decimalBy: signBy === null ? null : { cell: `${columnLetters(signBy.column)}${signBy.row}`, text: signBy.text },
    contract: null,
    tables: tables.map(({ header, found, left, empty, read }) => ({
      found,
      header: [grid.lines[header.first]?.row ?? 0, grid.lines[header.last]?.row ?? 0],
      columns: header.columns
        .filter(({ path }) => path.length > 0)
        .map(({ index, path, dimension, facets }) => ({
          letter: columnLetters(index),
          header: path.join(" / "),
          meaning: left.has(index) ? ["aside"] : empty.has(index) ? ["empty"] : dimension === null ? meaningOf(facets) : [dimension],
        })),
      recognised: read.recognised,
    })),
    rows: Object.fromEntries(rowKinds.map((kind) => [kind, counts.get(kind)?.length ?? 0])) as Record<RowKind, number>,
    passed: settled.filter(({ kind }) => passedKinds.includes(kind)),
  };
}

/** What is told of one of the contract's own files: each row is a figure, the header or blank. */
export function ownReport({ name, table, csv, blank }: OwnFile): SheetReport {
  const none = Object.fromEntries(rowKinds.map((kind) => [kind, 0])) as Record<RowKind, number>;
  return {
    ...{ file: name, sheet: null, charset: "utf-8", separator: "comma", decimal: "comma", decimalBy: null, contract: csvFile(table) },
    ...{ tables: [], passed: [], rows: { ...none, used: csv.records.length, header: 1, blank } },
  };
}

const passedKinds: readonly RowKind[] = ["heading", "cover", "note", "signature", "aside"];

/** A row that names money without a figure is used; one whose cells all say that there is none gave nothing. */
function settledKind(kind: RowAccount["kind"], entries: readonly Entry[], totals: ReadonlySet<Entry>): RowKind {
  if (kind !== "figures" && kind !== "heading") return kind;
  if (entries.length === 0) return "heading";
  const wholes = entries.filter((entry) => !isPart(entry));
  return wholes.length > 0 && wholes.every((entry) => totals.has(entry)) ? "total" : "used";
}

function meaningOf(facets: Facets): string[] {
  return Object.entries(facets).flatMap(([name, value]) =>
    ownWords.has(name) ? [] : [value === true ? name : value === "unstated" ? `${name}_unstated` : String(value)],
  );
}
