import { sumRules } from "../domain/codes.ts";
import { numbersIn } from "../domain/numbers.ts";
import type { Row } from "../domain/tables.ts";
import { budgetsOf } from "./budget.ts";
import { gapsIn } from "./compare.ts";
import type { CountryRows } from "./country.ts";
import { editsBetween } from "./edits.ts";
import { difference } from "./fault.ts";
import type { Fault } from "./fault.ts";
import { faultsIn, idOf } from "./faults.ts";

/** A figure and what it would have to be. */
export interface Change {
  readonly figure_id: string;
  readonly value: number;
}
/** The smallest changes of one printed figure that would close a fault: how many there are, and the one if there is only one. */
export interface SmallestChange {
  readonly count: number;
  readonly only: Change | null;
}
type Changeable = Row<"allocations"> | Row<"stated_totals"> | Row<"targets"> | Row<"results">;

/**
 * An inference, never a correction: which single figure, printed otherwise, would close a sum and open nothing else. A change is the
 * smaller the fewer slips of the hand lie between the two numbers. Null where it was not looked for: the rule is no sum, or a figure
 * is a bound or has no number, so that nothing says by how much it would have to change.
 */
export function smallestChange(fault: Fault, all: readonly Fault[], rows: CountryRows): SmallestChange | null {
  const { difference: gap } = fault;
  if (gap === null || !(sumRules as readonly string[]).includes(fault.rule)) return null;
  const plan = ofPlan(rows, fault.plan_code);
  const printed: readonly Changeable[] = [...plan.allocations, ...plan.stated_totals, ...plan.targets, ...plan.results];
  const figures = fault.figures.map((id) => printed.find((row) => row.figure_id === id));
  const known = new Set(all.map(idOf));
  const apart = new Set(moneyApart(plan));
  const candidates: (Change & { readonly edits: number })[] = [];
  for (const [at, row] of figures.entries()) {
    const old = row === undefined ? null : valueOf(row);
    if (row === undefined || old === null || (row.comparator !== "=" && row.comparator !== "~")) return null;
    const value = difference(old, at === 0 ? -gap : gap);
    if (value <= 0) continue;
    const after = changed(plan, row.figure_id, value);
    const left = faultsIn(after).map(idOf);
    if (left.includes(idOf(fault)) || left.some((id) => !known.has(id))) continue;
    // a sum that comes out now, and would then need another fault to be explained, is opened all the same
    if (moneyApart(after).some((gap) => !apart.has(gap))) continue;
    candidates.push({ figure_id: row.figure_id, value, edits: editsBetween(...digitsOf(old, value, row.as_printed)) });
  }
  const fewest = Math.min(...candidates.map(({ edits }) => edits));
  const smallest = candidates.filter(({ edits }) => edits === fewest);
  const [only = null] = smallest.length === 1 ? smallest : [];
  return { count: smallest.length, only: only && { figure_id: only.figure_id, value: only.value } };
}

function moneyApart({ allocations, stated_totals, components }: CountryRows): string[] {
  return budgetsOf(allocations, stated_totals, components).flatMap(gapsIn);
}

function valueOf(row: Changeable): number | null {
  return "amount_vnd" in row ? row.amount_vnd : row.value_high === null ? row.value : null;
}

/** The rows of one document alone, with the reference tables: what the rules need to look at it again. */
function ofPlan(rows: CountryRows, plan: string): CountryRows {
  const own = Object.entries(rows).map(([table, all]) => {
    const rowsOfTable = all as readonly { readonly plan_code?: string }[];
    return [table, rowsOfTable.filter(({ plan_code }) => plan_code === undefined || plan_code === plan)];
  });
  return Object.fromEntries(own) as CountryRows;
}

function changed(rows: CountryRows, figure: string, value: number): CountryRows {
  const amount = <R extends { readonly figure_id: string }>(row: R): R => (row.figure_id === figure ? { ...row, amount_vnd: value } : row);
  const aim = <R extends { readonly figure_id: string }>(row: R): R => (row.figure_id === figure ? { ...row, value } : row);
  return {
    ...rows,
    ...{ allocations: rows.allocations.map(amount), stated_totals: rows.stated_totals.map(amount) },
    ...{ targets: rows.targets.map(aim), results: rows.results.map(aim) },
  };
}

/** Both numbers in the unit in which the first is printed, with equally many decimals, as digits alone. */
function digitsOf(old: number, value: number, asPrinted: string | null): [string, string] {
  const [printed = 0] = numbersIn(asPrinted ?? "");
  const unit = printed > 0 && Number.isInteger(Math.log10(old / printed)) ? old / printed : 1;
  const numbers = [old / unit, value / unit];
  const decimals = Math.max(...numbers.map((number) => String(number).split(".")[1]?.length ?? 0));
  const [before = "", after = ""] = numbers.map((number) => number.toFixed(decimals).replace(".", ""));
  return [before, after];
}
