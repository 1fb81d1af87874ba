import { barHeight, findingRows, tones, type FindingLines } from "./finding-rows.ts";
import { addBox, type ChartOptions } from "./sheet.ts";

/** What is too small for the scale is still seen, px; no wider, or a gap of 1 would look like one of 18. */
const leastBar = 1;

/**
 * Parts laid end to end, what they come to, what is printed, and the gap between the two, all on one scale from zero: a part stands
 * where the one before it ends; the rest begin at zero, but for the gap between the last two.
 */
export function findingSum(data: FindingLines, options: ChartOptions): SVGSVGElement {
  const most = Math.max(0, ...data.lines.map(({ to }) => to));
  return findingRows(data, options, (sheet, { kind, from, to }, { left, right }, y1) => {
    if (to <= from) return;
    const scale = (number: number) => left + (number / most) * (right - left);
    const x2 = Math.min(right, Math.max(scale(to), scale(from) + leastBar));
    addBox(sheet, `bar ${tones[kind]}`, { x1: Math.min(scale(from), x2 - leastBar), x2, y1, y2: y1 + barHeight });
  });
}
