import { aimScope, aimsOf, isCount } from "./aims.ts";
import type { Rule } from "./fault.ts";

/** Households, people or projects in fractions. Which whole number was meant is not ours to say: nothing is computed. */
export const countNotWhole: Rule = (rows) =>
  aimsOf(rows).flatMap((aim) => {
    const broken = [aim.value, aim.value_high, aim.out_of].find((number) => number !== null && !Number.isInteger(number));
    if (!isCount(aim.unit) || broken == null) return [];
    return {
      rule: "count_not_whole",
      plan_code: aim.plan_code,
      about: aim.figure_id,
      figures: [aim.figure_id],
      scope: aimScope(aim),
      stated: broken,
      computed: null,
      difference: null,
      unit: aim.unit,
      reaches: [],
    };
  });
