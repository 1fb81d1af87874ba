import type { Comparator } from "../domain/codes.ts";
import type { Row } from "../domain/tables.ts";
import { aimScope, aimsOf } from "./aims.ts";
import { boundsOf, comparatorAt, numericFault, scopeOf } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";

const hundred = { computed: 100, computed_comparator: "=", unit: "percent" } as const;

/** A share of more than everything: more spent than there was, or more than all reached. */
export const rateOverHundred: Rule = (rows) => [
  ...rows.disbursements.flatMap(overspent),
  ...aimsOf(rows).flatMap((aim) => {
    if (aim.unit !== "percent" || boundsOf(aim.value, aim.comparator, aim.value_high).low <= 100) return [];
    const about = { plan_code: aim.plan_code, about: aim.figure_id, figures: [aim.figure_id], scope: aimScope(aim) };
    return numericFault({ rule: "rate_over_hundred", ...about, ...hundred, ...atLow(aim.value, aim.comparator) });
  }),
];

function overspent(row: Row<"disbursements">): Fault[] {
  const { figure_id, plan_code, comparator, rate, rate_high, amount_vnd, denominator_vnd } = row;
  const scope = scopeOf([row.component_code, row.year, row.fund_source, row.expenditure_type, row.basis]);
  const fault = { rule: "rate_over_hundred", plan_code, about: figure_id, figures: [figure_id], scope } as const;
  if (rate !== null) {
    const isOver = boundsOf(rate, comparator, rate_high).low > 100;
    return isOver ? [numericFault({ ...fault, ...hundred, ...atLow(rate, comparator) })] : [];
  }
  if (amount_vnd === null || denominator_vnd === null || boundsOf(amount_vnd, comparator).low <= denominator_vnd) return [];
  return [numericFault({ ...fault, ...atLow(amount_vnd, comparator), computed: denominator_vnd, computed_comparator: "=", unit: "vnd" })];
}

function atLow(value: number, comparator: Comparator) {
  return { stated: value, stated_comparator: comparatorAt("low", comparator) };
}
