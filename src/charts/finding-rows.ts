import type { MarkLink } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { factRight as unitStyle, row, rowName as strong, rowRight as value, wordSize } from "./word-styles.ts";

/** A line of what does not add up: a name, a mark on the common scale, and the number in words. */
export interface FindingLine {
  readonly kind: "part" | "computed" | "stated" | "gap";
  readonly name: string;
  readonly value: string;
  /** Both ends of its mark, in the numbers of the scale. */
  readonly from: number;
  readonly to: number;
  /** None where it is no figure of a document. */
  readonly link: MarkLink | null;
}
export interface FindingLines {
  /** Whose figures they are. */
  readonly place: string;
  readonly lines: readonly FindingLine[];
  /** What the numbers are counted in, where they do not say so themselves. */
  readonly unit: string | null;
}
/** Where the marks of all lines stand between, px. */
export interface Track {
  readonly left: number;
  readonly right: number;
}

const strongValue: LabelStyle = { className: "name", size: wordSize.row, bold: true, anchor: "end" };
const gapName: LabelStyle = { className: "gap-words", size: wordSize.row, bold: true };
const gapValue: LabelStyle = { ...gapName, anchor: "end" };
const styles = { part: [row, value], computed: [strong, strongValue], stated: [strong, strongValue], gap: [gapName, gapValue] } as const;
/** The colour of a line's mark. */
export const tones = { part: "light", computed: "strong", stated: "neutral", gap: "gap" } as const;
export const barHeight = 10;

/** The lines under the name of their place, each with the mark that `draw` puts on its track from `y` downwards; null for words alone. */
export function findingRows(
  { place, lines, unit }: FindingLines,
  options: ChartOptions,
  draw: ((sheet: Sheet, line: FindingLine, track: Track, y: number) => void) | null,
): SVGSVGElement {
  const sheet = emptySheet();
  const full = chartWidth[options.width];
  const isWide = options.width === "wide";
  const valueWidth = Math.max(0, ...lines.map((line) => textWidth(line.value, value.size, line.kind !== "part")));
  const nameWidth = isWide ? 236 : full - valueWidth - 12;
  const track = isWide ? { left: nameWidth + 12, right: full - valueWidth - 16 } : { left: 0, right: full };
  const unitWidth = unit === null ? 0 : textWidth(unit, unitStyle.size, false) + 12;
  if (unit !== null) addLines(sheet, unitStyle, full, 0, [unit]);
  let y = addLines(sheet, strong, 0, 0, wrap(place, full - unitWidth, strong.size, true)) + 4;
  for (const line of lines) {
    if (line.kind === "computed" || line.kind === "gap") {
      addBox(sheet, "rule", { x1: 0, x2: full, y1: y, y2: y + 1 });
      y += 5;
    }
    const [nameStyle, valueStyle] = styles[line.kind];
    const names = wrap(line.name, line.value === "" ? full : nameWidth, row.size, line.kind !== "part");
    addLines(sheet, nameStyle, 0, y, names);
    addLines(sheet, valueStyle, full, y, [line.value]);
    const top = y;
    y += names.length * lineHeight;
    if (draw) {
      const barTop = isWide ? top + (lineHeight - barHeight) / 2 : y + 2;
      draw(sheet, line, track, barTop);
      y = Math.max(y, barTop + barHeight);
    }
    y += 9;
    if (line.link) addLink(sheet, { ...line.link, x1: -2, x2: full + 2, y1: top - 4, y2: Math.max(y - 5, top + 21) });
  }
  return paint(sheet, y, options);
}
