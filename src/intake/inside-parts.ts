import { sumRules } from "../domain/codes.ts";
import { boxOf, lies } from "./box.ts";
import type { CountryRows } from "./country.ts";
import type { Fault } from "./fault.ts";
import { byFigure } from "./figure-order.ts";
import { isOfComponent, type MoneyRow } from "./money-inside.ts";

/**
 * The allocations and printed totals that the parts of a total are made of, where those were added up: a sum of them is in doubt as the
 * parts are. Money of another document, year or stage, or that is not surely of the total's source and type, is no part of the comparison.
 */
export function insideParts(
  { rule, figures: [about, ...others] }: Fault,
  { allocations, stated_totals, components }: CountryRows,
): string[] {
  const total = stated_totals.find(({ figure_id }) => figure_id === about);
  if (total === undefined || !(sumRules as readonly string[]).includes(rule)) return [];
  const parts = stated_totals.filter(({ figure_id }) => others.includes(figure_id));
  if (parts.length === 0) return [];
  const isInside = (inner: MoneyRow, outer: MoneyRow) =>
    lies(boxOf(inner.fund_source, inner.expenditure_type), boxOf(outer.fund_source, outer.expenditure_type)) &&
    isOfComponent(inner.component_code, outer.component_code, components);
  return [...allocations, ...stated_totals]
    .filter((row) => row.plan_code === total.plan_code && row.year === total.year && row.stage === total.stage)
    .filter((row) => row !== total && !others.includes(row.figure_id) && isInside(row, total) && parts.some((part) => isInside(row, part)))
    .map(({ figure_id }) => figure_id)
    .toSorted(byFigure);
}
