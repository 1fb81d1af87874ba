import type { MarkLink } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type LabelStyle, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";

/** A line of a little sum. */
export interface SumLine {
  /** A part stands where the one before it ends; the rest begin at zero, but for the gap between the last two. */
  readonly kind: "part" | "computed" | "stated" | "gap";
  readonly name: string;
  readonly value: string;
  /** Both ends of its bar, in the numbers of the sum. */
  readonly from: number;
  readonly to: number;
  /** None where it is no figure of a document. */
  readonly link: MarkLink | null;
}

export interface SumData {
  readonly lines: readonly SumLine[];
  /** What the numbers are counted in, where they do not say so themselves. */
  readonly unit: string | null;
}

const unitStyle: LabelStyle = { className: "fact", size: 12, anchor: "end" };
const row: LabelStyle = { className: "row", size: 13 };
const strong: LabelStyle = { className: "name", size: 13, bold: true };
const value: LabelStyle = { className: "row", size: 13, anchor: "end" };
const strongValue: LabelStyle = { className: "name", size: 13, bold: true, anchor: "end" };
const gapName: LabelStyle = { className: "gap-words", size: 13, bold: true };
const gapValue: LabelStyle = { ...gapName, anchor: "end" };
const styles = { part: [row, value], computed: [strong, strongValue], stated: [strong, strongValue], gap: [gapName, gapValue] } as const;
const barHeight = 10;
/** What is too small for the scale is still seen, px; no wider, or a gap of 1 would look like one of 18. */
const leastBar = 1;

/** Parts laid end to end, what they come to, what is printed, and the gap between the two, all on one scale from zero. */
export function findingSum({ lines, unit }: SumData, options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const full = chartWidth[options.width];
  const isWide = options.width === "wide";
  const valueWidth = Math.max(0, ...lines.map((line) => textWidth(line.value, 13, line.kind !== "part")));
  const nameWidth = isWide ? 236 : full - valueWidth - 12;
  const [left, right] = isWide ? [nameWidth + 12, full - valueWidth - 16] : [0, full];
  const most = Math.max(0, ...lines.map(({ to }) => to));
  const scale = (number: number) => left + (most > 0 ? (number / most) * (right - left) : 0);
  let y = unit === null ? 4 : addLines(sheet, unitStyle, full, 0, [unit]) + 4;
  for (const line of lines) {
    if (line.kind === "computed" || line.kind === "gap") {
      addBox(sheet, "rule", { x1: 0, x2: full, y1: y, y2: y + 1 });
      y += 5;
    }
    const [nameStyle, valueStyle] = styles[line.kind];
    const names = wrap(line.name, nameWidth, 13, line.kind !== "part");
    addLines(sheet, nameStyle, 0, y, names);
    addLines(sheet, valueStyle, full, y, [line.value]);
    const top = y;
    y += names.length * lineHeight;
    const barTop = isWide ? top + (lineHeight - barHeight) / 2 : y + 2;
    addBar(sheet, line, scale, right, barTop);
    y = Math.max(y, barTop + barHeight) + 9;
    if (line.link) addLink(sheet, { ...line.link, x1: -2, x2: full + 2, y1: top - 4, y2: Math.max(y - 5, top + 21) });
  }
  return paint(sheet, y, options);
}

function addBar(sheet: Sheet, { kind, from, to }: SumLine, scale: (number: number) => number, right: number, y1: number): void {
  if (to <= from) return;
  const tone = kind === "computed" ? "strong" : kind === "part" ? "light" : kind === "stated" ? "neutral" : "gap";
  const x2 = Math.min(right, Math.max(scale(to), scale(from) + leastBar));
  addBox(sheet, `bar ${tone}`, { x1: Math.min(scale(from), x2 - leastBar), x2, y1, y2: y1 + barHeight });
}
