import { problemOf, textIn } from "./draft.ts";
import type { Draft, DraftRow } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** The levels that a unit may lie in; a town may be a district of a city that is one itself. */
const levelsAbove: Readonly<Record<string, readonly string[]>> = {
  province: [],
  district: ["province", "district"],
  commune: ["province", "district"],
};

/** Places and components that lie in themselves, places in one that cannot hold them, and units of one official code at the same time. */
export function checkPlaces(draft: Draft): Problem[] {
  const rounds = checkAncestors(draft.localities, "locality_code");
  const inThemselves = new Set(rounds.map(({ line }) => line));
  return [
    ...rounds,
    ...checkAncestors(draft.components, "component_code"),
    ...checkParents(draft.localities).filter(({ line }) => !inThemselves.has(line)),
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

/** A parent of a level that holds such units, on some day of the unit's own. */
function checkParents(rows: readonly DraftRow[]): Problem[] {
  const places = new Map(rows.map((row) => [textIn(row, "locality_code"), row]));
  return rows.flatMap((row) => {
    const code = textIn(row, "parent_code");
    const parent = places.get(code);
    if (code === null || parent === undefined) return [];
    const above = levelsAbove[textIn(row, "level") ?? ""];
    const level = textIn(parent, "level");
    if (above !== undefined && level !== null && !above.includes(level)) {
      const expected = above.length > 0 ? `a ${above.join(" or a ")}` : "no parent";
      return [problemOf(row, "parent_code", `a ${textIn(row, "level")} in a ${level}`, expected)];
    }
    if (overlap(row, parent)) return [];
    const days = `${textIn(parent, "valid_from") ?? "…"} to ${textIn(parent, "valid_to") ?? "…"}`;
    return [problemOf(row, "parent_code", "a parent that did not exist then", `a place of the same days; ${code} was there ${days}`)];
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
