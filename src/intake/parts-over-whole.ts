import { sumComparator } from "../domain/comparator.ts";
import { aimScope, aimsOf, isCount, timeKey } from "./aims.ts";
import type { Aim } from "./aims.ts";
import { boundsOf, comparatorAt, difference, numericFault } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";

/**
 * Parts of a count that together exceed their whole: "25 projects, 22 old and 8 new". Only what the table of indicators names as parts
 * that share nothing is added up, since of 25 projects 22 may have land and 20 a builder.
 */
export const partsOverWhole: Rule = (rows, told) => {
  const isTold = new Set(told.filter(({ rule }) => rule === "subset_over_whole").map(({ about }) => about));
  const aims = aimsOf(rows).filter(({ unit, kind }) => isCount(unit) && kind === "count");
  const groups = Map.groupBy(
    aims.filter(({ part_of }) => part_of !== null),
    (aim) => `${aim.part_of} ${timeKey(aim)}`,
  );
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    const wholes = first ? aims.filter((aim) => aim.indicator_code === first.part_of && timeKey(aim) === timeKey(first)) : [];
    const [whole, ...others] = wholes;
    // one part that is more than its whole is told already; of two wholes, or one part given twice, nothing is certain
    if (whole === undefined || others.length > 0 || parts.some(({ figure_id }) => isTold.has(figure_id))) return [];
    const isOnce = new Set(parts.map(({ indicator_code }) => indicator_code)).size === parts.length;
    return isOnce && parts.length > 1 ? faultOf(whole, parts) : [];
  });
};

function faultOf(whole: Aim, parts: readonly Aim[]): Fault[] {
  const low = difference(
    parts.reduce((sum, part) => sum + boundsOf(part.value, part.comparator, part.value_high).low, 0),
    0,
  );
  const { high } = boundsOf(whole.value, whole.comparator, whole.value_high);
  if (low <= high) return [];
  return [
    numericFault({
      rule: "parts_over_whole",
      plan_code: whole.plan_code,
      about: whole.figure_id,
      figures: [whole.figure_id, ...parts.map(({ figure_id }) => figure_id)],
      scope: aimScope(whole),
      ...{ stated: high, stated_comparator: comparatorAt("high", whole.comparator) },
      ...{ computed: low, computed_comparator: sumComparator(parts.map(({ comparator }) => comparatorAt("low", comparator))) },
      unit: whole.unit,
    }),
  ];
}
