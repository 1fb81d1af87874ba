import * as Plot from "@observablehq/plot";

/** A rate at its place in a picture, px: an actual one is solid, an estimate hollow, whatever its shape. */
export interface RateMark {
  readonly tone: "actual" | "estimate";
  readonly shape: "dot" | "above" | "below" | "range";
  readonly x: number;
  /** Where a range ends; `x` for every other shape. */
  readonly xHigh: number;
  readonly y: number;
}
export interface SmallDot {
  readonly x: number;
  readonly y: number;
}

/** Length of an arrow from its value, px: hardly more than its head, so that nobody reads it as an amount. */
export const rateArrow = 18;
export const markRadius = 6;
/** Half the height of a range's bar, px: lower than a dot, so that a short one is still no dot. */
const rangeHalf = 4;

/** The marks in one go, in the colours of their classes. Drawn shapes: the site's font has no arrows. `zero` is where the scale begins, px. */
export function rateMarks(marks: readonly RateMark[], earlier: readonly SmallDot[], zero: number): Plot.Markish[] {
  return [
    earlier.length === 0
      ? null
      : Plot.dot(earlier, { x: "x", y: "y", r: 3, fill: "currentColor", stroke: "none", className: "rate earlier" }),
    ...(["actual", "estimate"] as const).flatMap((tone) =>
      toneMarks(
        tone,
        marks.filter((mark) => mark.tone === tone),
        zero,
      ),
    ),
  ];
}

function toneMarks(tone: RateMark["tone"], marks: readonly RateMark[], zero: number): Plot.Markish[] {
  if (marks.length === 0) return [];
  const outline = { stroke: "currentColor", strokeWidth: 2, fill: tone === "actual" ? "currentColor" : "none", className: `rate ${tone}` };
  const arrows = marks
    .filter(({ shape }) => shape === "above" || shape === "below")
    .map(({ shape, x, y }) => ({
      y,
      x1: shape === "above" ? x + markRadius : x - markRadius,
      x2: shape === "above" ? x + rateArrow : Math.max(x - rateArrow, zero),
    }))
    // an arrow that would pass the zero line ends there
    .filter(({ x1, x2 }) => Math.abs(x2 - x1) > 1);
  const ranges = marks
    .filter(({ shape }) => shape === "range")
    .map(({ x, xHigh, y }) => ({ x1: x, x2: Math.max(xHigh, x + 2 * rangeHalf), y1: y - rangeHalf, y2: y + rangeHalf }));
  const dots = marks.filter(({ shape }) => shape !== "range");
  return [
    Plot.arrow(arrows, {
      x1: "x1",
      x2: "x2",
      y1: "y",
      y2: "y",
      stroke: "currentColor",
      strokeWidth: 2,
      headLength: 5,
      headAngle: 70,
      className: `rate ${tone}`,
    }),
    Plot.rect(ranges, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", rx: rangeHalf, ...outline }),
    Plot.dot(dots, { x: "x", y: "y", r: markRadius - 1, ...outline }),
  ];
}
