import { addRemarks } from "./funding-columns.ts";
import { linkOf, type MarkLink } from "./link-marks.ts";
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
  type LabelStyle,
  type Sheet,
} from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { fact, factRight, headline as value, name, rowRight as amount, wordSize } from "./word-styles.ts";

/** What a plan gives to one project. */
export interface ComponentBar extends Omit<MarkLink, "href"> {
  readonly name: string;
  /** Year and stage. */
  readonly fact: string;
  /** The bar's length on the scale of the whole plan, 0 to 1; null where there is no bar. */
  readonly length: number | null;
  /** The share; or the words of an empty one. */
  readonly value: string;
  /** The exact amount, and the total that it is a part of. */
  readonly details: readonly string[];
  readonly tone: "strong" | "light" | "not-stated" | "none";
  /** Null where there is no figure to lead to. */
  readonly href: string | null;
}
export interface ComponentBarsData {
  /** The words at both ends of the scale: nothing, and the whole plan. */
  readonly ends: readonly [string, string];
  readonly bars: readonly ComponentBar[];
  readonly remarks: readonly string[];
}

const barHeight = 16;
const valueRight: LabelStyle = { ...value, anchor: "end" };
const empty: LabelStyle = { className: "empty", size: wordSize.row };

const columns = { name: 160, bar: 172, barEnd: 428, value: 438, details: 504 } as const;

/** One project across places: a bar a budget on the scale of its whole plan, from the largest share to what has none. */
export function componentBars(data: ComponentBarsData, options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const wide = options.width === "wide";
  let y = data.bars.some((bar) => bar.length !== null || bar.tone === "not-stated") ? addEnds(sheet, data.ends, wide) : 0;
  for (const bar of data.bars) y = wide ? addWideBar(sheet, bar, y) : addNarrowBar(sheet, bar, y);
  return paint(sheet, addRemarks(sheet, data.remarks, y, options), options);
}

function addEnds(sheet: Sheet, [zero, plan]: ComponentBarsData["ends"], wide: boolean): number {
  const [left, right] = wide ? [columns.bar, columns.barEnd] : [0, chartWidth.narrow];
  addLines(sheet, fact, left, 0, [zero]);
  addLines(sheet, factRight, right, 0, [plan]);
  return lineHeight + 2;
}

/** Place and fact at the left, the bar and its share, the amounts at the right end; the middle of all on one line. */
function addWideBar(sheet: Sheet, bar: ComponentBar, top: number): number {
  const full = chartWidth.wide;
  const names = wrap(bar.name, columns.name, name.size, true);
  const facts = wrap(bar.fact, columns.name, fact.size);
  const [first = "", ...others] = bar.details;
  const amounts = wrap(first, full - columns.details, amount.size);
  const totals = others.flatMap((words) => wrap(words, full - columns.details, factRight.size));
  const words = bar.length === null ? wrap(bar.value, full - columns.value, empty.size) : [bar.value];
  const lines = Math.max(names.length + facts.length, amounts.length + totals.length, bar.length === null ? words.length : 1);
  const height = lines * lineHeight + 14;
  const middle = top + height / 2;
  const start = (count: number) => middle - (count * lineHeight) / 2;
  addBox(sheet, "rule", { x1: 0, x2: full, y1: top, y2: top + 1 });
  addLines(sheet, fact, 0, addLines(sheet, name, 0, start(names.length + facts.length), names, bar.locality), facts);
  if (bar.length === null) {
    // words alone begin where a bar would
    const from = bar.tone === "not-stated" ? columns.value : columns.bar;
    const own = bar.tone === "not-stated" ? words : wrap(bar.value, full - from, empty.size);
    addLines(sheet, empty, from, start(own.length), own);
  } else {
    addLines(sheet, value, columns.value, start(1), words);
  }
  addBar(sheet, bar, columns.bar, columns.barEnd, middle - barHeight / 2);
  addLines(sheet, factRight, full, addLines(sheet, amount, full, start(amounts.length + totals.length), amounts), totals);
  // beyond the words, for the badge that stands where it ends
  addBarLink(sheet, bar, { x1: 0, x2: full + 4, y1: top + 1, y2: top + height });
  return top + height;
}

/** Place and share on one line, fact and amounts under them, then the bar over the whole width. */
function addNarrowBar(sheet: Sheet, bar: ComponentBar, top: number): number {
  const full = chartWidth.narrow;
  const drawn = bar.length !== null || bar.tone === "not-stated";
  addBox(sheet, "rule", { x1: 0, x2: full, y1: top, y2: top + 1 });
  const shareWidth = bar.length === null ? 0 : textWidth(bar.value, value.size, true) + 12;
  const names = wrap(bar.name, full - shareWidth, name.size, true);
  let y = addLines(sheet, name, 0, top + 7, names, bar.locality);
  if (bar.length !== null) {
    addLines(sheet, valueRight, full, top + 7, [bar.value]);
  }
  y = addLines(sheet, fact, 0, y, wrap(bar.fact, full, fact.size));
  if (bar.length === null) y = addLines(sheet, empty, 0, y, wrap(bar.value, full, empty.size));
  else if (bar.details.length > 0) y = addLines(sheet, fact, 0, y, wrap(bar.details.join(" "), full, fact.size));
  if (drawn) {
    addBar(sheet, bar, 0, full, y + 3);
    y += barHeight + 6;
  }
  const bottom = Math.max(y + 5, top + 26);
  addBarLink(sheet, bar, { x1: 0, x2: full, y1: top + 1, y2: bottom });
  return bottom;
}

/** The plan as a pale track and the project's part of it; what is stated but tiny still shows a pixel. */
function addBar(sheet: Sheet, bar: ComponentBar, x1: number, x2: number, y1: number): void {
  const y2 = y1 + barHeight;
  if (bar.tone === "not-stated") addBox(sheet, "bar not-stated", { x1, x2, y1, y2 });
  if (bar.length === null) return;
  addBox(sheet, "track", { x1, x2, y1, y2 });
  if (bar.length === 0) addBox(sheet, "zero", { x1, x2: x1 + 2, y1, y2 });
  else addBox(sheet, `bar ${bar.tone}`, { x1, x2: x1 + Math.max(bar.length * (x2 - x1), 1), y1, y2 });
}

function addBarLink(sheet: Sheet, bar: ComponentBar, box: Box): void {
  const { href } = bar;
  if (href !== null) addLink(sheet, { ...box, ...linkOf({ ...bar, href }) });
}
