import { numberIn, problemOf, textIn } from "./draft.ts";
import type { Draft, DraftRow, SourceTable } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** How many years before and after its plan's period a figure may be about: money of earlier plans, and of the next medium-term one. */
const money = { columns: ["year"], before: 20, after: 5 } as const;
/** Aims go further: a plan repeats those of a vision decades away. */
const aims = { columns: ["period_start", "period_end"], before: 20, after: 30 } as const;
const reaches: Readonly<Partial<Record<SourceTable, { columns: readonly string[]; before: number; after: number }>>> = {
  allocations: money,
  stated_totals: money,
  memo_amounts: { ...money, columns: ["year", "from_year"] },
  disbursements: money,
  credit: money,
  targets: aims,
  results: aims,
};

/** Years that a plan cannot speak of: far outside its period, or reported as over when they were not. */
export function checkYears(draft: Draft): Problem[] {
  const plans = new Map(draft.plans.map((row) => [row.plan, row]));
  return Object.values(draft).flatMap((rows) =>
    rows.flatMap((row) => {
      const plan = plans.get(row.plan);
      return plan === undefined ? [] : [...checkReach(row, plan), ...checkActual(row, plan)];
    }),
  );
}

function checkReach(row: DraftRow, plan: DraftRow): Problem[] {
  const reach = reaches[row.table];
  const [start, end] = [numberIn(plan, "period_start"), numberIn(plan, "period_end")];
  if (reach === undefined || start === null || end === null) return [];
  const [first, last] = [start - reach.before, end + reach.after];
  return reach.columns.flatMap((column) => {
    const year = numberIn(row, column);
    const isFar = year !== null && (year < first || year > last);
    return isFar ? [problemOf(row, column, "far outside the plan's period", `a year from ${first} to ${last}`)] : [];
  });
}

/** Held against the day on which the document was taken in: the day of issue that it prints may be wrong. */
function checkActual(row: DraftRow, plan: DraftRow): Problem[] {
  const received = textIn(plan, "received_on");
  if (received === null || textIn(row, "basis") !== "actual") return [];
  const asOf = textIn(row, "as_of");
  if (asOf !== null && asOf > received) {
    return [problemOf(row, "as_of", "actual after the document was received", `a day until ${received}, or the basis estimate`)];
  }
  const column = "period_start" in row.values ? "period_start" : "year";
  const year = numberIn(row, column);
  if (year === null || year <= Number(received.slice(0, 4))) return [];
  return [problemOf(row, column, "actual after the document was received", `${received.slice(0, 4)} or earlier, or the basis estimate`)];
}
