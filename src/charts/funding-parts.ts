import { addRemarks } from "./funding-columns.ts";
import { addHeadFacts, type HeadTotal } from "./head-facts.ts";
import { linkOf, type MarkLink } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { fact, name, row as legend } from "./word-styles.ts";

export interface FundingPart extends MarkLink {
  /** The source or type, which gives the colour. */
  readonly tone: string;
  /** Part of the bar, 0 to 1; null where no amount is stated. */
  readonly length: number | null;
  readonly text: string;
}
export interface PartsBar extends HeadTotal {
  readonly name: string;
  readonly locality?: string | undefined;
  readonly fact: string;
  readonly parts: readonly FundingPart[];
}
export interface FundingPartsData {
  readonly bars: readonly PartsBar[];
  readonly remarks: readonly string[];
}

const barHeight = 18;
const swatch = 11;
/** Behind a part's link, px: the triangle of a finding that touches it, and air before the next swatch. */
const markRoom = 28;

/** By source or type: one bar of 100 % a budget, its parts named in running text under it, which wraps on a phone. */
export function fundingParts(data: FundingPartsData, options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const full = chartWidth[options.width];
  let y = 0;
  data.bars.forEach((bar, at) => {
    if (at > 0) y += 20;
    y = addLines(sheet, name, 0, y, wrap(bar.name, full, name.size, true), bar.locality);
    const facts = wrap(bar.fact, full, fact.size);
    y = addHeadFacts(sheet, facts, facts.length, bar, { x: 0, y }) + 4;
    addStack(sheet, bar.parts, y, full);
    y = addLegend(sheet, bar.parts, y + barHeight + 4, full);
  });
  return paint(sheet, addRemarks(sheet, data.remarks, y, options), options);
}

function addStack(sheet: Sheet, parts: readonly FundingPart[], y: number, full: number): void {
  let x = 0;
  for (const part of parts) {
    if (part.length === null || part.length === 0) continue;
    const end = x + part.length * full;
    addBox(sheet, `part ${part.tone}`, { x1: x, x2: Math.max(end - 1, x + 1), y1: y, y2: y + barHeight });
    x = end;
  }
}

/** The parts as text with swatches; each is the link to its figure, since slivers of the bar cannot be hit. */
function addLegend(sheet: Sheet, parts: readonly FundingPart[], top: number, full: number): number {
  const rowHeight = lineHeight + 8;
  let x = 0;
  let y = top;
  for (const part of parts) {
    const width = swatch + 6 + textWidth(part.text, legend.size) + 2;
    if (x > 0 && x + width > full) {
      x = 0;
      y += rowHeight;
    }
    const tone = part.length === null ? "not-stated" : part.tone;
    addBox(sheet, `part ${tone}`, { x1: x, x2: x + swatch, y1: y + 7, y2: y + 7 + swatch });
    addLines(sheet, legend, x + swatch + 6, y + 4, [part.text]);
    addLink(sheet, { x1: x, x2: Math.min(x + width, full), y1: y, y2: y + rowHeight, ...linkOf(part) });
    x += width + markRoom;
  }
  return y + rowHeight;
}
