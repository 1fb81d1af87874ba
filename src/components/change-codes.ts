import { disbursementWords } from "../i18n/disbursement.ts";
import { figureDialogWords } from "../i18n/figure-dialog.ts";
import { figureWords } from "../i18n/figures.ts";
import type { Language } from "../i18n/language.ts";
import { dimensionNames, groupNames, levelNames, sourceNames, stageNames, typeNames } from "../i18n/terms.ts";

/** A code of the data in words, by the column that it stands in; null where it is no code, or a code that a reader knows as such. */
export function codeWords(column: string | null, code: string, language: Language): string | null {
  const names: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = {
    comparator: figureDialogWords[language].comparators,
    matched_by: figureDialogWords[language].matches,
    table: figureWords[language].kinds,
    memo_kind: figureWords[language].memo,
    denominator: disbursementWords[language].denominators,
    basis: figureWords[language].basis,
    borrower_group: figureWords[language].borrowers,
    fund_source: sourceNames[language],
    expenditure_type: typeNames[language],
    stage: stageNames[language],
    population_group: groupNames[language],
    level: levelNames[language],
    dimension_code: dimensionNames[language],
  };
  return (column === null ? undefined : names[column]?.[code]) ?? null;
}
