import type { Domain } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import type { ExecutionRow } from "../../src/views/disbursement/disbursement-lines.ts";
import type { MemoRow } from "../../src/views/disbursement/not-spendable-wholes.ts";
import { defaults, type View } from "../../src/views/view.ts";
import { domain as places } from "./aim-rows.ts";
import { spoken, type Spoken } from "./drawn-view.ts";

const component = (component_code: string, parent_code: string | null, short_vi: string, short_en: string) => ({
  ...{ component_code, parent_code, short_vi, short_en },
});

/** The places A, B, C and a namesake of A, with projects. */
export const domain: Domain = {
  ...places,
  components: [
    component("ALL", null, "Cả chương trình", "Whole programme"),
    component("P1", null, "Hạ tầng", "Infrastructure"),
    component("P1.S1", "P1", "Đường", "Roads"),
    component("P2", null, "Sinh kế", "Livelihoods"),
  ],
  years: { disbursement: [2024, 2023], "not-spendable": [2024, 2023] },
};

function placeOf(locality: string) {
  const own = domain.localities.find((one) => one.locality_code === locality);
  if (!own) throw new Error(`no such place: ${locality}`);
  const { locality_code, name_vi, name_en, level } = own;
  return { locality_code, name_vi, name_en, level, stated_years: "2024", plan_code: `${locality}-plan`, year: 2024 };
}
const whole = {
  component_code: "ALL",
  fund_source: "all",
  expenditure_type: "all",
  comparator: "=",
  note_vi: null,
  note_en: null,
} as const;

/** A row of the disbursement SQL: an actual rate on 30 June of all money, without a stated denominator, unless told otherwise. */
export function execution(locality: string, rate: number | null, other: Partial<ExecutionRow> = {}): ExecutionRow {
  return {
    ...{
      ...placeOf(locality),
      ...whole,
      as_of: "2024-06-30",
      basis: "actual",
      measure: "disbursed",
      rate,
      rate_high: null,
      amount_vnd: null,
    },
    ...{ denominator: "not_stated", denominator_vnd: null, figure_no: 10 },
    ...other,
  };
}

/** A row of the not-spendable SQL: an amount of a printed whole of 1.000 million that cannot be spent, unless told otherwise. */
export function memo(locality: string, millions: number | null, other: Partial<MemoRow> = {}): MemoRow {
  return {
    ...{ ...placeOf(locality), ...whole, stage: "assigned", memo_kind: "not_spendable", from_year: null, figure_no: 20 },
    ...{ amount_vnd: millions === null ? null : millions * 1e6, whole_component: "ALL", whole_source: "all", whole_type: "all" },
    ...{ whole_vnd: 1000e6, whole_comparator: "=", whole_not_stated: null, whole_figure_no: 5, whole_parts: null },
    ...other,
  };
}

/** The row of a place that states nothing for the slice, but for the years named. */
export function elsewhere(locality: string, years: string): AnswerRow {
  return { ...placeOf(locality), stated_years: years, plan_code: null, year: null, figure_no: null };
}

/** A view's rows arranged with its defaults and the picks given. */
export function arranged(
  view: View,
  rows: readonly object[],
  picks: Readonly<Record<string, string | readonly string[]>> = {},
  language: Language = "vi",
  country: Domain = domain,
): Spoken {
  return spoken(view.arrange(rows as readonly AnswerRow[], { ...defaults(view), ...picks }, { language, domain: country, base: "/" }));
}
