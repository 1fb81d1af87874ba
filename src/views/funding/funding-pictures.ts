import type { FundingCell, FundingColumn, FundingColumnsData } from "../../charts/funding-columns.ts";
import type { FundingGridData, GridCell } from "../../charts/funding-grid.ts";
import type { FundingPart, PartsBar } from "../../charts/funding-parts.ts";
import type { MarkLink } from "../../charts/link-marks.ts";
import { boundSign, boundWords, formatShare, formatVnd, shortVnd } from "../../domain/format.ts";
import { shareInWords } from "../../i18n/fractions.ts";
import { fundingWords } from "../../i18n/funding.ts";
import { isSplit, largestPart, type Budget, type BudgetPart } from "./funding-budgets.ts";
import { keysOf, whole } from "./funding-keys.ts";
import { axisName, budgetFacts, keyName, placeName, seriesName } from "./funding-names.ts";
import { partShare, totalFigures, totalWords } from "./funding-text.ts";
import { emptyMark } from "../empty-mark.ts";
import { markTo } from "../mark-figures.ts";
import { one, type Values } from "../param.ts";
import { boundOf, sumWords } from "../sum-words.ts";
import type { Context } from "../view.ts";

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
  const { language } = context;
  const words = fundingWords[language];
  const total = budget.amountVnd === null ? words.notStated : sumWords(shortVnd(budget.amountVnd, language), budget, language);
  return [...budgetFacts(budget, budgets, context), total];
}

/** Where the total at the head of a budget leads: to all that it adds. */
function headTotal(budget: Budget, budgets: readonly Budget[], context: Context): MarkLink {
  const facts = budgetFacts(budget, budgets, context).join(" · ");
  const total = totalWords(budget, context) ?? fundingWords[context.language].notStated;
  return {
    ...markTo(totalFigures(budget, context), budget.localityCode, context),
    label: `${placeName(budget, context)}, ${facts}: ${total}`,
  };
}

/** What the cells of one picture share. */
interface Picture {
  readonly budgets: readonly Budget[];
  readonly values: Values;
  readonly context: Context;
  /** The end of a scale of amounts. */
  readonly largestVnd: number;
}

function cellOf(budget: Budget, key: string, { budgets, values, context, largestVnd }: Picture): FundingCell {
  const { language } = context;
  const words = fundingWords[language];
  const place = seriesName(budget, budgets, context);
  const row = keyName(key, context);
  const part = budget.parts.get(key);
  if (!part) {
    const none = { length: null, second: "", tone: "none" } as const;
    if (key === whole || !isSplit(budget)) return { ...none, value: "", href: null, label: "" };
    const mark = emptyMark("not-in-plan", budget.localityCode, context, (why) => words.cellEmpty(place, row, why));
    return { ...none, value: words.absent, ...mark };
  }
  const mark = markTo(part.figureIds, budget.localityCode, context);
  if (part.amountVnd === null)
    return {
      length: null,
      value: words.notStatedShort,
      second: "",
      tone: "not-stated",
      ...mark,
      label: words.cellEmpty(place, row, words.notStated),
    };
  const share = part.share === null ? null : boundSign(part.shareComparator, formatShare(part.share, language));
  const amount = boundSign(boundOf(part), shortVnd(part.amountVnd, language));
  const measure = one(values, "measure");
  const exact = formatVnd(part.amountVnd, language);
  return {
    length: part.amountVnd === 0 ? 0 : lengthOf(part, measure, largestVnd),
    // nothing is a share of nothing: a budget of zeros shows its amounts
    value: measure === "share" ? (share ?? amount) : amount,
    second: (measure === "share" ? share && amount : share) ?? "",
    tone: key === whole ? "neutral" : largestPart(budget)?.key === key ? "strong" : "light",
    ...mark,
    label: words.cell(place, row, partShare(part, context) ?? amount, sumWords(exact, part, language)),
  };
}

/** Up to five budgets, a column each. */
export function columnsData(budgets: readonly Budget[], values: Values, context: Context): Omit<FundingColumnsData, "remarks"> {
  const rows = rowsOf(budgets, context);
  const picture = { budgets, values, context, largestVnd: largestAmount(budgets) };
  const columns: FundingColumn[] = budgets.map((budget) => ({
    name: placeName(budget, context),
    locality: budget.localityCode,
    facts: headFacts(budget, budgets, context),
    total: headTotal(budget, budgets, context),
    ...storyOf(budget, budgets, context),
    cells: rows.map((key) => cellOf(budget, key, picture)),
  }));
  return { rows: rows.map((key) => rowName(key, context)), columns };
}

