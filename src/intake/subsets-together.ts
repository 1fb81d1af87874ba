import type { Comparator } from "../domain/codes.ts";
import { sumComparator } from "../domain/comparator.ts";
import type { Row } from "../domain/tables.ts";
import { aimKey, aimScope, aimsOf, groupsWithin, isCount } from "./aims.ts";
import type { Aim } from "./aims.ts";
import type { CountryRows } from "./country.ts";
import { boundsOf, comparatorAt, numericFault } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";
import { byFigure } from "./figure-order.ts";
import { areApart, budgetKey, liesInside, moneyScope } from "./money-inside.ts";

/** One end of a figure: what it is at the least, or at the most. */
interface End {
  readonly figure_id: string;
  readonly value: number;
  readonly comparator: Comparator;
}
/** A whole at the most, and parts of it, which share nothing, at the least. */
interface Together {
  readonly fault: Pick<Fault, "plan_code" | "scope" | "unit">;
  readonly whole: End;
  readonly parts: readonly End[];
}

/**
 * Subsets none of which is larger than its whole, but all of which together are: money "of which" of one kind, and counts for groups
 * that share nobody. A subset that is too large by itself, and a sum of groups that does not come out, are told already.
 */
export const subsetsTogether: Rule = (rows, told) => {
  const isTold = new Set(told.filter(({ rule }) => rule === "subset_over_whole" || rule === "target_by_group").map(({ about }) => about));
  const sets = [...moneySets(rows), ...groupSets(rows)]
    .map((set) => ({
      ...set,
      parts: set.parts.filter(({ figure_id }) => !isTold.has(figure_id)).toSorted((a, b) => byFigure(a.figure_id, b.figure_id)),
    }))
    .filter(({ whole, parts }) => !isTold.has(whole.figure_id) && parts.length > 1 && sumOf(parts) > whole.value);
  const found: Together[] = [];
  // the nearest whole first: that a wider one is exceeded by the same parts and more says nothing new
  for (const set of sets.toSorted((a, b) => a.whole.value - b.whole.value)) {
    const ids = new Set(set.parts.map(({ figure_id }) => figure_id));
    if (!found.some(({ parts }) => parts.every(({ figure_id }) => ids.has(figure_id)))) found.push(set);
  }
  const used = new Set<string>();
  return found.map(({ fault, whole, parts }) => {
    // two wholes may share a part: each finding has an id of its own
    const about = [...parts, whole].find(({ figure_id }) => !used.has(figure_id))?.figure_id ?? whole.figure_id;
    used.add(about);
    return numericFault({
      ...{ ...fault, rule: "subset_over_whole", about },
      figures: [whole.figure_id, ...parts.map(({ figure_id }) => figure_id)],
      ...{ stated: whole.value, stated_comparator: whole.comparator },
      ...{ computed: sumOf(parts), computed_comparator: sumComparator(parts.map(({ comparator }) => comparator)) },
    });
  });
};

function sumOf(parts: readonly End[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(9));
}

/** Each amount with the memo amounts of one kind in it; none where two of them may be the same money. */
function moneySets({ allocations, stated_totals, memo_amounts, components }: CountryRows): Together[] {
  const budgets = Map.groupBy(memo_amounts, budgetKey);
  return [...allocations, ...stated_totals].flatMap((whole) => {
    const high = endOf(whole, "high", whole.amount_vnd);
    if (high === null) return [];
    const inBudget = (budgets.get(budgetKey(whole)) ?? []).filter((memo) => liesInside(memo, whole, components));
    return [...Map.groupBy(inBudget, ({ memo_kind }) => memo_kind).values()].flatMap((inside): Together[] => {
      const isWithin = (one: Row<"memo_amounts">, other: Row<"memo_amounts">) =>
        !areApart(one, other, components) && liesInside(one, other, components) && !liesInside(other, one, components);
      const stated = inside.filter(({ amount_vnd }) => amount_vnd !== null);
      const outermost = stated.filter((memo) => !stated.some((other) => isWithin(memo, other)));
      if (outermost.some((one, at) => outermost.slice(at + 1).some((other) => !areApart(one, other, components)))) return [];
      const parts = outermost.flatMap((memo) => endOf(memo, "low", memo.amount_vnd) ?? []);
      return [{ fault: { plan_code: whole.plan_code, scope: moneyScope(whole), unit: "vnd" }, whole: high, parts }];
    });
  });
}

/** Each count with the counts for the widest groups in its own, of which no two share anybody. */
function groupSets(rows: CountryRows): Together[] {
  const counts = aimsOf(rows).filter(({ unit, population_group: group }) => isCount(unit) && group !== null);
  return [...Map.groupBy(counts, aimKey).values()].flatMap((aims) =>
    aims.flatMap((whole): Together[] => {
      const inside = aims.filter((aim) => isWider(whole, aim));
      const widest = inside.filter((aim) => !inside.some((other) => isWider(other, aim)));
      const high = endOf(whole, "high", whole.value, whole.value_high);
      const parts = widest.flatMap((aim) => endOf(aim, "low", aim.value, aim.value_high) ?? []);
      return high === null ? [] : [{ fault: { plan_code: whole.plan_code, scope: aimScope(whole), unit: whole.unit }, whole: high, parts }];
    }),
  );
}

function isWider(outer: Aim, inner: Aim): boolean {
  const [wide, narrow] = [outer.population_group, inner.population_group];
  return wide !== null && narrow !== null && groupsWithin(wide).includes(narrow);
}

/** Null where nothing is stated, or where that end is open: no sum is more than what has no bound, and a part of unknown size adds nothing. */
function endOf(
  { figure_id, comparator }: { readonly figure_id: string; readonly comparator: Comparator },
  end: "low" | "high",
  value: number | null,
  high: number | null = null,
): End | null {
  const bound = value === null ? Infinity : boundsOf(value, comparator, high)[end];
  return Number.isFinite(bound) ? { figure_id, value: bound, comparator: comparatorAt(end, comparator) } : null;
}
