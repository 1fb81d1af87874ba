import type { Comparator, FindingRule, FindingUnit } from "../domain/codes.ts";
import type { CountryRows } from "./country.ts";

/** What a rule has found, before a person has looked at it. */
export interface Fault {
  readonly rule: FindingRule;
  readonly plan_code: string;
  /** The figure or the citation that it is about: with the rule, the finding's id. */
  readonly about: string;
  /** The figure held against others, then those; none where only documents are compared. */
  readonly figures: readonly string[];
  readonly scope: string;
  readonly stated: number | null;
  /** How that number is stated; null where there is none. */
  readonly stated_comparator: Comparator | null;
  readonly computed: number | null;
  /** How exact that number is; null where there is none. */
  readonly computed_comparator: Comparator | null;
  /** How many parts without a figure leave that sum "at least"; 0 where nothing was added up. */
  readonly computed_not_stated: number;
  readonly difference: number | null;
  readonly unit: FindingUnit;
  /** The totals above that were added up with the faulty one. */
  readonly reaches: readonly string[];
}

/** A general rule: what it finds in a country. It names no plan, code or amount, and does not tell again what is `told` already. */
export type Rule = (rows: CountryRows, told: readonly Fault[]) => Fault[];

type Numbers = Readonly<Record<"stated" | "computed", number> & Record<"stated_comparator" | "computed_comparator", Comparator>>;

/** A fault with two numbers, of which the second is held against the first. */
export function numericFault(fault: Omit<Fault, "difference" | "reaches" | "computed_not_stated"> & Numbers): Fault {
  return { ...fault, computed_not_stated: 0, difference: difference(fault.computed, fault.stated), reaches: [] };
}

/** One minus the other, without the dust that decimals leave in a double. */
export function difference(one: number, other: number): number {
  return Number((one - other).toFixed(9));
}

/** The codes that say what a figure is about, where it has them. */
export function scopeOf(codes: readonly (string | number | null)[]): string {
  return codes.filter((code) => code !== null).join(" ");
}

/** How one end of a printed number is stated: each end of a range is a bound. */
export function comparatorAt(end: "low" | "high", comparator: Comparator): Comparator {
  if (comparator !== "range") return comparator;
  return end === "low" ? ">=" : "<=";
}

/** What a printed number says of the true one: "about" is taken at its word, a bound leaves one side open. */
export function boundsOf(value: number, comparator: Comparator, high: number | null = null): { low: number; high: number } {
  if (comparator === ">" || comparator === ">=") return { low: value, high: Infinity };
  if (comparator === "<" || comparator === "<=") return { low: -Infinity, high: value };
  return { low: value, high: high ?? value };
}
