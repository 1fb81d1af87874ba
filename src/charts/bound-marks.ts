import * as Plot from "@observablehq/plot";

/** How a figure is bounded, as a shape: a dot, a hollow dot, an arrow from its value, or a bar with round ends. */
export type BoundShape = "exact" | "about" | "above" | "below" | "range";

/** A figure at its place in a picture, px. */
export interface BoundMark {
  readonly shape: BoundShape;
  readonly x: number;
  /** Where a range ends or an arrow points; the same as `x` for a dot. */
  readonly xEnd: number;
  readonly y: number;
}

/** A figure on a scale. */
export interface Bound {
  readonly shape: BoundShape;
  readonly value: number;
  /** The upper end of a range. */
  readonly valueHigh: number | null;
}
/** Where a scale stands in a picture, px; it begins at 0. */
export interface Scale {
  readonly left: number;
  /** The end of its last value. */
  readonly right: number;
  /** How far an arrow may point. */
  readonly limit: number;
  readonly most: number;
}

/** Length of an arrow from its value, px: hardly more than its head, so that nobody reads it as an amount. */
export const arrowLength = 15;
const radius = 5;
const barHalf = 4;
/** A range no wider than this would be a line, px. */
const narrowestRange = 7;

/** A value's place on the scale; one beyond its end stands at the end. */
export function placeOn({ left, right, most }: Scale, value: number): number {
  return left + (most === 0 ? 0 : Math.min(Math.max(value / most, 0), 1) * (right - left));
}

export function markOn(scale: Scale, { shape, value, valueHigh }: Bound, y: number): BoundMark {
  const x = placeOn(scale, value);
  const ends: Record<BoundShape, () => number> = {
    exact: () => x,
    about: () => x,
    above: () => Math.min(x + arrowLength, scale.limit),
    below: () => Math.max(x - arrowLength, scale.left),
    range: () => placeOn(scale, valueHigh ?? value),
  };
  return { shape, x, xEnd: ends[shape](), y };
}

/** Right end of a mark, px: its label may stand behind it. */
export function rightOf({ x, xEnd }: BoundMark): number {
  return Math.max(x + radius, xEnd);
}

/** The marks in one go, in the colours of their classes. Drawn shapes: the site's font has no arrows. */
export function boundMarks(marks: readonly BoundMark[]): Plot.Markish[] {
  const of = (...shapes: readonly BoundShape[]) => marks.filter((mark) => shapes.includes(mark.shape));
  const ranges = of("range").map(({ x, xEnd, y }) => {
    const [middle, half] = [(x + xEnd) / 2, Math.max(xEnd - x, narrowestRange) / 2];
    return { x1: middle - half, x2: middle + half, y1: y - barHalf, y2: y + barHalf };
  });
  // too short for a head: the words beside it say that it is a bound
  const arrows = of("above", "below").filter(({ x, xEnd }) => Math.abs(xEnd - x) >= 9);
  const shaft = { x1: "x", x2: "xEnd", y1: "y", y2: "y", stroke: "currentColor", strokeWidth: 2, headLength: 4, headAngle: 70 };
  const ring = { x: "x", y: "y", r: radius - 0.5, stroke: "currentColor", strokeWidth: 2, fill: "none" };
  return [
    ranges.length === 0
      ? null
      : Plot.rect(ranges, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", rx: barHalf, fill: "currentColor", className: "bound" }),
    arrows.length === 0 ? null : Plot.arrow(arrows, { ...shaft, className: "bound" }),
    dots(of("above", "below"), radius - 1),
    dots(of("exact"), radius),
    of("about").length === 0 ? null : Plot.dot(of("about"), { ...ring, className: "bound hollow" }),
  ];
}

function dots(marks: readonly BoundMark[], r: number): Plot.Markish {
  return marks.length === 0 ? null : Plot.dot(marks, { x: "x", y: "y", r, fill: "currentColor", stroke: "none", className: "bound" });
}
