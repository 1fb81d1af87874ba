import * as Plot from "@observablehq/plot";
import { linkOf } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import {
  addBox,
  addLines,
  addLink,
  emptySheet,
  lineHeight,
  paint,
  type Box,
  type ChartOptions,
  type Label,
  type LabelStyle,
  type Sheet,
} from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { story as event, tick, wordSize } from "./word-styles.ts";

/** What a document says of a stretch of time, drawn as that stretch with its words above it. */
export interface TimelineSpan {
  /** Years with their fraction: 2024.5 is the middle of 2024; `to` is where it ends. Both null where the time is not known. */
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
  /** The day of issue, the period, and how settled a budget is. */
  readonly tone: "issued" | "period" | "proposed" | "planned" | "assigned";
  readonly href: string;
  /** Numbers of all figures behind it, where it has several. */
  readonly figures?: string | undefined;
  readonly label: string;
}
export interface TimelinePlan {
  readonly name: string;
  readonly fact: string;
  readonly href: string;
  readonly label: string;
  readonly spans: readonly TimelineSpan[];
}
export interface PlanTimelineData {
  /** First and last year of the scale. */
  readonly from: number;
  readonly to: number;
  readonly plans: readonly TimelinePlan[];
  /** Days on which the place itself changed. */
  readonly events: readonly { readonly at: number; readonly text: string }[];
}

const name: LabelStyle = { className: "name over", size: wordSize.name, bold: true };
const fact: LabelStyle = { className: "fact over", size: wordSize.fact };
const words: LabelStyle = { className: "row over", size: wordSize.row };

/** Height of a stretch's end marks and a day's dot, px. */
const markHeight = 10;
/** Too short to be drawn as a line between two ends, px. */
const shortest = 24;
/** A day on a scale of years, px. */
const oneDay = 2;
const classes: Readonly<Record<TimelineSpan["tone"], string>> = {
  issued: "bar strong",
  period: "bar neutral",
  proposed: "bar light",
  planned: "bar light",
  assigned: "bar strong",
};

interface Frame extends PlanTimelineData {
  readonly sheet: Sheet;
  /** Middles of the dots, px; hollow where the day is not known. */
  readonly dots: { readonly x: number; readonly y: number; readonly hollow: boolean }[];
  readonly full: number;
  readonly left: number;
}

/**
 * Documents one below the other on a scale of years: the day of issue as a dot, the period and the year of each budget as a thin line
 * between two ends. A bar would be read as so much money.
 */
export function planTimeline(data: PlanTimelineData, options: ChartOptions): SVGSVGElement {
  const full = chartWidth[options.width];
  const frame: Frame = { ...data, sheet: emptySheet(), dots: [], full, left: options.width === "wide" ? 236 : 0 };
  const top = addEvents(frame);
  let y = top + lineHeight + 4;
  for (const plan of data.plans) y = addPlan(frame, plan, y, options.width === "wide");
  addYears(frame, top, y);
  for (const { at } of data.events) {
    const x = placeOf(frame, at);
    addBroken(frame.sheet, "story", { x1: x - 1, x2: x + 1, y1: top + lineHeight + 2, y2: y });
  }
  return paint(frame.sheet, y + 2, options, dotMarks(frame.dots));
}

function placeOf({ from, to, left, full }: Frame, year: number): number {
  return left + ((Math.min(Math.max(year, from), to + 1) - from) / (to + 1 - from)) * (full - left);
}

/** The words of the days of change, each on lines of its own; returns where the years stand. */
function addEvents(frame: Frame): number {
  let y = 0;
  for (const { at, text } of frame.events) {
    const lines = wrap(text, frame.full - frame.left, event.size, true);
    const width = Math.max(...lines.map((line) => textWidth(line, event.size, true)));
    y = addLines(frame.sheet, event, Math.max(frame.left, Math.min(placeOf(frame, at) - 4, frame.full - width - 4)), y, lines);
  }
  return y;
}

/** A line where each year begins, and its number, as far as there is room for them. */
function addYears(frame: Frame, top: number, bottom: number): void {
  const { sheet, from, to } = frame;
  const width = placeOf(frame, from + 1) - frame.left;
  const step = Math.ceil((textWidth("2024", tick.size) + 6) / width);
  for (let year = from; year <= to; year++) {
    const x = placeOf(frame, year);
    if ((year - from) % step === 0) addLines(sheet, tick, x + width / 2, top, [String(year)]);
    addBroken(sheet, "rule", { x1: x, x2: x + 1, y1: top + lineHeight + 2, y2: bottom });
  }
}

/** Between words and an upright line that stops for them, px. */
const air = 3;

