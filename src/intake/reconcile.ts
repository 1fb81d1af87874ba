import { findingRules } from "../domain/codes.ts";
import type { Cause } from "../domain/codes.ts";
import type { Row } from "../domain/tables.ts";
import { budgetsOf } from "./budget.ts";
import { disagreementsIn } from "./compare.ts";
import type { Disagreement } from "./compare.ts";
import type { CountryRows, Review } from "./country.ts";

/**
 * What does not add up, in the order of plans and figures. Each stated total is compared with its nearest printed parts by
 * component, by source and by type; a fault is reported at the total nearest to it, and `also_affects` names the totals above that
 * were added up with the faulty one. Amounts not stated make the sum a range: only a total outside it is a finding, and `computed`
 * is then the nearer end. A finding that nobody has reviewed is `unexplained`.
 */
export function reconcile(rows: CountryRows, reviews: readonly Review[]): Row<"findings">[] {
  return budgetsOf(rows.allocations, rows.stated_totals, rows.components)
    .flatMap(disagreementsIn)
    .toSorted((a, b) => byFigure(a.total.id, b.total.id) || findingRules.indexOf(a.way.rule) - findingRules.indexOf(b.way.rule))
    .map((one) => findingOf(one, reviews));
}

function findingOf(one: Disagreement & { readonly reaches: readonly string[] }, reviews: readonly Review[]): Row<"findings"> {
  const { total, way, computed, difference, reaches } = one;
  const { plan_code, component_code, year, stage, fund_source, expenditure_type, amount_vnd } = total.row;
  const finding_id = `${way.rule}.${total.id}`;
  const review = reviews.find((candidate) => candidate.finding_id === finding_id);
  return {
    finding_id,
    plan_code,
    rule: way.rule,
    scope: [component_code, year, stage, fund_source, expenditure_type].join(" "),
    figure_ids: [total.id, ...partsOf(one)].join(" "),
    stated: amount_vnd,
    computed,
    difference,
    unit: "vnd",
    cause: (review?.cause ?? "unexplained") as Cause,
    explanation_vi: review?.explanation_vi ?? null,
    explanation_en: review?.explanation_en ?? null,
    also_affects: reaches.toSorted(byFigure).join(" ") || null,
  };
}

/** The figures that make up the computed sum; those that are only possibly part of it are named where it would not come out without them. */
function partsOf({ way: { parts, possible }, computed }: Disagreement): string[] {
  const certain = parts.reduce((sum, { low }) => sum + low, 0) === computed;
  return [...new Set((certain ? parts : [...parts, ...possible]).map(({ id }) => id))].toSorted(byFigure);
}

/** Plans by code, then figures in document order: 20 before 100. */
function byFigure(a: string, b: string): number {
  const [planA, planB] = [a, b].map((id) => id.slice(0, id.lastIndexOf("."))) as [string, string];
  if (planA !== planB) return planA < planB ? -1 : 1;
  return Number(a.slice(planA.length + 1)) - Number(b.slice(planB.length + 1));
}
