import { aimKey, aimScope, aimsOf, groupsWithin, isCount, timeKey } from "./aims.ts";
import type { Aim } from "./aims.ts";
import { boundsOf, comparatorAt, numericFault } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";
import { budgetKey, isMore, liesInside, moneyScope } from "./money-inside.ts";

/** A subset larger than its whole: money "of which" of an amount, a count out of a count, a group of people in a wider one. */
export const subsetOverWhole: Rule = (rows) => {
  const budgets = Map.groupBy([...rows.allocations, ...rows.stated_totals], budgetKey);
  const memos = rows.memo_amounts.flatMap((memo) => {
    const wholes = budgets.get(budgetKey(memo)) ?? [];
    const smaller = wholes.filter((whole) => isMore(memo, whole) && liesInside(memo, whole, rows.components));
    const [nearest] = smaller.toSorted((a, b) => (a.amount_vnd ?? 0) - (b.amount_vnd ?? 0));
    if (nearest?.amount_vnd == null || memo.amount_vnd === null) return [];
    return numericFault({
      rule: "subset_over_whole",
      plan_code: memo.plan_code,
      about: memo.figure_id,
      figures: [nearest.figure_id, memo.figure_id],
      scope: moneyScope(memo),
      stated: nearest.amount_vnd,
      stated_comparator: nearest.comparator,
      computed: memo.amount_vnd,
      computed_comparator: memo.comparator,
      unit: "vnd",
    });
  });
  const aims = aimsOf(rows);
  return [
    ...memos,
    ...aims.flatMap((aim) => outOfLess(aim, aims)),
    ...[
      ...Map.groupBy(
        aims.filter(({ unit }) => isCount(unit)),
        aimKey,
      ).values(),
    ].flatMap(widerGroups),
  ];
};

/** "30 of 25": the whole stands with the count itself, and where the same place prints it as a figure of its own, there too. */
function outOfLess(aim: Aim, aims: readonly Aim[]): Fault[] {
  if (aim.out_of === null || boundsOf(aim.value, aim.comparator).low <= aim.out_of) return [];
  const numbers = { stated: aim.out_of, stated_comparator: "=" as const, ...lowEnd(aim) };
  const wholes = aims.filter((whole) => whole !== aim && isWholeOf(whole, aim));
  const [whole] = wholes.length === 1 ? wholes : [];
  return [numericFault({ ...aimFault(aim), figures: [...(whole ? [whole.figure_id] : []), aim.figure_id], ...numbers })];
}

function isWholeOf(whole: Aim, part: Aim): boolean {
  const isSamePlace = whole.unit === part.unit && whole.locator === part.locator && timeKey(whole) === timeKey(part);
  return isSamePlace && whole.comparator === "=" && whole.value === part.out_of;
}

/** Counts only: the near-poor may grow while the poor fall, so a cut for both may well be less than that for one. */
function widerGroups(aims: readonly Aim[]): Fault[] {
  return aims.flatMap((part) => {
    const low = boundsOf(part.value, part.comparator, part.value_high).low;
    const wholes = aims.filter((whole) => {
      const [inner, outer] = [part.population_group, whole.population_group];
      if (inner === null || outer === null || !groupsWithin(outer).includes(inner)) return false;
      return low > boundsOf(whole.value, whole.comparator, whole.value_high).high;
    });
    const [nearest] = wholes.toSorted((a, b) => a.value - b.value);
    if (nearest === undefined) return [];
    const whole = { stated: nearest.value_high ?? nearest.value, stated_comparator: comparatorAt("high", nearest.comparator) };
    return [numericFault({ ...aimFault(part), figures: [nearest.figure_id, part.figure_id], ...whole, ...lowEnd(part) })];
  });
}

/** What the part is at the least, which is what exceeds its whole. */
function lowEnd({ value, comparator }: Aim) {
  return { computed: value, computed_comparator: comparatorAt("low", comparator) };
}

function aimFault(aim: Aim): Pick<Fault, "plan_code" | "about" | "scope" | "unit"> & { rule: "subset_over_whole" } {
  return { rule: "subset_over_whole", plan_code: aim.plan_code, about: aim.figure_id, scope: aimScope(aim), unit: aim.unit };
}
