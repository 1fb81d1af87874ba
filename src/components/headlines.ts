import type { Language } from "../i18n/language.ts";
import { markedDraw } from "../views/badges.ts";
import { disbursement } from "../views/disbursement/disbursement.ts";
import { largestPart } from "../views/funding/funding-budgets.ts";
import { fundingHeadline, largestBudgets } from "../views/funding/funding-headline.ts";
import { funding } from "../views/funding/funding.ts";
import { targets } from "../views/targets/targets.ts";
import type { Values } from "../views/param.ts";
import { placesNamed } from "../views/place-name.ts";
import type { DrawOptions } from "../views/view.ts";
import { readDomain } from "./compiled.ts";
import { staticPicture, staticView, type StaticView } from "./static-view.ts";

/** One of the three questions on the front page: its answer over all places, its picture over a few. */
export interface Headline {
  readonly page: "funding" | "disbursement" | "targets";
  readonly question: string;
  readonly title: string;
  /** The title with its figures as links, as markup. */
  readonly linked: string;
  readonly picture: string | null;
  /** How many places the picture shows, of how many that the answer has. */
  readonly drawn: number;
  readonly places: number;
}

/** So many places stand in a picture of the front page: those with the largest budgets, then others. */
const mostPlaces = 5;

/** Rates take more room than bars: as many places as a title names by their ends. */
const mostRates = 2;

export function headlines(language: Language, base: string): Headline[] {
  const domain = readDomain();
  const context = { language, domain, base };
  const money = staticView(funding, language, base);
  // places of which there is something to say, as the title counts them
  const stated = largestBudgets(money.answer.rows).filter((budget) => largestPart(budget)?.share != null);
  const budgets = stated.slice(0, mostPlaces);
  const largest = budgets.map((budget) => budget.localityCode);
  const drawBudgets = (options: DrawOptions) => fundingHeadline(budgets, context, { ...options, alternative: money.arranged.alternative });
  const spent = staticView(disbursement, language, base);
  const spenders = [...placesNamed(spent.arranged.title, context), ...placesOf(spent)];
  const cut = staticView(targets, language, base);
  const cutters = [...placesNamed(cut.arranged.title, context), ...largest, ...placesOf(cut)];
  const drawnOf = (view: StaticView, places: readonly string[], most: number, picks: Values) => {
    const localities = [...new Set(places)].slice(0, most);
    const draw = staticView(view.view, language, base, { ...picks, localities }).arranged.draw;
    const all = placesOf(view);
    return {
      picture: draw && staticPicture(draw, "narrow"),
      drawn: localities.filter((code) => all.includes(code)).length,
      places: all.length,
    };
  };
  return [
    {
      ...toldBy("funding", money),
      picture: budgets.length === 0 ? null : staticPicture(markedDraw(drawBudgets, context), "narrow"),
      ...{ drawn: new Set(largest).size, places: new Set(stated.map((budget) => budget.localityCode)).size },
    },
    {
      ...toldBy("disbursement", spent),
      ...drawnOf(spent, spenders, mostRates, {}),
    },
    {
      ...toldBy("targets", cut),
      ...drawnOf(cut, cutters, mostPlaces, { group: "poor" }),
    },
  ];
}

function toldBy<Page extends Headline["page"]>(page: Page, { arranged, linked }: StaticView) {
  return { page, question: arranged.question, title: arranged.title, linked: linked.title };
}

/** The places of an answer, in its order. */
function placesOf({ answer }: StaticView): string[] {
  return [...new Set(answer.rows.map((row) => String(row["locality_code"])))];
}
