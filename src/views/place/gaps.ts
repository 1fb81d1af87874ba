import type { ExpenditureType, FundSource, IssuedPrecision, Stage } from "../../domain/codes.ts";
import { formatDate } from "../../domain/format.ts";
import { address, figureAddress } from "../../i18n/addresses.ts";
import { named } from "../../i18n/language.ts";
import { lower } from "../../i18n/sentence.ts";
import { sourceNames } from "../../i18n/terms.ts";
import { unstatedWords, type GapKind } from "../../i18n/unstated.ts";
import { whole } from "../funding/funding-keys.ts";
import { moneyWords, shortName } from "../money-name.ts";
import { isNotDue } from "../not-due.ts";
import { budgetWords } from "../sources.ts";
import type { Context } from "../view.ts";

/** One row of the unstated SQL: a figure that lacks something, or a document that lacks it as a whole. */
export interface GapRow {
  readonly gap: GapKind;
  readonly plan_code: string;
  readonly year: number | null;
  readonly stage: Stage | null;
  readonly component_code: string | null;
  readonly fund_source: FundSource | "all" | null;
  readonly expenditure_type: ExpenditureType | "all" | null;
  readonly as_of: string | null;
  readonly figure_no: number | null;
  readonly issued_on: string | null;
  readonly issued_precision: IssuedPrecision;
  /** The last year that the document is for. */
  readonly period_end: number;
  /** How many lines with an amount its budget has. */
  readonly lines: number | null;
  /** 1 where the document's totals of the whole programme state what the line does not. */
  readonly in_totals: 0 | 1;
}
export interface GapLink {
  readonly text: string;
  readonly href: string;
}
/** One thing that a document, or lines of one budget, leave unstated. */
export interface Gap {
  readonly kind: GapKind;
  readonly text: string;
  readonly links: readonly GapLink[];
  /** What follows where there are more figures than can be named; the document has them all. */
  readonly more: GapLink | null;
}

/** So many figures of one gap are linked one by one. */
const mostLinks = 6;

/** What the documents could have stated: one that was issued before its period had ended says nothing of spending, and lacks nothing. */
export function dueGaps(rows: readonly GapRow[]): GapRow[] {
  return rows.filter((row) => row.gap !== "spending" || !isNotDue(row, row.period_end));
}

/** The gaps in the order of their kinds; lines of one budget stand together. */
export function gapsOf(rows: readonly GapRow[], context: Context): Gap[] {
  const groups = Map.groupBy(dueGaps(rows), (row) => [row.gap, row.plan_code, row.year, row.stage].join(" "));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [gapOf(first, group, context)] : [];
  });
}

function gapOf(first: GapRow, rows: readonly GapRow[], context: Context): Gap {
  const { language, base } = context;
  const words = unstatedWords[language];
  const kind = first.gap;
  const figures = rows.filter((row) => row.component_code !== null);
  const named = figures.slice(0, figures.length === mostLinks + 1 ? figures.length : mostLinks);
  const document = { text: titleOf(first, context), href: hrefOf(first, context) };
  const rest = figures.length - named.length;
  return {
    kind,
    text: textOf(first, rows.length, context),
    links: figures.length === 0 ? [document] : named.map((row) => ({ text: moneyOf(row, context), href: hrefOf(row, context) })),
    more: rest === 0 ? null : { text: words.more(rest), href: address(base, language, "plan", first.plan_code) },
  };
}

function textOf(row: GapRow, count: number, context: Context): string {
  const words = unstatedWords[context.language];
  const budget = row.year === null || row.stage === null ? null : budgetWords({ year: row.year, stage: row.stage }, context);
  switch (row.gap) {
    case "number":
    case "money":
    case "spending":
    case "targets":
      return words.document[row.gap];
    case "date":
      return words.date(formatDate(row.issued_on, row.issued_precision, context.language), row.issued_precision);
    case "split":
      return `${budget ?? ""}: ${lower(words.split)}`;
    case "denominator":
      return `${row.year ?? ""}: ${words.denominators(count)}`;
    case "amount":
    case "source":
    case "type":
      return `${budget ?? ""}: ${lower(words.lines(row.gap, count, row.lines ?? count))}${row.in_totals ? words.inTotals : ""}`;
  }
}

/** The number of a figure's line in the document, or the document. */
export function hrefOf(row: GapRow, { base, language }: Context): string {
  return row.figure_no === null
    ? address(base, language, "plan", row.plan_code)
    : figureAddress(base, language, `${row.plan_code}.${row.figure_no}`);
}

export function titleOf({ plan_code }: GapRow, { language, domain }: Context): string {
  const plan = domain.plans.find((one) => one.plan_code === plan_code);
  return plan ? named(plan, "title", language) : plan_code;
}

/** "giáo dục nghề · dân đóng góp"; of a rate also until when it counts: "vốn sự nghiệp, đến 30/6/2023". */
export function moneyOf(row: GapRow, context: Context): string {
  const { language } = context;
  const { component_code, fund_source, expenditure_type } = row;
  if (component_code === null || fund_source === null || expenditure_type === null) return "";
  const money = { component_code, fund_source, expenditure_type };
  if (row.gap === "denominator") return [moneyWords(money, context), formatDate(row.as_of, "day", language)].filter(Boolean).join(", ");
  if (component_code === whole) return moneyWords(money, context);
  const source = fund_source === "unstated" || fund_source === "all" ? [] : [lower(sourceNames[language][fund_source])];
  return [lower(shortName(money, context)), ...source].join(" · ");
}
