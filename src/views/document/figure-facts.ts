import type { Language } from "../../i18n/language.ts";
import { figureDialogWords, type FigureFact } from "../../i18n/figure-dialog.ts";
import { figureWords } from "../../i18n/figures.ts";
import { emptyCode, keyWords } from "../../i18n/keys.ts";
import { groupNames, sourceNames, stageNames, typeNames } from "../../i18n/terms.ts";
import { periodWords } from "../place-name.ts";
import { executionWords, readWords, remarkOf, type FigureRow } from "./figure-row.ts";

/** One line of what a figure is. */
export interface Fact {
  readonly id: FigureFact;
  readonly label: string;
  readonly text: string;
  /** The column and its value, as the table holds them. */
  readonly code?: string | undefined;
  readonly language?: Language | undefined;
}

/** Everything that the data holds of one figure besides its document; what a kind of figure does not have is no line. */
export function figureFacts(row: FigureRow, language: Language): Fact[] {
  const words = figureDialogWords[language];
  const said = (id: FigureFact, text: string | null | undefined | false, more: Partial<Fact> = {}): Fact[] =>
    typeof text === "string" && text !== "" ? [{ id, label: words.facts[id], text, ...more }] : [];
  const component = language === "vi" ? row.component_vi : row.component_en;
  const aim = [
    language === "vi" ? row.indicator_vi : row.indicator_en,
    row.population_group && groupNames[language][row.population_group],
    row.borrower_group && figureWords[language].borrowers[row.borrower_group],
  ].filter(Boolean);
  const kind = [
    figureWords[language].kinds[row.kind],
    row.memo_kind && figureWords[language].memo[row.memo_kind],
    ...executionWords(row, language),
  ].filter(Boolean);
  return [
    ...said("stored", readWords(row, language) ?? figureWords[language].noFigure, { code: storedAs(row) }),
    ...said("kind", kind.join(" · ")),
    ...said("project", component),
    ...said("aim", aim.join(" · ")),
    ...said("years", periodWords(row.period_start, row.period_end)),
    ...said("stage", row.stage && stageNames[language][row.stage]),
    ...said("source", row.fund_source && sourceNames[language][row.fund_source]),
    ...said("type", row.expenditure_type && typeNames[language][row.expenditure_type]),
    ...said("comparator", isStated(row) ? words.comparators[row.comparator] : keyWords[language]["not-stated"].name, {
      code: isStated(row) ? undefined : emptyCode["not-stated"],
    }),
    ...said("matched", row.component_code !== null && words.matches[row.matched_by]),
    ...said("note", remarkOf(row, language)),
    ...said("place", row.locator, { language: "vi" }),
    ...said("code", row.figure_id),
  ];
}

/** Whether the document prints a figure here at all. */
const isStated = ({ amount_vnd, value }: FigureRow): boolean => amount_vnd !== null || value !== null;

/** The stored values under the names of their columns: `amount_vnd = 98553000000`, `value = 0.1, value_high = 0.2`. */
export function storedAs(row: FigureRow): string {
  const isRate = row.kind === "disbursements";
  const columns: readonly (readonly [string, number | null])[] = [
    ["amount_vnd", row.amount_vnd],
    [isRate ? "rate" : "value", row.value],
    [isRate ? "rate_high" : "value_high", row.value_high],
    ["out_of", row.out_of],
    ["denominator_vnd", row.denominator_vnd],
  ];
  const stored = columns.flatMap(([name, value]) => (value === null ? [] : [`${name} = ${value}`]));
  return stored.length === 0 ? "amount_vnd = null" : stored.join(", ");
}
