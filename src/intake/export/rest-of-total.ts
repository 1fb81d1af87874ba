import type { Reading } from "./cells.ts";
import type { Entry } from "./entry.ts";
import { entryOf, type RowSaid } from "./figure-entry.ts";
import type { Table } from "./table.ts";

/** What a row's totals have besides the one part of each that has a column: money named without a figure, where there is any. */
export function restsIn(table: Table, said: RowSaid, readings: readonly Reading[]): Entry[] {
  return table.lone.flatMap(({ whole, part, axis }): Entry[] => {
    const [all, own] = [whole, part].map((column) => readings[table.figures.indexOf(column)]);
    if (said.isSubset || all?.is !== "figure" || own?.is !== "figure" || all.printed === own.printed) return [];
    const column = { ...whole, facets: { ...whole.facets, [axis]: "unstated" as const } };
    const { entry } = entryOf(table, { ...said, isShared: false }, column, { is: "not-stated" });
    return entry === null ? [] : [{ ...entry, note_vi: note.vi, note_en: note.en }];
  });
}

const note = { vi: "Phần còn lại của tổng, không ghi riêng.", en: "The rest of the total, not stated on its own." } as const;
