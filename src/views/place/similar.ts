import { address } from "../../i18n/addresses.ts";
import { levelNames, stageNames } from "../../i18n/terms.ts";
import { similarWords } from "../../i18n/similar.ts";
import { isSplit, largestPart, type Budget } from "../funding/funding-budgets.ts";
import { axisName, placeName } from "../funding/funding-names.ts";
import { partShare, totalFigures, totalWords } from "../funding/funding-text.ts";
import { budgetWords } from "../sources.ts";
import type { Context } from "../view.ts";
import { woven, wovenTogether, type Woven } from "../woven.ts";

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
/** Totals further apart than so many times are not of one size: what either could pay for is no comparison. */
const mostTimes = 3;

/**
 * Places whose latest budget is of the same level and stage, and at most three times larger or smaller: the nearest total first.
 * Where both also give most to one project, that is told too. `budgets` has one budget a place: its latest.
 */
export function similarPlaces(budgets: readonly Budget[], code: string, context: Context): SimilarPlaces {
  const words = similarWords[context.language];
  const own = budgets.find((budget) => budget.localityCode === code);
  if (!own?.amountVnd) return { places: [], none: words.noMoney };
  const [kind, stage] = [levelNames[context.language][own.level], stageNames[context.language][own.stage]];
  const near = budgets
    .filter((budget) => budget.localityCode !== code && budget.level === own.level && budget.stage === own.stage)
    .map((budget) => ({ budget, times: timesApart(budget.amountVnd, own.amountVnd) }))
    .filter(({ times }) => times <= mostTimes)
    .sort((a, b) => a.times - b.times);
  if (near.length === 0) return { places: [], none: words.none(kind, stage, mostTimes) };
  return { none: null, places: near.slice(0, mostSimilar).map(({ budget }) => similar(budget, own, context)) };
}

/** How many times one amount is the other, the larger over the smaller; endless where one is not stated, or is 0. */
function timesApart(one: number | null, other: number | null): number {
  if (!one || !other) return Infinity;
  return Math.max(one, other) / Math.min(one, other);
}

/** Both totals with their years, and both shares of the project that both give most to. */
function reasonOf(budget: Budget, own: Budget, context: Context): Woven {
  const words = similarWords[context.language];
  const both = [budget.amountVnd, own.amountVnd];
  const total = (one: Budget) => woven(totalWords(one, context, both) ?? "", totalFigures(one, context));
  const kind = levelNames[context.language][budget.level];
  const size = words.nearTotal(kind, stageNames[context.language][budget.stage], [total(budget), budget.year], [total(own), own.year]);
  const [there, here] = [leadOf(budget, context), leadOf(own, context)];
  if (!there || there.key !== here?.key) return size;
  return wovenTogether([size, words.sameLargest(axisName(there.key, "component", context), there.told, here.told)], "; ");
}

/** What a budget gives most to, and how much of it; null where that is not known. */
function leadOf(budget: Budget, context: Context): { readonly key: string; readonly told: string } | null {
  const part = isSplit(budget) ? largestPart(budget) : null;
  const told = part && partShare(part, context);
  return part === null || told === null ? null : { key: part.key, told: woven(told, part.figureIds) };
}

function similar(budget: Budget, own: Budget, context: Context): Similar {
  return {
    code: budget.localityCode,
    name: placeName(budget, context),
    href: address(context.base, context.language, "locality", budget.localityCode),
    budget: budgetWords(budget, context),
    reason: reasonOf(budget, own, context),
  };
}
