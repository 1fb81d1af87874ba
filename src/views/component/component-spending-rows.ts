import type { ExpenditureType, FundSource, Level } from "../../domain/codes.ts";
import { boundWords, formatVnd, millionsVnd } from "../../domain/format.ts";
import { figureAddress } from "../../i18n/addresses.ts";
import { componentSpendingWords } from "../../i18n/component-spending.ts";
import { disbursementWords } from "../../i18n/disbursement.ts";
import { lower } from "../../i18n/sentence.ts";
import { notSpendableWords, type MemoKind } from "../../i18n/not-spendable.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { executionOf, type ExecutionRow } from "../disbursement/disbursement-lines.ts";
import { denominatorWords, kindWords, rateWords, wovenLead, wovenValue } from "../disbursement/disbursement-words.ts";
import { partSumWords } from "../disbursement/not-spendable-text.ts";
import { sumOf } from "../disbursement/not-spendable-wholes.ts";
import { whole } from "../funding/funding-keys.ts";
import { moneyWords, shortName } from "../money-name.ts";
import { distinctName } from "../place-name.ts";
import { noteCell, nothingCell } from "../nothing.ts";
import { documentCell } from "../sources.ts";
import type { Context, TableCell, ViewTable } from "../view.ts";
import { wovenFigure, type Woven } from "../woven.ts";
import { componentName } from "./component-param.ts";

/** An amount that lies inside a project's money, or a reported execution of it. */
interface MemoRow {
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: Level;
  readonly plan_code: string;
  readonly year: number;
  readonly component_code: string;
  readonly fund_source: FundSource | "all";
  readonly expenditure_type: ExpenditureType | "all";
  readonly memo_kind: MemoKind;
  readonly from_year: number | null;
  readonly amount_vnd: number | null;
  readonly comparator: ExecutionRow["comparator"];
  readonly note_vi: string | null;
  readonly note_en: string | null;
  readonly figure_no: number;
}
export type SpendingRow = MemoRow | (Omit<ExecutionRow, "stated_years"> & { readonly memo_kind: null });

/** So many places are told in the title, so many figures in the sentence. */
const mostInTitle = 2;
const mostInSentence = 4;

/** The rows of an answer, place by place in the country's order. */
export function spendingOf(answer: readonly AnswerRow[], { domain }: Context): SpendingRow[] {
  const order = new Map(domain.localities.map((locality, at) => [locality.locality_code, at]));
  const place = (row: SpendingRow) => order.get(row.locality_code) ?? 0;
  return (answer as unknown as readonly SpendingRow[]).toSorted((a, b) => place(a) - place(b));
}

/** What tells most of each place: what cannot be spent, all parts of the newest year together, or else its newest execution. */
function leadsOf(rows: readonly SpendingRow[]): (readonly [SpendingRow, ...SpendingRow[]])[] {
  return [...Map.groupBy(rows, (row) => row.locality_code).values()].flatMap((own) => {
    const stuck = own.filter((row) => row.memo_kind === "not_spendable");
    const latest = stuck.filter((row) => row.amount_vnd !== null).at(-1);
    const together = stuck.filter((row) => row.plan_code === latest?.plan_code && row.year === latest.year);
    const [first, ...others] = together.length > 0 ? together : newest(own).slice(-1);
    return first ? [[first, ...others] as const] : [];
  });
}

/** Of executions month after month only the newest: one of each kind of money, basis and denominator. */
function newest(rows: readonly SpendingRow[]): SpendingRow[] {
  const keyOf = (row: SpendingRow) =>
    row.memo_kind === null
      ? [row.plan_code, row.year, row.component_code, row.fund_source, row.expenditure_type, row.basis, row.measure, row.denominator]
      : [row.plan_code, row.figure_no];
  const day = (row: SpendingRow) => (row.memo_kind === null ? (row.as_of ?? `${row.year}-12-31`) : "");
  return [...Map.groupBy(rows, (row) => keyOf(row).join(" ")).values()].map((same) =>
    same.reduce((last, row) => (day(row) >= day(last) ? row : last)),
  );
}

export function spendingTitle(asked: string, rows: readonly SpendingRow[], context: Context): Woven {
  const words = componentSpendingWords[context.language];
  const name = componentName(asked, context.domain, context.language);
  if (rows.length === 0) return words.titleNone(name);
  const leads = leadsOf(rows);
  if (leads.length > mostInTitle) return words.titleMany(name, rows.length, leads.length);
  return leads
    .map(([row, ...others]) => (others.length === 0 ? ledWords(row, asked, false, context) : sumWords([row, ...others], asked, context)))
    .join("; ");
}

/** What the title does not tell, where that is little; else how much there is. */
export function spendingSentence(asked: string, rows: readonly SpendingRow[], context: Context): Woven {
  const { language } = context;
  const words = componentSpendingWords[language];
  const [first] = rows;
  if (!first) return words.sentenceNone;
  const leads = leadsOf(rows);
  if (rows.length === 1) return (language === "vi" ? first.note_vi : first.note_en) ?? words.only;
  const others = newest(rows).filter(
    (row) => leads.length > mostInTitle || !leads.some(([lead, ...parts]) => lead === row && parts.length === 0),
  );
  if (others.length === 0 || others.length > mostInSentence) return words.all(rows.length);
  return `${others.map((row) => ledWords(row, asked, true, context)).join("; ")}.`;
}

