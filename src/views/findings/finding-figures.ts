import type { FindingRule } from "../../domain/codes.ts";
import { boundWords, formatVnd, millionsVnd } from "../../domain/format.ts";
import { figureAddress } from "../../i18n/addresses.ts";
import { familyWords } from "../../i18n/component-family.ts";
import { figureWords } from "../../i18n/figures.ts";
import { findingListWords } from "../../i18n/findings-list.ts";
import { named } from "../../i18n/language.ts";
import { lower } from "../../i18n/sentence.ts";
import { groupNames, sourceNames, typeNames } from "../../i18n/terms.ts";
import { readWords, whatParts } from "../document/figure-row.ts";
import { whole } from "../funding/funding-keys.ts";
import type { Context } from "../view.ts";
import type { FindingRow } from "./finding-row.ts";

/** A figure of the little sum, in words, with the way to its place in the document. */
export interface FindingFigure {
  readonly id: string;
  readonly name: string;
  /** Source and type, where they are not the total's own. */
  readonly fact: string;
  /** As the sum has it: millions of đồng, or the figure with its unit; null where the document names it without a figure. */
  readonly value: string | null;
  /** The same in a sentence, with its unit. */
  readonly amount: string;
  readonly href: string;
  /** Its place in the document; null of what is no figure. */
  readonly locator: string | null;
  /** What it adds to the sum, from the lower to the upper end; null where nothing is stated. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What a finding's total is the total of: "Dự án 7 (Năng lực, giám sát)", and the source or type that it is limited to; of other figures what they count. */
export function totalName(row: FindingRow, context: Context): string {
  const { language, domain } = context;
  const words = findingListWords[language];
  if (!isAmount(row)) return whatParts(row, language).join(" · ");
  const code = row.component_code ?? whole;
  const component = domain.components.find((one) => one.component_code === code);
  const short = component ? named(component, "short", language) : code;
  const project = code === whole ? words.programme : words.project(numberOf(code, language), short);
  const facts = [
    ...(row.fund_source === null || row.fund_source === "all" ? [] : [words.fromSource(sourceNames[language][row.fund_source])]),
    ...(row.expenditure_type === null || row.expenditure_type === "all" ? [] : [lower(typeNames[language][row.expenditure_type])]),
    ...(row.memo_kind === null ? [] : [figureWords[language].memo[row.memo_kind]]),
  ];
  return [project, ...facts].join(", ");
}

/** Whether the row is money of a project, and not a report, an aim or a loan. */
function isAmount({ kind }: FindingRow): boolean {
  return kind === "allocations" || kind === "stated_totals" || kind === "memo_amounts";
}

function numberOf(componentCode: string, language: Context["language"]): string {
  const [project = "", part = null] = componentCode.replaceAll(/[PS]/g, "").split(".");
  return familyWords[language].number(project, part);
}

/** A part is named by what sets it apart from its total. */
export function figureOf(row: FindingRow, total: FindingRow, context: Context): FindingFigure {
  const { language, base } = context;
  const words = findingListWords[language];
  const [name = words.programme, ...facts] = isAmount(row) ? moneyNames(row, total, context) : aimNames(row, total, context);
  const value = isAmount(row) ? row.amount_vnd : (row.value ?? row.amount_vnd);
  return {
    id: row.figure_id,
    name,
    fact: facts.map(lower).join(", "),
    value: valueWords(row, language),
    amount: amountWords(row, language) ?? words.sums.notStated,
    href: figureAddress(base, language, row.figure_id),
    locator: row.locator,
    low: value,
    high: row.value_high ?? value,
  };
}

function valueWords(row: FindingRow, language: Context["language"]): string | null {
  // of a report its rate, where it has one
  if (!isAmount(row) && (row.value !== null || row.amount_vnd === null)) return readWords(row, language);
  return row.amount_vnd === null ? null : boundWords(row.comparator, millionsVnd(row.amount_vnd, language), language);
}

function amountWords(row: FindingRow, language: Context["language"]): string | null {
  if (!isAmount(row)) return readWords(row, language);
  return row.amount_vnd === null ? null : boundWords(row.comparator, formatVnd(row.amount_vnd, language), language);
}

function moneyNames(row: FindingRow, total: FindingRow, { language, domain }: Context): string[] {
  const component = domain.components.find((one) => one.component_code === row.component_code);
  // that a part does not name its source or type says nothing of it, unless the parts are sources or types
  const tells = (own: string | null, its: string | null, rule: FindingRule) =>
    own !== null && own !== its && (own !== "unstated" || total.rule === rule);
  const { fund_source, expenditure_type, memo_kind } = row;
  return [
    ...(row.component_code === total.component_code || !component ? [] : [named(component, "short", language)]),
    ...(fund_source !== null && tells(fund_source, total.fund_source, "total_by_source") ? [sourceNames[language][fund_source]] : []),
    ...(expenditure_type !== null && tells(expenditure_type, total.expenditure_type, "total_by_type")
      ? [typeNames[language][expenditure_type]]
      : []),
    ...(memo_kind === null ? [] : [figureWords[language].memo[memo_kind]]),
  ];
}

/** Of aims for other groups the group; otherwise everything that the total does not have too. */
function aimNames(row: FindingRow, total: FindingRow, { language }: Context): string[] {
  if (row.population_group !== null && row.population_group !== total.population_group) return [groupNames[language][row.population_group]];
  const common = new Set(row === total ? [] : whatParts(total, language));
  return whatParts(row, language).filter((part) => !common.has(part));
}
