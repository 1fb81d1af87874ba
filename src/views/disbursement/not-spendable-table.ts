import { boundWords, formatShare, millionsVnd } from "../../domain/format.ts";
import { figureAddress } from "../../i18n/addresses.ts";
import { notSpendableWords } from "../../i18n/not-spendable.ts";
import { dividedBy, figuresLink } from "../mark-figures.ts";
import { moneyWords } from "../money-name.ts";
import { kindWords } from "./not-spendable-text.ts";
import { shareBound, shareOfWhole, type MemoReport, type MemoRow, type Whole } from "./not-spendable-wholes.ts";
import { noteCell, nothingCell } from "../nothing.ts";
import { budgetWords, documentCell } from "../sources.ts";
import { sumWords } from "../sum-words.ts";
import type { Context, TableCell, ViewTable } from "../view.ts";

/** Every part with its whole, its reason and its document. */
export function notSpendableTable(reports: readonly MemoReport[], context: Context): ViewTable {
  const words = notSpendableWords[context.language].table;
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption: words.caption,
    columns: [
      { label: words.place, width: "name" },
      { label: words.budget, under: true },
      { label: words.money, width: "name", names: true },
      { label: words.kind, under: true },
      numeric(words.amount),
      { label: words.whole, width: "name" },
      numeric(words.wholeAmount),
      numeric(words.share),
      { label: words.reason, width: "sentence" },
      { label: words.document },
    ],
    rows: reports.flatMap((report) => report.wholes.flatMap((whole) => whole.parts.map((part) => tableRow(report, part, whole, context)))),
  };
}

function tableRow(report: MemoReport, part: MemoRow, whole: Whole, context: Context): TableCell[] {
  const { language } = context;
  const share = shareOfWhole(part, whole);
  return [
    { text: report.place, locality: report.localityCode },
    { text: budgetWords({ year: report.year, stage: part.stage }, context) },
    { text: moneyWords(part, context) },
    { text: kindWords(part, context) },
    amountCell(part, context),
    { text: moneyWords(whole.money, context) },
    wholeCell(whole, context),
    share === null
      ? { ...nothingCell("notComputed", language), numeric: true, value: null }
      : {
          text: boundWords(shareBound(part, whole), formatShare(share, language), language),
          ...figuresLink([`${part.plan_code}.${part.figure_no}`], context),
          ...dividedBy(whole.figureIds),
          ...{ numeric: true, value: share, bound: true },
        },
    noteCell(language === "vi" ? part.note_vi : part.note_en, language),
    documentCell(part.plan_code, context),
  ];
}

function amountCell(part: MemoRow, { language, base }: Context): TableCell {
  const href = figureAddress(base, language, `${part.plan_code}.${part.figure_no}`);
  if (part.amount_vnd === null) return { text: notSpendableWords[language].notStated, href, empty: "not-stated", numeric: true };
  const text = boundWords(part.comparator, millionsVnd(part.amount_vnd, language), language);
  const value = { numeric: true, value: part.amount_vnd / 1e6, bound: part.comparator !== "=" };
  return { text, href, empty: part.amount_vnd === 0 ? "zero" : undefined, ...value };
}

/** A summed whole leads to the figures that it adds. */
function wholeCell(whole: Whole, context: Context): TableCell {
  const { language } = context;
  const words = notSpendableWords[language];
  const { amountVnd, isSummed, figureIds, comparator } = whole;
  if (amountVnd === null) return { text: words.wholeNotStated, empty: "not-stated", numeric: true };
  const amount = sumWords(millionsVnd(amountVnd, language), whole, language);
  const value = { ...figuresLink(figureIds, context), numeric: true, value: amountVnd / 1e6 };
  if (isSummed) return { text: words.summed(amount), ...value, bound: true };
  return { text: amount, ...value, ...(comparator === "=" ? {} : { bound: true }) };
}
