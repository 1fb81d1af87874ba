import type { Comparator } from "../domain/codes.ts";
import type { Row } from "../domain/tables.ts";
import { aimScope, aimsOf } from "./aims.ts";
import type { CountryRows } from "./country.ts";
import { boundsOf, comparatorAt, numericFault, scopeOf } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";
import type { MoneyRow } from "./money-inside.ts";
import { moneyOfReport } from "./money-of-report.ts";

type Report = Row<"disbursements">;
const moneyColumns = ["plan_code", "year", "component_code", "fund_source", "expenditure_type"] as const;
const hundred = { computed: 100, computed_comparator: "=", unit: "percent" } as const;

/** A share of more than everything: more spent than there was, or more than all reached. */
export const rateOverHundred: Rule = (rows) => [
  ...rows.disbursements.flatMap((report) => overspent(report, rows)),
  ...aimsOf(rows).flatMap((aim) => {
    if (aim.unit !== "percent" || boundsOf(aim.value, aim.comparator, aim.value_high).low <= 100) return [];
    const about = { plan_code: aim.plan_code, about: aim.figure_id, figures: [aim.figure_id], scope: aimScope(aim) };
    return numericFault({ rule: "rate_over_hundred", ...about, ...hundred, ...atLow(aim.value, aim.comparator) });
  }),
];

function overspent(row: Report, rows: CountryRows): Fault[] {
  const { figure_id, plan_code, comparator, rate, rate_high, amount_vnd, denominator_vnd } = row;
  const scope = scopeOf([row.component_code, row.year, row.fund_source, row.expenditure_type, row.basis]);
  const fault = { rule: "rate_over_hundred", plan_code, about: figure_id, figures: [figure_id], scope } as const;
  if (rate !== null && boundsOf(rate, comparator, rate_high).low > 100)
    return [numericFault({ ...fault, ...hundred, ...atLow(rate, comparator) })];
  if (amount_vnd === null) return [];
  const spent = { ...atLow(amount_vnd, comparator), unit: "vnd" } as const;
  const { low } = boundsOf(amount_vnd, comparator);
  if (denominator_vnd !== null) {
    // a printed rate that its own amount and denominator contradict is another rule's
    if (rate !== null || low <= denominator_vnd) return [];
    return [numericFault({ ...fault, ...spent, computed: denominator_vnd, computed_comparator: "=" })];
  }
  const most = isCarriedUnnamed(row, rows) ? null : moneyOfReport(row, rows);
  if (most === null || low <= most.amountVnd) return [];
  const computed = { computed: most.amountVnd, computed_comparator: most.comparator };
  return [numericFault({ ...fault, ...spent, ...computed, figures: [figure_id, ...most.figures] })];
}

/**
 * Whether a report counts carried-over money that its document names nowhere: what it is of may well be more than the year's money.
 * What is carried over lies inside that where it is named.
 */
function isCarriedUnnamed(report: Report, { memo_amounts }: CountryRows): boolean {
  const isOfReport = (money: MoneyRow) => moneyColumns.every((column) => money[column] === report[column]);
  const isNamed = memo_amounts.some((memo) => memo.memo_kind === "carried_over" && memo.amount_vnd !== null && isOfReport(memo));
  return report.denominator === "with_carry_over" && !isNamed;
}

function atLow(value: number, comparator: Comparator) {
  return { stated: value, stated_comparator: comparatorAt("low", comparator) };
}
