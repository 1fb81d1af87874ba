import type {
  Basis,
  Comparator,
  Denominator,
  ExpenditureType,
  FundSource,
  IndicatorUnit,
  matches,
  PopulationGroup,
  Stage,
} from "../../domain/codes.ts";
import { boundWords, formatBound, formatDate, formatNumber, formatVnd } from "../../domain/format.ts";
import type { FactTable } from "../../domain/tables.ts";
import { disbursementWords, type Measure } from "../../i18n/disbursement.ts";
import { figureWords } from "../../i18n/figures.ts";
import { named, type Language } from "../../i18n/language.ts";
import { groupNames, sourceNames, stageNames, typeNames } from "../../i18n/terms.ts";
import { periodWords } from "../place-name.ts";
import { percentSign, unitWords } from "../unit-words.ts";

/** One row of the figures SQL: one figure of a document, with the columns of every kind of figure. */
export interface FigureRow {
  readonly kind: FactTable;
  readonly figure_id: string;
  readonly figure_no: number;
  readonly component_code: string | null;
  readonly component_vi: string | null;
  readonly component_en: string | null;
  readonly indicator_vi: string | null;
  readonly indicator_en: string | null;
  readonly unit: IndicatorUnit | null;
  /** The view that shows an aim. */
  readonly aim_view: "targets" | "dimensions" | "outputs" | null;
  readonly population_group: PopulationGroup | null;
  readonly borrower_group: "poor" | "near_poor" | "newly_escaped" | null;
  readonly fund_source: FundSource | "all" | null;
  readonly expenditure_type: ExpenditureType | "all" | null;
  readonly stage: Stage | null;
  readonly memo_kind: "carried_over" | "not_spendable" | null;
  readonly basis: Basis | null;
  readonly measure: Measure | null;
  readonly as_of: string | null;
  readonly denominator: Denominator | null;
  readonly denominator_vnd: number | null;
  readonly amount_vnd: number | null;
  /** An aim's value, or a rate in percent. */
  readonly value: number | null;
  readonly value_high: number | null;
  readonly out_of: number | null;
  readonly period_start: number;
  readonly period_end: number;
  readonly comparator: Comparator;
  readonly as_printed: string | null;
  readonly locator: string;
  readonly matched_by: (typeof matches)[number];
  readonly note_vi: string | null;
  readonly note_en: string | null;
  /** The findings that touch it, joined by spaces. */
  readonly findings: string | null;
}

/** What a figure counts, from its codes: "Hạ tầng · Trung ương · Vốn đầu tư · 2024 · đề xuất". */
export function whatWords(row: FigureRow, language: Language): string {
  return whatParts(row, language).join(" · ");
}

/** The same in its parts. */
export function whatParts(row: FigureRow, language: Language): string[] {
  const words = figureWords[language];
  const parts = [
    language === "vi" ? row.indicator_vi : row.indicator_en,
    row.population_group && groupNames[language][row.population_group],
    row.borrower_group && words.borrowers[row.borrower_group],
    language === "vi" ? row.component_vi : row.component_en,
    row.fund_source && row.fund_source !== "all" && sourceNames[language][row.fund_source],
    row.expenditure_type && row.expenditure_type !== "all" && typeNames[language][row.expenditure_type],
    row.measure === null ? periodWords(row.period_start, row.period_end) : null,
    row.stage && stageNames[language][row.stage],
    row.memo_kind && words.memo[row.memo_kind],
    ...executionWords(row, language),
  ];
  return parts.filter((part) => typeof part === "string" && part !== "") as string[];
}

/** "thực tế giải ngân đến 30/6/2023", "mẫu số không ghi"; of what is not money only whether it is an estimate. */
export function executionWords({ basis, measure, denominator, as_of, period_end }: FigureRow, language: Language): (string | null)[] {
  if (basis === null) return [];
  if (measure === null) return [figureWords[language].basis[basis]];
  const words = disbursementWords[language];
  const day = formatDate(as_of, "day", language);
  const until = day === null ? words.wholeYear(period_end) : words.until(day);
  return [`${words.kinds[basis][measure]} ${until}`, denominator && words.of[denominator]];
}

/** The figure as the site reads it, with its bound and unit: "trên 5,3 điểm % mỗi năm"; null where none is stated. */
export function readWords(row: FigureRow, language: Language): string | null {
  const amount = row.amount_vnd === null ? null : boundWords(row.comparator, formatVnd(row.amount_vnd, language), language);
  if (row.value === null) return amount;
  const bound = (unit: string) => formatBound(row.comparator, row.value ?? 0, row.value_high, unit, language);
  if (row.unit === null) return [bound(percentSign(language)), amount].filter(Boolean).join(" · ");
  const words = figureWords[language];
  const value =
    bound(unitWords(row.unit, language, row.value_high === null ? row.value : null)) +
    (row.unit === "percentage_points_a_year" ? words.aYear : "");
  return row.out_of === null ? value : words.outOf(value, formatNumber(row.out_of, language));
}

/** The same where it says more than what is printed: "3 tỷ đồng" of "3.000 triệu đồng", but nothing of "98.553 triệu đồng". */
export function readingOf(row: FigureRow, language: Language): string | null {
  const words = readWords(row, language);
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s/g, "");
  return words === null || plain(words) === plain(row.as_printed ?? "") ? null : words;
}

export function remarkOf(row: FigureRow, language: Language): string | null {
  return language === "vi" ? row.note_vi : row.note_en;
}

/** The name of the project or sub-project; null where the figure names none. */
export function componentName(row: FigureRow, language: Language): string | null {
  const { component_vi, component_en } = row;
  return component_vi === null || component_en === null ? null : named({ component_vi, component_en }, "component", language);
}
