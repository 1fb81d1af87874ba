import type { Domain } from "../domain/domain.ts";
import { figureAddress, findingAddress } from "../i18n/addresses.ts";
import { cardWords } from "../i18n/cards.ts";
import { figureWords } from "../i18n/figures.ts";
import type { Language } from "../i18n/language.ts";
import type { CardFigure, FigureCard } from "../views/document/figure-card.ts";
import { badgeMark, badgesOf, oneBadge } from "../views/badges.ts";
import { maker } from "../views/maker.ts";
import type { Badge } from "../views/view.ts";

interface Site {
  readonly base: string;
  readonly language: Language;
  /** Which findings are explained; null where that could not be fetched: then they are as grave as they may be. */
  readonly domain: Domain | null;
}

/** What a mark's figures say: one in full, several as a list under the mark's own words. */
export function cardBody(card: FigureCard, plan: string, heading: string, site: Site, document: Document): HTMLElement[] {
  const make = maker(document);
  const [only] = card.figures;
  const body =
    card.figures.length === 1 && only
      ? [printedLine(only, "card-figure", site, document), ...factLines(only, plan, site, document)]
      : [
          make("p", "card-heading", heading),
          make("p", "card-remark", card.count),
          make("ul", "card-figures", ...card.figures.map((figure) => listItem(figure, plan, site, document))),
        ];
  return [...body, sourceLine(card, only, site, document)];
}

function inVietnamese(element: HTMLElement, { language }: Site): HTMLElement {
  if (language !== "vi") element.lang = "vi";
  return element;
}

/** The figure as the document prints it. */
function printedLine({ printed }: CardFigure, className: string, site: Site, document: Document): HTMLElement {
  const make = maker(document);
  if (printed === null) return make("p", `${className} not-stated`, figureWords[site.language].noFigure);
  return inVietnamese(make("p", className, printed), site);
}

/** The marks of the findings that touch a figure. */
function badgesIn({ number, findings }: CardFigure, plan: string, { base, language, domain }: Site): Badge[] {
  if (domain) return badgesOf([`${plan}.${number}`], { base, language, domain });
  return findings.map((id) => ({
    href: findingAddress(base, language, id),
    label: cardWords[language].finding,
    standing: "unexplained",
  }));
}

function factLines(figure: CardFigure, plan: string, site: Site, document: Document): HTMLElement[] {
  const make = maker(document);
  const findings = badgesIn(figure, plan, site).map((badge) => {
    const link = make("a", "", cardWords[site.language].finding);
    link.href = badge.href;
    return make("p", "finding", badgeMark(badge, document), " ", link);
  });
  return [
    ...(figure.reading === null ? [] : [make("p", "card-remark", figure.reading)]),
    make("p", "", `${figure.kind}: ${figure.what}`),
    ...(figure.remark === null ? [] : [make("p", "card-remark", figure.remark)]),
    ...findings,
  ];
}

function listItem(figure: CardFigure, plan: string, site: Site, document: Document): HTMLElement {
  const make = maker(document);
  const link = make("a", "");
  link.href = figureAddress(site.base, site.language, `${plan}.${figure.number}`);
  if (figure.printed === null) link.append(figureWords[site.language].noFigure);
  else link.append(inVietnamese(make("span", "", figure.printed), site));
  const locator = inVietnamese(make("span", "card-remark", figure.locator), site);
  const badge = oneBadge(badgesIn(figure, plan, site));
  return make("li", "", link, ...(badge ? [badgeMark(badge, document)] : []), figure.what === "" ? " · " : ` ${figure.what} · `, locator);
}

/** Document, number and date; of a single figure its place in the document. */
function sourceLine(card: FigureCard, only: CardFigure | undefined, site: Site, document: Document): HTMLElement {
  const make = maker(document);
  const words = cardWords[site.language];
  const line = make("p", "card-source", card.title, ", ", inVietnamese(make("span", "", card.documentNo), site), `, ${card.date}`);
  if (card.figures.length === 1 && only) line.append(` · ${words.place}: `, inVietnamese(make("span", "", only.locator), site));
  return line;
}
