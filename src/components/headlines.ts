import type { Language } from "../i18n/language.ts";
import { disbursement } from "../views/disbursement/disbursement.ts";
import { fundingHeadline, largestBudgets } from "../views/funding/funding-headline.ts";
import { funding } from "../views/funding/funding.ts";
import { targets } from "../views/targets/targets.ts";
import { readDomain } from "./compiled.ts";
import { staticPicture, staticView } from "./static-view.ts";

/** One of the three questions on the front page: its answer over all places, its picture over a few. */
export interface Headline {
  readonly page: "funding" | "disbursement" | "targets";
  readonly question: string;
  readonly title: string;
  readonly picture: string | null;
}

/** So many places stand in a picture of the front page: those with the largest budgets, then others. */
const mostPlaces = 5;

export function headlines(language: Language, base: string): Headline[] {
  const domain = readDomain();
  const context = { language, domain, base };
  const money = staticView(funding, language, base);
  const budgets = largestBudgets(money.answer.rows, mostPlaces);
  const places = [...budgets.map((budget) => budget.localityCode), ...domain.localities.map((place) => place.locality_code)];
  const localities = [...new Set(places)].slice(0, mostPlaces);
  const spent = staticView(disbursement, language, base);
  const spentPlaces = [...new Set(spent.answer.rows.map((row) => String(row["locality_code"])))].slice(0, 1);
  const spentPicture = staticView(disbursement, language, base, { localities: spentPlaces }).arranged.draw;
  const cut = staticView(targets, language, base);
  const cutPicture = staticView(targets, language, base, { localities, group: "poor" }).arranged.draw;
  const alternative = money.arranged.alternative;
  return [
    {
      ...{ page: "funding", question: money.arranged.question, title: money.arranged.title },
      picture:
        budgets.length === 0 ? null : staticPicture((options) => fundingHeadline(budgets, context, { ...options, alternative }), "narrow"),
    },
    {
      ...{ page: "disbursement", question: spent.arranged.question, title: spent.arranged.title },
      picture: spentPicture && staticPicture(spentPicture, "narrow"),
    },
    {
      ...{ page: "targets", question: cut.arranged.question, title: cut.arranged.title },
      picture: cutPicture && staticPicture(cutPicture, "narrow"),
    },
  ];
}
