import { numberIn, problemOf, textIn } from "./draft.ts";
import type { Draft, DraftRow, SourceTable } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** Pairs of columns of which the second is never less than the first. */
const ends: Readonly<Partial<Record<SourceTable, readonly (readonly [string, string])[]>>> = {
  localities: [["valid_from", "valid_to"]],
  plans: [["period_start", "period_end"]],
  disbursements: [["rate", "rate_high"]],
  targets: [
    ["period_start", "period_end"],
    ["value", "value_high"],
  ],
  results: [
    ["period_start", "period_end"],
    ["value", "value_high"],
  ],
};
/** The column with the upper end of a range, for tables that have one. */
const highs: Readonly<Partial<Record<SourceTable, string>>> = { disbursements: "rate_high", targets: "value_high", results: "value_high" };

/** Ranges with their ends swapped, and a comparator that says range without a second value, or the reverse. */
export function checkOrder(draft: Draft): Problem[] {
  return Object.values(draft).flatMap((rows) => rows.flatMap((row) => [...checkEnds(row), ...checkComparator(row)]));
}

function checkEnds(row: DraftRow): Problem[] {
  return (ends[row.table] ?? []).flatMap(([low, high]) => {
    const [from, to] = [row.values[low], row.values[high]];
    if (typeof from !== typeof to || from === null || from === undefined || to === null || to === undefined || from <= to) return [];
    return [problemOf(row, high, "ends swapped", `at least the ${low} ${row.cells[low]}`)];
  });
}

function checkComparator(row: DraftRow): Problem[] {
  const comparator = textIn(row, "comparator");
  if (comparator === null) return [];
  const high = highs[row.table];
  if (high === undefined) {
    return comparator === "range" ? [problemOf(row, "comparator", "a range without a second value", "=, ~, or a bound")] : [];
  }
  const hasHigh = numberIn(row, high) !== null;
  if (comparator === "range" && row.values[high] === null) {
    return [problemOf(row, high, "a range without a second value", "the upper end, or another comparator")];
  }
  return comparator !== "range" && hasHigh ? [problemOf(row, "comparator", "a second value without a range", "range")] : [];
}
