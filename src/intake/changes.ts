import type { Change } from "../domain/changes.ts";
import { columnsOf, entryTables, factTables, isEntryTable, tables, type EntryTable, type FactTable } from "../domain/tables.ts";

/** A table of a release as its CSV has it: every cell a text, an empty one null. */
export type ReleaseRow = Readonly<Record<string, string | null>>;
export type ReleaseTables = ReadonlyMap<string, readonly ReleaseRow[]>;
export type BareChange = Omit<Change, "reason_vi" | "reason_en">;

const numeric = ["amount", "number", "integer", "year"];

/**
 * Every figure that came, went or was corrected between two releases, in the order of documents and figures; behind them every entry of
 * the other tables: a document's date, the number of a cited one, the name of a place. A correction is told column by column; columns
 * that only one of the two releases knows are a change of the contract, not of a figure, and what compile computes follows from the rest.
 */
export function changesBetween(before: ReleaseTables, after: ReleaseTables): BareChange[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(byFigure);
  return [
    ...ids.flatMap((id) => changesOf(id, old.get(id), now.get(id))),
    ...entryTables.flatMap((table) => entryChanges(table, before, after)),
  ];
}

/** A table that only one of the two releases knows is a change of the contract. */
function entryChanges(table: EntryTable, before: ReleaseTables, after: ReleaseTables): BareChange[] {
  if (!before.has(table) || !after.has(table)) return [];
  const [old, now] = [entriesOf(table, before), entriesOf(table, after)];
  const codes = [...new Set([...old.keys(), ...now.keys()])].sort(byEntry);
  return codes.flatMap((code) => changesOf(code, old.get(code), now.get(code)));
}

function entriesOf(table: EntryTable, release: ReleaseTables): Map<string, ReleasedRow> {
  const key = keyOf(table);
  return new Map((release.get(table) ?? []).flatMap((row) => (row[key] == null ? [] : [[row[key], { table, row }]])));
}

/** What an entry is called, where a figure has what is printed. */
const nameOf: Readonly<Record<EntryTable, string>> = {
  localities: "name_vi",
  components: "name_vi",
  indicators: "name_vi",
  plans: "title_vi",
  citations: "as_printed",
};

/** A figure as a release has it. */
export interface ReleasedFigure {
  readonly table: FactTable;
  readonly row: ReleaseRow;
}
interface ReleasedRow {
  readonly table: FactTable | EntryTable;
  readonly row: ReleaseRow;
}

/** The figures of a release, by their ids. */
export function figuresOf(release: ReleaseTables): Map<string, ReleasedFigure> {
  const figures = new Map<string, ReleasedFigure>();
  for (const table of factTables) {
    for (const row of release.get(table) ?? []) if (row["figure_id"] != null) figures.set(row["figure_id"], { table, row });
  }
  return figures;
}

function changesOf(figure_id: string, old: ReleasedRow | undefined, now: ReleasedRow | undefined): BareChange[] {
  const whole = { figure_id, column: null, before: null, after: null, difference: null };
  if (!old) return now ? [{ ...whole, table: now.table, kind: "added", after: printedOf(now) }] : [];
  if (!now) return [{ ...whole, table: old.table, kind: "removed", before: printedOf(old) }];
  const moved = old.table === now.table ? [] : [corrected(figure_id, now.table, "table", old.table, now.table, false)];
  const columns = columnsOf(now.table).filter(
    ([name, { csv }]) => csv !== null && name !== keyOf(now.table) && name in old.row && name in now.row,
  );
  const cells = columns.flatMap(([name, { kind }]) => {
    const [was, is] = [old.row[name] ?? null, now.row[name] ?? null];
    return was === is ? [] : [corrected(figure_id, now.table, name, was, is, numeric.includes(kind))];
  });
  return [...moved, ...cells];
}

function keyOf(table: ReleasedRow["table"]): string {
  return isEntryTable(table) ? tables[table].unique[0] : "figure_id";
}

function printedOf({ table, row }: ReleasedRow): string | null {
  return row[isEntryTable(table) ? nameOf[table] : "as_printed"] ?? null;
}

function corrected(
  figure_id: string,
  table: string,
  column: string,
  before: string | null,
  after: string | null,
  isNumber: boolean,
): BareChange {
  const difference = isNumber && before !== null && after !== null ? Number(after) - Number(before) : null;
  return { figure_id, table, kind: "corrected", column, before, after, difference };
}

/** By document, then by the figure's number. */
function byFigure(a: string, b: string): number {
  const [[planA = "", numberA], [planB = "", numberB]] = [a.split("."), b.split(".")];
  return planA === planB ? Number(numberA) - Number(numberB) : planA < planB ? -1 : 1;
}

/** Codes are no numbers of figures, but the citations of a document are counted: c2 before c10. */
function byEntry(a: string, b: string): number {
  const [[nameA = "", numberA], [nameB = "", numberB]] = [a, b].map((code) => code.split(/-c(?=\d+$)/)) as [string[], string[]];
  return nameA === nameB ? Number(numberA ?? 0) - Number(numberB ?? 0) : nameA < nameB ? -1 : 1;
}
