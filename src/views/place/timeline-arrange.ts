import { planTimeline, type PlanTimelineData, type TimelineSpan } from "../../charts/plan-timeline.ts";
import type { Comparator, IssuedPrecision, Stage } from "../../domain/codes.ts";
import type { DomainPlan } from "../../domain/domain.ts";
import { formatDate, formatVnd, millionsVnd, shortVnd } from "../../domain/format.ts";
import { address } from "../../i18n/addresses.ts";
import { named } from "../../i18n/language.ts";
import { siteWords } from "../../i18n/site.ts";
import { timelineWords } from "../../i18n/timeline.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { totalFigures } from "../funding/funding-text.ts";
import { figuresLink } from "../mark-figures.ts";
import { one, type Values } from "../param.ts";
import { distinctName, periodWords } from "../place-name.ts";
import { budgetWords, sourceLines } from "../sources.ts";
import { sumWords } from "../sum-words.ts";
import { nothingCell } from "../nothing.ts";
import type { Arranged, Context, TableCell } from "../view.ts";
import { plain, woven, wovenTogether, type Woven } from "../woven.ts";
import { dayAfter, issuedSpan, periodSpan, yearOf } from "./years.ts";

/** One row of the timeline SQL: a document, and one of its budgets if it has any. */
export interface TimelineRow extends Omit<DomainPlan, "targets"> {
  /** First and last day of the place itself, where it has them. */
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly year: number | null;
  readonly stage: Stage | null;
  readonly amount_vnd: number | null;
  readonly comparator: Comparator | null;
  readonly not_stated: number | null;
  /** Numbers of the figures that are added, joined by spaces. */
  readonly figures: string | null;
}
/** A row with a budget: then only its amount may be missing. */
type BudgetRow = TimelineRow & {
  readonly [column in "year" | "stage" | "comparator" | "not_stated" | "figures"]: NonNullable<TimelineRow[column]>;
};

/** A document and its budgets. */
interface Dated {
  readonly plan: TimelineRow;
  readonly budgets: readonly BudgetRow[];
}

/** The documents of a place on a scale of years. */
export function arrangeTimeline(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const rows = answer as unknown as readonly TimelineRow[];
  const { language } = context;
  const words = timelineWords[language];
  const documents = [...Map.groupBy(rows, (row) => row.plan_code).values()].flatMap((own): Dated[] =>
    own[0] ? [{ plan: own[0], budgets: own.filter(isBudget) }] : [],
  );
  const title = titleOf(documents, one(values, "locality"), context);
  const sentence = wovenTogether(
    documents.map((document) => sentenceOf(document, documents.length === 1, context)),
    " ",
  );
  const alternative = `${title}. ${plain(sentence)}`;
  const data = pictureData(documents, context);
  const hasBudgets = documents.some(({ budgets }) => budgets.length > 0);
  return {
    question: words.question,
    title,
    sentence,
    alternative,
    draw: documents.length === 0 ? null : (options) => planTimeline(data, { ...options, alternative }),
    notes: hasBudgets ? [{ kind: "caveat", text: words.notAdded }] : [],
    table: {
      caption: words.table.caption,
      columns: [
        { label: words.table.document, width: "text" },
        { label: words.table.issued, under: true },
        { label: words.table.period, under: true },
        { label: words.table.budget, width: "name", names: true },
        { label: words.table.amount, numeric: true },
      ],
      rows: rows.map((row) => tableRow(row, context)),
    },
    sources: sourceLines(
      documents.map(({ plan }) => plan.plan_code),
      context,
    ),
  };
}

const sumOf = ({ comparator, not_stated }: BudgetRow) => ({ comparator, notStated: not_stated });
const isBudget = (row: TimelineRow): row is BudgetRow => row.year !== null;

function titleOf(documents: readonly Dated[], code: string, context: Context): string {
  const words = timelineWords[context.language];
  const locality = context.domain.localities.find((place) => place.locality_code === code);
  const place = locality ? distinctName(locality, context) : code;
  const [first] = documents;
  if (first && documents.length === 1) return words.titleOne(place, named(first.plan, "title", context.language));
  const starts = documents.map(({ plan }) => plan.period_start);
  const ends = documents.map(({ plan }) => plan.period_end);
  return words.titleMany(place, documents.length, periodWords(Math.min(...starts), Math.max(...ends)));
}

/** More budgets of one document than this are told by number. */
const mostTold = 4;

function sentenceOf({ plan, budgets }: Dated, isAlone: boolean, context: Context): Woven {
  const words = timelineWords[context.language];
  const years = budgets.map(({ year }) => year);
  const many = () => [words.manyBudgets(budgets.length, periodWords(Math.min(...years), Math.max(...years)))];
  const each = () => budgets.map((budget) => budgetText(budget, (amount) => woven(amount, figuresOf(budget, context)), context));
  const told = budgets.length === 0 ? [words.noMoney] : budgets.length > mostTold ? many() : each();
  return words.sentencePlan(isAlone ? null : named(plan, "title", context.language), issuedText(plan, context), told);
}

