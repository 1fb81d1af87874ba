import type { Language } from "../i18n/language.ts";
import type { MethodPicture } from "../i18n/method.ts";
import { viewOf } from "../views/all.ts";
import { componentSlugs } from "../views/component/component-param.ts";
import type { Values } from "../views/param.ts";
import type { Arranged } from "../views/view.ts";
import { readDomain } from "./compiled.ts";
import { staticPicture, staticView } from "./static-view.ts";

/** A small picture from the data, with its answer in a sentence. */
export interface Example {
  /** As markup: its figures are links. */
  readonly title: string;
  /** The picture as a phone shows it, as markup: an example is small everywhere. */
  readonly html: string;
}

const views: Readonly<Record<MethodPicture, { readonly view: string; readonly picks: Values }>> = {
  funding: { view: "funding", picks: {} },
  "funding-source": { view: "funding", picks: { by: "source" } },
  "component-funding": { view: "component-funding", picks: {} },
  disbursement: { view: "disbursement", picks: {} },
  "not-spendable": { view: "not-spendable", picks: {} },
  targets: { view: "targets", picks: {} },
  dimensions: { view: "dimensions", picks: {} },
};
/** More places than this are not tried: the first ones are example enough. */
const mostTried = 24;
/** An example is no higher than this, px, if the country has such a one. */
const mostHeight = 800;

/** The example that shows most kinds of marks, the smallest of those; null where the country has none. */
export function exampleOf(picture: MethodPicture, language: Language, base: string): Example | null {
  const { view, picks } = views[picture];
  const [best] = choicesOf(picture, language, base)
    .map((choice) => staticView(viewOf(view), language, base, { ...picks, ...choice }))
    .flatMap(({ arranged: { draw }, linked }) => (draw ? [{ linked, draw, ...sizeOf(draw) }] : []))
    .sort((a, b) => excess(a) - excess(b) || b.kinds - a.kinds || a.height - b.height);
  if (!best) return null;
  return { title: best.linked.title, html: staticPicture(best.draw, "narrow") };
}

/** One project, or one of the places that the whole picture is about. */
function choicesOf(picture: MethodPicture, language: Language, base: string): Values[] {
  if (picture === "component-funding") return componentSlugs(readDomain()).map((component) => ({ component }));
  const { view, picks } = views[picture];
  const places = staticView(viewOf(view), language, base, picks).answer.rows.map((row) => String(row["locality_code"]));
  return [...new Set(places)].slice(0, mostTried).map((place) => ({ localities: [place] }));
}

const excess = ({ height }: { readonly height: number }) => Math.max(0, height - mostHeight);

type Draw = NonNullable<Arranged["draw"]>;

/** How many kinds of marks with a link a picture has, and how high it is, px. */
function sizeOf(draw: Draw): { readonly kinds: number; readonly height: number } {
  const html = staticPicture(draw, "narrow");
  const links = html.includes("<a ");
  const classes = new Set([...html.matchAll(/class="([^"]+)"/g)].map((match) => match[1]));
  return { kinds: links ? classes.size : 0, height: Number(/height="(\d+)"/.exec(html)?.[1] ?? 0) };
}

/** A picture in both sizes, of which a page shows one. */
export function drawnBoth(draw: Draw): string {
  return staticPicture(draw, "wide") + staticPicture(draw, "narrow");
}
