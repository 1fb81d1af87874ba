import type { DomainFinding } from "../domain/domain.ts";
import type { Row } from "../domain/tables.ts";
import type { CountryRows } from "./country.ts";
import { touchedBy } from "./mark-findings.ts";

type Money = Pick<CountryRows, "stated_totals" | "allocations" | "memo_amounts">;

/** A finding as every page knows it. One about money has the year and stage of its first figure. */
export function domainFinding(finding: Row<"findings">, { stated_totals, allocations, memo_amounts }: Money): DomainFinding {
  const { finding_id, plan_code, rule, scope, stated, computed, difference, unit, cause, explanation_vi, explanation_en } = finding;
  const { stated_comparator, computed_comparator, computed_not_stated } = finding;
  const figures = touchedBy(finding);
  const money = [...stated_totals, ...allocations, ...memo_amounts].find(({ figure_id }) => figure_id === figures[0]);
  return {
    ...{ finding_id, plan_code, rule, scope, year: money?.year ?? null, stage: money?.stage ?? null },
    figure_ids: figures,
    ...{ stated_comparator, computed_comparator, computed_not_stated },
    ...{ stated, computed, difference, unit, cause, explanation_vi, explanation_en },
  };
}
