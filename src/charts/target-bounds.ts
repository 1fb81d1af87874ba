import { arrowLength, boundMarks, markOn, placeOn, rightOf, type Bound, type BoundMark, type Scale } from "./bound-marks.ts";
import { addRemarks } from "./funding-columns.ts";
import { linkOf, type MarkLink } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { fact, factRight, name as group, row as place, tick, wordSize } from "./word-styles.ts";

export interface TargetRow extends Bound, MarkLink {
  readonly name: string;
  /** Level and period. */
  readonly fact: string;
  readonly text: string;
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
  /** Whether the picture is of one place: its scale must be as long as any other place's. */
  readonly isAlone: boolean;
  readonly remarks: readonly string[];
}

/** Over the scale's lines, with a halo. */
const figure: LabelStyle = { className: "value largest over", size: wordSize.row, bold: true };
const figureRight: LabelStyle = { className: "value largest", size: wordSize.row, bold: true, anchor: "end" };

/** One picture under way. */
interface Drawing {
  readonly sheet: Sheet;
  readonly marks: BoundMark[];
  readonly scale: Scale;
  readonly ticks: TargetBoundsData["ticks"];
}

/** Yearly cuts on one scale from 0, group under group, a row a figure: its mark, and the figure in words beside it. */
export function targetBounds(data: TargetBoundsData, options: ChartOptions): SVGSVGElement {
  const wide = options.width === "wide";
  const full = chartWidth[options.width];
  const scale = wide ? wideScale(data) : scaleOf(data, 6, full - arrowLength - 2);
  const drawing: Drawing = { sheet: emptySheet(), marks: [], scale, ticks: data.ticks };
  const { sheet, marks } = drawing;
  if (data.groups.length === 0) return paint(sheet, addRemarks(sheet, data.remarks, 0, options), options);
  let y = addLines(sheet, fact, wide ? scale.left : 0, 0, [data.unit]) + 4;
  for (const { name, rows } of data.groups) {
    const nameBottom = addLines(sheet, group, 0, y, wrap(name, wide ? scale.left - 24 : full, group.size, true));
    // beside the group's name on a wide screen, below it on a phone
    const tickTop = wide ? nameBottom - lineHeight : nameBottom;
    for (const { at, text } of data.ticks) addLines(sheet, tick, placeOn(scale, at), tickTop, [text]);
    const top = tickTop + lineHeight + 2;
    y = rows.reduce((rowTop, row) => (wide ? addWideRow(drawing, row, rowTop) : addNarrowRow(drawing, row, rowTop)), top);
    if (wide) addScaleLines(drawing, top, y);
    y += 18;
  }
  return paint(sheet, addRemarks(sheet, data.remarks, y - 14, options), options, boundMarks(marks));
}

/** Behind the scale of a place alone, for any figure in words, px: its scale does not depend on how long they are. */
const wordsRoom = 150;

/** As long as every figure in words still has room behind its mark. */
function wideScale(data: TargetBoundsData): Scale {
  const left = 270;
  const most = data.ticks.at(-1)?.at ?? 0;
  const ends = data.groups.flatMap(({ rows }) =>
    rows.map((row) => {
      const end = row.valueHigh ?? row.value;
      const room = chartWidth.wide - left - arrowLength - 12 - textWidth(row.text, figure.size, true);
      return end <= 0 ? Infinity : left + (room * most) / end;
    }),
  );
  return scaleOf(data, left, Math.min(chartWidth.wide - (data.isAlone ? wordsRoom : 16), ...ends));
}

function scaleOf({ ticks }: TargetBoundsData, left: number, right: number): Scale {
  return { left, right, limit: right + arrowLength, most: ticks.at(-1)?.at ?? 0 };
}

function addScaleLines({ sheet, scale, ticks }: Drawing, y1: number, y2: number): void {
  for (const { at } of ticks)
    addBox(sheet, at === 0 ? "axis" : "rule", { x1: placeOn(scale, at) - 0.5, x2: placeOn(scale, at) + 0.5, y1, y2 });
}

/** The mark, and a thin line that leads to it from 0. */
function addMark({ sheet, marks, scale }: Drawing, row: TargetRow, y: number): BoundMark {
  const mark = markOn(scale, row, y);
  addBox(sheet, "stem", { x1: scale.left, x2: mark.x, y1: y - 0.5, y2: y + 0.5 });
  marks.push(mark);
  return mark;
}

/** Name and fact at the left, the fact below the name where both are too long; the figure behind its mark. */
function addWideRow(drawing: Drawing, row: TargetRow, top: number): number {
  const { sheet, scale } = drawing;
  const nameWidth = scale.left - 24;
  const names = wrap(row.name, nameWidth, place.size);
  const beside = names.length === 1 && textWidth(row.name, place.size) + textWidth(row.fact, fact.size) + 16 <= nameWidth;
  let bottom = addLines(sheet, place, 0, top + 4, names, row.locality);
  if (beside) addLines(sheet, factRight, nameWidth, top + 4, [row.fact]);
  else bottom = addLines(sheet, fact, 0, bottom, wrap(row.fact, nameWidth, fact.size));
  bottom += 5;
  const middle = (top + bottom) / 2;
  const mark = addMark(drawing, row, middle);
  const figureLeft = rightOf(mark) + 7;
  addLines(sheet, figure, figureLeft, middle - lineHeight / 2, [row.text]);
  // no further than the figure: a finding's mark stands at the end of the link
  const x2 = Math.min(figureLeft + textWidth(row.text, figure.size, true) + 4, chartWidth.wide);
  addLink(sheet, { x1: 0, x2, y1: top, y2: bottom, ...linkOf(row) });
  return bottom;
}

/** Name and figure in words on one line, the mark under them on its own piece of the scale. */
function addNarrowRow(drawing: Drawing, row: TargetRow, top: number): number {
  const { sheet } = drawing;
  const full = chartWidth.narrow;
  const nameWidth = full - textWidth(row.text, figureRight.size, true) - 12;
  const names = wrap(row.name, nameWidth, place.size);
  const factLeft = textWidth(names.at(-1) ?? "", place.size) + 8;
  const beside = factLeft + textWidth(row.fact, fact.size) <= (names.length === 1 ? nameWidth : full);
  let bottom = addLines(sheet, place, 0, top + 3, names, row.locality);
  addLines(sheet, figureRight, full, top + 3, [row.text]);
  if (beside) addLines(sheet, fact, factLeft, bottom - lineHeight, [row.fact]);
  else bottom = addLines(sheet, fact, 0, bottom, wrap(row.fact, full, fact.size));
  addScaleLines(drawing, bottom + 2, bottom + 14);
  addMark(drawing, row, bottom + 8);
  bottom += 19;
  addLink(sheet, { x1: 0, x2: full, y1: top, y2: bottom, ...linkOf(row) });
  return bottom;
}
