import { sumComparator } from "../domain/comparator.ts";
import type { Row } from "../domain/tables.ts";
import type { CountryRows } from "./country.ts";
import { boundsOf, comparatorAt, difference, numericFault } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";
import { byFigure } from "./figure-order.ts";
import { isOfComponent, liesInside, type Money } from "./money-inside.ts";

type Reported = Row<"disbursements"> | Row<"memo_amounts">;

/**
 * Amounts beside the budget, reported of a whole and of its parts: what was spent by one day, and what is carried over or not spendable.
 * Parts of one kind that share nothing may not come to more than their whole; they may come to less, since a document may report some
 * projects only, unless it reports every project that it gives money to: then they are the whole.
 */
export const reportedParts: Rule = (rows) => {
  const spent = Map.groupBy(rows.disbursements, (row) =>
    [row.plan_code, row.year, row.as_of, row.basis, row.measure, row.denominator].join(" "),
  );
  const named = Map.groupBy(rows.memo_amounts, (row) => [row.plan_code, row.year, row.stage, row.memo_kind, row.from_year].join(" "));
  return [...spent.values(), ...named.values()].flatMap((reports) =>
    reports.flatMap((whole) => {
      const { high, low } = boundsOf(whole.amount_vnd ?? Number.NaN, whole.comparator);
      const [worst] = waysOf(whole, reports, rows)
        .map((way) => ({ ...way, ...sumOf(way.parts) }))
        .filter((sum) => sum.low > high || (sum.isWhole && sum.high < low))
        .toSorted((a, b) => b.parts.length - a.parts.length);
      return worst ? [faultOf(whole, worst)] : [];
    }),
  );
};

interface Way {
  readonly rule: Fault["rule"];
  readonly parts: readonly Reported[];
  /** Whether they are all that there is of the whole. */
  readonly isWhole: boolean;
}
type Sum = Way & { readonly low: number; readonly high: number };

/** The ways in which a whole is told in parts that share nothing: by project, by source, by type. */
function waysOf(whole: Reported, reports: readonly Reported[], rows: CountryRows): Way[] {
  const { components } = rows;
  if (whole.amount_vnd === null) return [];
  const of = { ...whole, fund_source: allOf(whole, "fund_source", reports), expenditure_type: allOf(whole, "expenditure_type", reports) };
  const inside = reports.filter((row) => row !== whole && liesInside(row, of, components));
  const isSame = (row: Reported, ...columns: readonly (keyof Money)[]) => columns.every((column) => row[column] === whole[column]);
  const projects = inside.filter((row) => isSame(row, "fund_source", "expenditure_type") && row.component_code !== whole.component_code);
  const isWithin = (row: Reported, other: Reported) => row !== other && isOfComponent(row.component_code, other.component_code, components);
  const outermost = projects.filter((row) => !projects.some((other) => isWithin(row, other)));
  const given = givenTo(whole, rows);
  const isReported = given.every((code) => outermost.some((part) => isOfComponent(code, part.component_code, components)));
  const ways: Way[] = [
    { rule: "total_by_component", parts: outermost, isWhole: !("memo_kind" in whole) && given.length > 0 && isReported },
    {
      rule: "total_by_source",
      parts: inside.filter((row) => isSame(row, "component_code", "expenditure_type") && isNamed(row.fund_source)),
      isWhole: false,
    },
    {
      rule: "total_by_type",
      parts: inside.filter((row) => isSame(row, "component_code", "fund_source") && isNamed(row.expenditure_type)),
      isWhole: false,
    },
  ];
  return ways.filter(({ parts }) => parts.length > 0 && areOnce(parts));
}

/**
 * The projects inside a whole that its document has money for: given in the year, or carried over into it; where what is carried over
 * is told of the whole alone, the whole itself, since nobody can say whose it is.
 */
function givenTo({ plan_code, year, component_code }: Reported, { allocations, memo_amounts, components }: CountryRows): string[] {
  const codesOf = (money: readonly { plan_code: string; year: number; component_code: string }[]) =>
    money
      .filter((row) => row.plan_code === plan_code && row.year === year && isOfComponent(row.component_code, component_code, components))
      .map((row) => row.component_code);
  const carried = codesOf(memo_amounts.filter((memo) => memo.memo_kind === "carried_over"));
  const split = carried.filter((code) => !carried.some((other) => other !== code && isOfComponent(other, code, components)));
  return [...codesOf(allocations), ...split];
}

/** A total that names no source is that of all of them, unless one that says `all` stands beside it; so with types. */
function allOf<K extends "fund_source" | "expenditure_type">(
  whole: Reported,
  column: K,
  reports: readonly Reported[],
): Reported[K] | "all" {
  const other = column === "fund_source" ? "expenditure_type" : "fund_source";
  const isBeside = reports.some(
    (row) => row[column] === "all" && row[other] === whole[other] && row.component_code === whole.component_code,
  );
  return whole[column] === "unstated" && !isBeside ? "all" : whole[column];
}

const isNamed = (word: string) => word !== "all" && word !== "unstated";

/** Of money that is told twice nobody can say which of the two to add. */
function areOnce(parts: readonly Reported[]): boolean {
  return new Set(parts.map((part) => [part.component_code, part.fund_source, part.expenditure_type].join(" "))).size === parts.length;
}

/** What is not stated may be anything from 0. */
function sumOf(parts: readonly Reported[]): { low: number; high: number } {
  const ends = parts.map((part) => (part.amount_vnd === null ? { low: 0, high: Infinity } : boundsOf(part.amount_vnd, part.comparator)));
  const sum = (end: "low" | "high") =>
    difference(
      ends.reduce((total, one) => total + Math.max(0, one[end]), 0),
      0,
    );
  return { low: sum("low"), high: sum("high") };
}

function faultOf(whole: Reported, { rule, parts, low, high }: Sum): Fault {
  const bounds = boundsOf(whole.amount_vnd ?? Number.NaN, whole.comparator);
  const end = low > bounds.high ? "low" : "high";
  const stated = parts.filter(({ amount_vnd }) => amount_vnd !== null);
  const notStated = parts.length - stated.length;
  return {
    ...numericFault({
      rule: parts.length === 1 && end === "low" ? "part_over_total" : rule,
      plan_code: whole.plan_code,
      about: whole.figure_id,
      figures: [whole.figure_id, ...parts.map(({ figure_id }) => figure_id).toSorted(byFigure)],
      scope: [whole.component_code, whole.year, whole.fund_source, whole.expenditure_type].join(" "),
      stated: end === "low" ? bounds.high : bounds.low,
      stated_comparator: comparatorAt(end === "low" ? "high" : "low", whole.comparator),
      computed: end === "low" ? low : high,
      computed_comparator: sumComparator(stated.map(({ comparator }) => comparatorAt(end, comparator))),
      unit: "vnd",
    }),
    computed_not_stated: notStated,
  };
}
