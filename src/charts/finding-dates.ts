import { barHeight, findingRows, tones, type FindingLines } from "./finding-rows.ts";
import { addBox, type ChartOptions } from "./sheet.ts";

/** How wide a single day is drawn, px. */
const dayWidth = 6;

/** Dates on one line of time, from the first to the last of them: a day as a stroke, a month or a year as long as it is, and the gap. */
export function findingDates(data: FindingLines, options: ChartOptions): SVGSVGElement {
  const first = Math.min(...data.lines.map(({ from }) => from));
  const last = Math.max(...data.lines.map(({ to }) => to));
  return findingRows(data, options, (sheet, { kind, from, to }, track, y1) => {
    const [left, right] = [track.left + dayWidth / 2, track.right - dayWidth / 2];
    const scale = (time: number) => left + (last > first ? ((time - first) / (last - first)) * (right - left) : 0);
    const middle = y1 + barHeight / 2;
    addBox(sheet, "rule", { x1: track.left, x2: track.right, y1: middle, y2: middle + 1 });
    const half = kind === "gap" ? 0 : Math.max(0, dayWidth - (scale(to) - scale(from))) / 2;
    addBox(sheet, `bar ${tones[kind]}`, { x1: scale(from) - half, x2: scale(to) + half, y1, y2: y1 + barHeight });
  });
}
