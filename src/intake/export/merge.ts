import type { FactTable } from "../../domain/tables.ts";
import type { Fact } from "./facts.ts";
import { joinReports } from "./join-reports.ts";
import { freeNumbers } from "./figure-numbers.ts";
import { noticeAt, sheetName, type Notice, type Place } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import { identity, scope, statesTheSame, subjectOf, type Cells, type Standing } from "./previous.ts";

/** What became of a figure of the plan: as before, changed, new, moved to another table, or not in the file any more. */
export const changes = ["same", "changed", "new", "moved", "gone", "outside"] as const;
export type Change = (typeof changes)[number];
export interface Merged {
  readonly table: FactTable;
  readonly change: Change;
  readonly cells: Cells;
  /** What the plan said before. */
  readonly before: Cells | null;
  /** Where it stands in what was sent; null for what only the plan has. */
  readonly place: Place | null;
}

/**
 * Puts what a file says beside what the plan says: a figure keeps its id, and nothing of the plan is lost unless a person says so.
 * `taken` are the numbers that figures of the plan have or had: a new one gets none of them.
 */
export function mergeFacts(
  facts: readonly Fact[],
  standing: readonly Standing[],
  taken: readonly number[],
  { plan, gone }: ExportOptions,
): { rows: Merged[]; removed: Standing[]; notices: Notice[] } {
  const { facts: single, notices } = withoutRepeats(joinReports(facts));
  const left = new Set(standing);
  const known = new Map(standing.map((one) => [subjectOf(one), one]));
  const exact = single.map((fact) => known.get(subjectOf(fact)) ?? null);
  for (const one of exact) if (one !== null) left.delete(one);
  // only a figure that no row names word for word may be one that was a total, or is one now
  const pairs = single.map((fact, at) => {
    const same = exact[at] ? [] : [...left].filter((one) => identity(one) === identity(fact));
    const before = exact[at] ?? same.find(({ table }) => table === fact.table) ?? same[0] ?? null;
    if (before !== null) left.delete(before);
    return { fact, before };
  });
  const numbers = freeNumbers(
    pairs.map(({ before }) => (before === null ? null : numberOf(before.cells))),
    taken,
  );
  const rows = pairs.map(({ fact, before }, at) => mergedRow(fact, before, `${plan}.${numbers[at]}`));

  const spoken = new Set(single.map(scope));
  const removed: Standing[] = [];
  for (const one of left) {
    const isOutside = !spoken.has(scope(one));
    if (!isOutside && gone === "remove") {
      removed.push(one);
      continue;
    }
    if (!isOutside && gone === undefined) notices.push(goneNotice(plan, one));
    rows.push({ table: one.table, change: isOutside ? "outside" : "gone", cells: one.cells, before: one.cells, place: null });
  }
  return { rows: rows.toSorted((a, b) => numberOf(a.cells) - numberOf(b.cells)), removed, notices };
}

function mergedRow({ table, cells, entry }: Fact, before: Standing | null, figure_id: string): Merged {
  if (before === null) return { table, change: "new", cells: { figure_id, ...cells }, before: null, place: entry.place };
  const note = cells["note_vi"] ?? "";
  const isSame = statesTheSame(cells, before.cells);
  // a person may have written more behind it; a note beside several figures may be about one of them: it does not touch one that a person has written
  const isNoted = note !== "" && !(before.cells["note_vi"] ?? "").includes(note) && !(isSame && entry.isNoteShared);
  // a figure that says the same stays as a person has written it: its place in the document is better than that in a sheet
  const kept = isSame ? before.cells : { ...cells, figure_id };
  const notes = isNoted
    ? { note_vi: note, note_en: cells["note_en"] ?? "" }
    : { note_vi: before.cells["note_vi"] ?? "", note_en: before.cells["note_en"] ?? "" };
  const { fund_source = "", expenditure_type = "" } = cells;
  const axes: Cells = table === before.table ? {} : { fund_source, expenditure_type };
  const change = table !== before.table ? "moved" : isSame && !isNoted ? "same" : "changed";
  return { table, change, cells: { ...kept, ...axes, ...notes }, before: before.cells, place: entry.place };
}

/** A figure that stands in two places is one row with both; two figures for one thing are a fault of the file. */
function withoutRepeats(facts: readonly Fact[]): { facts: Fact[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const groups = Map.groupBy(facts, subjectOf);
  const single = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    for (const { cells, entry } of others) {
      if (statesTheSame(cells, first.cells)) continue;
      const at = `${first.entry.place.column}${first.entry.place.row}`;
      const where = first.entry.place.file === entry.place.file ? at : `${sheetName(first.entry.place)}, ${at}`;
      const isColumn = first.entry.place.row === entry.place.row && first.entry.place.file === entry.place.file;
      const option = isColumn ? `--ignore ${entry.place.column}` : `--row ${entry.place.row}=aside`;
      notices.push(noticeAt(entry.place, "stated-twice", entry.printed, { other: first.entry.printed ?? "", at: where, option }));
    }
    const locator = [first, ...others].map(({ cells }) => cells["locator"]).join("; ");
    return [{ ...first, cells: { ...first.cells, locator } }];
  });
  return { facts: single, notices };
}

export function goneNotice(plan: string, { table, cells }: Standing): Notice {
  const place = { file: `data/plans/${plan}/${table.replaceAll("_", "-")}.csv`, sheet: null, row: 0, column: cells["figure_id"] ?? "" };
  return noticeAt(place, "figure-gone", cells["as_printed"] === "" ? null : (cells["as_printed"] ?? null));
}

/** The number of a figure within its plan. */
export function numberOf(cells: Cells): number {
  return Number(/\.(\d+)$/.exec(cells["figure_id"] ?? "")?.[1] ?? 0);
}
