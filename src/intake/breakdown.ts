import type { FindingRule } from "../domain/codes.ts";
import { lies, slices, without } from "./box.ts";
import type { Box } from "./box.ts";
import type { Budget, Figure } from "./budget.ts";
import { add, apart, at, moneyInChildren, noMoney, share, whole } from "./money.ts";
import type { Sum } from "./money.ts";

/** A total taken apart in one way. */
export interface Breakdown extends Sum {
  readonly rule: FindingRule;
}

/** Each way in which the document takes a total apart into nearest parts. Of two ways with the same parts the first is kept. */
export function breakdownsOf(budget: Budget, total: Figure): Breakdown[] {
  const ways: Breakdown[] = [
    { rule: "total_by_component", ...byComponent(budget, total) },
    { rule: "total_by_source", ...byAxis(budget, total, slices.source) },
    { rule: "total_by_type", ...byAxis(budget, total, slices.type) },
  ];
  const idsOf = ({ parts }: Sum) => JSON.stringify(parts.map(({ id }) => id).toSorted());
  const applicable = ways.filter(({ parts }) => parts.length > 0);
  return applicable.filter((way, index) => applicable.findIndex((other) => idsOf(other) === idsOf(way)) === index);
}

function byComponent(budget: Budget, total: Figure): Sum {
  const children = moneyInChildren(budget, total.component, total.box);
  if (!children.parts.some((part) => isNearest(budget, part, total))) return noMoney;
  return add([...at(budget.allocations, total.component).map((figure) => share(figure, total.box)), children]);
}

/** By the figures of the component itself that name one source (or one type) each. */
function byAxis(budget: Budget, total: Figure, axis: readonly Box[]): Sum {
  const { component, box } = total;
  const isNamed = (figure: Figure) => axis.some((slice) => lies(figure.box, slice));
  if (isNamed(total)) return noMoney;
  const totals = apart(at(budget.totals, component).filter((figure) => lies(figure.box, box) && isNamed(figure)));
  const boxes = totals.map((figure) => figure.box);
  const rest = without(box, boxes);
  const allocations = add(at(budget.allocations, component).map((figure) => share(figure, rest)));
  const named = [...totals, ...allocations.parts.filter(isNamed)];
  if (!named.some((part) => isNearest(budget, part, total))) return noMoney;
  // A source that only the sub-projects name (people's contributions, say) may be meant in the total, or not.
  const { high, parts, possible } = moneyInChildren(budget, component, rest);
  return add([...totals.map(whole), allocations, { low: 0, high, parts: [], possible: [...parts, ...possible] }]);
}

/** Whether no other total of the component lies between: a fault in the part is then not found nearer to it. */
function isNearest(budget: Budget, part: Figure, total: Figure): boolean {
  const inside = at(budget.totals, total.component).filter(({ id, box }) => id !== part.id && id !== total.id && lies(box, total.box));
  return !inside.some(({ box }) => lies(part.box, box));
}
