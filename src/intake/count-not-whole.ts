import { aimScope, aimsOf, isCount } from "./aims.ts";
import { comparatorAt } from "./fault.ts";
import type { Rule } from "./fault.ts";

/** Households, people or projects in fractions. Which whole number was meant is not ours to say: nothing is computed. */
export const countNotWhole: Rule = (rows) =>
  aimsOf(rows).flatMap((aim) => {
    const numbers = [
      { number: aim.value, comparator: comparatorAt("low", aim.comparator) },
      { number: aim.value_high, comparator: comparatorAt("high", aim.comparator) },
      { number: aim.out_of, comparator: "=" as const },
    ];
    const broken = numbers.find(({ number }) => number !== null && !Number.isInteger(number));
    if (!isCount(aim.unit) || broken === undefined) return [];
    return {
      rule: "count_not_whole",
      plan_code: aim.plan_code,
      about: aim.figure_id,
      figures: [aim.figure_id],
      scope: aimScope(aim),
      stated: broken.number,
      stated_comparator: broken.comparator,
      computed: null,
      computed_comparator: null,
      computed_not_stated: 0,
      difference: null,
      unit: aim.unit,
      reaches: [],
    };
  });
