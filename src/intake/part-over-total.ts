import { numericFault } from "./fault.ts";
import type { Rule } from "./fault.ts";
import { budgetKey, isMore, liesInside, moneyScope } from "./money-inside.ts";

/**
 * A part larger than the total that it is printed under. Where the sum rules could compare them they have told it already; this finds
 * what they have to leave alone, such as a part that names no source and no type under a total of its own project.
 */
export const partOverTotal: Rule = (rows, told) => {
  const isTold = (id: string) => told.some(({ figures: [total], reaches }) => total === id || reaches.includes(id));
  const budgets = Map.groupBy([...rows.allocations, ...rows.stated_totals], budgetKey);
  return rows.stated_totals.flatMap((total) => {
    if (isTold(total.figure_id)) return [];
    const parts = budgets.get(budgetKey(total)) ?? [];
    const larger = parts.filter((part) => part !== total && isMore(part, total) && liesInside(part, total, rows.components));
    const [largest] = larger.toSorted((a, b) => (b.amount_vnd ?? 0) - (a.amount_vnd ?? 0));
    if (largest?.amount_vnd == null) return [];
    return numericFault({
      rule: "part_over_total",
      plan_code: total.plan_code,
      about: total.figure_id,
      figures: [total.figure_id, largest.figure_id],
      scope: moneyScope(total),
      stated: total.amount_vnd,
      stated_comparator: total.comparator,
      computed: largest.amount_vnd,
      computed_comparator: largest.comparator,
      unit: "vnd",
    });
  });
};