function issuedText({ issued_on, issued_precision }: Pick<DomainPlan, "issued_on" | "issued_precision">, { language }: Context): string {
  const date = formatDate(issued_on, issued_precision, language);
  const precision: IssuedPrecision = issued_precision;
  return date === null || precision === "unknown" ? timelineWords[language].notDated : timelineWords[language].issued(date, precision);
}

/** "2024 đề xuất 196 tỷ đồng"; the amount at least, about so much, or without a figure, as the document has it. */
function budgetText(budget: BudgetRow, told: (amount: string) => string, { language }: Context, format = formatVnd): string {
  const words = timelineWords[language];
  if (budget.amount_vnd === null) return words.budget(budget.year, budget.stage, words.table.notStated);
  return words.budget(budget.year, budget.stage, told(sumWords(format(budget.amount_vnd, language), sumOf(budget), language)));
}

/** What the amount of a budget leads to, as in the pictures of funding. */
function figuresOf({ plan_code, year, stage, amount_vnd, figures }: BudgetRow, context: Context): string[] {
  const figureIds = figures.split(" ").map((number) => `${plan_code}.${number}`);
  return totalFigures({ planCode: plan_code, year, stage, amountVnd: amount_vnd, figureIds }, context);
}

function pictureData(documents: readonly Dated[], context: Context): PlanTimelineData {
  const { language, base } = context;
  const words = timelineWords[language];
  const plans = documents.map(({ plan, budgets }) => {
    const name = named(plan, "title", language);
    const numbered = siteWords[language].document;
    const href = address(base, language, "plan", plan.plan_code);
    const span = (text: string, more: Pick<TimelineSpan, "from" | "to" | "tone">): TimelineSpan => ({
      ...more,
      text,
      href,
      label: words.mark([name, text]),
    });
    const issued = span(issuedText(plan, context), { ...issuedSpan(plan), tone: "issued" });
    const period = span(words.period(periodWords(plan.period_start, plan.period_end)), { ...periodSpan(plan), tone: "period" });
    return {
      name,
      fact: plan.document_no === null ? numbered.noNumber : numbered.number(plan.document_no),
      href,
      label: name,
      spans: [issued, period, ...budgets.map((budget) => budgetSpan(budget, name, context))],
    };
  });
  const days = changesOf(documents).map(({ on, kind }) => ({ at: yearOf(on), text: words[kind](formatDate(on, "day", language) ?? on) }));
  const years = [
    ...plans.flatMap(({ spans }) => spans.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to - 0.001]))),
    ...days.map(({ at }) => at),
  ];
  return { from: Math.floor(Math.min(...years)), to: Math.floor(Math.max(...years)), plans, events: days };
}

/** The days on which the place itself began and ended. */
function changesOf([first]: readonly Dated[]): { readonly on: string; readonly kind: "began" | "ended" }[] {
  const { valid_from: from, valid_to: to } = first?.plan ?? { valid_from: null, valid_to: null };
  return [
    ...(from === null ? [] : [{ on: from, kind: "began" as const }]),
    ...(to === null ? [] : [{ on: dayAfter(to), kind: "ended" as const }]),
  ];
}

function budgetSpan(budget: BudgetRow, name: string, context: Context): TimelineSpan {
  const asItIs = (amount: string) => amount;
  return {
    from: budget.year,
    to: budget.year + 1,
    text: budgetText(budget, asItIs, context, (amount) => shortAmount(amount, context)),
    tone: budget.stage,
    ...figuresLink(figuresOf(budget, context), context),
    label: timelineWords[context.language].mark([name, budgetText(budget, asItIs, context)]),
  };
}

/** "196 tỷ đồng", "VND 196 bn" */
function shortAmount(amountVnd: number, { language }: Context): string {
  const short = shortVnd(amountVnd, language);
  if (language === "en") return short.startsWith("VND") ? short : `VND ${short}`;
  return short.endsWith("đồng") ? short : `${short} đồng`;
}

function tableRow(row: TimelineRow, context: Context): TableCell[] {
  const { language, base } = context;
  const words = timelineWords[language];
  const document: TableCell[] = [
    { text: named(row, "title", language), href: address(base, language, "plan", row.plan_code) },
    { text: issuedText(row, context) },
    { text: periodWords(row.period_start, row.period_end) },
  ];
  if (!isBudget(row))
    return [...document, { text: words.table.noBudget, empty: "not-stated" }, { ...nothingCell("notMeant", language), numeric: true }];
  const link = figuresLink(figuresOf(row, context), context);
  const budget = { text: budgetWords(row, context) };
  if (row.amount_vnd === null) return [...document, budget, { text: words.table.notStated, ...link, empty: "not-stated", numeric: true }];
  const bound = row.not_stated > 0 || row.comparator !== "=";
  const text = sumWords(millionsVnd(row.amount_vnd, language), sumOf(row), language);
  return [...document, budget, { text, ...link, numeric: true, value: row.amount_vnd / 1e6, bound }];
}
