import { sumRules, type Cause, type Comparator, type FindingRule, type FindingUnit } from "../../domain/codes.ts";
import { formatDate, millionsVnd } from "../../domain/format.ts";
import { address, citationAddress } from "../../i18n/addresses.ts";
import { findingRuleWords } from "../../i18n/finding-rules.ts";
import { findingListWords } from "../../i18n/findings-list.ts";
import { lower } from "../../i18n/sentence.ts";
import { siteWords } from "../../i18n/site.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { boundedNumbers, differenceWords, findingSays, isNearest, numberWords, type Sides } from "../finding-numbers.ts";
import { whole } from "../funding/funding-keys.ts";
import { figuresLink, type FiguresLink } from "../mark-figures.ts";
import { distinctName } from "../place-name.ts";
import { budgetWords, documentWords } from "../sources.ts";
import type { Context } from "../view.ts";
import { figureOf, totalName, type FindingFigure } from "./finding-figures.ts";
import type { CitedRow, CleanRow, FindingFacts, FindingRow } from "./finding-row.ts";
import { timesOf, type FindingTimes } from "./finding-times.ts";
import { inferenceOf } from "./inference.ts";

/** One finding in words. */
export interface FindingCard {
  readonly id: string;
  readonly rule: FindingRule;
  readonly cause: Cause;
  readonly localityCode: string;
  readonly place: string;
  readonly document: { readonly text: string; readonly href: string };
  /** The figure that is held against others; of a cited document its number. */
  readonly total: FindingFigure;
  readonly compared: string;
  readonly parts: readonly FindingFigure[];
  /** Where a sum of money leads: all figures that were added up. Null for what is none, or where no card could add them up. */
  readonly sum: FiguresLink | null;
  /** The three numbers as the sum has them: millions of đồng, or with their unit. */
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
  readonly differenceWords: string;
  /** The same, each with its unit, for the table of all findings. */
  readonly full: Readonly<Record<"stated" | "computed" | "difference", string>>;
  readonly numbers: Readonly<Record<"stated" | "computed" | "difference", number | null>>;
  readonly isMoney: boolean;
  readonly unit: FindingUnit;
  /** The times that it compares, where it is about no figures. */
  readonly times: FindingTimes | null;
  /** Whether the parts were added up. */
  readonly isSum: boolean;
  /** Which of the two numbers is a bound, or "about". */
  readonly isBound: Readonly<Record<keyof Sides, boolean>>;
  /** Whether the difference of a sum is only what is left at the nearest. */
  readonly isNearest: boolean;
  /** Whether a bound leaves open how far the sum is from what is printed. */
  readonly isOpen: boolean;
  readonly reached: readonly FindingFigure[];
  readonly explanation: string | null;
  /** The smallest change that would close it, which is our inference. */
  readonly inference: string | null;
  /** Where the other document is cited, as printed. */
  readonly cited: { readonly asPrinted: string; readonly locator: string } | null;
  /** All of it in one clause. */
  readonly says: string;
}

const order: readonly Cause[] = ["unexplained", "scope", "bound", "rounding"];
type Row = FindingRow | CitedRow;

/** The findings of an answer: those without an explanation first; in each group money first, then the largest difference. */
export function findingCards(answer: readonly AnswerRow[], context: Context): FindingCard[] {
  const rows = (answer as unknown as readonly (Row | CleanRow)[]).filter((row): row is Row => row.finding_id !== null);
  const groups = [...Map.groupBy(rows, (row) => row.finding_id).values()].flatMap((group) => {
    const head = group.find((row) => row.role === "total" || row.role === "cited");
    return head ? [{ head, group }] : [];
  });
  const size = ({ finding_unit, difference }: FindingFacts) => (finding_unit === "vnd" ? Math.abs(difference ?? 0) : 0);
  return groups
    .sort(
      (a, b) =>
        order.indexOf(a.head.cause) - order.indexOf(b.head.cause) ||
        size(b.head) - size(a.head) ||
        (a.head.finding_id < b.head.finding_id ? -1 : 1),
    )
    .map(({ head, group }) => cardOf(head, group, context));
}

