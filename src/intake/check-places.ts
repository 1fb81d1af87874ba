import { problemOf, textIn } from "./draft.ts";
import type { Draft, DraftRow } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** Places and components that lie in themselves, and units of one official code that exist at the same time. */
export function checkPlaces(draft: Draft): Problem[] {
  return [
    ...checkAncestors(draft.localities, "locality_code"),
    ...checkAncestors(draft.components, "component_code"),
    ...checkOverlaps(draft.localities),
  ];
}

function checkAncestors(rows: readonly DraftRow[], code: string): Problem[] {
  const parents = new Map(rows.map((row) => [textIn(row, code), textIn(row, "parent_code")]));
  return rows.flatMap((row) => {
    const own = textIn(row, code);
    const path: (string | null)[] = [];
    let ancestor = textIn(row, "parent_code");
    while (ancestor !== null && ancestor !== own && !path.includes(ancestor)) {
      path.push(ancestor);
      ancestor = parents.get(ancestor) ?? null;
    }
    if (own === null || ancestor !== own) return [];
    const way = [own, ...path, own].join(" in ");
    return [problemOf(row, "parent_code", "lies in itself", `a parent that does not lie in ${own} (${way})`)];
  });
}

/** Official codes are used again after a merger, so two units may share one, but not on the same day. */
function checkOverlaps(rows: readonly DraftRow[]): Problem[] {
  const sharing = Map.groupBy(rows, (row) => row.cells["gso_code"] ?? "");
  sharing.delete("");
  return [...sharing.values()].flatMap((same) =>
    same.flatMap((row, index) => {
      const other = same.slice(0, index).find((earlier) => overlap(row, earlier));
      if (other === undefined) return [];
      const expected = `days on which ${textIn(other, "locality_code")} (line ${other.line}) does not have it`;
      return [problemOf(row, "gso_code", "code of two places at one time", expected)];
    }),
  );
}

function overlap(a: DraftRow, b: DraftRow): boolean {
  const begin = (row: DraftRow) => textIn(row, "valid_from") ?? "0000";
  const end = (row: DraftRow) => textIn(row, "valid_to") ?? "9999";
  return begin(a) <= end(b) && begin(b) <= end(a);
}
