import { expenditureTypes, fundSources, type ExpenditureType, type FundSource } from "../../domain/codes.ts";
import { fundingWords } from "../../i18n/funding.ts";
import { named } from "../../i18n/language.ts";
import { list } from "../../i18n/sentence.ts";
import { sourceNames, typeNames } from "../../i18n/terms.ts";
import type { Budget } from "./funding-budgets.ts";
import { whole } from "./funding-keys.ts";
import { distinctName } from "../place-name.ts";
import { budgetWords } from "../sources.ts";
import type { Context } from "../view.ts";

export function placeName(budget: Budget, context: Context): string {
  return distinctName({ locality_code: budget.localityCode, name_vi: budget.nameVi, name_en: budget.nameEn }, context);
}

/** Year and stage, and before them the document where its place has two of that year and stage: "12/KH · 2024 · kế hoạch". */
export function budgetFacts(budget: Budget, budgets: readonly Budget[], context: Context): string[] {
  const document = twinDocument(budget, budgets, context);
  return [...(document === null ? [] : [document]), budgetWords(budget, context)];
}

/** A budget as a title names it: its place; where the place has several here, what tells them apart too. */
export function seriesName(budget: Budget, budgets: readonly Budget[], context: Context): string {
  const name = placeName(budget, context);
  const several = budgets.filter((one) => one.localityCode === budget.localityCode).length > 1;
  return several ? [name, ...budgetFacts(budget, budgets, context)].join(" · ") : name;
}

/** Number of the document, its title, or else its code: the first that its twin does not share; null without a twin. */
function twinDocument(budget: Budget, budgets: readonly Budget[], context: Context): string | null {
  const twins = budgets.filter((one) => one.localityCode === budget.localityCode && one.year === budget.year && one.stage === budget.stage);
  if (twins.length < 2) return null;
  const nameOf = ({ planCode }: Budget) => {
    const plan = context.domain.plans.find((one) => one.plan_code === planCode);
    return plan ? (plan.document_no ?? named(plan, "title", context.language)) : planCode;
  };
  const name = nameOf(budget);
  return twins.filter((one) => nameOf(one) === name).length > 1 ? budget.planCode : name;
}

/** The name of a bar: a project, a source or a type. */
export function keyName(key: string, { language, domain }: Context): string {
  if ((fundSources as readonly string[]).includes(key) && key !== "unstated") return sourceNames[language][key as FundSource];
  if ((expenditureTypes as readonly string[]).includes(key) && key !== "unstated") return typeNames[language][key as ExpenditureType];
  if (key === whole) return fundingWords[language].wholeRow;
  const component = domain.components.find((one) => one.component_code === key);
  return component ? named(component, "short", language) : key;
}

/** "Không ghi nguồn" or "Không ghi loại vốn": what `unstated` means depends on the axis. */
export function axisName(key: string, by: string, context: Context): string {
  if (key !== "unstated") return keyName(key, context);
  return by === "type" ? typeNames[context.language].unstated : sourceNames[context.language].unstated;
}

/** So many budgets are named one by one, in the title and in the sentence. */
export const mostNamed = 5;

/** Up to five places by name, more by number. */
export function namesOf(budgets: readonly Budget[], context: Context): string {
  const names = [...new Set(budgets.map((budget) => placeName(budget, context)))];
  return names.length > mostNamed ? `${names.length} ${fundingWords[context.language].places}` : list(names, context.language);
}
