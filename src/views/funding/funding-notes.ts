import type { DomainFinding } from "../../domain/domain.ts";
import { fundingWords } from "../../i18n/funding.ts";
import { findingNote } from "../finding-note.ts";
import { isSplit, type Budget } from "./funding-budgets.ts";
import { keysOf } from "./funding-keys.ts";
import { seriesName } from "./funding-names.ts";
import { printedFigures, printedTotal, printedWords, totalFigures, totalWords } from "./funding-text.ts";
import { one, type Values } from "../param.ts";
import { isFloor, signLegend, signsOf } from "../sum-words.ts";
import type { Context, Note } from "../view.ts";
import { woven, type Woven } from "../woven.ts";

/** What a reader must know besides the bars: bounds, sums that differ, what does not add up, what the empties mean. */
export function fundingNotes(budgets: readonly Budget[], count: number, values: Values, context: Context): Note[] {
  const { language, domain } = context;
  const words = fundingWords[language];
  const notes: Note[] = [];
  if (count > budgets.length) notes.push({ kind: "caveat", text: words.tooMany(budgets.length, count) });
  for (const budget of budgets) {
    notes.push(...budgetCaveats(budget, budgets, context).map((text): Note => ({ kind: "caveat", text })));
    notes.push(...domain.findings.filter((finding) => touches(finding, budget)).map((finding) => findingNote(finding, context)));
  }
  if (one(values, "by") === "component" && hasAbsent(budgets, context)) notes.push({ kind: "legend", text: words.legendAbsent });
  // sources and types are told in words
  if (one(values, "by") === "component") notes.push(...signLegend(signsOf(budgets.flatMap(({ parts }) => [...parts.values()])), language));
  if (words.shortUnits !== "" && budgets.length > 0) notes.push({ kind: "legend", text: words.shortUnits });
  return notes;
}

/** Where a budget is a lower bound, or its sum is not the total that its document prints. */
export function budgetCaveats(budget: Budget, budgets: readonly Budget[], context: Context): Woven[] {
  const { language } = context;
  const words = fundingWords[language];
  const name = seriesName(budget, budgets, context);
  const total = printedTotal(budget, context);
  const amounts = [budget.amountVnd, total];
  const sum = totalWords(budget, context, amounts);
  if (sum === null) return [words.noneStated(name, budget.notStated)];
  const hasBoundedShare = [...budget.parts.values()].some(({ shareComparator }) => shareComparator !== "=");
  const printedTold = woven(printedWords(budget, context, amounts) ?? "", printedFigures(budget, context));
  const differs = total !== null && total !== budget.amountVnd;
  return [
    ...(budget.notStated > 0 ? [words.statedMoney(name, budget.notStated, isFloor(budget))] : []),
    ...(budget.comparator === "=" ? [] : [words.boundedMoney(name, hasBoundedShare)]),
    ...(differs ? [words.sumDiffers(name, woven(sum, totalFigures(budget, context)), printedTold)] : []),
  ];
}

/** Whether a budget that is split names one of the projects not at all. */
function hasAbsent(budgets: readonly Budget[], { domain }: Context): boolean {
  const projects = keysOf("component", domain);
  return budgets.some((budget) => isSplit(budget) && projects.some((key) => !budget.parts.has(key)));
}

function touches(finding: DomainFinding, budget: Budget): boolean {
  return finding.plan_code === budget.planCode && finding.year === budget.year && finding.stage === budget.stage;
}
