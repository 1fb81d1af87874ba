import { arrowLength, boundEnd, boundMarks, type BoundMark, type BoundShape } from "./bound-marks.ts";
import { addRemarks } from "./funding-columns.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";

/** One figure on the scale: its shape, where it stands, and the upper end of a range. */
export interface Bound {
  readonly shape: BoundShape;
  readonly value: number;
  readonly valueHigh: number | null;
}
export interface TargetRow extends Bound {
  readonly name: string;
  /** Level and period. */
  readonly fact: string;
  readonly text: string;
  readonly href: string;
  readonly label: string;
}
export interface TargetGroup {
  readonly name: string;
  readonly rows: readonly TargetRow[];
}
export interface TargetBoundsData {
  /** What the scale counts. */
  readonly unit: string;
  readonly groups: readonly TargetGroup[];
  /** The scale's lines, from 0, in ascending order. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly remarks: readonly string[];
}

const unit: LabelStyle = { className: "fact", size: 12 };
const group: LabelStyle = { className: "name", size: 14, bold: true };
const place: LabelStyle = { className: "row", size: 13 };
const fact: LabelStyle = { className: "fact", size: 12 };
const factRight: LabelStyle = { className: "fact", size: 12, anchor: "end" };
const value: LabelStyle = { className: "value", size: 13, bold: true };
const valueRight: LabelStyle = { className: "value", size: 13, bold: true, anchor: "end" };
const tick: LabelStyle = { className: "fact", size: 11, anchor: "middle" };

/** Where the scale stands in the picture, px; it begins at 0. */
interface Scale {
  readonly left: number;
  readonly right: number;
  at(value: number): number;
}

/** Yearly cuts on one scale from 0, group under group, a row a figure: its mark, and the figure in words beside it. */
export function targetBounds(data: TargetBoundsData, options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const marks: BoundMark[] = [];
  const full = chartWidth[options.width];
  const scale = options.width === "wide" ? wideScale(data) : scaleOf(data, 6, full - arrowLength - 2);
  let y = addLines(sheet, unit, options.width === "wide" ? scale.left : 0, 0, [data.unit]) + 4;
  for (const { name, rows } of data.groups) {
    const headTop = y;
    y = addLines(sheet, group, 0, y, wrap(name, options.width === "wide" ? scale.left - 24 : full, group.size, true));
    // beside the group's name on a wide screen, below it on a phone
    const tickTop = options.width === "wide" ? Math.max(headTop, y - lineHeight) : y;
    addTicks(sheet, data, scale, tickTop);
    y = tickTop + lineHeight + 2;
    const rowsTop = y;
    for (const row of rows) y = options.width === "wide" ? addWideRow(sheet, marks, row, scale, y) : addNarrowRow(sheet, marks, row, scale, y);
    for (const { at } of data.ticks) addBox(sheet, at === 0 ? "axis" : "rule", { x1: scale.at(at) - 0.5, x2: scale.at(at) + 0.5, y1: rowsTop, y2: y });
    y += 18;
  }
  return paint(sheet, addRemarks(sheet, data.remarks, y - 14, options), options, boundMarks(marks, scale.left));
}

/** The scale ends where the longest figure in words still has room behind its mark. */
function wideScale(data: TargetBoundsData): Scale {
  const rows = data.groups.flatMap((one) => one.rows);
  const room = Math.max(0, ...rows.map((row) => textWidth(row.text, value.size, true)));
  return scaleOf(data, 270, chartWidth.wide - room - arrowLength - 16);
}

function scaleOf({ ticks }: TargetBoundsData, left: number, right: number): Scale {
  const most = ticks.at(-1)?.at ?? 0;
  return { left, right, at: (number) => left + (most === 0 ? 0 : (number / most) * (right - left)) };
}

function addTicks(sheet: Sheet, { ticks }: TargetBoundsData, scale: Scale, top: number): void {
  for (const { at, text } of ticks) addLines(sheet, tick, scale.at(at), top, [text]);
}

function markOf(row: TargetRow, scale: Scale, y: number): BoundMark {
  return { shape: row.shape, x: scale.at(row.value), xHigh: row.valueHigh === null ? null : scale.at(row.valueHigh), y };
}

/** Name and fact at the left, the fact below the name where both are too long; the figure behind its mark. */
function addWideRow(sheet: Sheet, marks: BoundMark[], row: TargetRow, scale: Scale, top: number): number {
  const nameWidth = scale.left - 24;
  const names = wrap(row.name, nameWidth, place.size);
  const beside = names.length === 1 && textWidth(row.name, place.size) + textWidth(row.fact, fact.size) + 12 <= nameWidth;
  let bottom = addLines(sheet, place, 0, top + 4, names);
  if (beside) addLines(sheet, factRight, nameWidth, top + 4, [row.fact]);
  else bottom = addLines(sheet, fact, 0, bottom, wrap(row.fact, nameWidth, fact.size));
  bottom += 5;
  const middle = (top + bottom) / 2;
  const mark = markOf(row, scale, middle);
  marks.push(mark);
  addLines(sheet, value, boundEnd(mark) + 7, middle - lineHeight / 2, [row.text]);
  addLink(sheet, { x1: 0, x2: chartWidth.wide, y1: top, y2: bottom, href: row.href, label: row.label });
  return bottom;
}

/** Name and figure in words on one line, the mark under them. */
function addNarrowRow(sheet: Sheet, marks: BoundMark[], row: TargetRow, scale: Scale, top: number): number {
  const full = chartWidth.narrow;
  const nameWidth = full - textWidth(row.text, valueRight.size, true) - 10;
  const names = wrap(row.name, nameWidth, place.size);
  const factAt = textWidth(names.at(-1) ?? "", place.size) + 8;
  const lastTop = top + 3 + (names.length - 1) * lineHeight;
  let bottom = addLines(sheet, place, 0, top + 3, names);
  addLines(sheet, valueRight, full, top + 3, [row.text]);
  const limit = names.length === 1 ? nameWidth : full;
  if (factAt + textWidth(row.fact, fact.size) <= limit) addLines(sheet, fact, factAt, lastTop, [row.fact]);
  else bottom = addLines(sheet, fact, 0, bottom, wrap(row.fact, full, fact.size));
  marks.push(markOf(row, scale, bottom + 8));
  bottom += 19;
  addLink(sheet, { x1: 0, x2: full, y1: top, y2: bottom, href: row.href, label: row.label });
  return bottom;
}
