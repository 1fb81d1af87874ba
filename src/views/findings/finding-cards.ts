import type { Cause, Comparator, ExpenditureType, FindingRule, FundSource, Stage } from "../../domain/codes.ts";
import { boundWords, formatVnd, millionsVnd } from "../../domain/format.ts";
import { address, figureAddress } from "../../i18n/addresses.ts";
import { familyWords } from "../../i18n/component-family.ts";
import { findingListWords } from "../../i18n/findings-list.ts";
import { named } from "../../i18n/language.ts";
import { lower } from "../../i18n/sentence.ts";
import { sourceNames, typeNames } from "../../i18n/terms.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { whole } from "../funding/funding-keys.ts";
import { differenceWords } from "../finding-note.ts";
import { distinctName } from "../place-name.ts";
import { budgetWords, documentWords } from "../sources.ts";
import type { Context } from "../view.ts";

/** One row of the SQL: a figure that a finding names. */
export interface FindingRow {
  readonly plan_code: string;
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly totals: number;
  readonly finding_id: string;
  readonly rule: FindingRule;
  readonly cause: Cause;
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
  readonly explanation_vi: string | null;
  readonly explanation_en: string | null;
  readonly role: "total" | "part" | "reached";
  readonly figure_id: string;
  readonly component_code: string;
  readonly year: number;
  readonly stage: Stage;
  readonly fund_source: FundSource | "all";
  readonly expenditure_type: ExpenditureType | "all";
  readonly amount_vnd: number | null;
  readonly comparator: Comparator;
}
/** A document in which nothing was found: how many totals it states. */
export type CleanRow = Pick<FindingRow, "plan_code" | "locality_code" | "name_vi" | "name_en" | "totals"> & { readonly finding_id: null };

/** A figure of the little sum, in words, with the way to its place in the document. */
export interface FindingFigure {
  readonly name: string;
  /** Source and type, where they are not the total's own. */
  readonly fact: string;
  /** Millions of đồng; null where the document names it without a figure. */
  readonly millions: string | null;
  readonly amount: string;
  readonly href: string;
}
/** One finding in words. */
export interface FindingCard {
  readonly id: string;
  readonly cause: Cause;
  readonly localityCode: string;
  readonly place: string;
  readonly document: { readonly text: string; readonly href: string };
  /** What the total is the total of. */
  readonly total: FindingFigure;
  readonly compared: string;
  readonly parts: readonly FindingFigure[];
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
  readonly differenceWords: string;
  /** The same as numbers, for a column that sorts. */
  readonly millions: Readonly<Record<"stated" | "computed" | "difference", number>>;
  /** Whether the total is printed as a bound, or as "about". */
  readonly isBound: boolean;
  /** Whether the parts that have figures add up to what was compared. */
  readonly isExactSum: boolean;
  readonly reached: readonly FindingFigure[];
  readonly explanation: string | null;
}

const order: readonly Cause[] = ["unexplained", "scope", "rounding"];

/** The findings of an answer: those without an explanation first, in each group the largest difference first. */
export function findingCards(answer: readonly AnswerRow[], context: Context): FindingCard[] {
  const rows = (answer as unknown as readonly (FindingRow | CleanRow)[]).filter((row): row is FindingRow => row.finding_id !== null);
  const groups = [...Map.groupBy(rows, (row) => row.finding_id).values()].flatMap((group) => {
    const total = group.find((row) => row.role === "total");
    return total ? [{ total, group }] : [];
  });
  return groups
    .sort(
      (a, b) =>
        order.indexOf(a.total.cause) - order.indexOf(b.total.cause) ||
        Math.abs(b.total.difference) - Math.abs(a.total.difference) ||
        (a.total.finding_id < b.total.finding_id ? -1 : 1),
    )
    .map(({ total, group }) => cardOf(total, group, context));
}

