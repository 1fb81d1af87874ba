import { boundWords, formatBound, formatDate, formatPercent, formatVnd, round, shortMoney } from "../../domain/format.ts";
import { disbursementWords } from "../../i18n/disbursement.ts";
import { computedPercent, elapsedShare, type Execution, type ExecutionRow } from "./disbursement-lines.ts";
import type { Context } from "../view.ts";
import { wovenFigure } from "../woven.ts";

/** "trên 90 %", "80–85 %", "96 % (tính ra)"; null where there is no rate. */
export function rateWords(execution: Execution, context: Context): string | null {
  const figure = figureWords(execution, context);
  return figure !== null && execution.computed ? `${figure} (${disbursementWords[context.language].computed})` : figure;
}

function figureWords(
  { ratePercent, rateHighPercent, comparator, computed }: Omit<Execution, "row">,
  { language }: Pick<Context, "language">,
): string | null {
  if (ratePercent === null) return null;
  const unit = language === "vi" ? "\u00a0%" : "%";
  return formatBound(comparator, computed ? rounded(ratePercent) : ratePercent, rateHighPercent, unit, language);
}

/** The rate that an amount is of its stated denominator, where the document prints none: "96 %"; null where it cannot be computed. */
export function computedRate(
  row: Pick<ExecutionRow, "amount_vnd" | "denominator_vnd" | "comparator">,
  context: Pick<Context, "language">,
): string | null {
  return figureWords(
    {
      ratePercent: computedPercent(row),
      rateHighPercent: null,
      comparator: row.comparator === "range" ? "=" : row.comparator,
      computed: true,
    },
    context,
  );
}

/** A computed rate with one decimal; one short of the whole is never rounded up to it, nor one above nothing down to nothing. */
function rounded(percent: number): number {
  const one = round(percent, 1);
  if ((one === 100 && percent < 100) || (one === 0 && percent > 0)) return round(percent, 3);
  return one;
}

/** "đến 30/6/2023"; "cả năm 2023" where no day is stated. */
export function untilWords({ row }: Execution, { language }: Context): string {
  const words = disbursementWords[language];
  const date = formatDate(row.as_of, "day", language);
  return date === null ? words.wholeYear(row.year) : words.until(date);
}

/** "thực tế giải ngân đến 30/6/2023" */
export function kindWords(execution: Execution, context: Context): string {
  const { basis, measure } = execution.row;
  return `${disbursementWords[context.language].kinds[basis][measure]} ${untilWords(execution, context)}`;
}

/** "mẫu số: kế hoạch năm, 1.000 tỷ đồng"; "mẫu số không ghi". In a sentence the amount `leads` to the figure that it stands with. */
export function denominatorWords({ row }: Execution, { language }: Context, leads = false): string {
  const words = disbursementWords[language];
  const name = words.denominators[row.denominator];
  const short = row.denominator_vnd === null ? null : shortMoney(row.denominator_vnd, language);
  const amount = leads ? wovenFigure(short, row) : short;
  return row.denominator === "not_stated" && amount === null ? name : words.denominator(name, amount);
}

/**
 * "41,9 % (trên kế hoạch năm)"; `bare` leaves out a denominator that is not stated, where the reader is told of it once. For a
 * sentence a rate `leads` to its figure, also one that is computed from it.
 */
export function rateOfWords(execution: Execution, bare: boolean, context: Context, leads = false): string {
  const words = disbursementWords[context.language];
  const { denominator } = execution.row;
  const behind = [
    ...(execution.computed ? [words.computed] : []),
    ...(denominator === "not_stated" && bare ? [] : [words.of[denominator]]),
  ];
  const figure = figureWords(execution, context);
  const rate = (leads ? wovenFigure(figure, execution.row) : figure) ?? words.noRate;
  return behind.length === 0 ? rate : `${rate} (${behind.join(", ")})`;
}

/** The figure as a label shows it: the rate, and the amount where it is stated. */
export function valueWords(execution: Execution, context: Context, exact = false): string {
  return valueParts(execution, context, exact).join(between);
}

/** The same for a sentence, exact, as words that lead to their figure. */
export function wovenValue(execution: Execution, context: Context): string {
  const { row, ratePercent } = execution;
  const [rate, ...amount] = valueParts(execution, context, true);
  if (ratePercent !== null) return wovenFigure([rate, ...amount].join(between), row);
  return [rate, ...amount.map((one) => wovenFigure(one, row))].join(between);
}

/** The rate alone where there is one, for a title. */
export function wovenLead(execution: Execution, context: Context): string {
  const rate = rateWords(execution, context);
  return rate === null ? wovenValue(execution, context) : wovenFigure(rate, execution.row);
}

/** Stands between a rate and its amount. */
const between = " · ";

/** The rate, or that there is none, and the amount where it is stated. */
function valueParts(execution: Execution, context: Context, exact: boolean): [string] | [string, string] {
  const words = disbursementWords[context.language];
  const rate = rateWords(execution, context) ?? words.noRate;
  const { amount_vnd } = execution.row;
  if (amount_vnd === null) return [rate];
  const amount = exact ? formatVnd(amount_vnd, context.language) : shortMoney(amount_vnd, context.language);
  // a printed rate has the bound itself
  const comparator = execution.row.rate === null ? execution.comparator : "=";
  return [rate, boundWords(comparator, amount, context.language)];
}

/** "khi năm đã qua 50 %"; null where the figure is not of a day in its year. */
export function elapsedWords(execution: Execution, { language }: Context): string | null {
  const share = elapsedShare(execution);
  if (share === null) return null;
  return disbursementWords[language].elapsed(share === 1 ? null : formatPercent(Math.min(99, Math.round(share * 100)), language));
}

/** Everything a rate must be read with, in one line for a link. */
export function executionLabel(place: string, money: string, execution: Execution, context: Context): string {
  const words = disbursementWords[context.language];
  return words.mark([
    place,
    money,
    valueWords(execution, context, true),
    kindWords(execution, context),
    denominatorWords(execution, context),
  ]);
}
