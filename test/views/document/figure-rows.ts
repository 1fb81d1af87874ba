import type { FigureRow } from "../../../src/views/document/figure-row.ts";

const nothing = {
  component_code: null,
  component_vi: null,
  component_en: null,
  indicator_vi: null,
  indicator_en: null,
  unit: null,
  aim_view: null,
  population_group: null,
  borrower_group: null,
  fund_source: null,
  expenditure_type: null,
  stage: null,
  memo_kind: null,
  basis: null,
  measure: null,
  as_of: null,
  denominator: null,
  denominator_vnd: null,
  amount_vnd: null,
  value: null,
  value_high: null,
  out_of: null,
  note_vi: null,
  note_en: null,
  findings: null,
} as const;

/** A row of the figures SQL: money of 2024 for the infrastructure, unless told otherwise. */
export function figureRow(number: number, said: Partial<FigureRow> = {}): FigureRow {
  return {
    ...nothing,
    kind: "allocations",
    figure_id: `a-plan.${number}`,
    figure_no: number,
    component_code: "P1",
    component_vi: "Hạ tầng",
    component_en: "Infrastructure",
    fund_source: "central",
    expenditure_type: "capital",
    stage: "proposed",
    amount_vnd: 3_000_000_000,
    period_start: 2024,
    period_end: 2024,
    comparator: "=",
    as_printed: "3.000 triệu đồng",
    locator: "B.III.1.b",
    matched_by: "number",
    ...said,
  };
}

/** An aim instead of money. */
export function aimRow(number: number, said: Partial<FigureRow> = {}): FigureRow {
  const aim = {
    indicator_vi: "Mức giảm tỷ lệ hộ nghèo",
    indicator_en: "Cut in the poverty rate",
    unit: "percentage_points_a_year",
  } as const;
  return figureRow(number, {
    ...nothing,
    ...{ kind: "targets", ...aim, aim_view: "targets", population_group: "poor", value: 5.3, comparator: ">" },
    as_printed: ">5,3%",
    ...said,
  });
}
