import * as Plot from "@observablehq/plot";

/** How a figure is bounded, as a shape: a dot, a hollow dot, an arrow from its value, or a bar with round ends. */
export type BoundShape = "exact" | "about" | "above" | "below" | "range";

/** A figure at its place in a picture, px. */
export interface BoundMark {
  readonly shape: BoundShape;
  readonly x: number;
  /** Where a range ends; null for every other shape. */
  readonly xHigh: number | null;
  readonly y: number;
}

/** Length of an arrow from its value, px: it says "or more", never how much more. */
export const arrowLength = 26;
const radius = 5;
const barHalf = 4;

/** Right end of a mark, px: its label may stand behind it. */
export function boundEnd({ shape, x, xHigh }: BoundMark): number {
  if (shape === "above") return x + arrowLength;
  return shape === "range" ? Math.max(xHigh ?? x, x) : x + radius;
}

/** The marks in one go, in the colours of their classes. Drawn shapes: the site's font has no arrows. `zero` is where the scale begins, px. */
export function boundMarks(marks: readonly BoundMark[], zero: number): Plot.Markish[] {
  const of = (...shapes: readonly BoundShape[]) => marks.filter((mark) => shapes.includes(mark.shape));
  const ranges = of("range").map(({ x, xHigh, y }) => ({ x1: x, x2: Math.max(xHigh ?? x, x + 2), y1: y - barHalf, y2: y + barHalf }));
  // an arrow that would pass the zero line ends there
  const arrows = of("above", "below").map(({ shape, x, y }) => ({ x1: x, x2: shape === "above" ? x + arrowLength : Math.max(x - arrowLength, zero), y }));
  const shaft = { x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: "currentColor", strokeWidth: 2, headLength: 4, headAngle: 70 };
  const ring = { x: "x", y: "y", r: radius - 0.5, stroke: "currentColor", strokeWidth: 2, fill: "none" };
  return [
    ranges.length === 0 ? null : Plot.rect(ranges, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", rx: barHalf, fill: "currentColor", className: "bound" }),
    arrows.length === 0 ? null : Plot.arrow(arrows, { ...shaft, className: "bound" }),
    dots(of("above", "below"), radius - 1),
    dots(of("exact"), radius),
    of("about").length === 0 ? null : Plot.dot(of("about"), { ...ring, className: "bound hollow" }),
  ];
}

function dots(marks: readonly BoundMark[], r: number): Plot.Markish {
  return marks.length === 0 ? null : Plot.dot(marks, { x: "x", y: "y", r, fill: "currentColor", stroke: "none", className: "bound" });
}
