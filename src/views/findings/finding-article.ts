import { unbroken } from "../../domain/text.ts";
import { inferenceWords } from "../../i18n/finding-inference.ts";
import { findingRuleWords } from "../../i18n/finding-rules.ts";
import { findingListWords } from "../../i18n/findings-list.ts";
import { maker, type Make } from "../maker.ts";
import { pictureOf } from "../figure.ts";
import type { Context } from "../view.ts";
import type { FindingCard } from "./finding-cards.ts";
import type { FindingFigure } from "./finding-figures.ts";
import { findingPicture } from "./finding-picture.ts";

/** Whose finding it is: of a published document, which people have looked at, or of a reader's own file, where only its places are known. */
export type FindingOf = "document" | "file";

/** A finding as a piece of the page: its picture, the sum in figures, and what is known of it. One function draws it at build and in the browser. */
export function findingArticle(card: FindingCard, of: FindingOf, context: Context, document: Document): HTMLElement {
  const make = maker(document);
  const words = findingListWords[context.language];
  const draw = findingPicture(card, context);
  const heading = make("a", "", words.heading(card.place, card.total.name));
  heading.setAttribute("href", `#${card.id}`);
  const title = make("h3", "", heading);
  // a place that is kept in view is found among the findings too
  if (of === "document") title.dataset["locality"] = card.localityCode;
  const article = make(
    "article",
    "finding-card",
    title,
    make("p", "difference", card.differenceWords),
    make("p", "", card.compared),
    ...citedLine(card, context, make),
    draw === null ? make("p", "aside", words.noPicture) : pictureOf(draw, document),
    sums(card, of, draw === null, context, make),
    ...(card.isNearest ? [make("p", "aside", words.sums.bound)] : []),
    ...(card.isOpen ? [make("p", "aside", words.sums.open)] : []),
    ...(of === "document" ? [make("p", "", unbroken(card.explanation ?? words.notExplained))] : []),
    ...reachedLine(card, context, make),
    ...inferenceLine(card, context, make),
    ...(of === "document" ? [make("p", "aside", `${words.document}: `, linked(card.document.text, card.document.href, make))] : []),
  );
  article.id = card.id;
  article.dataset["cause"] = card.cause;
  article.dataset["rule"] = card.rule;
  return article;
}

function citedLine({ cited }: FindingCard, { language }: Context, make: Make): HTMLElement[] {
  if (cited === null) return [];
  const line = make("p", "", `${cited.asPrinted} (${cited.locator})`);
  if (language !== "vi") line.lang = "vi";
  return [line];
}

/** The parts, what they come to, what is printed, and the difference, as on paper. */
function sums(card: FindingCard, of: FindingOf, isOpen: boolean, { language }: Context, make: Make): HTMLElement {
  const words = findingListWords[language];
  const rules = findingRuleWords[language].rules[card.rule];
  // what is no sum is held against one other figure, which has its own row
  const [against] = card.isSum ? [] : card.parts;
  const place = (figure: FindingFigure | undefined): HTMLElement[] => {
    if (of === "document" || figure === undefined || figure.locator === null) return [];
    const small = make("small", "", figure.locator);
    if (language !== "vi") small.lang = "vi";
    return [small];
  };
  const row = (className: string, name: readonly (Node | string)[], value: Node | string): HTMLElement => {
    const head = make("th", "", ...name);
    head.scope = "row";
    return make("tr", className, head, make("td", "numeric", value));
  };
  const parts = card.parts.map((part) => {
    const name = [part.name, ...(part.fact === "" ? [] : [make("small", "", part.fact)]), ...place(part)];
    return row("", name, linked(part.value ?? words.sums.notStated, part.href, make));
  });
  const sum = make(
    "tbody",
    "sum",
    row("", [rules.computed, ...place(against)], computedLink(card, against, make)),
    row("", [rules.stated, ...place(card.total)], linked(card.stated, card.total.href, make)),
    row("gap", [card.isNearest ? words.sums.nearestDifference : words.sums.difference], card.difference),
  );
  const table = make("table", "", ...(card.isSum ? [make("tbody", "", ...parts)] : []), sum);
  const details = make("details", "sums", make("summary", "", card.isMoney ? words.sums.money : words.sums.other), table);
  details.open = isOpen;
  return details;
}

/** A sum leads to all that it adds, what is no sum to the one other figure. */
function computedLink({ sum, computed }: FindingCard, against: FindingFigure | undefined, make: Make): Node | string {
  const href = sum?.href ?? against?.href;
  if (href === undefined) return computed;
  const link = linked(computed, href, make);
  if (sum?.figures !== undefined) link.dataset["figures"] = sum.figures;
  return link;
}

/** The totals above that were added up with the faulty one. */
function reachedLine({ reached }: FindingCard, { language }: Context, make: Make): HTMLElement[] {
  if (reached.length === 0) return [];
  const figures = reached.flatMap((figure, at) => [`${at > 0 ? "; " : ""}${figure.name} `, linked(figure.amount, figure.href, make)]);
  return [make("p", "aside", `${findingListWords[language].reaches}: `, ...figures, ".")];
}

function inferenceLine({ inference }: FindingCard, { language }: Context, make: Make): HTMLElement[] {
  return inference === null ? [] : [make("p", "inference", make("b", "", inferenceWords[language].name), inference)];
}

function linked(text: string, href: string, make: Make): HTMLAnchorElement {
  const link = make("a", "", text);
  link.setAttribute("href", href);
  return link;
}
