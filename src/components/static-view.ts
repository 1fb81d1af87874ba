import { JSDOM } from "jsdom";
import type { Language } from "../i18n/language.ts";
import type { AnswerFile } from "../query/engine.ts";
import { badgeMark, withBadges } from "../views/badges.ts";
import { copyTool, figureTable } from "../views/figure-table.ts";
import { figureOf } from "../views/figure.ts";
import type { Values } from "../views/param.ts";
import {
  boundWords,
  defaults,
  sliceName,
  type Arranged,
  type Badge,
  type Context,
  type DrawOptions,
  type View,
  type ViewTable,
} from "../views/view.ts";
import { sentenceNodes, titleNodes } from "../views/sentence-figures.ts";
import { explainedView, markTerms } from "../views/term-marks.ts";
import { findingArticle } from "../views/findings/finding-article.ts";
import type { FindingCard } from "../views/findings/finding-cards.ts";
import { plain, type Woven } from "../views/woven.ts";
import { readAnswer, readDomain } from "./compiled.ts";

const { document } = new JSDOM("<!doctype html>").window;

export interface StaticView {
  readonly view: View;
  readonly slice: string;
  /** What is bound into its SQL, for a reader. */
  readonly bound: string;
  readonly answer: AnswerFile;
  /** Its title and sentence in plain words, for what can hold no link. */
  readonly arranged: Arranged & Readonly<Record<"title" | "sentence", string>>;
  /** The same with their figures as links, as markup. */
  readonly linked: Readonly<Record<"title" | "sentence", string>>;
  /** Question, title, pictures, table: what the browser would draw, drawn at build. */
  readonly html: string;
}

/** The picture alone, in one of its sizes, as markup. */
export function staticPicture(draw: (options: DrawOptions) => SVGSVGElement, width: DrawOptions["width"]): string {
  return draw({ document, width }).outerHTML;
}

/** A table alone, open, as markup. */
export function staticTable(table: ViewTable, id: string, language: Language): string {
  return figureTable(table, id, true, language, document).outerHTML;
}

/** A finding of a published document, as markup, with the terms in it linked to their meaning. */
export function staticFinding(card: FindingCard, context: Context): string {
  const article = findingArticle(card, "document", context, document);
  markTerms([article], ["p, th"], new Set(), context, document);
  return article.outerHTML;
}

/** The button that copies a table alone, as markup. */
export function staticCopyTool(language: Language): string {
  return copyTool(language, document).outerHTML;
}

/** The mark of a finding alone, as markup. */
export function staticBadge(badge: Badge): string {
  return badgeMark(badge, document).outerHTML;
}

/** A sentence with its figures as links, as markup. */
export function staticSentence(sentence: Woven, context: Context): string {
  return markupOf(sentenceNodes(sentence, context, document));
}

/** The same for a title. */
function staticTitle(title: Woven, context: Context): string {
  return markupOf(titleNodes(title, context, document));
}

function markupOf(nodes: readonly (HTMLElement | string)[]): string {
  const holder = document.createElement("p");
  holder.append(...nodes);
  return holder.innerHTML;
}

/** Markup with the terms in some places of it linked to their meaning, each where it stands first. */
export function explainedMarkup(markup: string, within: string, site: Pick<Context, "language" | "base">): string {
  const holder = document.createElement("div");
  holder.innerHTML = markup;
  markTerms([holder], [within], new Set(), site, document);
  return holder.innerHTML;
}

/** A view's slice (its default one unless told otherwise) from its answer file, drawn without a browser; `id` where a page has it twice. */
export function staticView(view: View, language: Language, base: string, picks: Values = {}, id = view.id): StaticView {
  const values = { ...defaults(view), ...picks };
  const slice = sliceName(view, values);
  const answer = readAnswer(view.id, slice);
  const context: Context = { language, domain: readDomain(), base };
  const arranged = withBadges(view.arrange(answer.rows, values, context), context);
  const html = explainedView(figureOf(arranged, id, context, document), context, document)
    .map((element) => element.outerHTML)
    .join("");
  const spoken = { ...arranged, title: plain(arranged.title), sentence: plain(arranged.sentence) };
  const linked = { title: staticTitle(arranged.title, context), sentence: staticSentence(arranged.sentence, context) };
  return { view, slice, bound: boundWords(view, values), answer, arranged: spoken, linked, html };
}
