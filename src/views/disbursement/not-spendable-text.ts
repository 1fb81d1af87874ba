import { boundWords, formatVnd } from "../../domain/format.ts";
import { notSpendableWords, type MemoKind } from "../../i18n/not-spendable.ts";
import { lower } from "../../i18n/sentence.ts";
import { spendingWords } from "../../i18n/spending.ts";
import { titleWithMixed } from "../mixed.ts";
import { moneyWords, shortName } from "../money-name.ts";
import { sumOf, type MemoReport, type MemoRow, type Part, type PartSum, type Whole } from "./not-spendable-wholes.ts";
import type { Reports } from "./reports.ts";
import { budgetWords } from "../sources.ts";
import { sumWords } from "../sum-words.ts";
import type { Context } from "../view.ts";
import { woven, wovenFigure, type Woven } from "../woven.ts";

/** Up to so many reports are told one by one in the title, and up to so many in the sentence. */
const mostInTitle = 3;
const mostInSentence = 5;

/** The amount of a part with its bound; null where the document names it without a figure. */
export function amountWords(
  { amount_vnd, comparator }: Pick<MemoRow, "amount_vnd" | "comparator">,
  { language }: Context,
  beside: Amounts = [],
): string | null {
  return amount_vnd === null ? null : boundWords(comparator, formatVnd(amount_vnd, language, beside), language);
}

type Amounts = readonly (number | null)[];
/** The amounts that a sentence sets side by side, so in one unit. */
export const amountsOf = (wholes: readonly Whole[]): Amounts =>
  wholes.flatMap(({ amountVnd, parts }) => [amountVnd, ...parts.map((part) => part.amount_vnd)]);

/** The amount of a whole: marked where it is summed, "at least" where a part of the sum has no figure; null where it is not stated. */
export function wholeWords(whole: Whole, { language }: Context, beside: Amounts = []): string | null {
  if (whole.amountVnd === null) return null;
  const amount = sumWords(formatVnd(whole.amountVnd, language, beside), whole, language);
  return whole.isSummed ? notSpendableWords[language].summed(amount) : amount;
}

export function kindWords({ memo_kind, from_year }: Pick<MemoRow, "memo_kind" | "from_year">, { language }: Context): string {
  return notSpendableWords[language].kind(memo_kind, from_year);
}

/** The answer in one line: what cannot be spent first, then what is carried over; says what it sets side by side though it differs. */
export function notSpendableTitle(reports: readonly MemoReport[], context: Context): Woven {
  const words = notSpendableWords[context.language];
  if (reports.length === 0) return words.titleNone;
  const having = (kind: MemoKind) =>
    new Set(reports.filter(({ rows }) => rows.some((row) => row.memo_kind === kind)).map((report) => report.localityCode)).size;
  const title =
    reports.length > mostInTitle
      ? words.titleMany(having("not_spendable"), having("carried_over"))
      : reports.map((report) => titleOne(report, context)).join("; ");
  const things = reports.flatMap((report) => report.wholes.map(({ stage }) => ({ report, stage })));
  const of = { year: ({ report }: (typeof things)[number]) => report.year, stage: ({ stage }: (typeof things)[number]) => stage };
  return titleWithMixed(title, things, { ...of, level: ({ report }) => report.level }, context.language);
}

function titleOne(report: MemoReport, context: Context): string {
  const words = notSpendableWords[context.language];
  const told = toldWhole(report.wholes);
  if (!told) {
    const [first] = report.wholes;
    const kinds = [...new Set(report.rows.map((row) => kindWords(row, context)))];
    return words.titleNoAmount(report.place, first ? moneyWords(first.money, context) : "", kinds);
  }
  const [first, second] = told.kinds;
  const title = words.titlePart(
    report.place,
    kindSumWords(first, told.whole, context),
    woven(wholeWords(told.whole, context, amountsOf([told.whole])), told.whole.figureIds),
    moneyWords(told.whole.money, context),
    report.year,
    kindOfSum(first, told.whole, context),
  );
  return second ? `${title}, ${words.alsoPart(kindSumWords(second, told.whole, context), kindOfSum(second, told.whole, context))}` : title;
}

