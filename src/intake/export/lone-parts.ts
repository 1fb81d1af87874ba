import type { Facets } from "./facets.ts";
import { looksLikeFigure } from "./figure.ts";
import type { Line } from "./grid.ts";
import type { Column } from "./header.ts";

/** A column of one source or type beside the column of all of that money, and no column of the rest. */
export interface LonePart {
  readonly whole: Column;
  readonly part: Column;
  readonly axis: "source" | "type";
}

/**
 * "Tổng số | Trong đó: NSTW" and nothing else: where the two columns are not the same in every row, what the rest is stands nowhere.
 * Reports have no parts that add up, and carried-over money or a level of the local budget is no part of a split.
 */
export function loneParts(figures: readonly Column[], body: readonly Line[]): LonePart[] {
  return figures.flatMap((whole) =>
    (["source", "type"] as const).flatMap((axis): LonePart[] => {
      const finer = figures.filter((one) => divides(one.facets, whole.facets, axis));
      const part = finer.find(({ facets }) => nameOf(facets, other[axis]) === nameOf(whole.facets, other[axis]));
      const isLone = part !== undefined && new Set(finer.map(({ facets }) => facets[axis])).size === 1;
      return isLone && body.some((line) => differ(line, whole, part)) ? [{ whole, part, axis }] : [];
    }),
  );
}

const other = { source: "type", type: "source" } as const;

/** Whether one is of a source (or type) where the whole, of the same money otherwise, names none. */
function divides(part: Facets, whole: Facets, axis: "source" | "type"): boolean {
  const isPlan = [part, whole].every((one) => (one.measure ?? one.rate ?? one.memo ?? one.level ?? one.carryingOut) === undefined);
  const isInside = ["all", nameOf(part, other[axis])].includes(nameOf(whole, other[axis]));
  const isSame = part.year === whole.year && part.stage === whole.stage && isInside;
  return isPlan && isSame && nameOf(whole, axis) === "all" && nameOf(part, axis) !== "all";
}

function nameOf(facets: Facets, axis: "source" | "type"): string {
  return facets[axis] ?? "all";
}

function differ({ cells }: Line, whole: Column, part: Column): boolean {
  const [all = "", own = ""] = [cells[whole.index], cells[part.index]];
  return looksLikeFigure(all) && looksLikeFigure(own) && all !== own;
}
