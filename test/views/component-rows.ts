import type { Comparator, Stage } from "../../src/domain/codes.ts";
import type { Domain } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { componentFunding } from "../../src/views/component/component-funding.ts";
import type { ComponentFundingRow } from "../../src/views/component/component-shares.ts";
import { defaults, type Context } from "../../src/views/view.ts";
import { spoken, type Spoken } from "./drawn-view.ts";
import { countryOf } from "./funding-rows.ts";

const million = 1_000_000;
const names: Readonly<Record<string, string>> = { a: "Áng", b: "Bản", c: "Cốc", d: "Đồi", e: "Ếch", f: "Phố" };

/** What one budget says of a project, by key as in the SQL: its own code or a sub-project's, its project's, ALL, "" for all else. */
export interface Given {
  readonly place: string;
  /** Million đồng; null where none is stated. */
  readonly parts: Readonly<Record<string, number | null>>;
  /** How the amounts are stated that are not exact, by key. */
  readonly bounds?: Readonly<Record<string, Comparator>>;
  readonly largest?: number;
  /** Why an amount is not stated. */
  readonly note?: string;
  readonly year?: number;
  readonly stage?: Stage;
}

/** Rows of the SQL; the figures of a document are numbered 10, 20, … */
export function rowsOf(given: readonly Given[]): ComponentFundingRow[] {
  return given.flatMap(({ place, parts, bounds, largest, note = null, year = 2024, stage = "planned" }) =>
    Object.entries(parts).map(([key, amount], at) => ({
      ...{ locality_code: place, name_vi: names[place] ?? place, name_en: place.toUpperCase(), level: "district" as const },
      ...{ plan_code: `${place}-plan`, year, stage, key, part: key === "" || key === "ALL" ? "all" : "central" },
      amount_vnd: amount === null ? null : amount * million,
      comparator: bounds?.[key] ?? "=",
      not_stated: amount === null ? 1 : 0,
      figures: String((at + 1) * 10),
      largest_vnd: largest === undefined ? null : largest * million,
      note_vi: amount === null ? note : null,
      note_en: amount === null ? note : null,
    })),
  );
}

/** The country of these budgets. */
export function domainOf(given: readonly Given[], more: Partial<Domain> = {}): Domain {
  return countryOf(
    given.map(({ place, year, stage }) => ({ place, parts: {}, ...(year ? { year } : {}), ...(stage ? { stage } : {}) })),
    more,
  );
}

/** The view of one project (`p1`) of these budgets. */
export function told(given: readonly Given[], component = "p1", language: Language = "vi", domain = domainOf(given)): Spoken {
  const context: Context = { language, domain, base: "/" };
  const rows = rowsOf(given) as unknown as readonly AnswerRow[];
  return spoken(componentFunding.arrange(rows, { ...defaults(componentFunding), component }, context));
}
