import { columnsOf, csvFile, tables } from "../domain/tables.ts";
import { problemOf, sourceTables, textIn } from "./draft.ts";
import type { Draft, SourceTable } from "./draft.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";

/** Codes that no row of the table they refer to has; the nearest known one is suggested. */
export function checkKeys(draft: Draft): Problem[] {
  return sourceTables.flatMap((table) =>
    columnsOf(table).flatMap(([name, { kind, to, csv }]) => {
      if (kind !== "key" || csv === null) return [];
      const target = to as SourceTable;
      const known = codesOf(draft, target);
      // Its file is missing or cannot be read, which is reported: every code would look unknown.
      if (known.size === 0) return [];
      return draft[table].flatMap((row) => {
        const code = row.values[name];
        if (typeof code !== "string" || known.has(code)) return [];
        const suggestion = nearest(
          code,
          draft[target].flatMap((candidate) => textIn(candidate, codeColumn(target)) ?? []),
        );
        return [problemOf(row, name, "unknown code", suggestion ?? `a code of ${csvFile(target)}`)];
      });
    }),
  );
}

/** The codes of a table, taken from the text: a row with a fault elsewhere is known all the same. */
function codesOf(draft: Draft, table: SourceTable): Set<string> {
  return new Set(draft[table].map((row) => row.cells[codeColumn(table)] ?? "").filter((code) => code !== ""));
}

/** The column of a table's own code: it alone makes a row unique. */
function codeColumn(table: SourceTable): string {
  const { unique = [] } = tables[table] as { unique?: readonly string[] };
  return unique[0] ?? "";
}
