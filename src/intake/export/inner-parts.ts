import type { Facets } from "./facets.ts";
import type { Within } from "./subject.ts";

/** A row that names a source or a type, with what stands above it by its ordinal. */
interface Part {
  readonly row: number;
  /** The row of the project or part that its ordinal places it under. */
  readonly under: number;
  readonly facets: readonly Facets[];
  readonly inherited: readonly Facets[];
  /** Whether it says itself that it is a part of what stands above it. */
  readonly isPart: boolean;
  readonly within: Within | undefined;
}
/** What the part above says of a row that lies in it; or, where that is open, the rows that a person has to place. */
export type Placing = { readonly facets: readonly Facets[] } | { readonly rows: readonly number[] };

/** Where rows without ordinals stand: right under their project, or inside the source or type above them. */
export interface InnerParts {
  /** A project, or a row whose own ordinal places it: what stood above is left. */
  leave(): void;
  /** A row "Trong đó:" without anything else. */
  announce(): void;
  enter(part: Part): Placing;
  /** Each part of which no other stands beside it, with the row that it is a part of. */
  alone(): { readonly row: number; readonly whole: number }[];
}

/** Parts of one whole by one axis, one behind another. */
interface Group {
  readonly axes: string;
  readonly of: Part | null;
  readonly first: Part;
  count: number;
}

/**
 * "Vốn đầu tư, trong đó NSTW" is the central part of the capital, and so is what follows it under the same kind of name. Below the last
 * of several such rows it may be of the project as well; so may a source that comes twice. Nobody guesses.
 */
export function innerParts(): InnerParts {
  let outer: Part[] = [];
  let inner: { readonly axes: string; readonly of: Part } | null = null;
  let hadInner = false;
  const groups: Group[] = [];
  let group: Group | null = null;
  let [isAnnounced, isBehindOuter] = [false, false];

  function place(part: Part, of: Part | null): Placing {
    const axes = axesOf(part);
    inner = of === null ? null : { axes, of };
    if (group?.axes === axes && group.of === of) group.count += 1;
    else groups.push((group = { axes, of, first: part, count: 1 }));
    if (of === null) outer.push(part);
    else hadInner = true;
    isBehindOuter = of === null;
    return { facets: of === null ? [] : of.facets };
  }

  return {
    leave: () => {
      outer = [];
      [inner, group] = [null, null];
      [hadInner, isAnnounced, isBehindOuter] = [false, false, false];
    },
    alone: () =>
      groups
        .filter(({ first, count }) => count === 1 && first.isPart && first.within === undefined)
        .map(({ first, of }) => ({ row: first.row, whole: of?.row ?? first.under })),
    announce: () => {
      isAnnounced = true;
    },
    enter: (said) => {
      const part = { ...said, isPart: said.isPart || isAnnounced };
      isAnnounced = false;
      const axes = axesOf(part);
      const crossing = outer.findLast((one) => !sharesAxis(one, part) && !one.facets.some((facets) => part.inherited.includes(facets)));
      if (part.within !== undefined || crossing === undefined) return place(part, part.within === "part" ? (crossing ?? null) : null);
      if (inner?.axes === axes) return place(part, inner.of);
      const twin = outer.find((one) => keyOf(one) === keyOf(part));
      if (twin !== undefined) return { rows: [twin.row, part.row] };
      const isBehind = part.isPart && isBehindOuter && crossing === outer.at(-1);
      if (!isBehind) return place(part, null);
      const isCertain = hadInner || outer.filter((one) => axesOf(one) === axesOf(crossing)).length === 1;
      return isCertain ? place(part, crossing) : { rows: [part.row] };
    },
  };
}

function axesOf({ facets }: Part): string {
  return (["source", "type"] as const).filter((axis) => facets.some((one) => one[axis] !== undefined)).join(" ");
}

function sharesAxis(one: Part, other: Part): boolean {
  return axesOf(one)
    .split(" ")
    .some((axis) => axesOf(other).split(" ").includes(axis));
}

function keyOf({ facets, inherited }: Part): string {
  return JSON.stringify([...inherited, ...facets].map(({ source, type, level }) => [source, type, level]));
}
