import type { FundingCell } from "./funding-columns.ts";
import { addCellLink, addRemarks } from "./funding-columns.ts";
import { addHeadFacts, type HeadTotal } from "./head-facts.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, emptySheet, lineHeight, paint, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { empty, fact, row as place, wordSize } from "./word-styles.ts";

export type GridCell = FundingCell;
export interface GridRow extends HeadTotal {
  readonly name: string;
  readonly locality?: string | undefined;
  /** Year, stage and total. */
  readonly fact: string;
  readonly cells: readonly GridCell[];
}
export interface FundingGridData {
  readonly columns: readonly string[];
  /** The column that a phone shows. */
  readonly focus: number;
  readonly rows: readonly GridRow[];
  readonly remarks: readonly string[];
}

const head: LabelStyle = { className: "name", size: wordSize.fact, bold: true };
const value: LabelStyle = { className: "value", size: wordSize.fact };
const largest: LabelStyle = { className: "value largest", size: wordSize.fact, bold: true };
const barHeight = 14;
/** Behind the words at the head of a row, px: the triangle of a finding stands inside their link. */
const markRoom = 10;

/** Six to forty budgets turned round: a row a place and a column a project; on a phone one project, the places ranked. */
export function fundingGrid(data: FundingGridData, options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const isWide = options.width === "wide";
  const bottom = isWide ? wide(sheet, data) : narrow(sheet, data);
  const svg = paint(sheet, addRemarks(sheet, data.remarks, bottom, options), options);
  // its cells stand so near to each other that a sign beside one would be the next one's
  if (isWide) svg.setAttribute("data-badges", "inside");
  return svg;
}

function wide(sheet: Sheet, data: FundingGridData): number {
  const full = chartWidth.wide;
  const nameWidth = 190;
  const gap = 8;
  const width = (full - nameWidth) / Math.max(data.columns.length, 1) - gap;
  const left = (at: number) => nameWidth + gap + at * (width + gap);
  const heads = data.columns.map((words) => wrap(words, width, head.size, true));
  const headHeight = Math.max(0, ...heads.map((words) => words.length)) * lineHeight + 8;
  heads.forEach((words, at) => addLines(sheet, head, left(at), headHeight - 8 - words.length * lineHeight, words));
  let y = headHeight;
  for (const row of data.rows) {
    const names = wrap(row.name, nameWidth - 4, place.size);
    const facts = wrap(row.fact, nameWidth - 4 - markRoom, fact.size);
    const height = (names.length + facts.length) * lineHeight + 6;
    addBox(sheet, "rule", { x1: 0, x2: full, y1: y, y2: y + 1 });
    const factsTop = addLines(sheet, place, 0, y + 3, names, row.locality);
    addHeadFacts(sheet, facts, facts.length, row, { x: 0, y: factsTop, room: markRoom });
    row.cells.forEach((cell, at) => addCell(sheet, cell, left(at), width, y + 1, height));
    y += height;
  }
  return y;
}

/** The value above its bar, both inside the row. */
function addCell(sheet: Sheet, cell: GridCell, x1: number, width: number, top: number, height: number): void {
  if (cell.length === null) {
    if (cell.tone === "not-stated") addBox(sheet, "bar not-stated", { x1, x2: x1 + width, y1: top + lineHeight + 3, y2: top + height - 4 });
    // words of two neighbours must not run together; those above a hatching have one line
    const words = cell.tone === "not-stated" ? [cell.value] : wrap(cell.value, width - 4, empty.size);
    if (cell.value !== "") addLines(sheet, empty, x1, top + 2, words);
  } else {
    addLines(sheet, cell.tone === "strong" ? largest : value, x1, top + 2, [cell.value]);
    if (cell.length === 0) addBox(sheet, "zero", { x1, x2: x1 + 2, y1: top + lineHeight + 3, y2: top + height - 3 });
    if (cell.length > 0)
      addBox(sheet, `bar ${cell.tone}`, {
        x1,
        x2: x1 + Math.max(cell.length * width, 1),
        y1: top + lineHeight + 3,
        y2: Math.min(top + lineHeight + 3 + barHeight, top + height - 3),
      });
  }
  addCellLink(sheet, cell, { x1: x1 - 3, x2: x1 + width + 3, y1: top, y2: top + height });
}

function narrow(sheet: Sheet, data: FundingGridData): number {
  const full = chartWidth.narrow;
  const focused = data.rows.map((row) => row.cells[data.focus]);
  const valueWidth = Math.max(0, ...focused.map((cell) => textWidth(cell?.value ?? "", largest.size, true)));
  let y = addLines(sheet, head, 0, 0, wrap(data.columns[data.focus] ?? "", full, head.size, true)) + 4;
  data.rows.forEach((row, at) => {
    const cell = focused[at];
    if (!cell) return;
    const names = wrap(row.name, full, place.size);
    const facts = wrap(row.fact, full, fact.size);
    const factsTop = addLines(sheet, place, 0, y + 4, names, row.locality);
    const barTop = addHeadFacts(sheet, facts, facts.length, row, { x: 0, y: factsTop }) + 5;
    const bottom = barTop + lineHeight + 5;
    addBox(sheet, "rule", { x1: 0, x2: full, y1: y, y2: y + 1 });
    const barEnd = full - valueWidth - 8;
    if (cell.length === null) addLines(sheet, empty, 0, barTop, [cell.value]);
    else {
      if (cell.length === 0) addBox(sheet, "zero", { x1: 0, x2: 2, y1: barTop + 2, y2: barTop + 2 + barHeight });
      else addBox(sheet, `bar ${cell.tone}`, { x1: 0, x2: Math.max(cell.length * barEnd, 1), y1: barTop + 2, y2: barTop + 2 + barHeight });
      addLines(sheet, cell.tone === "strong" ? largest : value, barEnd + 8, barTop, [cell.value]);
    }
    addCellLink(sheet, cell, { x1: 0, x2: full, y1: row.total ? barTop - 2 : y, y2: bottom });
    y = bottom;
  });
  return y;
}
