import type { Row } from "../domain/tables.ts";
import type { CountryRows } from "./country.ts";
import { boundsOf } from "./fault.ts";

/** A row that says how much money of one component, source and type there is. */
export type MoneyRow = Row<"allocations"> | Row<"stated_totals"> | Row<"memo_amounts">;

/** The budget that money belongs to: two budgets are never compared. */
export function budgetKey({ plan_code, year, stage }: MoneyRow): string {
  return [plan_code, year, stage].join(" ");
}

/** Which money a row is about. */
export type Money = Pick<MoneyRow, "component_code" | "fund_source" | "expenditure_type">;

/** Whether the first row's money lies in the second's, of one budget, as both are printed: a source that is not stated is not any source. */
export function liesInside(inner: Money, outer: Money, components: CountryRows["components"]): boolean {
  const covers = (whole: string, part: string) => whole === "all" || whole === part;
  return (
    covers(outer.fund_source, inner.fund_source) &&
    covers(outer.expenditure_type, inner.expenditure_type) &&
    isOfComponent(inner.component_code, outer.component_code, components)
  );
}

/** Whether two memo amounts of one kind surely share no money: of other components, named sources or types, or from other years. */
export function areApart(one: Row<"memo_amounts">, other: Row<"memo_amounts">, components: CountryRows["components"]): boolean {
  const differ = (a: string | number | null, b: string | number | null) =>
    a !== b && [a, b].every((word) => word !== null && word !== "all" && word !== "unstated");
  const isRelated = (inner: MoneyRow, outer: MoneyRow) => isOfComponent(inner.component_code, outer.component_code, components);
  return (
    differ(one.fund_source, other.fund_source) ||
    differ(one.expenditure_type, other.expenditure_type) ||
    differ(one.from_year, other.from_year) ||
    (!isRelated(one, other) && !isRelated(other, one))
  );
}

/** Whether a component is another or lies in it. */
export function isOfComponent(code: string, outer: string, components: CountryRows["components"]): boolean {
  return pathOf(code, components).includes(outer);
}

/** A component and those that it lies in, up to the whole programme. */
function pathOf(code: string, components: CountryRows["components"]): string[] {
  const parent = components.find(({ component_code }) => component_code === code)?.parent_code;
  return parent == null ? [code, "ALL"] : [code, ...pathOf(parent, components)];
}

/** Whether the inner amount is more than the outer can be, whatever a bound leaves open. */
export function isMore(inner: MoneyRow, outer: MoneyRow): boolean {
  if (inner.amount_vnd === null || outer.amount_vnd === null) return false;
  return boundsOf(inner.amount_vnd, inner.comparator).low > boundsOf(outer.amount_vnd, outer.comparator).high;
}

/** The codes that say which money it is. */
export function moneyScope(row: MoneyRow): string {
  return [row.component_code, row.year, row.stage, row.fund_source, row.expenditure_type].join(" ");
}
