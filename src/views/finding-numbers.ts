import type { FindingRule, FindingUnit } from "../domain/codes.ts";
import { formatNumber, formatVnd } from "../domain/format.ts";
import { findingWords, type FindingNumbers } from "../i18n/findings.ts";
import type { Language } from "../i18n/language.ts";
import { unitWords } from "./unit-words.ts";

/** The numbers of a finding, as the domain and the answers hold them. */
export interface Compared {
  readonly rule: FindingRule;
  readonly scope: string;
  readonly stated: number | null;
  readonly computed: number | null;
  readonly difference: number | null;
}

/** A number of a finding with its unit: "1.370 triệu đồng", "10,5 điểm %", "2022". */
export function numberWords(value: number, unit: FindingUnit, language: Language, beside: readonly (number | null)[] = []): string {
  if (unit === "vnd") return formatVnd(value, language, beside);
  if (unit === "years") return String(value);
  if (unit === "days") return findingWords[language].days(value);
  return formatNumber(value, language) + unitWords(unit, language);
}

/** "+70 triệu đồng", "−VND 70 million", "−0,5 điểm %": what it is held against minus what is printed; of dates how far apart they are. */
export function differenceWords(value: number, unit: FindingUnit, language: Language, beside: readonly (number | null)[] = []): string {
  if (unit === "years") return findingWords[language].years(Math.abs(value));
  if (unit === "days") return findingWords[language].days(value);
  return (value < 0 ? "−" : "+") + numberWords(Math.abs(value), unit, language, beside);
}

/** What a finding says, in one clause. */
export function findingSays(finding: Compared, unit: FindingUnit, language: Language): string {
  const { rule, scope, stated, computed, difference } = finding;
  const beside = [stated, computed, difference];
  const words = (value: number | null) => (value === null ? "" : numberWords(value, unit, language, beside));
  const numbers: FindingNumbers = {
    stated: words(stated),
    computed: words(computed),
    difference: difference === null ? "" : differenceWords(difference, unit, language, beside),
    scope,
  };
  return findingWords[language].said[rule](numbers);
}
