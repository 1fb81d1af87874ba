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
  return [
    {
      rule: "target_by_group",
      plan_code: whole.plan_code,
      about: whole.figure_id,
      figures: [whole.figure_id, ...parts.map(({ figure_id }) => figure_id)],
      scope: aimScope(whole),
      ...comparison(whole, parts, low > bounds.high),
      computed_not_stated: 0,
      unit: whole.unit,
      reaches: [],
    },
  ];
}

type End = "low" | "high";
type Comparison = Pick<Fault, "stated" | "stated_comparator" | "computed" | "computed_comparator" | "difference">;

/**
 * The ends that come nearest to each other. Where a bound among the parts leaves the way to the whole open, the sum is no more than a
 * bound too: how far the two are apart, if they are, cannot be said.
 */
function comparison(whole: Aim, parts: readonly Aim[], isOver: boolean): Comparison {
  const [ofParts, ofWhole] = isOver ? (["low", "high"] as const) : (["high", "low"] as const);
  const stated = boundsOf(whole.value, whole.comparator, whole.value_high)[ofWhole];
  const sides = { stated, stated_comparator: comparatorAt(ofWhole, whole.comparator) };
  const printed = sumAt(ofParts, parts);
  const isOpen = parts.some((part) => !Number.isFinite(boundsOf(part.value, part.comparator, part.value_high)[ofParts]));
  if (!isOpen) return { ...sides, ...printed, difference: difference(printed.computed, stated) };
  const known = sumAt(ofWhole, parts);
  const isKnown = parts.every((part) => Number.isFinite(boundsOf(part.value, part.comparator, part.value_high)[ofWhole]));
  return { ...sides, ...(isKnown ? known : printed), difference: null };
}

/** What the parts come to at one of their ends, as printed; a strict bound among exact numbers and bounds makes a strict one. */
function sumAt(end: End, parts: readonly Aim[]): { computed: number; computed_comparator: Comparator } {
  const computed = parts.reduce((sum, { value, value_high }) => sum + (end === "low" ? value : (value_high ?? value)), 0);
  const stated = parts.map(({ comparator }) => comparatorAt(end, comparator));
  const sum = sumComparator(stated);
  const isStrict = stated.includes(">") || stated.includes("<");
  const strict: Comparator = sum === ">=" ? ">" : sum === "<=" ? "<" : sum;
  return { computed: difference(computed, 0), computed_comparator: isStrict ? strict : sum };
}
