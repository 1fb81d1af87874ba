import { fundingColumns } from "../../charts/funding-columns.ts";
import { fundingGrid } from "../../charts/funding-grid.ts";
import { fundingParts } from "../../charts/funding-parts.ts";
import { fundingWords } from "../../i18n/funding.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { columnsData, focusOf, gridData, partsBars } from "./funding-pictures.ts";
import { isSplit, budgetsOf, type Budget } from "./funding-budgets.ts";
import { mostBudgets, projectOf } from "./funding-keys.ts";
import { fundingTable } from "./funding-table.ts";
import { fundingNotes } from "./funding-notes.ts";
import { fundingSentence, withoutBudget } from "./funding-text.ts";
import { fundingTitle } from "./funding-title.ts";
import { many, one, type Values } from "../param.ts";
import { sourceLines } from "../sources.ts";
import type { Arranged, Context, DrawOptions } from "../view.ts";
import { plain } from "../woven.ts";

/** Up to this many budgets stand as columns; more are turned round. */
const mostColumns = 5;

/** The rows of a slice and the reader's picks as a picture, its words and its table. */
export function arrangeFunding(rows: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const by = one(values, "by");
  const all = order(picked(budgetsOf(rows, by === "component" ? projectOf : (key) => key), values), values, context);
  const budgets = all.slice(0, mostBudgets);
  const title = fundingTitle(budgets, values, context);
  const sentence = fundingSentence(budgets, values, context);
  const alternative = `${plain(title)}. ${plain(sentence)}`;
  return {
    question: fundingWords[context.language].question[by as "component" | "source" | "type"],
    title,
    sentence,
    alternative,
    // places whose budget is one too many to draw are not without one
    draw:
      budgets.length === 0
        ? null
        : (options) => draw(budgets, withoutBudget(all, values, context), values, context, { ...options, alternative }),
    notes: fundingNotes(budgets, all.length, values, context),
    table: fundingTable(budgets, by, context),
    sources: sourceLines(
      budgets.map((budget) => budget.planCode),
      context,
    ),
  };
}

function draw(
  budgets: readonly Budget[],
  remarks: readonly string[],
  values: Values,
  context: Context,
  options: DrawOptions & { alternative: string },
): SVGSVGElement {
  if (one(values, "by") !== "component") return fundingParts({ bars: partsBars(budgets, values, context), remarks }, options);
  if (budgets.length > mostColumns) {
    const shown = options.width === "narrow" ? rankedByFocus(budgets, values, context) : budgets;
    return fundingGrid({ ...gridData(shown, values, context), remarks }, options);
  }
  return fundingColumns({ ...columnsData(budgets, values, context), remarks }, options);
}

/** A phone shows one project of many budgets: where the reader named no other order, they are ranked by it. */
function rankedByFocus(budgets: readonly Budget[], values: Values, context: Context): readonly Budget[] {
  if (one(values, "sort") !== "total") return budgets;
  return order([...budgets], { ...values, sort: focusOf(budgets, values, context).toLowerCase() }, context);
}

/** The budgets of the chosen places and level. */
function picked(budgets: readonly Budget[], values: Values): Budget[] {
  const localities = many(values, "localities");
  const level = one(values, "level");
  return budgets.filter(
    (budget) => (localities.length === 0 || localities.includes(budget.localityCode)) && (level === "any" || budget.level === level),
  );
}

/** Largest first, by name, or by one project's measure; what is not stated or not split stands last, never as 0. */
function order(budgets: Budget[], values: Values, { domain }: Context): Budget[] {
  const sort = one(values, "sort");
  const place = new Map(domain.localities.map((locality, at) => [locality.locality_code, at]));
  const byName = (a: Budget, b: Budget) =>
    (place.get(a.localityCode) ?? 0) - (place.get(b.localityCode) ?? 0) ||
    b.year - a.year ||
    a.stage.localeCompare(b.stage) ||
    a.planCode.localeCompare(b.planCode);
  const size = (budget: Budget): number | null => {
    if (sort === "total") return budget.amountVnd;
    const part = budget.parts.get(sort.toUpperCase());
    return (one(values, "measure") === "amount" ? part?.amountVnd : part?.share) ?? null;
  };
  if (sort === "name") return budgets.sort(byName);
  return budgets.sort((a, b) => Number(isSplit(b)) - Number(isSplit(a)) || (size(b) ?? -1) - (size(a) ?? -1) || byName(a, b));
}
