import { boundMarks, type Bound, type BoundMark } from "./bound-marks.ts";
import { addRemarks } from "./funding-columns.ts";
import { linkOf, type MarkLink } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import { addShareBar, shareBarHeight } from "./share-bars.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type Sheet } from "./sheet.ts";
import { wrap } from "./text-width.ts";
import { empty, fact, name as head, row, rowName as dimension, value } from "./word-styles.ts";

/** One percentage of one place. */
export interface ShareCell extends Bound, MarkLink {
  readonly text: string;
  /** Of whom; empty where the whole row counts the same people. */
  readonly fact: string;
}
export interface MatrixRow {
  readonly name: string;
  /** That less is better; else empty. */
  readonly hint: string;
  /** A list of cells for each column; an empty list where the plan does not state it. */
  readonly cells: readonly (readonly ShareCell[])[];
  /** For each column what stands where its list is empty. */
  readonly empties: readonly EmptyCell[];
}
/** A cell without a percentage: its words, and what they mean. */
export interface EmptyCell extends MarkLink {
  readonly text: string;
}
interface MatrixBlock {
  readonly name: string;
  readonly rows: readonly MatrixRow[];
  /** What stands in each column of a block without rows. */
  readonly empties: readonly EmptyCell[];
}
export interface DimensionMatrixData {
  /** Each place with its facts (level, period), side by side where they fit. */
  readonly columns: readonly { readonly name: string; readonly locality?: string | undefined; readonly facts: readonly string[] }[];
  /** One a dimension, in their fixed order; one without rows is stated by no place. */
  readonly blocks: readonly MatrixBlock[];
  readonly remarks: readonly string[];
}

const labelWidth = 232;
const gap = 20;
/** Left and right end of a column, px. */
type Column = readonly [left: number, right: number];

/** Up to five places as columns of a wide picture, a row an indicator under its dimension: the figure, and a thin bar to 100 %. */
export function dimensionMatrix(data: DimensionMatrixData, options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const marks: BoundMark[] = [];
  const width = Math.min((chartWidth.wide - labelWidth) / Math.max(data.columns.length, 1) - gap, 220);
  const columns = data.columns.map((_, at): Column => {
    const left = labelWidth + gap + at * (width + gap);
    return [left, left + width];
  });
  let y = addHeads(sheet, data, columns);
  for (const { name, rows, empties } of data.blocks) {
    addBox(sheet, "rule", { x1: 0, x2: chartWidth.wide, y1: y, y2: y + 1 });
    const top = y + 6;
    const headBottom = addLines(sheet, dimension, 0, top, wrap(name, labelWidth, dimension.size, true));
    const bottoms = rows.length > 0 ? [] : columns.map((column, at) => addEmpty(sheet, empties[at], column, top));
    y = Math.max(headBottom, ...bottoms) + 2;
    for (const one of rows) y = addRow(sheet, marks, one, columns, y);
    y += 6;
  }
  return paint(sheet, addRemarks(sheet, data.remarks, y, options), options, boundMarks(marks));
}

function addHeads(sheet: Sheet, data: DimensionMatrixData, columns: readonly Column[]): number {
  const heads = data.columns.map(({ name, locality, facts }, at) => {
    const [left = 0, right = 0] = columns[at] ?? [];
    return { left, locality, names: wrap(name, right - left, head.size, true), facts: sideBySide(facts, right - left) };
  });
  const height = Math.max(0, ...heads.map(({ names, facts }) => names.length + facts.length)) * lineHeight;
  for (const { left, locality, names, facts } of heads) {
    const top = height - (names.length + facts.length) * lineHeight;
    addLines(sheet, fact, left, addLines(sheet, head, left, top, names, locality), facts);
  }
  return height + 6;
}

/** As many facts on a line as it holds. */
function sideBySide(facts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const one of facts) {
    const longer = `${lines.at(-1)} · ${one}`;
    if (lines.length > 0 && wrap(longer, width, fact.size).length === 1) lines[lines.length - 1] = longer;
    else lines.push(one);
  }
  return lines;
}

function addEmpty(sheet: Sheet, cell: EmptyCell | undefined, [left, right]: Column, top: number): number {
  if (!cell) return top;
  const bottom = addLines(sheet, empty, left, top, wrap(cell.text, right - left, empty.size));
  addLink(sheet, { x1: left - 4, x2: right + 4, y1: top - 4, y2: bottom + 3, ...linkOf(cell) });
  return bottom;
}

function addRow(sheet: Sheet, marks: BoundMark[], one: MatrixRow, columns: readonly Column[], top: number): number {
  let bottom = addLines(sheet, row, 0, top + 2, wrap(one.name, labelWidth, row.size));
  if (one.hint !== "") bottom = addLines(sheet, fact, 0, bottom, wrap(one.hint, labelWidth, fact.size));
  const bottoms = columns.map((column, at) => {
    const cells = one.cells[at] ?? [];
    if (cells.length === 0) return addEmpty(sheet, one.empties[at], column, top + 2);
    return cells.reduce((y, cell) => addCell(sheet, marks, cell, column, y), top);
  });
  return Math.max(bottom, ...bottoms) + 5;
}

/** The figure, of whom, and the bar under both. */
function addCell(sheet: Sheet, marks: BoundMark[], cell: ShareCell, [left, right]: Column, top: number): number {
  let y = addLines(sheet, value, left, top + 2, wrap(cell.text, right - left, value.size, true));
  if (cell.fact !== "") y = addLines(sheet, fact, left, y, wrap(cell.fact, right - left, fact.size));
  addShareBar(sheet, marks, cell, left, right, y);
  const bottom = y + shareBarHeight + 2;
  addLink(sheet, { x1: left - 4, x2: right + 4, y1: top, y2: bottom, ...linkOf(cell) });
  return bottom;
}
