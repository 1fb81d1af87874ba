import type { Stage } from "../../domain/codes.ts";
import type { Place } from "../../domain/place.ts";
import { placeWords } from "../../i18n/place.ts";
import { unitName, unitTitle } from "../../i18n/place-names.ts";
import { disbursementTitle } from "../disbursement/disbursement-text.ts";
import { withLines, type ExecutionRow } from "../disbursement/disbursement-lines.ts";
import type { Report } from "../disbursement/reports.ts";
import { isSplit, largestPart, type Budget } from "../funding/funding-budgets.ts";
import { axisName, budgetFacts } from "../funding/funding-names.ts";
import { partAmount, partShare, printedFigures, printedTotal, printedWords, totalFigures, totalWords } from "../funding/funding-text.ts";
import { planNotDue } from "../not-due.ts";
import { periodWords } from "../place-name.ts";
import { groupWords, valueWords } from "../targets/aim-words.ts";
import type { AimRow } from "../targets/aims.ts";
import { groupsOf } from "../targets/targets-text.ts";
import type { Context } from "../view.ts";
import { woven, wovenFigure, wovenTogether, type Woven } from "../woven.ts";

/** What the documents of a place say, as rows of the views' answers. */
export interface PlaceFacts {
  readonly place: Place;
  /** Every budget of every year. */
  readonly budgets: readonly Budget[];
  /** Its newest report of spending. */
  readonly report: Report<ExecutionRow> | null;
  /** The yearly cuts of its newest document that has any. */
  readonly cuts: readonly AimRow[];
}

/** More budgets than this are told by number. */
const mostBudgets = 3;

/** The place in plain words, made from its rows: its budgets, the newest first, then what was spent and what is promised. */
export function placeParagraph(facts: PlaceFacts, context: Context): Woven {
  const words = placeWords[context.language];
  if (facts.place.plans.length === 0) return words.noPlan(unitName(facts.place, context.language));
  const spending = facts.report ? spendingWords(facts.report, context) : noSpending(facts.place, context);
  return wovenTogether([...budgetSentences(facts, context), spending, cutsWords(facts, context)], " ");
}

function budgetSentences({ place, budgets }: PlaceFacts, context: Context): string[] {
  const words = placeWords[context.language];
  const unit = unitTitle(place, context.language);
  const [first, ...others] = newestFirst(budgets, context);
  if (!first) return [words.onlyAims(unit, yearsOf(place, context))];
  const told = others.slice(0, others.length === mostBudgets ? mostBudgets : mostBudgets - 1);
  const rest = others.slice(told.length);
  const years = rest.map(({ year }) => year);
  return [
    words.firstBudget({ unit, ...budgetTold(first, budgets, context) }),
    ...told.map((budget) => words.nextBudget({ unit, ...budgetTold(budget, budgets, context) })),
    ...(rest.length === 0 ? [] : [words.moreBudgets(rest.length, periodWords(Math.min(...years), Math.max(...years)))]),
  ];
}

function budgetTold(budget: Budget, budgets: readonly Budget[], context: Context) {
  const facts = budgetFacts(budget, budgets, context);
  const part = isSplit(budget) ? largestPart(budget) : null;
  const amounts = [budget.amountVnd, part?.amountVnd ?? null, printedTotal(budget, context)];
  const [amount, share] = part
    ? [woven(partAmount(part, context, amounts), part.figureIds), woven(partShare(part, context), part.figureIds)]
    : [null, null];
  return {
    year: budget.year,
    stage: budget.stage,
    document: facts.length > 1 ? (facts[0] ?? null) : null,
    total: woven(totalWords(budget, context, amounts), totalFigures(budget, context)),
    sum: sumTold(budget, amounts, context),
    isSplit: isSplit(budget) || budget.amountVnd === null,
    largest: part === null || amount === null || share === null ? null : { key: axisName(part.key, "component", context), share, amount },
  };
}

/** That a total is our sum, and the total that the document prints instead; null where the document prints this very amount. */
function sumTold(budget: Budget, beside: readonly (number | null)[], context: Context): { readonly printed: string | null } | null {
  const printed = printedTotal(budget, context);
  const isOneFigure = budget.figureIds.length === 1;
  if (budget.amountVnd === null || printed === budget.amountVnd || (printed === null && isOneFigure)) return null;
  return { printed: woven(printedWords(budget, context, beside), printedFigures(budget, context)) };
}

const settled: Readonly<Record<Stage, number>> = { assigned: 0, planned: 1, proposed: 2 };

/** The newest year first, of that the most settled stage, of that the newest document: what the comparison calls latest comes first. */
function newestFirst(budgets: readonly Budget[], { domain }: Context): Budget[] {
  const issued = new Map(domain.plans.map((plan) => [plan.plan_code, plan.issued_on ?? ""]));
  const later = (a: Budget, b: Budget) => compare(issued.get(b.planCode) ?? "", issued.get(a.planCode) ?? "");
  return budgets.toSorted(
    (a, b) => b.year - a.year || settled[a.stage] - settled[b.stage] || later(a, b) || compare(a.planCode, b.planCode),
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The title of its picture of spending, under a word for it instead of the place. */
function spendingWords(report: Report<ExecutionRow>, context: Context): Woven {
  const told = { ...withLines(report, "any"), place: placeWords[context.language].spending };
  return wovenTogether([disbursementTitle([told], context), "."], "");
}

/** That nothing is said of spending: because the period had not ended when the document was issued, or for no known reason. */
export function noSpending(place: Place, { language, domain }: Context): string {
  const early = planNotDue(
    domain.plans.filter(({ plan_code }) => place.plans.includes(plan_code)),
    "latest",
  );
  const words = placeWords[language];
  return early ? words.spendingNotDue(periodWords(early.period_start, early.period_end)) : words.noSpending(place.plans.length);
}

function cutsWords({ place, cuts }: PlaceFacts, context: Context): string {
  const words = placeWords[context.language];
  const [first] = cuts;
  if (!first) return words.noCuts(place.plans.length);
  const rows = groupsOf(cuts).flatMap((group) => group.rows);
  const valueOf = (row: AimRow) => wovenFigure(together(valueWords(row, context)), row);
  // beside the cuts of its groups that of both together would read as one more
  const both = rows.filter((row) => row.population_group === "poor_and_near_poor" && rows.some(isHalf));
  const told = rows.filter((row) => !both.includes(row)).map((row) => ({ group: groupWords(row, context), value: valueOf(row) }));
  return words.cuts(periodWords(first.period_start, first.period_end), told, both.map(valueOf));
}

const isHalf = ({ population_group: group }: AimRow) => group === "poor" || group === "near_poor";

/** A figure is never broken before its sign. */
const together = (text: string) => text.replaceAll(" %", "\u00a0%");

/** The years that a place's documents reach over: "2021–2025". */
export function yearsOf(place: Place, { domain }: Context): string {
  const plans = domain.plans.filter((plan) => place.plans.includes(plan.plan_code));
  return periodWords(Math.min(...plans.map((plan) => plan.period_start)), Math.max(...plans.map((plan) => plan.period_end)));
}
