import type { MarkLink } from "../charts/link-marks.ts";
import { figureAddress } from "../i18n/addresses.ts";
import type { Context } from "./view.ts";

/** Where a mark leads, and what it keeps for the reader: all its figures, which lie in one document, and its place. */
export function markTo(figureIds: readonly string[], locality: string, { base, language }: Context): Omit<MarkLink, "label"> {
  const [first = ""] = figureIds;
  const numbers = [...new Set(figureIds.map((id) => id.slice(id.lastIndexOf(".") + 1)))];
  return { href: figureAddress(base, language, first), figures: numbers.length > 1 ? numbers.join(" ") : undefined, locality };
}
