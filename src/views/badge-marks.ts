import { figuresAt } from "../i18n/addresses.ts";
import type { Arranged, BadgeStanding } from "./view.ts";

const namespace = "http://www.w3.org/2000/svg";
/** Width and height of the triangle, px. */
const size = { width: 9, height: 8 } as const;

/**
 * The picture with a small triangle at the corner of every mark whose figures a finding touches; the mark's own label says so too.
 * The corner of a mark is the one place that no chart writes on.
 */
export function withMarks(
  draw: NonNullable<Arranged["draw"]>,
  standingOf: (figures: readonly string[]) => BadgeStanding | null,
  spoken: Readonly<Record<BadgeStanding, string>>,
): NonNullable<Arranged["draw"]> {
  return (options) => {
    const svg = draw(options);
    const marks = options.document.createElementNS(namespace, "g");
    marks.setAttribute("class", "badges");
    marks.setAttribute("aria-hidden", "true");
    for (const link of svg.querySelectorAll("a[href]")) {
      const corner = cornerOf(link);
      const standing = standingOf(figuresAt(link.getAttribute("href") ?? "", link.getAttribute("data-figures")));
      if (corner === null || standing === null) continue;
      link.setAttribute("aria-label", `${link.getAttribute("aria-label") ?? ""}; ${spoken[standing]}`);
      const mark = options.document.createElementNS(namespace, "path");
      mark.setAttribute("class", standing);
      const right = Math.min(corner.x + size.width / 2, Number(svg.getAttribute("width")));
      const top = Math.max(corner.y - size.height / 2, 0);
      mark.setAttribute("d", `M${right} ${top + size.height}h${-size.width}l${size.width / 2} ${-size.height}Z`);
      marks.append(mark);
    }
    if (marks.childElementCount > 0) svg.append(marks);
    return svg;
  };
}

/** The upper right corner of a link's own area: a box, or the first ring of a shape. */
function cornerOf(link: Element): { readonly x: number; readonly y: number } | null {
  const [area] = link.children;
  if (area?.tagName === "rect") {
    const [x, y, width] = ["x", "y", "width"].map((name) => Number(area.getAttribute(name))) as [number, number, number];
    return { x: x + width, y };
  }
  const [ring = ""] = area?.getAttribute("d")?.split("Z") ?? [];
  const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  return points.length === 0 ? null : { x: Math.max(...points.map(({ x }) => x)), y: Math.min(...points.map(({ y }) => y)) };
}
