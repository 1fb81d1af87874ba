import type { Domain } from "../../../src/domain/domain.ts";
import { byCode, type Place } from "../../../src/domain/place.ts";
import type { Language } from "../../../src/i18n/language.ts";
import type { AnswerRow } from "../../../src/query/engine.ts";
import { budgetsOf, type Budget } from "../../../src/views/funding/funding-budgets.ts";
import { projectOf } from "../../../src/views/funding/funding-keys.ts";
import type { Context } from "../../../src/views/view.ts";
import { countryOf, rowsOf, type Said } from "../funding-rows.ts";

/** A district that is still there, with one plan, unless told otherwise. */
export const placeOf = (code: string, more: Partial<Place> = {}): Place => ({
  ...{ locality_code: code, gso_code: "109", level: "district", name_vi: "Áng", name_en: "Ang", within: [] },
  ...{ valid_from: null, valid_to: null, became: [], came_from: [], plans: [`${code}-plan`] },
  ...more,
});

export const knownOf = (...places: readonly Place[]) => byCode(places);

export const contextOf = (budgets: readonly Said[], language: Language = "vi", more: Partial<Domain> = {}): Context => ({
  language,
  domain: countryOf(budgets, more),
  base: "/",
});

export const budgetsSaid = (budgets: readonly Said[]): Budget[] => budgetsOf(rowsOf(budgets) as unknown as readonly AnswerRow[], projectOf);

export const joined = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join("");
