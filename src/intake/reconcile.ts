import type { Cause } from "../domain/codes.ts";
import type { Row } from "../domain/tables.ts";
import type { CountryRows, Review } from "./country.ts";
import type { Fault } from "./fault.ts";
import { faultsIn, idOf } from "./faults.ts";
import { insideParts } from "./inside-parts.ts";
import { basisOf, isSameBasis } from "./review-basis.ts";
import { smallestChange } from "./smallest-change.ts";

/**
 * What does not add up or agree, in the order of plans and figures, with what a person has said of it and the smallest change that
 * would close it, which is our inference. A finding that nobody has reviewed is `unexplained`, and so is one that was reviewed when it
 * had other numbers: what was said of those is not published beside these. Nothing is repaired.
 */
export function reconcile(rows: CountryRows, reviews: readonly Review[]): Row<"findings">[] {
  const faults = faultsIn(rows);
  return faults.map((fault) => findingOf(fault, faults, rows, reviews));
}

function findingOf(fault: Fault, all: readonly Fault[], rows: CountryRows, reviews: readonly Review[]): Row<"findings"> {
  const { rule, plan_code, figures, scope, stated, computed, difference, unit, reaches } = fault;
  const { stated_comparator, computed_comparator, computed_not_stated } = fault;
  const finding_id = idOf(fault);
  const basis = basisOf(fault, rows);
  const review = reviews.find((candidate) => candidate.finding_id === finding_id && isSameBasis(candidate, basis));
  const change = smallestChange(fault, all, rows);
  return {
    ...{ finding_id, plan_code, rule, scope, figure_ids: figures.join(" ") || null },
    ...{ stated, stated_comparator, computed, computed_comparator, computed_not_stated, difference, unit },
    cause: (review?.cause ?? "unexplained") as Cause,
    explanation_vi: review?.explanation_vi ?? null,
    explanation_en: review?.explanation_en ?? null,
    also_affects: reaches.join(" ") || null,
    also_inside: insideParts(fault, rows).join(" ") || null,
    inferred_count: change?.count ?? null,
    inferred_figure_id: change?.only?.figure_id ?? null,
    inferred_value: change?.only?.value ?? null,
  };
}
