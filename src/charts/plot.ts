import * as Plot from "@observablehq/plot";

export interface PictureOptions extends Plot.PlotOptions {
  readonly document: Document;
  readonly size: "wide" | "narrow";
  /** What the picture says, for those who do not see it. */
  readonly alternative: string;
}

/** The two sizes at which every chart is drawn, in px; each is readable at its own size. */
export const chartWidth = { wide: 720, narrow: 328 } as const;

/**
 * The one place where Plot draws. What the content-security policy forbids (Plot's own style element) or hides from a
 * screen reader is put right here: rules are in charts.css, links carry their label, the whole is a group with a name.
 */
export function picture({ document, size, alternative, ...options }: PictureOptions): SVGSVGElement {
  const svg = Plot.plot({
    margin: 0,
    axis: null,
    ...options,
    document,
    width: chartWidth[size],
    className: "plot",
  }) as unknown as SVGSVGElement;
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.setAttribute("class", `chart ${size}`);
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", alternative);
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  // Plot moves words by half a pixel on coarse screens only; a picture must be the same wherever it is drawn
  for (const group of svg.querySelectorAll('g[transform="translate(0.5,0.5)"]')) group.removeAttribute("transform");
  for (const link of svg.querySelectorAll<SVGAElement>("a")) labelLink(link);
  for (const text of svg.querySelectorAll("text")) text.removeAttribute("aria-label");
  return svg;
}

const xlink = "http://www.w3.org/1999/xlink";

/** Plot writes xlink:href and puts the label on the shape inside; a link is announced by its own label. */
function labelLink(link: SVGAElement): void {
  const href = link.getAttributeNS(xlink, "href");
  if (href !== null) {
    link.removeAttributeNS(xlink, "href");
    link.setAttribute("href", href);
  }
  const labelled = link.querySelector("[aria-label]");
  if (!labelled) return;
  link.setAttribute("aria-label", labelled.getAttribute("aria-label") ?? "");
  labelled.removeAttribute("aria-label");
}
