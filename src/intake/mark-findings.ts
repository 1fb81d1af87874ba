import { factTables } from "../domain/tables.ts";
import type { FactTable, Row } from "../domain/tables.ts";
import type { CountryRows } from "./country.ts";

/** The same rows, every figure with the ids of the findings that touch it: its own, and those that reach it as a total above. */
export function markFindings(rows: CountryRows, findings: readonly Row<"findings">[]): CountryRows {
  const touching = new Map<string, string[]>();
  for (const { finding_id, figure_ids, also_affects } of findings) {
    for (const figure of new Set([figure_ids, also_affects].flatMap((ids) => ids?.split(" ") ?? []))) {
      touching.set(figure, [...(touching.get(figure) ?? []), finding_id]);
    }
  }
  const marked = factTables.map((table) => [
    table,
    (rows[table] as readonly Row<FactTable>[]).map((row) => ({ ...row, findings: touching.get(row.figure_id)?.join(" ") ?? null })),
  ]);
  return { ...rows, ...(Object.fromEntries(marked) as Pick<CountryRows, FactTable>) };
}
