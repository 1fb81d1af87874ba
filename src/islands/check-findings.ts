import { checkFigureWords } from "../i18n/check-figures.ts";
import { checkFindingWords } from "../i18n/check-findings.ts";
import type { AnswerRow } from "../query/engine.ts";
import { findingArticle } from "../views/findings/finding-article.ts";
import { findingCards } from "../views/findings/finding-cards.ts";
import { maker } from "../views/maker.ts";
import type { Context } from "../views/view.ts";
import type { Outcome } from "./check-messages.ts";
import { besidePublished } from "./check-own.ts";
import { levelOf } from "./check-own-level.ts";
import { unlinkOwn } from "./check-unlink.ts";

const make = maker(document);
/** More than a reader looks through on a page. */
const mostShown = 50;

/** What does not add up in a file, as the list of findings shows it: parts, sum, what is printed, difference, each with its cell. Nothing while the file is unclear. */
export function fileFindings(outcome: Outcome, site: Context): HTMLElement[] {
  const { findings } = outcome;
  if (findings === null) return [];
  const { language } = site;
  const words = checkFindingWords[language];
  const { name } = checkFigureWords[language];
  const context = { ...site, domain: besidePublished(site.domain, outcome, { name, level: levelOf(outcome) }) };
  const rows = findings.rows.map((row): AnswerRow => ({ ...row, name_vi: name, name_en: name }));
  const cards = findingCards(rows, context);
  const told =
    cards.length > 0 ? words.found(cards.length, findings.sums) : findings.sums > 0 ? words.allAddUp(findings.sums) : words.noSums;
  const shown = cards.slice(0, mostShown).map((card) => {
    const article = findingArticle(card, "file", context, document);
    unlinkOwn(article, context);
    return article;
  });
  const cut = cards.length > shown.length ? [make("p", "aside", words.first(shown.length, cards.length))] : [];
  return [make("section", "check-findings", make("h2", "", words.title), make("p", "prose", told), ...cut, ...shown)];
}
