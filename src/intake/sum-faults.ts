import { sumComparator } from "../domain/comparator.ts";
import { budgetsOf } from "./budget.ts";
import type { Figure } from "./budget.ts";
import { disagreementsIn } from "./compare.ts";
import type { Disagreement } from "./compare.ts";
import type { Fault, Rule } from "./fault.ts";
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
      const parts = partsOf(one);
      return {
        rule: one.way.rule,
        plan_code: row.plan_code,
        about: id,
        figures: [id, ...parts.map((part) => part.id)],
        scope: moneyScope(row),
        stated: row.amount_vnd,
        stated_comparator: row.comparator,
        computed: one.computed,
        ...exactnessOf(one, parts),
        difference: one.difference,
        unit: "vnd",
        reaches: one.reaches.toSorted(byFigure),
      };
    });

/** The figures that make up the computed sum, in document order; those that are only possibly part of it are named where it would not come out without them. */
function partsOf({ way: { parts, possible }, computed }: Disagreement): readonly Figure[] {
  const certain = parts.reduce((sum, { low }) => sum + low, 0) === computed;
  const figures = certain ? parts : [...parts, ...possible];
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()].toSorted((a, b) => byFigure(a.id, b.id));
}

/** How exact the computed end is: the lower end of a sum is "at least", the upper "at most", unless the parts themselves say how. */
function exactnessOf(
  { way: { low, high }, computed }: Disagreement,
  parts: readonly Figure[],
): Pick<Fault, "computed_comparator" | "computed_not_stated"> {
  const end = low === high ? "=" : computed === low ? ">=" : "<=";
  const stated = parts.flatMap(({ comparator }) => comparator ?? []);
  // a bound to the other side says nothing of this end
  const sum = sumComparator(stated.map((comparator) => (comparator === "~" || comparator.startsWith(end.charAt(0)) ? comparator : "=")));
  const notStated = end === ">=" ? parts.length - stated.length : 0;
  return { computed_comparator: sum === "=" && notStated === 0 ? end : sum, computed_not_stated: notStated };
}
