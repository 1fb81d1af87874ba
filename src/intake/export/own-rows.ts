import { csvHeader, factTables, type FactTable } from "../../domain/tables.ts";
import { goneNotice, type Merged } from "./merge.ts";
import type { Notice } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import type { OwnFile } from "./own-files.ts";
import type { Cells, Standing } from "./previous.ts";

/** The figures of a plan once the contract's own files have taken the place of those that stand. */
export interface TakenBack {
  readonly standing: readonly Standing[];
  /** What became of each figure of such a file, by its id. */
  readonly rows: ReadonlyMap<string, Merged>;
  /** Figures that no such file has any more, and that a person takes away. */
  readonly removed: readonly Standing[];
  readonly notices: readonly Notice[];
}

/** Puts the rows of the contract's own files beside those of the plan: a figure is the same by its id alone. */
export function takenBack(own: readonly OwnFile[], standing: readonly Standing[], { plan, gone }: ExportOptions): TakenBack {
  const before = new Map(standing.map((one) => [idOf(one.cells), one]));
  const rows = new Map<string, Merged>();
  const replaced = new Set<FactTable>();
  for (const { name, table, csv } of own) {
    if (!isFact(table)) continue;
    replaced.add(table);
    for (const { line, cells } of csv.records) {
      const place = { file: name, sheet: null, row: line, column: "" };
      rows.set(idOf(cells), { ...rowOf(table, cells, before.get(idOf(cells)) ?? null), place });
    }
  }
  const notices: Notice[] = [];
  const lacking = standing.filter((one) => replaced.has(one.table) && !rows.has(idOf(one.cells)));
  const removed = gone === "remove" ? lacking : [];
  for (const one of gone === "remove" ? [] : lacking) {
    if (gone === undefined) notices.push(goneNotice(plan, one));
    rows.set(idOf(one.cells), { ...one, change: "gone", before: one.cells, place: null });
  }
  const others = standing.filter(({ table, cells }) => !replaced.has(table) && !rows.has(idOf(cells)));
  return { standing: [...others, ...[...rows.values()].map(({ table, cells }) => ({ table, cells }))], rows, removed, notices };
}

function rowOf(table: FactTable, cells: Cells, before: Standing | null): Omit<Merged, "place"> {
  if (before === null) return { table, change: "new", cells, before: null };
  const isSame = csvHeader(table).every((column) => (cells[column] ?? "") === (before.cells[column] ?? ""));
  return { table, change: before.table !== table ? "moved" : isSame ? "same" : "changed", cells, before: before.cells };
}

function isFact(table: OwnFile["table"]): table is FactTable {
  return (factTables as readonly string[]).includes(table);
}

function idOf(cells: Cells): string {
  return cells["figure_id"] ?? "";
}
