import type { MarkLink } from "./link-marks.ts";
import { linkOf } from "./link-marks.ts";
import { addLines, addLink, lineHeight, type Sheet } from "./sheet.ts";
import { textWidth } from "./text-width.ts";
import { fact } from "./word-styles.ts";

/** What stands at the head of marks and is made of their figures: a sum, whose words are the last of the facts below a name. */
export interface HeadTotal {
  /** Where the sum leads; none where there is no figure of it. */
  readonly total?: MarkLink | undefined;
}
/** Where lines of facts stand, px. */
interface HeadPlace {
  readonly x: number;
  readonly y: number;
  /** Right of the words of the link, px: room for the triangle of a finding. */
  readonly room?: number;
}

/** Around the words: with a line of them the area is 24 px high, enough for a finger. */
const around = { x: 4, y: 3.5 } as const;

/** Lines of facts of which the last ones, `of` many, tell the sum; its link lies over these. Returns where the next line would stand. */
export function addHeadFacts(sheet: Sheet, lines: readonly string[], of: number, { total }: HeadTotal, place: HeadPlace): number {
  const { x, y, room = 0 } = place;
  const bottom = addLines(sheet, fact, x, y, lines);
  const told = lines.slice(lines.length - of);
  if (total === undefined || told.length === 0) return bottom;
  const width = Math.max(...told.map((line) => textWidth(line, fact.size)));
  const box = { x1: Math.max(0, x - around.x), x2: x + width + around.x + room };
  addLink(sheet, { ...box, y1: bottom - told.length * lineHeight - around.y, y2: bottom + around.y, ...linkOf(total), head: true });
  return bottom;
}
