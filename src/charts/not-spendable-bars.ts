import { addRemarks } from "./funding-columns.ts";
import { addHeadFacts, type HeadTotal } from "./head-facts.ts";
import { linkOf, type MarkLink } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { fact, largest as value, name, row, wordSize } from "./word-styles.ts";

/** A part inside its whole. */
export interface SubsetPart extends MarkLink {
  readonly name: string;
  readonly fact: string;
  /** Part of the whole, 0 to 1; null where the part or the whole is not stated. */
  readonly length: number | null;
  readonly tone: "strong" | "neutral" | "not-stated";
  readonly value: string;
  /** Its share of the whole in words. */
  readonly second: string;
  readonly reason: string;
}
/** Money, drawn as the length that its parts are measured by. */
export interface SubsetWhole extends Omit<MarkLink, "href"> {
  readonly name: string;
  readonly fact: string;
  readonly value: string;
  /** False where the whole is not stated: then there is no bar. */
  readonly stated: boolean;
  /** Null where no printed figure states it. */
  readonly href: string | null;
  readonly parts: readonly SubsetPart[];
}
export interface SubsetGroup extends HeadTotal {
  readonly name: string;
  readonly locality?: string | undefined;
  readonly fact: string;
  readonly wholes: readonly SubsetWhole[];
}
export interface NotSpendableBarsData {
  readonly groups: readonly SubsetGroup[];
  readonly remarks: readonly string[];
}

const reason: LabelStyle = { className: "second", size: wordSize.fact };
const barHeight = 14;

/** Where a line's words and its bar stand, px: beside each other on a wide screen, one above the other on a phone. */
interface Frame {
  readonly sheet: Sheet;
  readonly full: number;
  readonly barLeft: number;
  readonly barRight: number;
  readonly wide: boolean;
}

/**
 * Each whole as a measure from end to end, under it its parts inside it, with the reason that the document gives. As bars of one
 * length the wholes would look like equal amounts.
 */
export function notSpendableBars(data: NotSpendableBarsData, options: ChartOptions): SVGSVGElement {
  const wide = options.width === "wide";
  const full = chartWidth[options.width];
  const values = data.groups.flatMap((group) =>
    group.wholes.flatMap((whole) => [whole.value, ...whole.parts.flatMap((part) => [part.value, part.second])]),
  );
  const room = Math.min(Math.max(0, ...values.map((text) => textWidth(text, value.size, true))) + 16, 240);
  const frame: Frame = { sheet: emptySheet(), full, barLeft: wide ? 190 : 0, barRight: wide ? full - room : full, wide };
  let y = 0;
  for (const group of data.groups) y = addGroup(frame, group, y);
  return paint(frame.sheet, addRemarks(frame.sheet, data.remarks, y, options) + 4, options);
}

function addGroup(frame: Frame, group: SubsetGroup, top: number): number {
  const { sheet, full } = frame;
  addBox(sheet, "rule", { x1: 0, x2: full, y1: top, y2: top + 1 });
  let y = addLines(sheet, name, 0, top + 6, wrap(group.name, full, name.size, true), group.locality);
  const facts = wrap(group.fact, full, fact.size);
  y = addHeadFacts(sheet, facts, facts.length, group, { x: 0, y }) + 6;
  for (const whole of group.wholes) y = addWhole(frame, whole, y) + 10;
  return y + 2;
}

function addWhole(frame: Frame, whole: SubsetWhole, top: number): number {
  // a part that is printed as larger than its whole is drawn as larger
  const most = Math.max(1, ...whole.parts.flatMap(({ length }) => length ?? []));
  const endOf = (x1: number, full: number) => x1 + (full - x1) / most;
  const measure = (x1: number, full: number, top: number) => {
    if (!whole.stated) return;
    const x2 = endOf(x1, full);
    const [y1, y2] = [top + 3, top + barHeight - 3];
    addBox(frame.sheet, "axis", { x1, x2, y1: (y1 + y2 - 1) / 2, y2: (y1 + y2 + 1) / 2 });
    for (const end of [x1, x2 - 1]) addBox(frame.sheet, "axis", { x1: end, x2: end + 1, y1, y2 });
  };
  let y = addRow(frame, { ...whole, second: "", reason: "", name: whole.name }, top, measure);
  for (const part of whole.parts) {
    y = addRow(frame, part, y, (x1, full, y1) => {
      addPart(frame, whole, part, x1, endOf(x1, full), y1);
    });
  }
  return y;
}

