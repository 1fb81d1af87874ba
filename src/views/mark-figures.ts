import type { MarkLink } from "../charts/link-marks.ts";
import { figureAddress } from "../i18n/addresses.ts";
import type { Context } from "./view.ts";

/** A link to figures, and the numbers of all of them where they are several. */
export type FiguresLink = Pick<MarkLink, "figures" | "whole"> & { readonly href: string };

/** Where the words of some figures lead, and the numbers of all of them, which lie in one document. */
export function figuresLink(figureIds: readonly string[], { base, language }: Context): FiguresLink {
  const [first = ""] = figureIds;
  const numbers = numbersOf(figureIds);
  return { href: figureAddress(base, language, first), figures: numbers.length > 1 ? numbers.join(" ") : undefined };
}

const numbersOf = (figureIds: readonly string[]) => [...new Set(figureIds.map((id) => id.slice(id.lastIndexOf(".") + 1)))];

/** What a share of other money than a budget was divided by, for its link. */
export function dividedBy(figureIds: readonly string[]): Pick<FiguresLink, "whole"> {
  return { whole: figureIds.length === 0 ? undefined : numbersOf(figureIds).join(" ") };
}

/** Where a mark leads, and what it keeps for the reader: all its figures and its place. */
export function markTo(figureIds: readonly string[], locality: string, context: Context): Omit<MarkLink, "label"> {
  return { ...figuresLink(figureIds, context), locality };
}
