import type { FundingCell, FundingColumn, FundingColumnsData } from "../charts/funding-columns.ts";
import type { FundingGridData, GridCell } from "../charts/funding-grid.ts";
import type { FundingPartsData } from "../charts/funding-parts.ts";
import { formatShare, formatVnd, shortVnd } from "../domain/format.ts";
import { figureAddress } from "../i18n/addresses.ts";
import { fundingWords } from "../i18n/funding.ts";
import { named } from "../i18n/language.ts";
import { isSplit, largestPart, type Budget, type BudgetPart } from "./funding-budgets.ts";
import { keysOf, whole } from "./funding-keys.ts";
import { axisName, keyName, placeName, withoutBudget } from "./funding-text.ts";
import { one, type Values } from "./param.ts";
import { budgetWords } from "./sources.ts";
import type { Context } from "./view.ts";

/** The one scale of a picture: shares run to 100 %, amounts to the largest drawn. */
function lengthOf(part: BudgetPart, measure: string, largestVnd: number): number | null {
  if (measure === "share") return part.share;
  return part.amountVnd === null || largestVnd === 0 ? null : part.amountVnd / largestVnd;
}

function largestAmount(budgets: readonly Budget[]): number {
  return Math.max(0, ...budgets.flatMap((budget) => [...budget.parts.values()].map((part) => part.amountVnd ?? 0)));
}

/** The rows of the picture: the projects where any budget is split, and a row of its own for money that is not. */
function rowsOf(budgets: readonly Budget[], context: Context): string[] {
  const projects = budgets.some((budget) => isSplit(budget)) ? keysOf("component", context.domain) : [];
  return budgets.some((budget) => budget.parts.has(whole)) ? [...projects, whole] : projects;
}

/** "1. Hạ tầng"; the row of unsplit money has no number. */
function rowName(key: string, context: Context): string {
  return key === whole ? keyName(key, context) : `${key.slice(1)}. ${keyName(key, context)}`;
}

/** Year, stage and total; the document too where a place has two of one year and stage. */
function headFacts(budget: Budget, budgets: readonly Budget[], context: Context): string[] {
  const twin = budgets.some((one) => one !== budget && one.localityCode === budget.localityCode && one.year === budget.year && one.stage === budget.stage);
  const plan = context.domain.plans.find((one) => one.plan_code === budget.planCode);
  const document = twin && plan ? (plan.document_no ?? named(plan, "title", context.language)) : null;
  const words = fundingWords[context.language];
  const total = budget.amountVnd === null ? words.notStated : shortVnd(budget.amountVnd, context.language);
  return [...(document === null ? [] : [document]), budgetWords(budget, context), budget.notStated > 0 && budget.amountVnd !== null ? words.atLeast(total) : total];
}

function cellOf(budget: Budget, key: string, values: Values, largestVnd: number, context: Context): FundingCell {
  const { language, base } = context;
  const words = fundingWords[language];
  const place = placeName(budget, context);
  const row = keyName(key, context);
  const part = budget.parts.get(key);
  if (!part) {
    const value = key === whole || !isSplit(budget) ? "" : words.absent;
    return { length: null, value, second: "", tone: "none", href: null, label: "" };
  }
  const href = figureAddress(base, language, part.figureIds[0] ?? budget.planCode);
  if (part.amountVnd === null)
    return { length: null, value: words.notStated, second: "", tone: "not-stated", href, label: words.cellEmpty(place, row, words.notStated) };
  const share = part.share === null ? null : formatShare(part.share, language);
  const amount = shortVnd(part.amountVnd, language);
  const measure = one(values, "measure");
  const exact = formatVnd(part.amountVnd, language);
  return {
    length: part.amountVnd === 0 ? 0 : lengthOf(part, measure, largestVnd),
    // nothing is a share of nothing: a budget of zeros shows its amounts
    value: measure === "share" ? (share ?? amount) : amount,
    second: (measure === "share" ? share && amount : share) ?? "",
    suspect: isSuspect(part, context),
    tone: key === whole ? "neutral" : largestPart(budget)?.key === key ? "strong" : "light",
    href,
    label: words.cell(place, row, share ?? amount, part.notStated > 0 ? words.atLeast(exact) : exact) + (isSuspect(part, context) ? `, ${words.suspect}` : ""),
  };
}

/** Whether an unexplained finding touches a figure of this part. */
function isSuspect(part: BudgetPart, { domain }: Context): boolean {
  return domain.findings.some((finding) => finding.cause === "unexplained" && finding.figure_ids.some((id) => part.figureIds.includes(id)));
}

/** Up to five budgets, a column each. */
export function columnsData(budgets: readonly Budget[], values: Values, context: Context): FundingColumnsData {
  const rows = rowsOf(budgets, context);
  const largestVnd = largestAmount(budgets);
  const columns: FundingColumn[] = budgets.map((budget) => ({
    name: placeName(budget, context),
    facts: headFacts(budget, budgets, context),
    cells: rows.map((key) => cellOf(budget, key, values, largestVnd, context)),
  }));
  return { rows: rows.map((key) => rowName(key, context)), columns, remarks: withoutBudget(budgets, values, context) };
}

/** Many budgets turned round: a row a place, a column a project; on a phone the project that the sort names. */
export function gridData(budgets: readonly Budget[], values: Values, context: Context): FundingGridData {
  const keys = rowsOf(budgets, context);
  const largestVnd = largestAmount(budgets);
  const sort = one(values, "sort").toUpperCase();
  const focus = keys.includes(sort) ? sort : commonest(budgets, keys);
  return {
    columns: keys.map((key) => rowName(key, context)),
    focus: Math.max(0, keys.indexOf(focus)),
    rows: budgets.map((budget) => ({
      name: placeName(budget, context),
      fact: headFacts(budget, budgets, context).join(" · "),
      cells: keys.map((key): GridCell => cellOf(budget, key, values, largestVnd, context)),
    })),
    remarks: withoutBudget(budgets, values, context),
  };
}

/** The project that most budgets give the largest part to. */
function commonest(budgets: readonly Budget[], keys: readonly string[]): string {
  const leads = budgets.map((budget) => largestPart(budget)?.key);
  const count = (key: string) => leads.filter((lead) => lead === key).length;
  return keys.reduce((best, key) => (count(key) > count(best) ? key : best), keys[0] ?? whole);
}

/** One bar of 100 % a budget, its parts named under it. */
export function partsData(budgets: readonly Budget[], values: Values, context: Context): FundingPartsData {
  const { language, base } = context;
  const words = fundingWords[language];
  const by = one(values, "by");
  const measure = one(values, "measure");
  return {
    bars: budgets.map((budget) => ({
      name: placeName(budget, context),
      fact: headFacts(budget, budgets, context).join(" · "),
      parts: keysOf(by, context.domain).flatMap((key) => {
        const part = budget.parts.get(key);
        if (!part) return [];
        const name = axisName(key, by, context);
        const share = part.share === null ? words.notStated : formatShare(part.share, language);
        const amount = part.amountVnd === null ? words.notStated : shortVnd(part.amountVnd, language);
        const exact = part.amountVnd === null ? words.notStated : formatVnd(part.amountVnd, language);
        return [
          {
            tone: key,
            length: part.share,
            text: `${name} ${measure === "share" ? share : amount}`,
            href: figureAddress(base, language, part.figureIds[0] ?? budget.planCode),
            label: words.cell(placeName(budget, context), name, share, exact),
          },
        ];
      }),
    })),
    remarks: withoutBudget(budgets, values, context),
  };
}
