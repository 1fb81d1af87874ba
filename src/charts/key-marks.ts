import * as Plot from "@observablehq/plot";
import { boundMarks, markOn, type BoundMark, type BoundShape } from "./bound-marks.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, emptySheet, lineHeight, paint, type ChartOptions, type Sheet } from "./sheet.ts";
import { wrap } from "./text-width.ts";
import { empty as word, name, row as meaning } from "./word-styles.ts";

/** The mark of an empty: drawn as in every picture, or nothing but words. */
export type EmptyShape = "zero" | "not-stated" | "not-due" | "words" | "suspect" | "not-split";
export interface KeyRow {
  readonly name: string;
  /** What stands beside the mark in a picture. */
  readonly word: string;
  readonly meaning: string;
  readonly mark: EmptyShape | BoundShape;
}

const barHeight = 14;
/** How wide a mark is drawn, px. */
const sample = 96;

const bounds: readonly string[] = ["exact", "about", "above", "below", "range"] satisfies BoundShape[];
const isBound = (mark: KeyRow["mark"]): mark is BoundShape => bounds.includes(mark);

/** Marks and what they mean, a row each: the name, the mark with its words, the meaning. */
export function keyMarks(rows: readonly KeyRow[], options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const marks: BoundMark[] = [];
  const badges: { readonly x: number; readonly y: number }[] = [];
  const wide = options.width === "wide";
  const full = chartWidth[options.width];
  const left = wide ? 166 : 0;
  const text = wide ? 386 : 0;
  let y = 0;
  for (const row of rows) {
    addBox(sheet, "rule", { x1: 0, x2: full, y1: y, y2: y + 1 });
    const nameBottom = addLines(sheet, name, 0, y + 7, wrap(row.name, wide ? left - 16 : full, name.size, true));
    const top = wide ? y + 7 : nameBottom + 2;
    addMark(sheet, marks, row, left, top);
    if (row.mark === "suspect") badges.push({ x: left + sample - 5, y: top + 5 });
    const wordLeft = left + markWidth(row.mark);
    const words = wrap(row.word, (wide ? text - 16 : full) - wordLeft, word.size);
    const wordBottom = addLines(sheet, word, wordLeft, top, words);
    const meaningTop = wide ? y + 7 : wordBottom + 2;
    const bottom = addLines(sheet, meaning, text, meaningTop, wrap(row.meaning, full - text, meaning.size));
    y = Math.max(nameBottom, wordBottom, bottom) + 8;
  }
  const badge = Plot.dot(badges, { x: "x", y: "y", r: 4, symbol: "triangle", fill: "currentColor", className: "badges" });
  return paint(sheet, y, options, [...boundMarks(marks), badge]);
}

function markWidth(mark: KeyRow["mark"]): number {
  return mark === "words" ? 0 : mark === "zero" ? 12 : isBound(mark) ? 62 : sample + 10;
}

function addMark(sheet: Sheet, marks: BoundMark[], row: KeyRow, left: number, top: number): void {
  const middle = top + lineHeight / 2;
  const box = { x1: left, x2: left + sample, y1: middle - barHeight / 2, y2: middle + barHeight / 2 };
  if (isBound(row.mark)) {
    const scale = { left: left + 6, right: left + 50, limit: left + 50, most: 4 };
    // an arrow to the left needs its room before the mark, every other behind it
    const value = row.mark === "below" ? 3 : 1;
    marks.push(markOn(scale, { shape: row.mark, value, valueHigh: row.mark === "range" ? 4 : null }, middle));
  } else if (row.mark === "zero") addBox(sheet, "zero", { ...box, x2: left + 2 });
  else if (row.mark === "not-stated") addBox(sheet, "bar not-stated", box);
  else if (row.mark === "not-due") addBox(sheet, "not-due", box);
  else if (row.mark === "not-split") addBox(sheet, "bar neutral", box);
  else if (row.mark === "suspect") addBox(sheet, "bar light", { ...box, x2: left + sample - 14 });
}
