import type { Comparator } from "./codes.ts";

/** Where what is meant may lie above the figure, and where below it. */
const above: readonly Comparator[] = ["~", ">", ">=", "range"];
const below: readonly Comparator[] = ["~", "<", "<=", "range"];

/**
 * How exact a sum is whose parts are stated so: one part alone keeps its own, parts that are all exact add up to an exact sum,
 * bounds of one direction to a bound; all else is about so much. Parts without an amount are not among them.
 */
export function sumComparator(parts: readonly Comparator[]): Comparator {
  const [first = "=", ...others] = parts;
  if (others.length === 0) return first;
  const isMore = parts.some((part) => above.includes(part));
  const isLess = parts.some((part) => below.includes(part));
  if (isMore && isLess) return "~";
  return isMore ? ">=" : isLess ? "<=" : "=";
}

/** Whether the share of a part is exact; `rest` is all else that its whole adds up, so that the only part is surely all of it. */
export function shareComparator(part: Comparator, rest: readonly Comparator[]): "=" | "~" {
  return rest.length === 0 || sumComparator([part, ...rest]) === "=" ? "=" : "~";
}
