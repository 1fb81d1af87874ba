import { addHeadFacts, type HeadTotal } from "./head-facts.ts";
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
import { empty, fact, largest, name, row, story, value, wordSize } from "./word-styles.ts";

export interface FundingCell extends Omit<MarkLink, "href"> {
  /** The bar's length, 0 to 1, on the one scale of the picture; null where there is no bar. */
  readonly length: number | null;
  /** Left of the cell: the share; or the words of an empty one. */
  readonly value: string;
  /** Right of the cell, in grey. */
  readonly second: string;
  readonly tone: "strong" | "light" | "neutral" | "not-stated" | "none";
  /** Null where there is no figure to lead to. */
  readonly href: string | null;
}
export interface FundingColumn extends HeadTotal {
  readonly name: string;
  readonly locality?: string | undefined;
  /** Year and stage; last the total. */
  readonly facts: readonly string[];
  /** The one thing to see first, in the story's colour. */
  readonly story?: string | null;
  /** Where the story leads, if it tells a number. */
  readonly storyTo?: MarkLink | undefined;
  /** One cell a row of the picture. */
  readonly cells: readonly FundingCell[];
}
export interface FundingColumnsData {
  readonly rows: readonly string[];
  readonly columns: readonly FundingColumn[];
  /** Places in the list that have nothing to draw: a line each. */
  readonly remarks: readonly string[];
}

const barHeight = 12;
const second: LabelStyle = { className: "second", size: wordSize.fact, anchor: "end" };

const lines = (text: string, width: number, style: LabelStyle) => wrap(text, width, style.size, style.bold);
/** Above the first line: a capital with two marks (Ổ, Ẩ) reaches so far over it, px. */
const headroom = 3;

const isBlank = (cell: FundingCell) => cell.tone === "none" && cell.value === "";

/** Up to five budgets: a column a budget and a row a project on a wide screen, a block a budget on a phone. */
export function fundingColumns(data: FundingColumnsData, options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const bottom = options.width === "wide" ? wide(sheet, data) : narrow(sheet, data);
  return paint(sheet, addRemarks(sheet, data.remarks, bottom, options), options);
}

function wide(sheet: Sheet, data: FundingColumnsData): number {
  const labelWidth = 148;
  const gap = 22;
  // a place alone has the room of two
  const widest = data.columns.length === 1 ? 480 : 260;
  const width = Math.min((chartWidth.wide - labelWidth) / Math.max(data.columns.length, 1) - gap, widest);
  const left = (at: number) => labelWidth + gap + at * (width + gap);
  const heads = data.columns.map((column) => ({
    locality: column.locality,
    name: lines(column.name, width, name),
    facts: column.facts.flatMap((words) => lines(words, width, fact)),
    told: lines(column.facts.at(-1) ?? "", width, fact).length,
    total: column.total,
    story: column.story == null ? [] : lines(column.story, width, story),
    storyTo: column.storyTo,
  }));
  const headHeight =
    Math.max(0, ...heads.map((head) => (head.name.length + head.facts.length + head.story.length) * lineHeight)) + headroom + 8;
  heads.forEach((head, at) => {
    const tallest = Math.max(0, ...heads.map((one) => one.name.length));
    const y = addLines(sheet, name, left(at), headroom + (tallest - head.name.length) * lineHeight, head.name, head.locality);
    addStory(sheet, head, left(at), addHeadFacts(sheet, head.facts, head.told, head, { x: left(at), y }), width);
  });
  const rowHeight = lineHeight + barHeight + 14;
  data.rows.forEach((words, at) => {
    const top = headHeight + 6 + at * rowHeight;
    addBox(sheet, "rule", { x1: 0, x2: chartWidth.wide, y1: top - 5, y2: top - 4 });
    addLines(sheet, row, 0, top, lines(words, labelWidth, row));
    data.columns.forEach((column, index) => {
      const cell = column.cells[at];
      if (cell && !isBlank(cell)) addWideCell(sheet, cell, left(index), left(index) + width, top);
    });
  });
  return headHeight + data.rows.length * rowHeight + 6;
}

/** The story below the facts of a head; what tells a number leads to its figures, from a little below the link of the total. */
function addStory(
  sheet: Sheet,
  head: { readonly story: readonly string[]; readonly storyTo: MarkLink | undefined },
  x: number,
  top: number,
  width: number,
): number {
  const bottom = addLines(sheet, story, x, top, head.story);
  const y1 = top + 3.5;
  if (head.storyTo)
    addLink(sheet, { x1: Math.max(0, x - 4), x2: x + width, y1, y2: Math.max(bottom + 4, y1 + 24), ...linkOf(head.storyTo) });
  return bottom;
}

/** The words above, the bar below; `x2` is where the scale ends. What has no room beside the value is left to the label and the table. */
function addWideCell(sheet: Sheet, cell: FundingCell, x1: number, x2: number, top: number): void {
  addLines(sheet, cell.length === null ? empty : cell.tone === "strong" ? largest : value, x1, top, [cell.value]);
  const room = x2 - x1 - textWidth(cell.value, value.size, true) - 4;
  if (cell.second !== "" && textWidth(cell.second, second.size) <= room) addLines(sheet, second, x2, top, [cell.second]);
  const y1 = top + lineHeight + 1;
  addBar(sheet, cell, x1, x2, y1);
  addCellLink(sheet, cell, { x1: x1 - 4, x2: x2 + 4, y1: top - 2, y2: y1 + barHeight + 6 });
}