function cardOf(head: Row, group: readonly Row[], context: Context): FindingCard {
  const { language } = context;
  const { stated, computed, difference, finding_unit: unit, rule } = head;
  const total = totalOf(head, context);
  const parts = group.flatMap((row) => (row.role === "part" && head.role === "total" ? [figureOf(row, head, context)] : []));
  const reached = group.flatMap((row) =>
    row.role === "reached" ? [{ ...figureOf(row, row, context), name: totalName(row, context) }] : [],
  );
  const isOfRule = (sumRules as readonly string[]).includes(rule);
  const isSum = isOfRule || parts.length > 1;
  const addsUp = parts.every(({ low, high }) => low !== null && low === high) && sumOf(parts) === computed;
  const full = numbersOf(head, context);
  const isMoney = unit === "vnd";
  const millions = (value: number | null) => (value === null ? "" : millionsVnd(value, language));
  const bounded = (figures: Sides): Sides => {
    const words = boundedNumbers(head, figures, language);
    // an aim may be printed as a range, of which only the nearer end was compared
    return { ...words, stated: (rule === "target_by_group" ? total.value : null) ?? words.stated };
  };
  const sign = (difference ?? 0) > 0 ? "+" : "";
  return {
    ...frameOf(head, context),
    total,
    compared: comparedWords(head, total.name, context),
    parts,
    sum: isOfRule ? sumLink(parts, context) : null,
    ...bounded(isMoney ? { stated: millions(stated), computed: millions(computed) } : full),
    difference: isMoney && difference !== null ? sign + millions(difference) : full.difference,
    differenceWords: full.difference,
    full: { ...full, ...bounded(full) },
    numbers: { stated, computed, difference },
    isMoney,
    unit,
    times: head.role === "cited" ? timesOf(head) : null,
    isSum,
    isBound: { stated: isBound(head.stated_comparator), computed: isBound(head.computed_comparator) || head.computed_not_stated > 0 },
    isNearest: isSum && difference !== null && (isNearest(head) || !addsUp),
    isOpen: isSum && difference === null,
    reached,
    inference: inferenceOf(head, [total, ...parts], context),
    cited: head.role === "cited" ? { asPrinted: head.cited_as_printed, locator: head.cited_locator } : null,
  };
}

function isBound(comparator: Comparator | null): boolean {
  return comparator !== null && comparator !== "=";
}

/** What does not depend on its figures. */
function frameOf(head: Row, context: Context) {
  const { language, base, domain } = context;
  const plan = domain.plans.find((one) => one.plan_code === head.plan_code);
  return {
    id: head.finding_id,
    rule: head.rule,
    cause: head.cause,
    localityCode: head.locality_code,
    place: distinctName(head, context),
    document: { text: plan ? documentWords(plan, context) : head.plan_code, href: address(base, language, "plan", head.plan_code) },
    explanation: language === "vi" ? head.explanation_vi : head.explanation_en,
    says: findingSays(head, head.finding_unit, language),
  };
}

function totalOf(head: Row, context: Context): FindingFigure {
  if (head.role !== "cited") return { ...figureOf(head, head, context), name: totalName(head, context) };
  const href = citationAddress(context.base, context.language, head.finding_id.slice(head.rule.length + 1));
  const name = findingListWords[context.language].cited(head.scope);
  return { id: head.finding_id, name, fact: "", value: null, amount: head.cited_as_printed, href, locator: null, low: null, high: null };
}

/** The three numbers with their unit; two dates as dates. */
function numbersOf(head: Row, { language }: Context): FindingCard["full"] {
  const { stated, computed, difference, finding_unit: unit } = head;
  const { none, notComparable } = findingListWords[language].sums;
  const beside = [stated, computed, difference];
  const words = (value: number | null) => (value === null ? none : numberWords(value, unit, language, beside));
  const isOpen = stated !== null && computed !== null;
  const apart = difference === null ? (isOpen ? notComparable : none) : differenceWords(difference, unit, language, beside);
  if (head.role !== "cited" || unit !== "days") return { stated: words(stated), computed: words(computed), difference: apart };
  const noDate = siteWords[language].document.noDate;
  return {
    stated: formatDate(head.issued_on, head.issued_precision, language) ?? noDate,
    computed: formatDate(head.cited_on, head.cited_precision, language) ?? noDate,
    difference: apart,
  };
}

function comparedWords(head: Row, name: string, context: Context): string {
  const { rules, parts } = findingRuleWords[context.language];
  const { rule } = head;
  if (rule !== "total_by_component" && rule !== "total_by_source" && rule !== "total_by_type") return rules[rule].compared("", "", "");
  const isProject = head.role === "total" && head.component_code !== whole && rule === "total_by_component";
  const budget = head.role === "total" && head.stage !== null ? budgetWords({ year: head.period_end, stage: head.stage }, context) : "";
  return rules[rule].compared(lower(name), budget, isProject ? parts.subProjects : parts[rule]);
}

/** What is added up leads to all of its parts; a single one is no sum. */
function sumLink(parts: readonly FindingFigure[], context: Context): FiguresLink | null {
  if (parts.length < 2) return null;
  return figuresLink(
    parts.map(({ id }) => id),
    context,
  );
}

function sumOf(parts: readonly FindingFigure[]): number {
  return Number(parts.reduce((sum, { low }) => sum + (low ?? 0), 0).toFixed(9));
}
