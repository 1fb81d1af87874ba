import { unbroken } from "../domain/text.ts";
import { findingWords } from "../i18n/findings.ts";
import { badgesOf, oneBadge, badgeMark } from "./badges.ts";
import { linked } from "./figure-table.ts";
import { maker } from "./maker.ts";
import { figuresLink } from "./mark-figures.ts";
import type { Context } from "./view.ts";
import { piecesOf, type Woven } from "./woven.ts";

/** Keeps what stands on both sides of it in one line. */
const joiner = "\u2060";
/** What ends or goes on with a sentence behind a figure, and never begins a line. */
const closing = /^[.,;:!?)\]”’…]+/;
/** A figure of so many letters stays in one line with its badge, or by itself in a title; one line of a phone holds it. */
const mostLetters = 28;
const mostInTitle = 18;

/**
 * A title with its figures as links, none of a few letters broken. What does not add up is told in the sentence and the notes: as part
 * of a heading, which is read out as a whole, its badge says only that it does not.
 */
export function titleNodes(title: Woven, context: Context, document: Document): (HTMLElement | string)[] {
  const nodes = sentenceNodes(title, context, document);
  for (const node of nodes) {
    if (typeof node === "string") continue;
    if (node.tagName === "A" && node.textContent.length <= mostInTitle) node.className = "with-badge";
    const badge = node.querySelector(".badge");
    const standing = badge?.classList.contains("explained") ? "explained" : "unexplained";
    badge?.setAttribute("aria-label", findingWords[context.language].mark[standing]);
  }
  return nodes;
}

/** A sentence with its figures as links, as in the table; behind each that a finding touches stands one badge. */
export function sentenceNodes(sentence: Woven, context: Context, document: Document): (HTMLElement | string)[] {
  const make = maker(document);
  let held: HTMLElement | null = null;
  return piecesOf(sentence).flatMap(({ text, figureIds }) => {
    const words = unbroken(text);
    const behind = held;
    held = null;
    if (figureIds.length === 0) {
      const [sign = ""] = behind ? (closing.exec(words) ?? []) : [];
      behind?.append(sign);
      return words.length > sign.length ? [words.slice(sign.length)] : [];
    }
    const badge = oneBadge(badgesOf(figureIds, context));
    const link = linked({ text: words, ...figuresLink(figureIds, context) }, document);
    if (!badge) return [link];
    const short = words.length <= mostLetters;
    held = make("span", short ? "with-badge" : "", link, joiner, badgeMark(badge, document), joiner);
    return [held];
  });
}
