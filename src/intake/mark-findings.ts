import { factTables } from "../domain/tables.ts";
import type { FactTable, Row } from "../domain/tables.ts";
import type { CountryRows } from "./country.ts";

/** Every figure that a finding touches: what it compares, the totals above, and what the compared parts are made of. */
export function touchedBy({ figure_ids, also_affects, also_inside }: Row<"findings">): string[] {
  return [...new Set([figure_ids, also_affects, also_inside].flatMap((ids) => ids?.split(" ") ?? []))];
}

/** The citation that a finding about documents compares; null for a finding about figures. */
export function citationOf({ finding_id, rule, figure_ids }: Pick<Row<"findings">, "finding_id" | "rule" | "figure_ids">): string | null {
  return figure_ids === null ? finding_id.slice(rule.length + 1) : null;
}

/**
 * The same rows, every figure with the ids of the findings that touch it, and so every cited document, and every plan whose own date a
 * finding compares.
 */
export function markFindings(rows: CountryRows, findings: readonly Row<"findings">[]): CountryRows {
  const touching = new Map<string, string[]>();
  for (const finding of findings) {
    const cited = citationOf(finding);
    const dated = finding.rule === "dated_before_cited" ? [finding.plan_code] : [];
    for (const one of [...touchedBy(finding), ...(cited === null ? [] : [cited]), ...dated])
      touching.set(one, [...(touching.get(one) ?? []), finding.finding_id]);
  }
  const marked = <R extends object>(own: readonly R[], idOf: (row: R) => string) =>
    own.map((row) => ({ ...row, findings: touching.get(idOf(row))?.join(" ") ?? null }));
  const facts = factTables.map((table) => [table, marked(rows[table] as readonly Row<FactTable>[], ({ figure_id }) => figure_id)]);
  return {
    ...rows,
    ...(Object.fromEntries(facts) as Pick<CountryRows, FactTable>),
    plans: marked(rows.plans, ({ plan_code }) => plan_code),
    citations: marked(rows.citations, ({ citation_id }) => citation_id),
  };
}
