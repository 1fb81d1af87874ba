import { formatShare, formatVnd } from "../../domain/format.ts";
import { address } from "../../i18n/addresses.ts";
import { levelNames } from "../../i18n/terms.ts";
import { similarWords } from "../../i18n/similar.ts";
import { isSplit, largestPart, type Budget } from "../funding/funding-budgets.ts";
import { axisName, placeName } from "../funding/funding-names.ts";
import { budgetWords } from "../sources.ts";
import type { Context } from "../view.ts";

/** A place that a reader may want to look at next, and why. */
export interface Similar {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** "2024 · được giao" */
  readonly budget: string;
  readonly reason: string;
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
  const lead = leadOf(own);
  const alike = others
    .flatMap((budget) => {
      const other = leadOf(budget);
      return lead && other?.key === lead.key ? [{ budget, share: other.share }] : [];
    })
    .sort((a, b) => Math.abs(a.share - (lead?.share ?? 0)) - Math.abs(b.share - (lead?.share ?? 0)));
  if (lead && alike.length > 0)
    return {
      none: null,
      places: alike.slice(0, mostSimilar).map(({ budget, share }) => {
        const kind = levelNames[context.language][budget.level];
        const [there, here] = [formatShare(share, context.language), formatShare(lead.share, context.language)];
        return similar(budget, words.sameLargest(kind, axisName(lead.key, "component", context), there, here), context);
      }),
    };
  const nearest = nearestTotal(others, own.amountVnd);
  if (!nearest) return { places: [], none: words.none };
  const both = [nearest.amountVnd, own.amountVnd];
  const [there, here] = [nearest.amountVnd, own.amountVnd].map((amount) => formatVnd(amount, context.language, both)) as [string, string];
  return {
    none: null,
    places: [similar(nearest.budget, words.nearestTotal(levelNames[context.language][nearest.budget.level], there, here), context)],
  };
}

/** What a budget gives most to, and how much of it; null where that is not known. */
function leadOf(budget: Budget): { readonly key: string; readonly share: number } | null {
  const part = isSplit(budget) ? largestPart(budget) : null;
  return part?.share == null ? null : { key: part.key, share: part.share };
}

/** The budget whose total is the fewest times larger or smaller. */
function nearestTotal(budgets: readonly Budget[], amountVnd: number): { readonly budget: Budget; readonly amountVnd: number } | undefined {
  const distance = (other: number) => Math.abs(Math.log(other / amountVnd));
  return budgets
    .flatMap((budget) => (budget.amountVnd === null || budget.amountVnd === 0 ? [] : [{ budget, amountVnd: budget.amountVnd }]))
    .sort((a, b) => distance(a.amountVnd) - distance(b.amountVnd))[0];
}

function similar(budget: Budget, reason: string, context: Context): Similar {
  return {
    code: budget.localityCode,
    name: placeName(budget, context),
    href: address(context.base, context.language, "locality", budget.localityCode),
    budget: budgetWords(budget, context),
    reason,
  };
}
