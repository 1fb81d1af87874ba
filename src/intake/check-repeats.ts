import { factTables, tables } from "../domain/tables.ts";
import { hasForeignFigure } from "./check-foreign-ids.ts";
import { problemOf, sourceTables, textIn } from "./draft.ts";
import type { Draft, DraftRow } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** What may stand only once: a row by its table's key within a plan, and a figure id anywhere. */
export function checkRepeats(draft: Draft): Problem[] {
  const repeatedRows = sourceTables.flatMap((table) => {
    const { unique } = tables[table] as { unique?: readonly string[] };
    if (unique === undefined) return [];
    const repeats = repeatsOf(draft[table], (row) => {
      const values = unique.map((column) => row.values[column]);
      return values.includes(undefined) ? null : [row.plan, ...values].join(" ");
    });
    return repeats.map(([row, first]) =>
      problemOf(
        row,
        "",
        "duplicate row",
        `one row only for ${unique.join(", ")}; the first is ${placeOf(first, row)}`,
        keyText(row, unique),
      ),
    );
  });

  // of an id that names another plan that is told, and no second one
  const facts = factTables.flatMap((table) => draft[table].filter((row) => !hasForeignFigure(row)));
  const repeatedFigures = repeatsOf(facts, (row) => textIn(row, "figure_id")).map(([row, first]) =>
    problemOf(row, "figure_id", "duplicate figure id", `a number of its own; the first is ${placeOf(first, row)}`),
  );
  return [...repeatedRows, ...repeatedFigures];
}

/** The rows whose key an earlier row has, each with that first row; a row without a key is passed over. */
function repeatsOf(rows: readonly DraftRow[], keyOf: (row: DraftRow) => string | null): [DraftRow, DraftRow][] {
  const firsts = new Map<string, DraftRow>();
  return rows.flatMap((row): [DraftRow, DraftRow][] => {
    const key = keyOf(row);
    const first = key === null ? undefined : firsts.get(key);
    if (key !== null && first === undefined) firsts.set(key, row);
    return first === undefined ? [] : [[row, first]];
  });
}

function keyText(row: DraftRow, columns: readonly string[]): string {
  return columns.map((column) => row.cells[column] ?? "").join(" ");
}

function placeOf({ file, line }: DraftRow, seenFrom: DraftRow): string {
  return file === seenFrom.file ? `line ${line}` : `${file}:${line}`;
}