/** What to see first: the largest share of the picture, said as a plain fraction where it is near one. */
function storyOf(budget: Budget, budgets: readonly Budget[], context: Context): Pick<FundingColumn, "story" | "storyTo"> {
  const { language } = context;
  const part = largestPart(budget);
  const shares = budgets.map((one) => largestPart(one)?.share ?? 0);
  if (part?.share == null || part.key === whole || part.share < Math.max(...shares) || part.share < 0.5) return {};
  // "gần", "hơn" would be bounds of a share that is only about so much
  const told = part.shareComparator === "=" ? null : partShare(part, context);
  const share = told ?? shareInWords(part.share, language);
  if (share === null) return {};
  const story = fundingWords[language].story(share, keyName(part.key, context));
  if (told === null) return { story };
  const label = `${seriesName(budget, budgets, context)}: ${story}`;
  return { story, storyTo: { ...markTo(part.figureIds, budget.localityCode, context), label } };
}

/** Many budgets turned round: a row a place, a column a project; on a phone the project that the sort names. */
export function gridData(budgets: readonly Budget[], values: Values, context: Context): Omit<FundingGridData, "remarks"> {
  const keys = rowsOf(budgets, context);
  const picture = { budgets, values, context, largestVnd: largestAmount(budgets) };
  return {
    columns: keys.map((key) => rowName(key, context)),
    focus: Math.max(0, keys.indexOf(focusOf(budgets, values, context))),
    rows: budgets.map((budget) => ({
      name: placeName(budget, context),
      locality: budget.localityCode,
      fact: headFacts(budget, budgets, context).join(" · "),
      total: headTotal(budget, budgets, context),
      cells: keys.map((key): GridCell => cellOf(budget, key, picture)),
    })),
  };
}

/** The one project that a phone shows of many budgets: that of the sort, or the one that most of them give the largest part to. */
export function focusOf(budgets: readonly Budget[], values: Values, context: Context): string {
  const keys = rowsOf(budgets, context);
  const sort = one(values, "sort").toUpperCase();
  return keys.includes(sort) ? sort : commonest(budgets, keys);
}

/** The project that most budgets give the largest part to. */
function commonest(budgets: readonly Budget[], keys: readonly string[]): string {
  const leads = budgets.map((budget) => largestPart(budget)?.key);
  const count = (key: string) => leads.filter((lead) => lead === key).length;
  return keys.reduce((best, key) => (count(key) > count(best) ? key : best), keys[0] ?? whole);
}

/** One bar of 100 % a budget, its parts named under it. */
export function partsBars(budgets: readonly Budget[], values: Values, context: Context): PartsBar[] {
  const by = one(values, "by");
  return budgets.map((budget) => ({
    name: placeName(budget, context),
    locality: budget.localityCode,
    fact: headFacts(budget, budgets, context).join(" · "),
    total: headTotal(budget, budgets, context),
    parts: keysOf(by, context.domain).flatMap((key) => {
      const part = budget.parts.get(key);
      return part ? [namedPart(budget, part, axisName(key, by, context), { budgets, values, context })] : [];
    }),
  }));
}

function namedPart(budget: Budget, part: BudgetPart, name: string, { budgets, values, context }: Omit<Picture, "largestVnd">): FundingPart {
  const { language } = context;
  const words = fundingWords[language];
  const mark = markTo(part.figureIds, budget.localityCode, context);
  const place = seriesName(budget, budgets, context);
  if (part.amountVnd === null)
    return {
      tone: part.key,
      length: null,
      text: `${name}: ${words.notStated}`,
      ...mark,
      label: words.cellEmpty(place, name, words.notStated),
    };
  const amount = boundWords(boundOf(part), shortVnd(part.amountVnd, language), language);
  // nothing is a share of nothing: a budget of zeros shows its amounts
  const share = partShare(part, context) ?? amount;
  const exact = formatVnd(part.amountVnd, language);
  return {
    tone: part.key,
    length: part.share ?? 0,
    text: `${name} ${one(values, "measure") === "share" ? share : amount}`,
    ...mark,
    label: words.cell(place, name, share, sumWords(exact, part, language)),
  };
}
