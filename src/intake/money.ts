import { lies, sizeOf, without } from "./box.ts";
import type { Box } from "./box.ts";
import type { Budget, Figure } from "./budget.ts";

/** Money between two bounds; they are equal unless something is not stated. */
export interface Sum {
  readonly low: number;
  readonly high: number;
  /** The printed figures that were added up. */
  readonly parts: readonly Figure[];
  /** Figures that may be part of it, or that only narrow the bounds. */
  readonly possible: readonly Figure[];
}
export const noMoney: Sum = { low: 0, high: 0, parts: [], possible: [] };

export function add(sums: readonly Sum[]): Sum {
  return {
    low: sums.reduce((total, { low }) => total + low, 0),
    high: sums.reduce((total, { high }) => total + high, 0),
    parts: sums.flatMap(({ parts }) => parts),
    possible: sums.flatMap(({ possible }) => possible),
  };
}

export function whole(figure: Figure): Sum {
  return { low: figure.low, high: figure.high, parts: [figure], possible: [] };
}

/** What an allocation brings into a box: all, nothing, or, where its source or type is not stated, anything up to all. */
export function share(figure: Figure, box: Box): Sum {
  if ((figure.box & box) === 0) return noMoney;
  return lies(figure.box, box) ? whole(figure) : { low: 0, high: figure.high, parts: [], possible: [figure] };
}

/** The money of all components directly inside one. */
export function moneyInChildren(budget: Budget, component: string, box: Box): Sum {
  return add((budget.childrenOf.get(component) ?? []).map((child) => moneyIn(budget, child, box)));
}

/** The money of a component inside a box, from the nearest printed figures: a total of its own before the parts of it. */
function moneyIn(budget: Budget, component: string, box: Box): Sum {
  if (box === 0) return noMoney;
  const around = at(budget.totals, component)
    .filter((total) => lies(box, total.box))
    .toSorted((a, b) => sizeOf(a.box) - sizeOf(b.box));
  // A wider total counts too where all that it can be about is inside the box: a sub-total with central parts only is central.
  const own = around.find((total) => total.box === box || allInside(leavesOf(budget, component, total.box), box));
  if (own !== undefined) return whole(own);
  const sum = pieces(budget, component, box);
  const [outer] = around;
  if (outer === undefined || sum.low === sum.high) return sum;
  return narrowed(sum, outer, pieces(budget, component, without(outer.box, [box])), pieces(budget, component, outer.box, outer));
}

/** The same from the parts of the component: its narrower totals, and what those leave over. */
function pieces(budget: Budget, component: string, box: Box, broken?: Figure): Sum {
  const totals = apart(at(budget.totals, component).filter((total) => total !== broken && lies(total.box, box)));
  const boxes = totals.map((total) => total.box);
  const rest = without(box, boxes);
  const allocations = at(budget.allocations, component).map((figure) => share(figure, rest));
  return add([...totals.map(whole), ...allocations, moneyInChildren(budget, component, rest)]);
}

/**
 * What is not stated can only be what a printed total around it leaves. Where that total and its parts contradict each other it has
 * a finding of its own: then either may be right, and what lies between the two is not held against the totals above as well.
 */
function narrowed(sum: Sum, outer: Figure, others: Sum, all: Sum): Sum {
  const low = Math.max(0, outer.low - others.high);
  const high = Math.max(0, outer.high - others.low);
  const possible = [...sum.possible, outer];
  const contradicts = all.low > outer.high || all.high < outer.low;
  if (contradicts) return { ...sum, low: Math.min(sum.low, high), high: Math.max(sum.high, low), possible };
  return { ...sum, low: Math.max(sum.low, low), high: Math.min(sum.high, high), possible };
}

/** Totals of one component that do not overlap, the widest first. */
export function apart<F extends Figure>(totals: readonly F[]): F[] {
  const widestFirst = totals.toSorted((a, b) => sizeOf(b.box) - sizeOf(a.box));
  return widestFirst.reduce<F[]>((kept, total) => (kept.some(({ box }) => (box & total.box) !== 0) ? kept : [...kept, total]), []);
}

export function at<F extends Figure>(figures: readonly F[], component: string): F[] {
  return figures.filter((figure) => figure.component === component);
}

/** The allocations of a component and of what lies in it that are, or may be, in a box. */
function leavesOf(budget: Budget, component: string, box: Box): Figure[] {
  const own = at(budget.allocations, component).filter((figure) => (figure.box & box) !== 0);
  return [...own, ...(budget.childrenOf.get(component) ?? []).flatMap((child) => leavesOf(budget, child, box))];
}

function allInside(figures: readonly Figure[], box: Box): boolean {
  return figures.length > 0 && figures.every((figure) => lies(figure.box, box));
}
