import type { DomainBudget } from "../../domain/domain.ts";
import { boundWords, formatShare, formatVnd } from "../../domain/format.ts";
import { fundingWords } from "../../i18n/funding.ts";
import { isSplit, largestPart, type Budget, type BudgetPart } from "./funding-budgets.ts";
import { axisName, budgetFacts, mostNamed, namesOf, placeName, seriesName } from "./funding-names.ts";
import { many, one, type Values } from "../param.ts";
import { distinctName, periodWords } from "../place-name.ts";
import { budgetWords } from "../sources.ts";
import { sumWords } from "../sum-words.ts";
import type { Context } from "../view.ts";
import { woven, type Woven } from "../woven.ts";

/** The total of what is drawn: "at least" where a part is named without a figure, "about" where one is; null where nothing is stated. */
export function totalWords(budget: Budget, { language }: Context, beside: readonly (number | null)[] = []): string | null {
  if (budget.amountVnd === null) return null;
  return sumWords(formatVnd(budget.amountVnd, language, beside), budget, language);
}

/** The share of a part in its budget, marked where it is not exact; null where it has none. */
export function partShare({ share, shareComparator }: BudgetPart, { language }: Context): string | null {
  return share === null ? null : boundWords(shareComparator, formatShare(share, language), language);
}

/** The stated amount of a part as it is stated: "khoảng 1.500 triệu đồng"; "at least" where a line of it has none; null where no line has. */
export function partAmount(part: BudgetPart | null, { language }: Context, beside: readonly (number | null)[] = []): string | null {
  return part?.amountVnd == null ? null : sumWords(formatVnd(part.amountVnd, language, beside), part, language);
}

/** Which budget of the country it is. */
type KeyedBudget = Pick<Budget, "planCode" | "year" | "stage">;

/** The total that the document prints for a budget; null where it prints none. */
export function printedTotal(budget: KeyedBudget, context: Context): number | null {
  return ofDomain(budget, context)?.stated_vnd ?? null;
}

/** The same as it is stated: "khoảng 44.934 triệu đồng". */
export function printedWords(budget: Budget, context: Context, beside: readonly (number | null)[] = []): string | null {
  const own = ofDomain(budget, context);
  if (own?.stated_vnd == null) return null;
  return boundWords(own.stated_comparator ?? "=", formatVnd(own.stated_vnd, context.language, beside), context.language);
}

/** What the total of a budget leads to: the same total as the document prints it, if it does, and the figures that are added. */
export function totalFigures(budget: KeyedBudget & Pick<Budget, "amountVnd" | "figureIds">, context: Context): string[] {
  return [...(printedTotal(budget, context) === budget.amountVnd ? printedFigures(budget, context) : []), ...budget.figureIds];
}

/** The total that the document prints for a budget, as a figure; none where it prints none. */
export function printedFigures(budget: KeyedBudget, context: Context): string[] {
  const id = ofDomain(budget, context)?.stated_figure_id;
  return id == null ? [] : [id];
}

function ofDomain(budget: KeyedBudget, { domain }: Context): DomainBudget | undefined {
  return domain.budgets.find((one) => one.plan_code === budget.planCode && one.year === budget.year && one.stage === budget.stage);
}

/** What the picture shows, in whole sentences with the exact amounts. */
export function fundingSentence(budgets: readonly Budget[], values: Values, context: Context): Woven {
  const { language } = context;
  const words = fundingWords[language];
  const by = one(values, "by");
  if (budgets.length === 0) return sentenceWithout(values, context);
  if (budgets.length > mostNamed) {
    const sized = budgets.filter((budget) => budget.amountVnd !== null).sort((a, b) => (a.amountVnd ?? 0) - (b.amountVnd ?? 0));
    const [smallest, largest] = [sized[0], sized.at(-1)];
    if (!smallest || !largest) return `${words.titleNoAmount(namesOf(budgets, context))}.`;
    const ends = [smallest.amountVnd, largest.amountVnd];
    // between "từ" and "đến" no amount begins with "từ" itself
    const total = (budget: Budget) =>
      budget.comparator === ">=" && budget.amountVnd !== null
        ? words.atLeast(formatVnd(budget.amountVnd, language, ends))
        : (totalWords(budget, context, ends) ?? "");
    const end = (budget: Budget) => `${woven(total(budget), totalFigures(budget, context))} (${seriesName(budget, budgets, context)})`;
    return words.sentenceMany(budgets.length, end(smallest), end(largest));
  }
  return budgets.map((budget) => sentenceOf(budget, budgets, by, context)).join(" ");
}