function cardOf(total: FindingRow, group: readonly FindingRow[], context: Context): FindingCard {
  const { language, base, domain } = context;
  const words = findingListWords[language];
  const plan = domain.plans.find((one) => one.plan_code === total.plan_code);
  const parts = group.filter((row) => row.role === "part");
  const kind = total.rule === "total_by_component" && total.component_code !== whole ? words.parts.subProjects : words.parts[total.rule];
  const name = totalName(total, context);
  const sign = total.difference > 0 ? "+" : "";
  return {
    id: total.finding_id,
    cause: total.cause,
    localityCode: total.locality_code,
    place: distinctName(total, context),
    document: {
      text: plan ? documentWords(plan, context) : total.plan_code,
      href: address(base, language, "plan", total.plan_code),
    },
    total: { ...figureOf(total, total, context), name },
    compared: words.compared(name, budgetWords(total, context), kind),
    parts: parts.map((row) => figureOf(row, total, context)),
    stated: boundWords(total.comparator, millionsVnd(total.stated, language), language),
    computed: millionsVnd(total.computed, language),
    difference: sign + millionsVnd(total.difference, language),
    differenceWords: differenceWords(total.difference, language),
    millions: { stated: total.stated / 1e6, computed: total.computed / 1e6, difference: total.difference / 1e6 },
    isBound: total.comparator !== "=",
    isExactSum:
      parts.every((row) => row.amount_vnd !== null) && parts.reduce((sum, row) => sum + (row.amount_vnd ?? 0), 0) === total.computed,
    reached: group
      .filter((row) => row.role === "reached")
      .map((row) => ({ ...figureOf(row, row, context), name: totalName(row, context) })),
    explanation: language === "vi" ? total.explanation_vi : total.explanation_en,
  };
}

/** "Dự án 7 (Năng lực, giám sát)", and the source or type that the total is limited to. */
function totalName(row: FindingRow, { language, domain }: Context): string {
  const words = findingListWords[language];
  const component = domain.components.find((one) => one.component_code === row.component_code);
  const short = component ? named(component, "short", language) : row.component_code;
  const project = row.component_code === whole ? words.programme : words.project(numberOf(row.component_code, language), short);
  const facts = [
    ...(row.fund_source === "all" ? [] : [words.fromSource(sourceNames[language][row.fund_source])]),
    ...(row.expenditure_type === "all" ? [] : [lower(typeNames[language][row.expenditure_type])]),
  ];
  return [project, ...facts].join(", ");
}

function numberOf(componentCode: string, language: Context["language"]): string {
  const [project = "", part = null] = componentCode.replaceAll(/[PS]/g, "").split(".");
  return familyWords[language].number(project, part);
}

/** A part is named by what sets it apart from its total. */
function figureOf(row: FindingRow, total: FindingRow, { language, base, domain }: Context): FindingFigure {
  const words = findingListWords[language];
  const component = domain.components.find((one) => one.component_code === row.component_code);
  // that a part does not name its source or type says nothing of it, unless the parts are sources or types
  const tells = (own: string, whole: string, rule: FindingRule) => own !== whole && (own !== "unstated" || total.rule === rule);
  const source = tells(row.fund_source, total.fund_source, "total_by_source") ? [sourceNames[language][row.fund_source]] : [];
  const type = tells(row.expenditure_type, total.expenditure_type, "total_by_type") ? [typeNames[language][row.expenditure_type]] : [];
  const project = row.component_code === total.component_code || !component ? [] : [named(component, "short", language)];
  const [name = words.programme, ...facts] = [...project, ...source, ...type];
  return {
    name,
    fact: facts.map(lower).join(", "),
    millions: row.amount_vnd === null ? null : boundWords(row.comparator, millionsVnd(row.amount_vnd, language), language),
    amount: row.amount_vnd === null ? words.sums.notStated : boundWords(row.comparator, formatVnd(row.amount_vnd, language), language),
    href: figureAddress(base, language, row.figure_id),
  };
}
