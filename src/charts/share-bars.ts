import { markOn, placeOn, type Bound, type BoundMark, type Scale } from "./bound-marks.ts";
import { addBox, type Sheet } from "./sheet.ts";

/** Height of a thin bar with its end mark, px. */
export const shareBarHeight = 10;
const half = 3;

/** A percentage as a thin bar on a track that ends at 100 %; one that is not exact bears its shape at the bar's end. */
export function addShareBar(sheet: Sheet, marks: BoundMark[], bound: Bound, left: number, right: number, top: number): void {
  const scale: Scale = { left, right, limit: right, most: 100 };
  const y = top + shareBarHeight / 2;
  addBox(sheet, "track", { x1: left, x2: right, y1: y - half, y2: y + half });
  const end = placeOn(scale, bound.value);
  if (end > left) addBox(sheet, "bar light", { x1: left, x2: end, y1: y - half, y2: y + half });
  if (bound.shape !== "exact") marks.push(markOn(scale, bound, y));
}
