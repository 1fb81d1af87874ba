import { unbroken } from "../domain/text.ts";
import { badgesOf, oneBadge, badgeMark } from "./badges.ts";
import { linked } from "./figure-table.ts";
import { figuresLink } from "./mark-figures.ts";
import type { Context } from "./view.ts";
import { piecesOf, type Woven } from "./woven.ts";

/** Keeps what stands on both sides of it in one line. */
const joiner = "\u2060";

/** A sentence with its figures as links, as in the table; behind each that a finding touches stands one badge. */
export function sentenceNodes(sentence: Woven, context: Context, document: Document): (HTMLElement | string)[] {
  return piecesOf(sentence).flatMap(({ text, figureIds }) => {
    const words = unbroken(text);
    if (figureIds.length === 0) return [words];
    const badge = oneBadge(badgesOf(figureIds, context));
    const link = linked({ text: words, ...figuresLink(figureIds, context) }, document);
    return badge ? [link, joiner, badgeMark(badge, document), joiner] : [link];
  });
}