/** An upright line that stops above all words that stand in its way: a halo leaves it seen between two words, as if struck through. */
function addBroken(sheet: Sheet, className: string, { x1, x2, y1, y2 }: Box): void {
  const inTheWay = [...sheet.labels]
    .flatMap(([style, labels]) => labels.map((label) => boxOf(style, label)))
    .filter((box) => box.x1 - air < x2 && x1 < box.x2 + air && box.y1 < y2 && y1 < box.y2)
    .sort((a, b) => a.y1 - b.y1);
  let from = y1;
  for (const box of inTheWay) {
    if (box.y1 > from) addBox(sheet, className, { x1, x2, y1: from, y2: box.y1 });
    from = Math.max(from, box.y2);
  }
  if (y2 > from) addBox(sheet, className, { x1, x2, y1: from, y2 });
}

/** Where words that begin at their place stand. */
function boxOf({ size, bold }: LabelStyle, { x, y, text }: Label): Box {
  return { x1: x, x2: x + textWidth(text, size, bold), y1: y - lineHeight / 2, y2: y + lineHeight / 2 };
}

/** The document's name, beside its stretches of time on a wide screen and above them on a phone; returns the bottom. */
function addPlan(frame: Frame, plan: TimelinePlan, top: number, isWide: boolean): number {
  const { sheet, full, left } = frame;
  const width = isWide ? left - 20 : full;
  addBox(sheet, "rule", { x1: 0, x2: full, y1: top, y2: top + 1 });
  const named = addLines(sheet, name, 0, top + 6, wrap(plan.name, width, name.size, true));
  const side = addLines(sheet, fact, 0, named, wrap(plan.fact, width, fact.size)) + 4;
  addLink(sheet, { x1: 0, x2: isWide ? width : full, y1: top + 2, y2: side, href: plan.href, label: plan.label });
  let y = isWide ? top + 6 : side;
  for (const span of plan.spans) y = addSpan(frame, span, y);
  return Math.max(side, y) + 8;
}

/** The words, and below them the stretch, which stands alone where the words would hide it. */
function addSpan(frame: Frame, span: TimelineSpan, top: number): number {
  const { sheet, full, left } = frame;
  const lines = wrap(span.text, full - left - 4, words.size);
  const width = Math.max(...lines.map((line) => textWidth(line, words.size)));
  const start = span.from === null ? left : placeOf(frame, span.from);
  const x = Math.max(left, Math.min(start, full - width - 4));
  const bottom = addLines(sheet, span.from === null ? fact : words, x + 2, top, lines);
  const drawnTo =
    span.from === null || span.to === null ? null : addStretch(frame, span.tone, [start, placeOf(frame, span.to)], bottom + 2);
  const end = Math.max(drawnTo === null ? bottom : bottom + markHeight + 3, top + 24);
  // no further than what is said: a finding's mark stands at the end of the link
  const x2 = Math.min(Math.max(x + 2 + width, drawnTo ?? 0) + 4, full);
  addLink(sheet, { x1: Math.min(x, start), x2, y1: top, y2: end, ...linkOf(span) });
  return end + 6;
}

/** A line from the beginning to the end with a mark at both; for what is too short for it a dot, hollow if it is no day. Returns where it ends. */
function addStretch({ sheet, dots }: Frame, tone: TimelineSpan["tone"], [from, to]: readonly [number, number], top: number): number {
  const middle = top + markHeight / 2;
  if (to - from <= shortest) {
    dots.push({ x: (from + to) / 2, y: middle, hollow: to - from > oneDay });
    return (from + to) / 2 + markHeight / 2;
  }
  // the lines of two years that follow each other do not touch
  const [x1, x2] = [from + 2, to - 1];
  const className = classes[tone];
  addBox(sheet, className, { x1, x2, y1: middle - 1, y2: middle + 1 });
  for (const end of [x1, x2 - 2]) addBox(sheet, className, { x1: end, x2: end + 2, y1: top, y2: top + markHeight });
  return x2;
}

function dotMarks(dots: Frame["dots"]): Plot.Markish[] {
  const [solid, hollow] = [dots.filter((dot) => !dot.hollow), dots.filter((dot) => dot.hollow)];
  const at = { x: "x", y: "y" };
  const ring = { ...at, r: markHeight / 2 - 1, stroke: "currentColor", strokeWidth: 2, fill: "none", className: "bound hollow" };
  return [
    solid.length === 0 ? null : Plot.dot(solid, { ...at, r: markHeight / 2, fill: "currentColor", stroke: "none", className: "bound" }),
    hollow.length === 0 ? null : Plot.dot(hollow, ring),
  ];
}
