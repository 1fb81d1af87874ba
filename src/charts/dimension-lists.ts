import { boundMarks, type BoundMark } from "./bound-marks.ts";
import type { ShareCell } from "./dimension-matrix.ts";
import { addRemarks } from "./funding-columns.ts";
import { linkOf } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import { addShareBar, shareBarHeight } from "./share-bars.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { empty, fact, name as part, row, rowName as name, value, wordSize } from "./word-styles.ts";

/** One percentage in a list: of an indicator in a place's list, of a place in an indicator's. */
export interface ShareLine extends ShareCell {
  readonly name: string;
}
export interface ShareList {
  readonly name: string;
  readonly facts: readonly string[];
  readonly lines: readonly ShareLine[];
  /** What is not stated, in words; after the lines. */
  readonly missing: readonly string[];
  /** The first of a new part of the picture: more room and a rule above it, with the part's name. */
  readonly part: string;
  /** The place that the part is about. */
  readonly locality?: string | undefined;
}
export interface DimensionListsData {
  readonly lists: readonly ShareList[];
  readonly remarks: readonly string[];
}

const valueRight: LabelStyle = { className: "value", size: wordSize.row, bold: true, anchor: "end" };

/** Percentages in lists, each a thin bar to 100 %: a list a place on a phone; a list an indicator where there are many places. */
export function dimensionLists(data: DimensionListsData, options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const marks: BoundMark[] = [];
  const full = chartWidth[options.width];
  let y = 0;
  data.lists.forEach((list, at) => {
    if (list.part !== "") {
      if (at > 0) addBox(sheet, "rule", { x1: 0, x2: full, y1: y + 6, y2: y + 7 });
      y = addLines(sheet, part, 0, y + (at > 0 ? 16 : 0), wrap(list.part, full, part.size, true), list.locality) + 2;
    } else if (at > 0) y += 8;
    if (list.name !== "") y = addLines(sheet, name, 0, y, wrap(list.name, full, name.size, true));
    for (const words of list.facts) y = addLines(sheet, fact, 0, y, wrap(words, full, fact.size));
    for (const line of list.lines) y = options.width === "wide" ? addWideLine(sheet, marks, line, y) : addNarrowLine(sheet, marks, line, y);
    for (const words of list.missing) y = addLines(sheet, empty, 0, y + 3, wrap(words, full, empty.size));
    y += 4;
  });
  return paint(sheet, addRemarks(sheet, data.remarks, y, options), options, boundMarks(marks));
}

/** Name, bar and figure on one line. */
function addWideLine(sheet: Sheet, marks: BoundMark[], line: ShareLine, top: number): number {
  const [nameWidth, barLeft, barRight] = [300, 312, 560];
  const names = addLines(sheet, row, 0, top + 4, wrap(line.name, nameWidth, row.size));
  const bottom = (line.fact === "" ? names : addLines(sheet, fact, 0, names, wrap(line.fact, nameWidth, fact.size))) + 4;
  const middle = (top + bottom) / 2;
  addShareBar(sheet, marks, line, barLeft, barRight, middle - shareBarHeight / 2);
  addLines(sheet, value, barRight + 12, middle - lineHeight / 2, [line.text]);
  addLink(sheet, { x1: 0, x2: chartWidth.wide, y1: top, y2: bottom, ...linkOf(line) });
  return bottom;
}

/** Name and figure on one line, the bar under them. */
function addNarrowLine(sheet: Sheet, marks: BoundMark[], line: ShareLine, top: number): number {
  const full = chartWidth.narrow;
  const nameWidth = full - textWidth(line.text, value.size, true) - 10;
  const names = addLines(sheet, row, 0, top + 3, wrap(line.name, nameWidth, row.size));
  addLines(sheet, valueRight, full, top + 3, [line.text]);
  const barTop = line.fact === "" ? names : addLines(sheet, fact, 0, names, wrap(line.fact, full, fact.size));
  addShareBar(sheet, marks, line, 0, full, barTop + 1);
  const bottom = barTop + shareBarHeight + 4;
  addLink(sheet, { x1: 0, x2: full, y1: top, y2: bottom, ...linkOf(line) });
  return bottom;
}