/** Width of the mark of a part without a figure, px: over the whole bar it would read as all of the money. */
const notStatedWidth = 40;

/** The whole in outline, and inside it the part; a part without a figure is a hatched mark at its beginning. */
function addPart({ sheet }: Frame, whole: SubsetWhole, part: SubsetPart, x1: number, x2: number, y1: number): void {
  const y2 = y1 + barHeight;
  if (part.tone === "not-stated") addBox(sheet, "bar not-stated", { x1, x2: x1 + notStatedWidth, y1, y2 });
  else if (whole.stated) addBox(sheet, "whole", { x1, x2, y1, y2 });
  if (part.length !== null && part.tone !== "not-stated")
    addBox(sheet, `bar ${part.tone}`, { x1, x2: x1 + Math.max(part.length, 0) * (x2 - x1 - 1) + 1, y1, y2 });
}

type RowWords = Pick<SubsetPart, "name" | "fact" | "value" | "second" | "reason" | "label" | "figures" | "whole" | "locality"> & {
  readonly href: string | null;
};

/** Name and fact, bar, value and share, and below them the reason; returns the bottom. */
function addRow(frame: Frame, words: RowWords, top: number, bar: (x1: number, x2: number, y1: number) => void): number {
  const bottom = frame.wide ? addWideRow(frame, words, top, bar) : addNarrowRow(frame, words, top, bar);
  const { href } = words;
  if (href !== null) addLink(frame.sheet, { x1: 0, x2: frame.full, y1: top, y2: bottom, ...linkOf({ ...words, href }) });
  return bottom;
}

function addWideRow(
  { sheet, full, barLeft, barRight }: Frame,
  words: RowWords,
  top: number,
  bar: (x1: number, x2: number, y1: number) => void,
): number {
  const nameWidth = barLeft - 18;
  const left = addLines(
    sheet,
    fact,
    0,
    addLines(sheet, row, 0, top + 3, wrap(words.name, nameWidth, row.size)),
    wrapped(words.fact, nameWidth, fact),
  );
  bar(barLeft, barRight, top + 5);
  const valueAt = barRight + 12;
  const right = addLines(
    sheet,
    fact,
    valueAt,
    addLines(sheet, value, valueAt, top + 3, wrap(words.value, full - valueAt, value.size, true)),
    wrapped(words.second, full - valueAt, fact),
  );
  const below = addLines(sheet, reason, barLeft, top + 3 + lineHeight, wrapped(words.reason, barRight - barLeft, reason));
  return Math.max(left, right, below, top + 24) + 5;
}

function addNarrowRow(
  { sheet, full, barLeft, barRight }: Frame,
  words: RowWords,
  top: number,
  bar: (x1: number, x2: number, y1: number) => void,
): number {
  let y = addPair(sheet, full, [row, words.name], words.fact, top + 3);
  bar(barLeft, barRight, y + 2);
  y = addPair(sheet, full, [value, words.value], words.second, y + barHeight + 4);
  return addLines(sheet, reason, 0, y, wrapped(words.reason, full, reason)) + 7;
}

/** Words and the fact behind them on one line, or below them where there is no room; returns the bottom. */
function addPair(sheet: Sheet, full: number, [style, text]: readonly [LabelStyle, string], second: string, top: number): number {
  const first = wrap(text, full, style.size, style.bold);
  const y = addLines(sheet, style, 0, top, first);
  const behind = textWidth(first.at(-1) ?? "", style.size, style.bold) + 8;
  if (second === "" || behind + textWidth(second, fact.size) > full) return addLines(sheet, fact, 0, y, wrapped(second, full, fact));
  addLines(sheet, fact, behind, y - lineHeight, [second]);
  return y;
}

function wrapped(text: string, width: number, style: LabelStyle): string[] {
  return text === "" ? [] : wrap(text, width, style.size, style.bold);
}
