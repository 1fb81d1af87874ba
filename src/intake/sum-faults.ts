import { budgetsOf } from "./budget.ts";
import { disagreementsIn } from "./compare.ts";
import type { Disagreement } from "./compare.ts";
import type { Rule } from "./fault.ts";
import { byFigure } from "./figure-order.ts";
import { moneyScope } from "./money-inside.ts";

/**
 * Money that does not add up. Each stated total is compared with its nearest printed parts by component, by source and by type; a
 * fault is reported at the total nearest to it, and `reaches` names the totals above that were added up with the faulty one. Amounts
 * not stated make the sum a range: only a total outside it is a fault, and `computed` is then the nearer end.
 */
export const sumFaults: Rule = (rows) =>
  budgetsOf(rows.allocations, rows.stated_totals, rows.components)
    .flatMap(disagreementsIn)
    .map((one) => {
      const { id, row } = one.total;
      return {
        rule: one.way.rule,
        plan_code: row.plan_code,
        about: id,
        figures: [id, ...partsOf(one)],
        scope: moneyScope(row),
        stated: row.amount_vnd,
        computed: one.computed,
        difference: one.difference,
        unit: "vnd",
        reaches: one.reaches.toSorted(byFigure),
      };
    });

/** The figures that make up the computed sum; those that are only possibly part of it are named where it would not come out without them. */
function partsOf({ way: { parts, possible }, computed }: Disagreement): string[] {
  const certain = parts.reduce((sum, { low }) => sum + low, 0) === computed;
  return [...new Set((certain ? parts : [...parts, ...possible]).map(({ id }) => id))].toSorted(byFigure);
}
