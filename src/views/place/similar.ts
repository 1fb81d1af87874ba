import { address } from "../../i18n/addresses.ts";
import { levelNames } from "../../i18n/terms.ts";
import { similarWords } from "../../i18n/similar.ts";
import { isSplit, largestPart, type Budget } from "../funding/funding-budgets.ts";
import { axisName, placeName } from "../funding/funding-names.ts";
import { partShare, totalFigures, totalWords } from "../funding/funding-text.ts";
import { budgetWords } from "../sources.ts";
import type { Context } from "../view.ts";
import { woven, type Woven } from "../woven.ts";

/** A place that a reader may want to look at next, and why. */
export interface Similar {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** "2024 · được giao" */
  readonly budget: string;
  /** Its shares and totals lead to their figures. */
  readonly reason: Woven;
}
export interface SimilarPlaces {
  readonly places: readonly Similar[];
  /** Why there is none. */
  readonly none: string | null;
}

const mostSimilar = 3;

/**
 * Places of the same level that give most to the same project, the nearest share first; where there is none, the one with
 * the nearest total. `budgets` has one budget a place: its latest.
 */
export function similarPlaces(budgets: readonly Budget[], code: string, context: Context): SimilarPlaces {
  const words = similarWords[context.language];
  const own = budgets.find((budget) => budget.localityCode === code);
  if (own?.amountVnd == null || own.amountVnd === 0) return { places: [], none: words.noMoney };
  const others = budgets.filter((budget) => budget.localityCode !== code && budget.level === own.level);
  const lead = leadOf(own, context);
  const alike = others
    .flatMap((budget) => {
      const other = leadOf(budget, context);
      return lead && other?.key === lead.key ? [{ ...other, budget }] : [];
    })
    .sort((a, b) => Math.abs(a.share - (lead?.share ?? 0)) - Math.abs(b.share - (lead?.share ?? 0)));
  if (lead && alike.length > 0)
    return {
      none: null,
      places: alike.slice(0, mostSimilar).map(({ budget, told }) => {
        const kind = levelNames[context.language][budget.level];
        return similar(budget, words.sameLargest(kind, axisName(lead.key, "component", context), told, lead.told), context);
      }),
    };
  const nearest = nearestTotal(others, own.amountVnd);
  if (!nearest) return { places: [], none: words.none };
  const both = [nearest.amountVnd, own.amountVnd];
  const told = (budget: Budget) => woven(totalWords(budget, context, both) ?? "", totalFigures(budget, context));
  const [there, here] = [told(nearest), told(own)];
  return {
    none: null,
    places: [similar(nearest, words.nearestTotal(levelNames[context.language][nearest.level], there, here), context)],
  };
}

/** What a budget gives most to, and how much of it; null where that is not known. */
function leadOf(budget: Budget, context: Context): { readonly key: string; readonly share: number; readonly told: string } | null {
  const part = isSplit(budget) ? largestPart(budget) : null;
  const told = part && partShare(part, context);
  return part?.share == null || told === null ? null : { key: part.key, share: part.share, told: woven(told, part.figureIds) };
}

/** The budget whose total is the fewest times larger or smaller. */
function nearestTotal(budgets: readonly Budget[], amountVnd: number): Budget | undefined {
  const distance = (other: number) => Math.abs(Math.log(other / amountVnd));
  return budgets
    .flatMap((budget) => (budget.amountVnd === null || budget.amountVnd === 0 ? [] : [{ budget, far: distance(budget.amountVnd) }]))
    .sort((a, b) => a.far - b.far)[0]?.budget;
}

function similar(budget: Budget, reason: Woven, context: Context): Similar {
  return {
    code: budget.localityCode,
    name: placeName(budget, context),
    href: address(context.base, context.language, "locality", budget.localityCode),
    budget: budgetWords(budget, context),
    reason,
  };
}
