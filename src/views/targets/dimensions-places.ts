import { dimensions, type Dimension } from "../../domain/codes.ts";
import { byPlace, type AimRow } from "./aims.ts";
import type { Context } from "../view.ts";

/** The percentages of one document: a column of the matrix. Two documents of one place are two columns. */
export interface SharePlace {
  readonly first: AimRow;
  readonly rows: readonly AimRow[];
  readonly dimensions: ReadonlySet<Dimension>;
}
/** One indicator of a dimension and all its percentages. */
export interface ShareIndicator {
  readonly first: AimRow;
  readonly rows: readonly AimRow[];
}

/** The dimensions for which a document states a number, by its code. */
export type Counted = ReadonlyMap<string, ReadonlySet<Dimension>>;

export function countedOf(rows: readonly AimRow[]): Counted {
  const counts = Map.groupBy(
    rows.filter((row) => row.unit !== "percent"),
    (row) => row.plan_code,
  );
  return new Map([...counts].map(([plan, own]) => [plan, new Set(own.flatMap((row) => row.dimension_code ?? []))]));
}

/** Whether a document states no percentage but a number for a dimension. */
export function isCountOnly({ first, dimensions: own }: SharePlace, dimension: Dimension, counted: Counted): boolean {
  return !own.has(dimension) && (counted.get(first.plan_code)?.has(dimension) ?? false);
}

/** The documents of the rows: those with most dimensions first, or by name. */
export function sharePlaces(rows: readonly AimRow[], sort: string, context: Context): SharePlace[] {
  const places = [...Map.groupBy(rows, (row) => row.plan_code).values()].flatMap((own): SharePlace[] => {
    const [first] = own;
    return first ? [{ first, rows: own, dimensions: new Set(own.flatMap((row) => row.dimension_code ?? [])) }] : [];
  });
  const named = byPlace(context);
  const byName = (a: SharePlace, b: SharePlace) => named(a.first, b.first);
  if (sort === "name") return places.sort(byName);
  return places.sort((a, b) => b.dimensions.size - a.dimensions.size || b.rows.length - a.rows.length || byName(a, b));
}

/** The indicators of each dimension, in the dimensions' fixed order; those that most documents state first. */
export function shareBlocks(rows: readonly AimRow[]): { readonly dimension: Dimension; readonly indicators: readonly ShareIndicator[] }[] {
  return dimensions.map((dimension) => {
    const own = rows.filter((row) => row.dimension_code === dimension);
    const indicators = [...Map.groupBy(own, (row) => row.indicator_code).values()].flatMap((group): ShareIndicator[] => {
      const [first] = group;
      return first ? [{ first, rows: group }] : [];
    });
    return { dimension, indicators: indicators.sort(byWeight) };
  });
}

/** What more documents state first; what should fall behind what should rise. */
function byWeight(a: ShareIndicator, b: ShareIndicator): number {
  const falls = ({ first }: ShareIndicator) => Number(first.better === "down");
  return b.rows.length - a.rows.length || falls(a) - falls(b) || (a.first.indicator_code < b.first.indicator_code ? -1 : 1);
}

/** Whether the percentages of an indicator count different people, so that each must say whom. */
export function groupsDiffer({ rows }: ShareIndicator): boolean {
  return new Set(rows.map((row) => row.population_group)).size > 1;
}

/** Best first: the largest, or the smallest where less is better; then by place. */
export function byShare(context: Context): (a: AimRow, b: AimRow) => number {
  const named = byPlace(context);
  return (a, b) => (a.better === "down" ? a.value - b.value : b.value - a.value) || named(a, b);
}