/** The link over a cell, where it has a figure to lead to. */
export function addCellLink(sheet: Sheet, cell: FundingCell, box: Box): void {
  const { href } = cell;
  if (href !== null) addLink(sheet, { ...box, ...linkOf({ ...cell, href }) });
}

/** A bar from the zero line; what is stated but tiny still shows a pixel, what is not stated is hatched over the whole scale. */
function addBar(sheet: Sheet, cell: FundingCell, x1: number, x2: number, y1: number): void {
  const y2 = y1 + barHeight;
  if (cell.tone === "not-stated") addBox(sheet, "bar not-stated", { x1, x2, y1, y2 });
  else if (cell.length === 0) addBox(sheet, "zero", { x1, x2: x1 + 2, y1, y2 });
  else if (cell.length !== null && cell.length > 0)
    addBox(sheet, `bar ${cell.tone}`, { x1, x2: x1 + Math.max(cell.length * (x2 - x1), 1), y1, y2 });
}

function narrow(sheet: Sheet, data: FundingColumnsData): number {
  const track = narrowTrack(data.columns);
  let y = headroom;
  data.columns.forEach((column, at) => {
    if (at > 0) y += 18;
    y = addLines(sheet, name, 0, y, lines(column.name, chartWidth.narrow, name), column.locality);
    const facts = lines(column.facts.join(" · "), chartWidth.narrow, fact);
    y = addHeadFacts(sheet, facts, facts.length, column, { x: 0, y });
    const told = { story: column.story == null ? [] : lines(column.story, chartWidth.narrow, story), storyTo: column.storyTo };
    y = addStory(sheet, told, 0, y, chartWidth.narrow) + (column.storyTo ? 11 : 6);
    y = addNarrowRows(sheet, data.rows, column.cells, track, y);
  });
  return y + 4;
}

const nameWidth = 124;
/** Where the bars of every block stand and their shares begin, px. */
interface Track {
  readonly left: number;
  readonly right: number;
  readonly valueAt: number;
}

/** From the widest words of all blocks: the same share is as long under every name. */
function narrowTrack(columns: readonly FundingColumn[]): Track {
  const cells = columns.flatMap((column) => column.cells);
  const secondWidth = Math.max(0, ...cells.map((cell) => textWidth(cell.second, second.size)));
  const valueWidth = Math.max(0, ...cells.filter((cell) => cell.length !== null).map((cell) => textWidth(cell.value, value.size, true)));
  const valueAt = chartWidth.narrow - secondWidth - valueWidth - (secondWidth > 0 ? 8 : 0);
  return { left: nameWidth + 6, right: valueAt - 8, valueAt };
}

/** Height of a row whose name takes one line, px: enough for a finger. */
const narrowRow = 26;

/** One line a project: its name, its bar, the share and, at the right end, the amount. */
function addNarrowRows(sheet: Sheet, rows: readonly string[], cells: readonly FundingCell[], track: Track, top: number): number {
  let y = top;
  cells.forEach((cell, at) => {
    if (isBlank(cell)) return;
    const names = lines(rows[at] ?? "", nameWidth, row);
    // the bar and its figures stand level with the first line of a name, as the badge of a finding does
    const lineTop = y + (narrowRow - lineHeight) / 2;
    addLines(sheet, row, 0, lineTop, names);
    if (cell.length === null) addLines(sheet, empty, track.left, lineTop, [cell.value]);
    else {
      addBar(sheet, cell, track.left, track.right, y + (narrowRow - barHeight) / 2);
      addLines(sheet, cell.tone === "strong" ? largest : value, track.valueAt, lineTop, [cell.value]);
      if (cell.second !== "") addLines(sheet, second, chartWidth.narrow, lineTop, [cell.second]);
    }
    const bottom = y + narrowRow + (names.length - 1) * lineHeight;
    addCellLink(sheet, cell, { x1: 0, x2: chartWidth.narrow, y1: y, y2: bottom });
    y = bottom;
  });
  return y;
}

/** What has nothing to draw; what was not yet due when its document was issued has the mark of that empty. */
export type Remark = string | { readonly text: string; readonly mark: "not-due" };

/** The places that have nothing to draw, a line or two each; returns the bottom. */
export function addRemarks(sheet: Sheet, remarks: readonly Remark[], top: number, { width }: ChartOptions): number {
  if (remarks.length === 0) return top;
  return remarks.reduce((y, remark) => {
    if (typeof remark === "string") return addLines(sheet, empty, 0, y, lines(remark, chartWidth[width], empty));
    addBox(sheet, remark.mark, { x1: 1, x2: 1 + remarkMark, y1: y + 4, y2: y + lineHeight - 4 });
    const x = remarkMark + 7;
    return addLines(sheet, empty, x, y, lines(remark.text, chartWidth[width] - x, empty));
  }, top + 8);
}

/** Width of a mark before a remark, px. */
const remarkMark = 16;
