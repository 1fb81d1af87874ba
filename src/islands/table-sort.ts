import { ownWords } from "./table-copy.ts";

/** What a cell is sorted by: a number, words, or nothing where nothing is stated. */
export type SortKey = number | string | null;

/**
 * The order of rows by their keys, as indices: stable, and what is not stated stands last in both directions. Keys of several units
 * (`units`, one a row) are compared inside a unit only, and the units stay in the order in which they come.
 */
export function sortedOrder(keys: readonly SortKey[], isDescending: boolean, language: string, units: readonly string[] = []): number[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (a: number | string, b: number | string) =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return keys
    .map((key, at) => ({ key, at }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.at - b.at;
      const apart = units.indexOf(units[a.at] ?? "") - units.indexOf(units[b.at] ?? "");
      if (apart !== 0) return apart;
      return (isDescending ? -1 : 1) * compare(a.key, b.key) || a.at - b.at;
    })
    .map(({ at }) => at);
}

/** The key of a cell: its value; where a column has no values, its words. */
export function keyOf(cell: HTMLElement | undefined): SortKey {
  if (!cell || cell.classList.contains("not-stated")) return null;
  const { value } = cell.dataset;
  if (value !== undefined) return Number(value);
  const text = ownWords(cell).trim();
  return text === "" || cell.classList.contains("numeric") ? null : text;
}
