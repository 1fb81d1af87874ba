import type { Comparator, FindingRule, FindingUnit } from "../domain/codes.ts";
import { boundWords, formatNumber, formatVnd } from "../domain/format.ts";
import { findingWords, type FindingNumbers } from "../i18n/findings.ts";
import type { Language } from "../i18n/language.ts";
import { sumWords } from "./sum-words.ts";
import { unitWords } from "./unit-words.ts";

/** The numbers of a finding, as the domain and the answers hold them. */
export interface Compared {
  readonly rule: FindingRule;
  readonly scope: string;
  readonly stated: number | null;
  readonly stated_comparator: Comparator | null;
  readonly computed: number | null;
  readonly computed_comparator: Comparator | null;
  readonly computed_not_stated: number;
  readonly difference: number | null;
}

/** The words of the two numbers that a finding compares. */
export type Sides = Readonly<Record<"stated" | "computed", string>>;

/** A number of a finding with its unit: "1.370 triệu đồng", "10,5 điểm %", "2022". */
export function numberWords(value: number, unit: FindingUnit, language: Language, beside: readonly (number | null)[] = []): string {
  if (unit === "vnd") return formatVnd(value, language, beside);
  if (unit === "years") return String(value);
  if (unit === "days") return findingWords[language].days(value);
  return formatNumber(value, language) + unitWords(unit, language, value);
}

/**
 * "+70 triệu đồng", "−VND 70 million", "−0,5 điểm %": what it is held against minus what is printed; of dates how far apart they are.
 * Two rates in percent are percentage points apart, never percent.
 */
export function differenceWords(value: number, unit: FindingUnit, language: Language, beside: readonly (number | null)[] = []): string {
  if (unit === "years") return findingWords[language].years(Math.abs(value));
  if (unit === "days") return findingWords[language].days(value);
  const sign = value < 0 ? "−" : "+";
  if (unit === "percent") return sign + findingWords[language].points(formatNumber(Math.abs(value), language), Math.abs(value) === 1);
  return sign + numberWords(Math.abs(value), unit, language, beside);
}

/** Both numbers of a finding, their figures given, as exact as they are: "khoảng 44.934 triệu đồng", "ít nhất 7.604 triệu đồng". */
export function boundedNumbers(finding: Compared, figures: Sides, language: Language): Sides {
  const { stated_comparator, computed_comparator, computed_not_stated } = finding;
  const sum = { comparator: computed_comparator ?? "=", notStated: computed_not_stated };
  return {
    stated: boundWords(stated_comparator ?? "=", figures.stated, language),
    computed: sumWords(figures.computed, sum, language),
  };
}

/** Whether the difference is only what is left at the nearest, since one of the numbers is a bound; "about" is taken at its word. */
export function isNearest({ stated_comparator, computed_comparator, computed_not_stated }: Compared): boolean {
  const isExact = (comparator: Comparator | null) => comparator === null || comparator === "=" || comparator === "~";
  return computed_not_stated > 0 || !isExact(stated_comparator) || !isExact(computed_comparator);
}

/** What a finding says, in one clause. */
export function findingSays(finding: Compared, unit: FindingUnit, language: Language): string {
  const { rule, scope, stated, computed, difference } = finding;
  const beside = [stated, computed, difference];
  const words = (value: number | null) => (value === null ? "" : numberWords(value, unit, language, beside));
  const numbers: FindingNumbers = {
    ...boundedNumbers(finding, { stated: words(stated), computed: words(computed) }, language),
    difference: difference === null ? null : differenceWords(difference, unit, language, beside),
    isNearest: isNearest(finding),
    scope,
  };
  return findingWords[language].said[rule](numbers);
}
