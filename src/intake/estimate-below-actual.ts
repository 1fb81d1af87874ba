import type { Row } from "../domain/tables.ts";
import { boundsOf, comparatorAt, numericFault, scopeOf } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";

type Report = Row<"disbursements">;

/** An estimate for a year, or for a later day of it, that is below what was reached already. Results are states as often as running counts, so they are not compared. */
export const estimateBelowActual: Rule = (rows) => {
  const actuals = Map.groupBy(
    rows.disbursements.filter(({ basis }) => basis === "actual"),
    ({ plan_code }) => plan_code,
  );
  return rows.disbursements.flatMap((estimate) => {
    if (estimate.basis !== "estimate") return [];
    const faults = (actuals.get(estimate.plan_code) ?? []).flatMap((actual) =>
      follows(estimate, actual) ? faultOf(estimate, actual) : [],
    );
    // one estimate is told once, against the most that was reached
    return faults.toSorted((a, b) => (b.computed ?? 0) - (a.computed ?? 0)).slice(0, 1);
  });
};

/** Whether both are of the same money against the same denominator, the estimate up to a later day; what is executed includes what is disbursed. */
function follows(estimate: Report, actual: Report): boolean {
  const same = ["component_code", "fund_source", "expenditure_type", "year", "denominator"] as const;
  if (same.some((column) => estimate[column] !== actual[column])) return false;
  if (estimate.measure === "disbursed" && actual.measure === "executed") return false;
  return estimate.as_of === null || (actual.as_of !== null && actual.as_of <= estimate.as_of);
}

function faultOf(estimate: Report, actual: Report): Fault[] {
  const inRates = estimate.rate !== null && actual.rate !== null;
  const stated = inRates ? (estimate.rate_high ?? estimate.rate) : estimate.amount_vnd;
  const computed = inRates ? actual.rate : actual.amount_vnd;
  if (stated === null || computed === null) return [];
  if (boundsOf(stated, estimate.comparator).high >= boundsOf(computed, actual.comparator).low) return [];
  return [
    numericFault({
      rule: "estimate_below_actual",
      plan_code: estimate.plan_code,
      about: estimate.figure_id,
      figures: [estimate.figure_id, actual.figure_id],
      scope: scopeOf([estimate.component_code, estimate.year, estimate.fund_source, estimate.expenditure_type]),
      stated,
      stated_comparator: comparatorAt("high", estimate.comparator),
      computed,
      computed_comparator: comparatorAt("low", actual.comparator),
      unit: inRates ? "percent" : "vnd",
    }),
  ];
}
