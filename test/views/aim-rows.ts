import type { Comparator } from "../../src/domain/codes.ts";
import type { Domain, DomainLocality } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import type { AimRow } from "../../src/views/targets/aims.ts";
import { defaults, type Arranged, type Context, type View } from "../../src/views/view.ts";
import { spoken, type Spoken } from "./drawn-view.ts";

const place = (locality_code: string, name_vi: string, name_en: string, level: DomainLocality["level"]): DomainLocality => ({
  ...{ locality_code, name_vi, name_en, level },
  parent_vi: null,
  parent_en: null,
});

/** Three places that are called A, B, C and a namesake of A; each has one plan, `<code>-plan`, the namesake's of 2022. */
export const domain: Domain = {
  data_version: "2024-12-31-00000000",
  as_of: "2024-12-31",
  localities: [
    place("a", "Á", "A", "district"),
    place("b", "Bê", "B", "district"),
    place("c", "Cê", "C", "district"),
    place("a-2", "Á", "A", "commune"),
  ],
  plans: ["a", "b", "c", "a-2"].map((code) => ({
    plan_code: `${code}-plan`,
    locality_code: code,
    document_no: "1/KH",
    issued_on: "2024-01-02",
    issued_precision: "day" as const,
    targets: 1,
    period_start: code === "a-2" ? 2022 : 2024,
    period_end: code === "a-2" ? 2022 : 2024,
    title_vi: "Kế hoạch",
    title_en: "Plan",
  })),
  budgets: [],
  components: [],
  findings: [],
  years: { targets: [2024, 2022], dimensions: [2024, 2022], outputs: [2024, 2022] },
};

/** The printed figure of an aim: its comparator, its value, the upper end of a range. */
export type Printed = readonly [comparator: Comparator, value: number, high?: number];

/** A row of the aims SQL: a yearly cut for poor households in 2024 unless told otherwise. */
export function aim(locality: string, [comparator, value, high]: Printed, other: Partial<AimRow> = {}): AimRow {
  const own = domain.localities.find((one) => one.locality_code === locality);
  if (!own) throw new Error(`no such place: ${locality}`);
  const { locality_code, name_vi, name_en, level } = own;
  return {
    ...{ locality_code, name_vi, name_en, level, plan_code: `${locality}-plan`, figure_no: 10 },
    ...{
      indicator_code: "cut",
      indicator_vi: "Mức giảm",
      indicator_en: "Cut",
      dimension_code: null,
      unit: "percentage_points_a_year",
      better: "up",
    },
    ...{
      population_group: "poor",
      period_start: 2024,
      period_end: 2024,
      value,
      value_high: high ?? null,
      out_of: null,
      comparator,
      basis: null,
    },
    ...{ as_printed: `${comparator} ${value} %/năm`, note_vi: null, note_en: null },
    ...other,
  };
}

export const contextIn = (language: Language): Context => ({ language, domain, base: "/" });

/** A view's rows arranged with its defaults and the picks given. */
export function arranged(
  view: View,
  rows: readonly AimRow[],
  picks: Readonly<Record<string, string | readonly string[]>> = {},
  language: Language = "vi",
): Spoken {
  return spoken(view.arrange(rows as unknown as readonly AnswerRow[], { ...defaults(view), ...picks }, contextIn(language)));
}

/** The words of a table, row by row. */
export function words({ table }: Arranged): string[][] {
  return table.rows.map((row) => row.map((cell) => cell.text));
}
