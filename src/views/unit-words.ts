import type { IndicatorUnit } from "../domain/codes.ts";
import { aimWords } from "../i18n/aims.ts";
import type { Language } from "../i18n/language.ts";
import { unitNames } from "../i18n/terms.ts";

/** What stands behind a figure: " điểm %", " %" (in English "%"), " hộ". */
export function unitWords(unit: IndicatorUnit, language: Language, value: number | null = null): string {
  if (unit === "percentage_points_a_year") return value === 1 ? aimWords[language].point : aimWords[language].points;
  return unit === "percent" ? percentSign(language) : ` ${unitNames[language][unit]}`;
}

export function percentSign(language: Language): string {
  return language === "vi" ? "\u00a0%" : "%";
}
