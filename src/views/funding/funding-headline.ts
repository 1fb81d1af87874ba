import { headlineBars, type HeadlineBar } from "../../charts/headline-bars.ts";
import { fundingWords } from "../../i18n/funding.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { markTo } from "../mark-figures.ts";
import type { Context, DrawOptions } from "../view.ts";
import { budgetsOf, largestPart, type Budget } from "./funding-budgets.ts";
import { projectOf } from "./funding-keys.ts";
import { budgetFacts, keyName, seriesName } from "./funding-names.ts";
import { partAmount, partShare } from "./funding-text.ts";

/** The budgets of an answer by component, largest first; those that state no amount stand last. */
export function largestBudgets(rows: readonly AnswerRow[]): Budget[] {
  return budgetsOf(rows, projectOf).sort((a, b) => (b.amountVnd ?? -1) - (a.amountVnd ?? -1));
}

/** The front page's picture of funding: of each place the one project that gets most, and its share; the largest share first, as told. */
export function fundingHeadline(
  budgets: readonly Budget[],
  context: Context,
  options: DrawOptions & { alternative: string },
): SVGSVGElement {
  return headlineBars(
    budgets.map((budget) => barOf(budget, budgets, context)).sort((a, b) => (b.length ?? -1) - (a.length ?? -1)),
    options,
  );
}

function barOf(budget: Budget, budgets: readonly Budget[], context: Context): HeadlineBar {
  const { language } = context;
  const words = fundingWords[language];
  const place = seriesName(budget, budgets, context);
  const facts = budgetFacts(budget, budgets, context).join(" · ");
  const part = largestPart(budget);
  const [amount, share] = part ? [partAmount(part, context), partShare(part, context)] : [null, null];
  if (part === null || amount === null || share === null)
    return { name: place, fact: facts, length: null, value: words.notStated, href: null, label: "", locality: budget.localityCode };
  const key = keyName(part.key, context);
  return {
    name: place,
    fact: facts,
    length: part.share,
    // the answer stands at the bar: without it a share of money looks like money spent
    value: words.largestShare(share, key),
    ...markTo(part.figureIds, budget.localityCode, context),
    label: words.cell(place, key, share, amount),
  };
}
