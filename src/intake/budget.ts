import type { Comparator } from "../domain/codes.ts";
import type { Row } from "../domain/tables.ts";
import { boxOf } from "./box.ts";
import type { Box } from "./box.ts";

/** The component that stands for the whole programme: every other lies in it. */
const wholeProgramme = "ALL";

/** A printed amount and the bounds that it puts on the money: one number, unless it is printed as a bound or not stated. */
export interface Figure {
  readonly id: string;
  readonly component: string;
  readonly box: Box;
  /** How the amount is stated; null where none is. */
  readonly comparator: Comparator | null;
  readonly low: number;
  readonly high: number;
}
export interface StatedTotal extends Figure {
  readonly row: Row<"stated_totals">;
}
/** What one document says for one year and stage: amounts are compared inside it only. */
export interface Budget {
  readonly totals: readonly StatedTotal[];
  readonly allocations: readonly Figure[];
  /** The components directly inside another. */
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
}
type AmountRow = Row<"allocations"> | Row<"stated_totals">;

/** The budgets that have a total to compare. */
export function budgetsOf(
  allocations: readonly Row<"allocations">[],
  totals: readonly Row<"stated_totals">[],
  components: readonly Row<"components">[],
): Budget[] {
  const childrenOf = childComponents(components);
  const keyOf = (row: AmountRow) => `${row.plan_code} ${row.year} ${row.stage}`;
  const leaves = Map.groupBy(allocations, keyOf);
  return [...Map.groupBy(totals, keyOf)].map(([key, rows]) => ({
    totals: withoutDoubles(rows).map((row) => ({ ...figureOf(row), row })),
    allocations: (leaves.get(key) ?? []).map(figureOf),
    childrenOf,
  }));
}

function childComponents(components: readonly Row<"components">[]): Map<string, string[]> {
  const inside = components.filter(({ component_code }) => component_code !== wholeProgramme);
  const families = Map.groupBy(inside, ({ parent_code }) => parent_code ?? wholeProgramme);
  return new Map([...families].map(([parent, children]) => [parent, children.map(({ component_code }) => component_code)]));
}

function figureOf(row: AmountRow): Figure {
  const { figure_id, component_code, fund_source, expenditure_type, amount_vnd, comparator } = row;
  return {
    ...{ id: figure_id, component: component_code, box: boxOf(fund_source, expenditure_type) },
    comparator: amount_vnd === null ? null : comparator,
    ...boundsOf(amount_vnd, comparator),
  };
}

/** An amount printed as "about" is taken at its word; one not stated may be anything from 0. */
function boundsOf(amountVnd: number | null, comparator: Comparator): { low: number; high: number } {
  if (amountVnd === null) return { low: 0, high: Infinity };
  if (comparator === ">" || comparator === ">=") return { low: amountVnd, high: Infinity };
  if (comparator === "<" || comparator === "<=") return { low: 0, high: amountVnd };
  return { low: amountVnd, high: amountVnd };
}

/**
 * A total that names no source is the total of all of them, unless one that says `all` stands beside it: then it is about money of
 * an unknown source only, which no other figure can be held against, and it is left out. The same holds for types.
 */
function withoutDoubles(rows: readonly Row<"stated_totals">[]): Row<"stated_totals">[] {
  const unstated = (row: Row<"stated_totals">) => [row.fund_source, row.expenditure_type].filter((word) => word === "unstated").length;
  const placed = Map.groupBy(rows, (row) => `${row.component_code} ${boxOf(row.fund_source, row.expenditure_type)}`);
  const kept = new Set([...placed.values()].flatMap((same) => same.toSorted((a, b) => unstated(a) - unstated(b)).slice(0, 1)));
  return rows.filter((row) => kept.has(row));
}
