import { linkOf } from "./link-marks.ts";
import { chartWidth } from "./plot.ts";
import { addBox, addLines, addLink, emptySheet, lineHeight, paint, type ChartOptions, type Sheet } from "./sheet.ts";
import { textWidth, wrap } from "./text-width.ts";
import { empty, fact, headline as value, name } from "./word-styles.ts";

export interface HeadlineBar {
  readonly name: string;
  /** What the bar counts, in small words behind the name. */
  readonly fact: string;
  /** 0 to 1; null where there is nothing to draw. */
  readonly length: number | null;
  readonly value: string;
  readonly href: string | null;
  readonly label: string;
  readonly figures?: string | undefined;
  readonly locality?: string | undefined;
}

const barHeight = 14;

/** A few places with one bar each: the picture of a question on the front page. The longest bar is dark. */
export function headlineBars(bars: readonly HeadlineBar[], options: ChartOptions): SVGSVGElement {
  const sheet = emptySheet();
  const full = chartWidth[options.width];
  const valueWidth = Math.max(0, ...bars.map((bar) => (bar.length === null ? 0 : textWidth(bar.value, value.size, true))));
  const longest = Math.max(0, ...bars.map((bar) => bar.length ?? 0));
  let y = 0;
  for (const bar of bars) y = addBar(sheet, bar, { y, full, barEnd: full - valueWidth - 8, longest }) + 12;
  const svg = paint(sheet, y, options);
  // the bar and its value stand below the name
  svg.setAttribute("data-badges", "last-line");
  return svg;
}

interface Frame {
  readonly y: number;
  readonly full: number;
  readonly barEnd: number;
  readonly longest: number;
}

function addBar(sheet: Sheet, bar: HeadlineBar, { y, full, barEnd, longest }: Frame): number {
  const names = wrap(bar.name, full, name.size, true);
  const besides = textWidth(names.at(-1) ?? "", name.size, true) + 8;
  const factBeside = names.length === 1 && besides + textWidth(bar.fact, fact.size) <= full;
  let bottom = addLines(sheet, name, 0, y, names, bar.locality);
  if (factBeside) addLines(sheet, fact, besides, y, [bar.fact]);
  else bottom = addLines(sheet, fact, 0, bottom, wrap(bar.fact, full, fact.size));
  bottom += 2;
  if (bar.length === null) bottom = addLines(sheet, empty, 0, bottom, wrap(bar.value, full, empty.size));
  else {
    const tone = bar.length === longest ? "strong" : "light";
    addBox(sheet, "track", { x1: 0, x2: barEnd, y1: bottom, y2: bottom + barHeight });
    if (bar.length > 0) addBox(sheet, `bar ${tone}`, { x1: 0, x2: Math.max(bar.length * barEnd, 1), y1: bottom, y2: bottom + barHeight });
    addLines(sheet, value, barEnd + 8, bottom + (barHeight - lineHeight) / 2, [bar.value]);
    bottom += barHeight;
  }
  const { href } = bar;
  // a badge stands where the link ends: beside the value
  const right = bar.length === null ? full : barEnd + 8 + textWidth(bar.value, value.size, true);
  if (href !== null) addLink(sheet, { x1: -2, x2: Math.min(right, full) + 2, y1: y - 2, y2: bottom + 4, ...linkOf({ ...bar, href }) });
  return bottom;
}
