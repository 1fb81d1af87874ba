import { factTables } from "../domain/tables.ts";
import type { FactTable, Row } from "../domain/tables.ts";
import type { CountryRows } from "./country.ts";

/** Every figure that a finding touches: what it compares, the totals above, and what the compared parts are made of. */
export function touchedBy({ figure_ids, also_affects, also_inside }: Row<"findings">): string[] {
  return [...new Set([figure_ids, also_affects, also_inside].flatMap((ids) => ids?.split(" ") ?? []))];
}

/** The same rows, every figure with the ids of the findings that touch it. */
export function markFindings(rows: CountryRows, findings: readonly Row<"findings">[]): CountryRows {
  const touching = new Map<string, string[]>();
  for (const finding of findings) {
    for (const figure of touchedBy(finding)) touching.set(figure, [...(touching.get(figure) ?? []), finding.finding_id]);
  }
  const marked = factTables.map((table) => [
    table,
    (rows[table] as readonly Row<FactTable>[]).map((row) => ({ ...row, findings: touching.get(row.figure_id)?.join(" ") ?? null })),
  ]);
  return { ...rows, ...(Object.fromEntries(marked) as Pick<CountryRows, FactTable>) };
}
