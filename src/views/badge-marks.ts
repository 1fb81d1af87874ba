import { figuresAt } from "../i18n/addresses.ts";
import type { Arranged, BadgeStanding } from "./view.ts";

const namespace = "http://www.w3.org/2000/svg";
/** Width and height of the triangle, px. */
const size = { width: 9, height: 8 } as const;
/** Between the mark's area and its triangle, px: on a phone the words end there, and a page's margin holds both; else the area ends later. */
const gaps = { narrow: 3, wide: 1 } as const;
/** How high the first line of a mark's area is at most, px. */
const firstLine = 24;

/**
 * The picture with a small triangle right of every mark whose figures a finding touches, level with its first line, or with its last
 * where the picture says so; the mark's own label says so too. Above a mark it could be the row above's, and no chart writes beside one.
 */
export function withMarks(
  draw: NonNullable<Arranged["draw"]>,
  standingOf: (figures: readonly string[]) => BadgeStanding | null,
  spoken: (standing: BadgeStanding) => string,
): NonNullable<Arranged["draw"]> {
  return (options) => {
    const svg = draw(options);
    const marks = options.document.createElementNS(namespace, "g");
    marks.setAttribute("class", "badges");
    marks.setAttribute("aria-hidden", "true");
    const gap = gaps[options.width];
    const inside = svg.getAttribute("data-badges") === "inside";
    const besideLast = svg.getAttribute("data-badges") === "last-line";
    for (const link of svg.querySelectorAll("a[href]")) {
      const corner = cornerOf(link);
      const standing = standingOf(figuresAt(link.getAttribute("href") ?? "", link.getAttribute("data-figures")));
      if (corner === null || standing === null) continue;
      link.setAttribute("aria-label", `${link.getAttribute("aria-label") ?? ""}; ${spoken(standing)}`);
      const mark = options.document.createElementNS(namespace, "path");
      mark.setAttribute("class", standing);
      const right = corner.x + (inside ? -gap : gap + size.width);
      const line = Math.min(corner.height, firstLine);
      const top = (besideLast ? corner.y + corner.height - line : corner.y) + line / 2 - size.height / 2;
      mark.setAttribute("d", `M${right} ${top + size.height}h${-size.width}l${size.width / 2} ${-size.height}Z`);
      marks.append(mark);
    }
    if (marks.childElementCount > 0) svg.append(marks);
    return svg;
  };
}

/** The upper right corner and the height of a link's own area: a box, or the first ring of a shape. */
function cornerOf(link: Element): { readonly x: number; readonly y: number; readonly height: number } | null {
  const [area] = link.children;
  if (area?.tagName === "rect") {
    const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) => Number(area.getAttribute(name)));
    return { x: x + width, y, height };
  }
  const [ring = ""] = area?.getAttribute("d")?.split("Z") ?? [];
  const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  if (points.length === 0) return null;
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  return { x: Math.max(...points.map(({ x }) => x)), y: top, height: bottom - top };
}
