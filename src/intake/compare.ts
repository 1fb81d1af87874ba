import { breakdownsOf } from "./breakdown.ts";
import type { Breakdown } from "./breakdown.ts";
import { lies } from "./box.ts";
import type { Budget, Figure, StatedTotal } from "./budget.ts";

/** A total that its nearest printed parts contradict. */
export interface Disagreement {
  readonly total: StatedTotal;
  readonly way: Breakdown;
  /** What the parts come to, in đồng; the bound nearest to the total where something is not stated. */
  readonly computed: number;
  /** Computed minus stated, in đồng. */
  readonly difference: number;
}
interface Examined {
  readonly disagreements: Disagreement[];
  /** The totals that it was added up from: a fault in one of them is in this total too. */
  readonly carries: Set<string>;
}

/** What does not add up in a budget, each fault at the total nearest to it, with the ids of the totals that the fault reaches. */
export function disagreementsIn(budget: Budget): (Disagreement & { readonly reaches: string[] })[] {
  const seen = new Map<string, Examined>();
  const disagreements = budget.totals.flatMap((total) => examine(total, budget, seen).disagreements);
  const above = (id: string): string[] =>
    budget.totals.flatMap((total) => (seen.get(total.id)?.carries.has(id) ? [total.id, ...above(total.id)] : []));
  return disagreements.map((one) => ({ ...one, reaches: [...new Set(above(one.total.id))] }));
}

/** How many sums of a budget can be checked: every total, in each way in which the document takes it apart. */
export function sumsIn(budget: Budget): number {
  return budget.totals.reduce((count, total) => count + breakdownsOf(budget, total).length, 0);
}

/** Every total of a budget that its parts do not give to the đồng, by the way in which they are added up, also where a fault elsewhere explains it. */
export function gapsIn(budget: Budget): string[] {
  return budget.totals.flatMap((total) =>
    breakdownsOf(budget, total)
      .filter((way) => gapBetween(total, way).difference !== 0)
      .map(({ rule }) => `${rule}.${total.id}`),
  );
}

function examine(total: StatedTotal, budget: Budget, seen: Map<string, Examined>): Examined {
  const known = seen.get(total.id);
  if (known !== undefined) return known;
  const { disagreements, carries }: Examined = { disagreements: [], carries: new Set() };
  seen.set(total.id, { disagreements, carries });
  const faultsOf = (other: StatedTotal) => examine(other, budget, seen).disagreements;
  const inside = budget.totals.filter((other) => other !== total && other.component === total.component && lies(other.box, total.box));

  for (const way of breakdownsOf(budget, total)) {
    const parts = way.parts.filter(isTotal);
    const culprits = culpritsOf(total, way, parts, faultsOf);
    for (const part of parts) if (!culprits.includes(part)) carries.add(part.id);
    const { computed, difference } = gapBetween(total, way);
    if (difference === 0 || culprits.length > 0) continue;
    const nearer = inside.find((other) => faultsOf(other).some((fault) => isSameFault(fault, way, difference)));
    if (nearer !== undefined) carries.add(nearer.id);
    // Off by the same in two ways, the total itself is the fault: said once.
    else if (!disagreements.some((other) => other.difference === difference)) disagreements.push({ total, way, computed, difference });
  }
  return { disagreements, carries };
}

/** The parts that are faulty themselves where the total agrees with what they should have been: then nothing is wrong up here. */
function culpritsOf(
  total: StatedTotal,
  way: Breakdown,
  parts: readonly StatedTotal[],
  faultsOf: (part: StatedTotal) => readonly Disagreement[],
): StatedTotal[] {
  if (gapBetween(total, way).difference === 0) return [];
  const resolves = (shift: number) => gapBetween(total, { low: way.low + shift, high: way.high + shift }).difference === 0;
  const faulty = parts.filter((part) => faultsOf(part).length > 0);
  const alone = faulty.filter((part) => faultsOf(part).some(({ difference }) => resolves(difference)));
  if (alone.length > 0) return alone;
  return resolves(faulty.reduce((shift, part) => shift + (faultsOf(part)[0]?.difference ?? 0), 0)) ? faulty : [];
}

/** A fault in a shared part shows in both totals; it is told at the inner one. */
function isSameFault(fault: Disagreement, way: Breakdown, difference: number): boolean {
  const shares = fault.way.parts.some(({ id }) => way.parts.some((part) => part.id === id));
  return shares && fault.way.rule === way.rule && fault.difference === difference;
}

function gapBetween(total: StatedTotal, { low, high }: { low: number; high: number }): { computed: number; difference: number } {
  const stated = total.row.amount_vnd;
  const computed = low > total.high ? low : high < total.low ? high : stated;
  return { computed, difference: computed - stated };
}

function isTotal(figure: Figure): figure is StatedTotal {
  return "row" in figure;
}
