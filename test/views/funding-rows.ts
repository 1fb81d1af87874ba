import type { Comparator, Level, Stage } from "../../src/domain/codes.ts";
import type { Domain } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import type { FundingRow } from "../../src/views/funding/funding-budgets.ts";
import { funding } from "../../src/views/funding/funding.ts";
import { defaults, type Arranged, type Context } from "../../src/views/view.ts";
import { spoken, type Spoken } from "./drawn-view.ts";

/** A budget in short: a district's plan of 2024 unless told otherwise; amounts by key in million đồng, null where none is stated. */
export interface Said {
  readonly place: string;
  readonly parts: Readonly<Record<string, number | null>>;
  /** How the amounts are stated that are not exact, by key. */
  readonly bounds?: Readonly<Record<string, Comparator>>;
  readonly year?: number;
  readonly stage?: Stage;
  readonly level?: Level;
  /** Tells two documents of one place apart; in the code of the plan, and its number unless that is blank. */
  readonly document?: string;
  readonly isBlank?: boolean;
  /** The total that the document prints. */
  readonly stated?: number;
  /** How that total is stated, if not exactly. */
  readonly statedAs?: Comparator;
  /** How many aims the document states: one unless told otherwise. */
  readonly targets?: number;
}
const namesVi: Readonly<Record<string, string>> = { a: "Áng", b: "Bản", c: "Cốc", d: "Đồi", e: "Ếch", f: "Phố" };
const namesEn: Readonly<Record<string, string>> = { a: "Ang", b: "Ban", c: "Coc", d: "Doi", e: "Ech", f: "Pho" };

const million = 1_000_000;
const planOf = ({ place, document }: Said) => (document === undefined ? `${place}-plan` : `${place}-${document}`);
const namesOf = ({ place }: Said) => ({ name_vi: namesVi[place] ?? `Nơi ${place}`, name_en: namesEn[place] ?? `Place ${place}` });

/** Rows of the funding SQL; the figures of a document are numbered 10, 20, … over all its budgets. */
export function rowsOf(budgets: readonly Said[]): FundingRow[] {
  const numbers = new Map<string, number>();
  return budgets.flatMap((said) =>
    Object.entries(said.parts).map(([key, amount]) => {
      const plan_code = planOf(said);
      const figure = (numbers.get(plan_code) ?? 0) + 10;
      numbers.set(plan_code, figure);
      const place = { locality_code: said.place, ...namesOf(said), level: said.level ?? "district" };
      const budget = { plan_code, year: said.year ?? 2024, stage: said.stage ?? "planned" };
      const amount_vnd = amount === null ? null : Math.round(amount * million);
      const money = { amount_vnd, comparator: said.bounds?.[key] ?? "=", not_stated: amount === null ? 1 : 0 };
      return { ...place, ...budget, key, part: "central", ...money, figures: String(figure) };
    }),
  );
}

const component = (component_code: string, short: string) => ({
  component_code,
  parent_code: component_code.includes(".") ? (component_code.split(".")[0] ?? null) : null,
  short_vi: short,
  short_en: `${short} (en)`,
});

/** The country of these budgets: three projects, the first with two sub-projects. */
export function countryOf(budgets: readonly Said[], more: Partial<Domain> = {}): Domain {
  const places = [...new Map(budgets.map((said) => [said.place, said])).values()];
  const plans = [...new Map(budgets.map((said) => [planOf(said), said])).values()];
  return {
    data_version: "2024-12-31-00000000",
    as_of: "2024-12-31",
    localities: places.map((said) => ({
      locality_code: said.place,
      ...namesOf(said),
      level: said.level ?? "district",
      parent_vi: null,
      parent_en: null,
    })),
    plans: plans.map((said) => ({
      ...{
        plan_code: planOf(said),
        locality_code: said.place,
        document_no: said.isBlank ? null : `${said.document ?? 1}/KH`,
        issued_on: "2024-01-02",
      },
      ...{
        issued_precision: "day",
        targets: said.targets ?? 1,
        period_start: 2024,
        period_end: 2024,
        title_vi: "Kế hoạch",
        title_en: "Plan",
      },
    })),
    budgets: budgets.map((said) => ({
      ...{ plan_code: planOf(said), locality_code: said.place, year: said.year ?? 2024, stage: said.stage ?? "planned" },
      ...{
        stated_vnd: said.stated === undefined ? null : said.stated * million,
        stated_figure_id: null,
        stated_comparator: said.statedAs ?? null,
      },
    })),
    components: [
      component("ALL", "Cả chương trình"),
      component("P1", "Hạ tầng"),
      component("P1.S1", "Đường"),
      component("P1.S2", "Cầu"),
      component("P2", "Sinh kế"),
      component("P3", "Nhà ở"),
    ],
    findings: [],
    years: { funding: [2024, 2023] },
    ...more,
  };
}

export type Picks = Readonly<Record<string, string | readonly string[]>>;

/** The funding view of these budgets, with its defaults and the picks given. */
export function drawn(budgets: readonly Said[], picks: Picks = {}, language: Language = "vi", domain = countryOf(budgets)): Arranged {
  const context: Context = { language, domain, base: "/" };
  return funding.arrange(rowsOf(budgets) as unknown as readonly AnswerRow[], { ...defaults(funding), ...picks }, context);
}

/** The same in plain words. */
export const told = (...given: Parameters<typeof drawn>): Spoken => spoken(drawn(...given));

/** A title in both languages. */
export const titles = (budgets: readonly Said[], picks: Picks = {}) => [told(budgets, picks).title, told(budgets, picks, "en").title];