/** "Áng 2024: ít nhất 3.082 triệu đồng không chi được (vốn sự nghiệp)": of parts that lie in each other the largest alone. */
function sumWords(rows: readonly [SpendingRow, ...SpendingRow[]], asked: string, context: Context): string {
  const [row] = rows;
  const sum = sumOf("not_spendable", { parts: rows.filter((one) => one.memo_kind !== null) });
  if (sum === null) return ledWords(row, asked, false, context);
  const common = <K extends "fund_source" | "expenditure_type">(column: K) =>
    rows.every((one) => one[column] === row[column]) ? row[column] : "all";
  const money = { component_code: whole, fund_source: common("fund_source"), expenditure_type: common("expenditure_type") };
  const words = notSpendableWords[context.language];
  const told = words.part(partSumWords(sum, context), words.kind("not_spendable", null), moneyWords(money, context));
  return componentSpendingWords[context.language].lead(distinctName(row, context), row.year, told);
}

function ledWords(row: SpendingRow, asked: string, exact: boolean, context: Context): string {
  return componentSpendingWords[context.language].lead(distinctName(row, context), row.year, itemWords(row, asked, exact, context));
}

/** It leads to its figure; in a sentence it is exact: "vốn sự nghiệp thực tế giải ngân đến 30/6/2023: 4 % (mẫu số không ghi)"; "1.832 triệu đồng không chi được". */
function itemWords(row: SpendingRow, asked: string, exact: boolean, context: Context): string {
  const { language } = context;
  // the page names its project already
  const isAsked = row.component_code === asked;
  const ofAll = moneyWords({ ...row, component_code: whole }, context);
  const money = isAsked ? ofAll : moneyWords(row, context);
  if (row.memo_kind !== null) {
    const amount = row.amount_vnd === null ? null : boundWords(row.comparator, formatVnd(row.amount_vnd, language), language);
    return notSpendableWords[language].part(
      wovenFigure(amount, row),
      notSpendableWords[language].kind(row.memo_kind, row.from_year),
      isAsked ? ofAll : `${lower(shortName(row, context))}, ${ofAll}`,
    );
  }
  const execution = executionOf({ ...row, stated_years: "" });
  const value = exact ? wovenValue(execution, context) : wovenLead(execution, context);
  return disbursementWords[language].item(money, kindWords(execution, context), value, denominatorWords(execution, context, true));
}

export function spendingTable(rows: readonly SpendingRow[], context: Context): ViewTable {
  const words = componentSpendingWords[context.language].table;
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption: words.caption,
    columns: [
      { label: words.place, width: "name" },
      { ...numeric(words.year), under: true },
      { label: words.money, width: "name", names: true },
      { label: words.kind, width: "name" },
      numeric(words.rate),
      numeric(words.amount),
      { label: words.denominator, width: "name" },
      { label: words.note, width: "sentence" },
      { label: words.document, width: "text" },
    ],
    rows: rows.map((row) => tableRow(row, context)),
  };
}

function tableRow(row: SpendingRow, context: Context): TableCell[] {
  const { language, base } = context;
  const href = figureAddress(base, language, `${row.plan_code}.${row.figure_no}`);
  const execution = row.memo_kind === null ? executionOf({ ...row, stated_years: "" }) : null;
  const rate = execution && rateWords(execution, context);
  const notStated: TableCell = { text: notSpendableWords[language].notStated, href, empty: "not-stated", numeric: true };
  const kind = execution
    ? kindWords(execution, context)
    : row.memo_kind === null
      ? ""
      : notSpendableWords[language].kind(row.memo_kind, row.from_year);
  const comparator = execution?.row.rate == null ? row.comparator : "=";
  const millions = row.amount_vnd === null ? null : boundWords(comparator, millionsVnd(row.amount_vnd, language), language);
  const amount = { href, numeric: true, value: row.amount_vnd === null ? null : row.amount_vnd / 1e6, bound: comparator !== "=" };
  const none = nothingCell("notMeant", language);
  return [
    { text: distinctName(row, context), locality: row.locality_code },
    { text: String(row.year), numeric: true, value: row.year },
    { text: moneyWords(row, context) },
    { text: kind },
    rate === null ? { ...none, numeric: true } : { text: rate, href, numeric: true, value: execution?.ratePercent, bound: true },
    millions !== null ? { text: millions, ...amount } : rate === null ? notStated : { ...notStated, href: undefined },
    execution
      ? { text: denominatorWords(execution, context), ...(execution.row.denominator_vnd === null ? {} : { href, again: true }) }
      : none,
    noteCell(language === "vi" ? row.note_vi : row.note_en, language),
    documentCell(row.plan_code, context),
  ];
}