/** The money that the title tells of: where most cannot be spent, or else where most is carried over; null where no part has a figure. */
function toldWhole(wholes: readonly Whole[]): { readonly whole: Whole; readonly kinds: readonly [MemoKind, ...MemoKind[]] } | null {
  for (const kind of ["not_spendable", "carried_over"] as const) {
    const most = (whole: Whole) => sumOf(kind, whole)?.amountVnd ?? -1;
    const [whole] = wholes.toSorted((a, b) => most(b) - most(a));
    if (!whole || most(whole) < 0) continue;
    const other = kind === "not_spendable" && sumOf("carried_over", whole) !== null;
    return { whole, kinds: other ? [kind, "carried_over"] : [kind] };
  }
  return null;
}

function kindSumWords(kind: MemoKind, whole: Whole, context: Context): string {
  const sum = sumOf(kind, whole);
  return sum ? partSumWords(sum, context, amountsOf([whole])) : notSpendableWords[context.language].notStated;
}

type SummedRow = Part & Pick<MemoRow, "plan_code" | "figure_no">;

/** A sum of parts, leading to the figures that it adds; "at least" where one has no figure. */
export function partSumWords(sum: PartSum<SummedRow>, context: Context, beside: Amounts = []): string {
  const { language } = context;
  const [only] = sum.rows;
  const added = boundWords(sum.comparator === ">=" ? "=" : sum.comparator, formatVnd(sum.amountVnd, language, beside), language);
  const amount = (sum.count === 1 && only ? amountWords(only, context, beside) : null) ?? added;
  const bounded = sum.count === 1 && sum.comparator.startsWith(">");
  return woven(sum.atLeast && !bounded ? notSpendableWords[language].atLeast(amount) : amount, figuresOf(sum));
}

/** The figures that a sum of parts adds, and those without an amount that make it "at least". */
export const figuresOf = ({ rows, notStated }: PartSum<SummedRow>): string[] =>
  [...rows, ...notStated].map((row) => `${row.plan_code}.${row.figure_no}`);

/** "kéo dài từ 2022"; without the year where the parts come from several. */
function kindOfSum(kind: MemoKind, whole: Whole, { language }: Context): string {
  const years = new Set(sumOf(kind, whole)?.rows.map((row) => row.from_year));
  const [year = null] = years;
  return notSpendableWords[language].kind(kind, years.size === 1 ? year : null);
}

/** Every part in words under its whole; many places by their number. */
export function notSpendableSentence(drawn: readonly MemoReport[], all: Reports<MemoRow>, context: Context): Woven {
  const words = notSpendableWords[context.language];
  if (drawn.length === 0) return spendingWords[context.language].exists(all.existing);
  if (drawn.length > mostInSentence) return words.sentenceMany(new Set(drawn.map((report) => report.localityCode)).size);
  return drawn
    .map((report) => {
      const budgets = [...new Set(report.wholes.map(({ stage }) => budgetWords({ year: report.year, stage }, context)))];
      const beside = amountsOf(report.wholes);
      const wholes = report.wholes.map((whole) =>
        words.whole(
          woven(wholeWords(whole, context, beside), whole.figureIds),
          moneyWords(whole.money, context),
          partsWords(whole, beside, context),
        ),
      );
      return words.sentencePlace(report.place, budgets.join(", "), wholes);
    })
    .join(" ");
}

function partsWords(whole: Whole, beside: Amounts, context: Context): string[] {
  const words = notSpendableWords[context.language];
  return whole.parts.map((part) => {
    const own = ownMoney(part, whole, context);
    return words.part(wovenFigure(amountWords(part, context, beside), part), kindWords(part, context), own === null ? null : lower(own));
  });
}

/** What a part is about, where that is narrower than its whole: the project, or else the kind of money. */
export function ownMoney(part: MemoRow, { money }: Whole, context: Context): string | null {
  if (part.component_code !== money.component_code) return shortName(part, context);
  const same = part.fund_source === money.fund_source && part.expenditure_type === money.expenditure_type;
  return same ? null : moneyWords(part, context);
}
