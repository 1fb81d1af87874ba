import type { ScreenBox } from "./card-place.ts";

const middle = ({ left, right, top, bottom }: ScreenBox) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
const overlap = (a1: number, a2: number, b1: number, b2: number) => Math.min(a2, b2) - Math.max(a1, b1);
/** Whether two marks stand on one line: they share at least half of the lower one's height. */
const isSameRow = (a: ScreenBox, b: ScreenBox) =>
  overlap(a.top, a.bottom, b.top, b.bottom) > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
const isSameColumn = (a: ScreenBox, b: ScreenBox) => overlap(a.left, a.right, b.left, b.right) > 0;

/**
 * The mark that a key leads to, by where the marks stand; null where there is none. Left and right go on in reading order at the
 * end of a line; up and down keep to the column while it has a mark.
 */
export function nextMark(boxes: readonly ScreenBox[], at: number, key: string): number | null {
  const own = boxes[at];
  if (!own) return null;
  if (key === "Home") return 0;
  if (key === "End") return boxes.length - 1;
  const from = middle(own);
  const others = boxes.flatMap((box, index) =>
    index === at ? [] : [{ box, index, x: middle(box).x - from.x, y: middle(box).y - from.y }],
  );
  const nearest = (found: readonly (typeof others)[number][], far: (one: (typeof others)[number]) => number) =>
    found.reduce<(typeof others)[number] | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
  if (key === "ArrowRight" || key === "ArrowLeft") {
    const sign = key === "ArrowRight" ? 1 : -1;
    const inRow = others.filter(({ box, x }) => isSameRow(box, own) && x * sign > 1);
    const beyond = at + sign;
    return nearest(inRow, ({ x }) => Math.abs(x))?.index ?? (beyond in boxes ? beyond : null);
  }
  if (key !== "ArrowDown" && key !== "ArrowUp") return null;
  const sign = key === "ArrowDown" ? 1 : -1;
  const ahead = others.filter(({ box, y }) => !isSameRow(box, own) && y * sign > 0);
  const inColumn = ahead.filter(({ box }) => isSameColumn(box, own));
  const closest = nearest(inColumn.length > 0 ? inColumn : ahead, ({ y }) => Math.abs(y));
  if (!closest) return null;
  const row = (inColumn.length > 0 ? inColumn : ahead).filter(({ box }) => isSameRow(box, closest.box));
  return nearest(row, ({ x }) => Math.abs(x))?.index ?? closest.index;
}

/** Moves the focus inside a chart; tells whether the key was one of its own. */
export function moveInChart(mark: Element, key: string): boolean {
  const links = [...(mark.closest("svg.chart")?.querySelectorAll<SVGAElement>("a") ?? [])];
  const next = nextMark(
    links.map((link) => link.getBoundingClientRect()),
    links.findIndex((link) => link === mark),
    key,
  );
  if (next === null) return false;
  links[next]?.focus();
  return true;
}

const focusable = "a[href], button, summary, input, select, [tabindex='0']";

/** Moves the focus to what stands after the chart. */
export function leaveChart(mark: Element): void {
  const chart = mark.closest("svg.chart");
  if (!chart) return;
  const after = [...document.querySelectorAll<HTMLElement>(focusable)].find(
    (element) =>
      (chart.compareDocumentPosition(element) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
        Node.DOCUMENT_POSITION_FOLLOWING && element.getClientRects().length > 0,
  );
  after?.focus();
}
