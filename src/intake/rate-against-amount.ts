import { round } from "../domain/format.ts";
import { numbersIn } from "../domain/numbers.ts";
import type { Row } from "../domain/tables.ts";
import { numericFault, scopeOf } from "./fault.ts";
import type { Rule } from "./fault.ts";

type Report = Row<"disbursements">;
interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * A printed rate that its own amount and denominator contradict. Each number stands for all that is rounded to it as printed; a bound,
 * or "about", leaves open how far the amount is from its rate, so only exact rates and ranges are compared.
 */
export const rateAgainstAmount: Rule = (rows) =>
  rows.disbursements.flatMap((report) => {
    const { figure_id, plan_code, comparator, rate, rate_high, amount_vnd, denominator_vnd } = report;
    if (rate === null || amount_vnd === null || denominator_vnd === null) return [];
    if (comparator !== "=" && comparator !== "range") return [];
    const [amount, denominator] = [spanOf(amount_vnd, report), spanOf(denominator_vnd, report)];
    if (denominator.low <= 0) return [];
    const shares = { low: (amount.low / denominator.high) * 100, high: (amount.high / denominator.low) * 100 };
    const high = rate_high ?? rate;
    const isBelow = shares.high < rate - roundingOf(rate, report);
    const isAbove = shares.low > high + roundingOf(high, report);
    if (!isBelow && !isAbove) return [];
    const share = (amount_vnd / denominator_vnd) * 100;
    // as many decimals as tell it apart from the printed rate
    const computed = round(share, Math.max(decimalsOf(rate, report), 2));
    return numericFault({
      rule: "rate_against_amount",
      ...{ plan_code, about: figure_id, figures: [figure_id] },
      scope: scopeOf([report.component_code, report.year, report.fund_source, report.expenditure_type, report.basis]),
      // of a range the end that is nearer
      ...{ stated: isBelow ? rate : high, stated_comparator: rate_high === null ? "=" : isBelow ? ">=" : "<=" },
      ...{ computed, computed_comparator: Math.abs(computed - share) < 1e-9 ? "=" : "~" },
      unit: "percent",
    });
  });

/** Half of the last printed decimal of a rate, and the dust of a double. */
function roundingOf(rate: number, report: Report): number {
  return 0.5 * 10 ** -decimalsOf(rate, report) + 1e-9;
}

function decimalsOf(rate: number, { as_printed }: Report): number {
  const printed = [...as_printed.matchAll(/\d+(?:[,.](\d+))?(?=\s*%)/g)].find(([text]) => Number(text.replace(",", ".")) === rate);
  return (printed?.[1] ?? String(rate).split(".")[1] ?? "").length;
}

/** An amount, and half of its last printed digit to either side; where its print is not found, of the unit that it is whole in. */
function spanOf(amountVnd: number, { as_printed }: Report): Span {
  const unit = numbersIn(as_printed)
    .map((number) => ({ number, size: amountVnd / number }))
    .find(({ number, size }) => number > 0 && [1, 1e3, 1e6, 1e9].includes(size));
  const whole = [1e9, 1e6, 1e3].find((size) => amountVnd % size === 0) ?? 1;
  const last = unit ? unit.size * 10 ** -(String(unit.number).split(".")[1] ?? "").length : whole;
  // nothing spent is no rounded amount
  const rounding = amountVnd === 0 ? 0 : last / 2;
  return { low: amountVnd - rounding, high: amountVnd + rounding };
}
