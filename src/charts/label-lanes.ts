/** Words that belong to a mark at `x` and are `width` px wide. */
export interface Anchored {
  readonly x: number;
  readonly width: number;
}
export interface Placed {
  /** Left end of the words, px. */
  readonly left: number;
  /** 0 stands right under the marks. */
  readonly lane: number;
}
export interface Joined extends Placed {
  /** Whether a line joins deeper words to their mark; not where that would pass through the words of the same place. */
  readonly joined: boolean;
}

const gap = 10;
/** How far the words reach over their mark to the other side, px. */
const overhang = 6;
/** With more labels than this on one line each has a lane of its own: no search. */
const mostSearched = 5;

/**
 * Where the words of marks on one line stand under it, between `from` and `to`: each under its own mark, none over
 * another's, no joining line through words, in as few lanes as that takes. One place a label, in their order.
 */
export function placeLabels(labels: readonly Anchored[], from: number, to: number): Joined[] {
  const standing = freePlaces(labels, from, to).flatMap((place, at) => (labels[at] ? [{ ...labels[at], ...place }] : []));
  return standing.map((one) => ({
    left: one.left,
    lane: one.lane,
    joined: one.lane > 0 && standing.every((other) => other.lane >= one.lane || isBeside(one.x, other)),
  }));
}

function freePlaces(labels: readonly Anchored[], from: number, to: number): readonly Placed[] {
  if (labels.length <= mostSearched) {
    for (let lanes = 1; lanes <= labels.length; lanes++) {
      const places = search(labels, [], from, to, lanes);
      if (places) return places;
    }
  }
  // the right end first: a line to a mark further left then passes beside the words of those above it
  const order = labels.map((_, at) => at).sort((a, b) => (labels[b]?.x ?? 0) - (labels[a]?.x ?? 0));
  return labels.map((label, at) => ({ left: lefts(label, from, to)[0] ?? from, lane: order.indexOf(at) }));
}

/** The first way to place the remaining labels clear of those placed; null where there is none. */
function search(labels: readonly Anchored[], placed: readonly Placed[], from: number, to: number, lanes: number): readonly Placed[] | null {
  const label = labels[placed.length];
  if (!label) return placed;
  for (let lane = 0; lane < lanes; lane++) {
    for (const left of lefts(label, from, to)) {
      const place = { left, lane };
      const clear = placed.every((other, at) => isClear({ ...label, ...place }, { ...(labels[at] ?? label), ...other }));
      const rest = clear ? search(labels, [...placed, place], from, to, lanes) : null;
      if (rest) return rest;
    }
  }
  return null;
}

/** Behind the mark, before it, or around it; never past the ends. */
function lefts({ x, width }: Anchored, from: number, to: number): number[] {
  const starts = [x - overhang, x + overhang - width, x - width / 2];
  return [...new Set(starts.map((start) => Math.max(from, Math.min(start, to - width))))];
}

type Standing = Anchored & Placed;

/** Neither words over words, nor the line to one mark through the words of another. */
function isClear(one: Standing, other: Standing): boolean {
  if (one.lane === other.lane) return one.left + one.width + gap <= other.left || other.left + other.width + gap <= one.left;
  const [deep, high] = one.lane > other.lane ? [one, other] : [other, one];
  // marks in one place: no line is needed
  return isBeside(deep.x, high) || Math.abs(deep.x - high.x) < overhang;
}

function isBeside(x: number, { left, width }: Standing): boolean {
  return x < left - 4 || x > left + width + 4;
}