/** One budget: what its document states, or what its parts add up to where it prints another total or none. */
function sentenceOf(budget: Budget, budgets: readonly Budget[], by: string, context: Context): string {
  const { language } = context;
  const words = fundingWords[language];
  const part = by === "component" && !isSplit(budget) ? null : largestPart(budget);
  const printed = printedTotal(budget, context);
  const amounts = [budget.amountVnd, part?.amountVnd ?? null, printed];
  const amount = woven(partAmount(part, context, amounts), part?.figureIds ?? []);
  const largest =
    part === null || amount === null
      ? null
      : part.key === "unstated"
        ? words.unstated[by === "type" ? "type" : "source"].of(part.amountVnd === budget.amountVnd ? null : amount)
        : words.largest(axisName(part.key, by, context), amount);
  const told = printedWords(budget, context, amounts);
  const total = totalWords(budget, context, amounts);
  const figures = totalFigures(budget, context);
  const money =
    total === null
      ? words.noFigure
      : printed === budget.amountVnd || (printed === null && figures.length === 1)
        ? words.states(woven(told ?? total, figures))
        : words.addsUp(woven(total, figures), woven(told, printedFigures(budget, context)));
  return words.sentenceBudget(placeName(budget, context), budgetFacts(budget, budgets, context).join(" · "), money, largest);
}

/** So many budgets are named where a selection has none. */
const mostExisting = 12;

/** What there is instead: of the places that were chosen, or else of the whole country. */
function sentenceWithout(values: Values, context: Context): string {
  const { domain, language } = context;
  const isNarrowed = many(values, "localities").length > 0 || one(values, "level") !== "any";
  const told = isNarrowed ? withoutBudget([], values, context) : [];
  if (told.length > 0) return told.map((words) => `${words}.`).join(" ");
  const existing = domain.budgets.map((budget) => {
    const place = domain.localities.find((locality) => locality.locality_code === budget.locality_code);
    return `${place ? distinctName(place, context) : budget.locality_code} (${budgetWords(budget, context)})`;
  });
  return fundingWords[language].sentenceNone(existing.slice(0, mostExisting), Math.max(0, existing.length - mostExisting));
}

/** Chosen or covered places that this selection has no budget of, each with what it does have. */
export function withoutBudget(budgets: readonly Budget[], values: Values, context: Context): string[] {
  const { domain, language } = context;
  const words = fundingWords[language];
  const chosen = many(values, "localities");
  const level = one(values, "level");
  const drawn = new Set(budgets.map((budget) => budget.localityCode));
  return domain.localities
    .filter(
      (locality) =>
        !drawn.has(locality.locality_code) &&
        (chosen.length === 0 || chosen.includes(locality.locality_code)) &&
        (level === "any" || level === locality.level),
    )
    .map((locality) => {
      const own = domain.budgets.filter((budget) => budget.locality_code === locality.locality_code);
      const name = distinctName(locality, context);
      if (own.length > 0) return words.noBudgetHere(name, [...new Set(own.map((budget) => budgetWords(budget, context)))]);
      const plans = domain.plans.filter((one) => one.locality_code === locality.locality_code);
      const plan = plans.find(({ targets }) => targets > 0) ?? plans[0];
      const period = plan ? periodWords(plan.period_start, plan.period_end) : "";
      return plan?.targets === 0 ? words.nothing(name, period) : words.onlyTargets(name, period);
    });
}
