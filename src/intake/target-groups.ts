import type { Comparator } from "../domain/codes.ts";
import { sumComparator } from "../domain/comparator.ts";
import { aimKey, aimScope, aimsOf, groupParts } from "./aims.ts";
import type { Aim } from "./aims.ts";
import { boundsOf, comparatorAt, difference } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";

/** The kinds of aims whose groups add up: percentage points of one base, and counts. A coverage of two groups is no sum of two shares. */
const additive: readonly Aim["kind"][] = ["cut", "count"];

/**
 * An aim for a group and its parts that do not add up to it. The parts are taken at what is printed, a range from end to end: a part
 * printed as "more than 1" could be anything above, but then the document does not say what the whole is made of.
 */
export const targetGroups: Rule = (rows) =>
  [
    ...Map.groupBy(
      aimsOf(rows).filter(({ kind }) => additive.includes(kind)),
      aimKey,
    ).values(),
  ].flatMap((aims) => aims.flatMap((whole) => faultOf(whole, aims)));

function faultOf(whole: Aim, aims: readonly Aim[]): Fault[] {
  const groups = whole.population_group === null ? undefined : groupParts[whole.population_group];
  const parts = (groups ?? []).flatMap((group) => aims.find((aim) => aim.population_group === group) ?? []);
  if (groups === undefined || parts.length < groups.length) return [];
  const low = parts.reduce((sum, { value }) => sum + value, 0);
  const high = parts.reduce((sum, { value, value_high }) => sum + (value_high ?? value), 0);
  const bounds = boundsOf(whole.value, whole.comparator, whole.value_high);
  if (low <= bounds.high && high >= bounds.low) return [];
  // the ends that come nearest to each other
  const [ofParts, ofWhole] = low > bounds.high ? (["low", "high"] as const) : (["high", "low"] as const);
  const computed = difference(ofParts === "low" ? low : high, 0);
  const stated = bounds[ofWhole];
  return [
    {
      rule: "target_by_group",
      plan_code: whole.plan_code,
      about: whole.figure_id,
      figures: [whole.figure_id, ...parts.map(({ figure_id }) => figure_id)],
      scope: aimScope(whole),
      stated,
      stated_comparator: comparatorAt(ofWhole, whole.comparator),
      computed,
      computed_comparator: exactness(parts.map(({ comparator }) => comparatorAt(ofParts, comparator))),
      computed_not_stated: 0,
      difference: difference(computed, stated),
      unit: whole.unit,
      reaches: [],
    },
  ];
}

/** Bounds to both sides make nothing "about so much", which no part says: the number is one end of what is printed, from end to end. */
function exactness(parts: readonly Comparator[]): Comparator {
  const sum = sumComparator(parts);
  return sum === "~" && !parts.includes("~") ? "range" : sum;
}
