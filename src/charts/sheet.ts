import * as Plot from "@observablehq/plot";
import { labelMarks, labelNames, type MarkLink } from "./link-marks.ts";
import { picture } from "./plot.ts";

/** How every chart is asked for. */
export interface ChartOptions {
  readonly document: Document;
  readonly width: "wide" | "narrow";
  readonly alternative: string;
}
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}
export type LinkBox = Box & MarkLink;
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The place that the words name. */
  readonly locality?: string | undefined;
}
/** One of the few kinds of words in a picture; its colour and weight come from its class in charts.css. */
export interface LabelStyle {
  readonly className: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** What a composed picture will show, gathered at positions in px before it is drawn in one go. */
export interface Sheet {
  readonly boxes: Map<string, Box[]>;
  readonly labels: Map<LabelStyle, Label[]>;
  readonly links: LinkBox[];
}

export const emptySheet = (): Sheet => ({ boxes: new Map(), labels: new Map(), links: [] });

/** A rectangle; colour comes from its class. */
export function addBox(sheet: Sheet, className: string, box: Box): void {
  sheet.boxes.set(className, [...(sheet.boxes.get(className) ?? []), box]);
}

/** Lines of words from `y` downwards, which may be the name of a place; returns where the next line would stand. */
export function addLines(sheet: Sheet, style: LabelStyle, x: number, y: number, lines: readonly string[], locality?: string): number {
  const labels = sheet.labels.get(style) ?? [];
  lines.forEach((text, at) => labels.push({ x, y: y + at * lineHeight + lineHeight / 2, text, locality }));
  sheet.labels.set(style, labels);
  return y + lines.length * lineHeight;
}

/** A cell's link: at least 24 px high, so that focus, tap and Enter work without a script. */
export function addLink(sheet: Sheet, link: LinkBox): void {
  sheet.links.push(link);
}

/** Height of a line of words in px; at less, Vietnamese marks of two lines collide. */
export const lineHeight = 17;

/** Draws the sheet: boxes, then shapes that no box can be, then words, then the transparent links over them. */
export function paint(
  sheet: Sheet,
  height: number,
  { document, width, alternative }: ChartOptions,
  shapes: Plot.Markish[] = [],
): SVGSVGElement {
  const svg = picture({
    document,
    size: width,
    alternative,
    height: Math.ceil(height),
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      ...[...sheet.boxes].map(([className, data]) =>
        className === "rule"
          ? () => rules(data, document)
          : Plot.rect(data, { ...corners, fill: "currentColor", className: `box ${className}` }),
      ),
      ...shapes,
      ...[...sheet.labels].map(([{ className, size, anchor = "start" }, data]) =>
        Plot.text(data, {
          x: "x",
          y: "y",
          text: "text",
          textAnchor: anchor,
          fontSize: size,
          lineHeight: 1.35,
          fill: "currentColor",
          className,
        }),
      ),
      Plot.rect(sheet.links, { ...corners, fill: "transparent", href: "href", ariaLabel: "label", className: "hit" }),
    ],
  });
  if (sheet.links.length > 0) labelMarks([...svg.querySelectorAll(":scope > .hit a")].slice(-sheet.links.length), sheet.links);
  const labels = [...sheet.labels.values()].flat();
  labelNames([...svg.querySelectorAll("text")], labels);
  if (labels.some(reachesOver)) addHeadroom(svg);
  return svg;
}

/** How far a capital with two marks (O with circumflex and hook) reaches over its line, px. */
const headroom = 3;

function reachesOver({ y, text }: Label): boolean {
  return y - lineHeight / 2 < headroom && /\p{Lu}\p{M}\p{M}/u.test(text.normalize("NFD"));
}

/** Makes the picture taller at its top, so that nothing of its first line is cut. */
function addHeadroom(svg: SVGSVGElement): void {
  const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name))) as [number, number];
  svg.setAttribute("height", String(height + headroom));
  svg.setAttribute("viewBox", `0 ${-headroom} ${width} ${height + headroom}`);
}

/** The rules of a picture as one shape: a scale of many short lines is many elements, each of which is styled before anything is painted. */
function rules(boxes: readonly Box[], document: Document): SVGElement {
  const [group, path] = ["g", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name)) as [
    SVGElement,
    SVGElement,
  ];
  const px = (value: number) => Number(value.toFixed(2));
  const around = ({ x1, x2, y1, y2 }: Box) => `M${px(x1)},${px(y1)}h${px(x2 - x1)}v${px(y2 - y1)}h${px(x1 - x2)}z`;
  group.setAttribute("class", "box rule");
  path.setAttribute("d", boxes.map(around).join(""));
  group.append(path);
  return group;
}

const corners = { x1: "x1", x2: "x2", y1: "y1", y2: "y2" } as const;
