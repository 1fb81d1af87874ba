import * as Plot from "@observablehq/plot";
import { labelMarks, type MarkLink } from "./link-marks.ts";
import type { Box } from "./sheet.ts";

/** A link over several boxes: one stop of the keyboard, and every box its target. */
export interface LinkShape extends MarkLink {
  readonly boxes: readonly Box[];
}

/** The links as transparent shapes; `raiseLinks` puts them over the words of the finished picture. */
export function linkShapes(links: readonly LinkShape[]): Plot.Markish {
  const options = { geometry: shapeOf, href: "href", ariaLabel: "label", fill: "transparent", stroke: "none", className: "hit" };
  return links.length === 0 ? null : Plot.geo(links, options);
}

function shapeOf({ boxes }: LinkShape) {
  const ring = ({ x1, x2, y1, y2 }: Box) =>
    [x1, x2, x2, x1, x1].map((x, corner) => [x, corner === 1 || corner === 0 || corner === 4 ? y1 : y2]);
  return { type: "MultiPolygon" as const, coordinates: boxes.map((box) => [ring(box)]) };
}

/** A tap on words is then a tap on their link. */
export function raiseLinks(svg: SVGSVGElement, links: readonly LinkShape[]): SVGSVGElement {
  labelMarks([...svg.querySelectorAll(".hit a")], links);
  for (const layer of svg.querySelectorAll(".hit")) svg.append(layer);
  return svg;
}
