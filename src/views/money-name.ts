import type { ExpenditureType, FundSource } from "../domain/codes.ts";
import { named } from "../i18n/language.ts";
import { lower } from "../i18n/sentence.ts";
import { spendingWords } from "../i18n/spending.ts";
import { sourceNames, typeNames } from "../i18n/terms.ts";
import { whole } from "./funding/funding-keys.ts";
import type { Context } from "./view.ts";

/** Which money a figure speaks of. */
export interface Money {
  readonly component_code: string;
  readonly fund_source: FundSource | "all";
  readonly expenditure_type: ExpenditureType | "all";
}

/** As a row of a picture: the project, or the type where there is none; and what else is known of it. */
export function moneyRow(money: Money, context: Context): { readonly name: string; readonly fact: string } {
  const { language } = context;
  const type = typeNames[language][money.expenditure_type];
  const source = lower(sourceNames[language][money.fund_source]);
  if (money.component_code === whole) return { name: type, fact: source };
  return { name: `${money.component_code.replaceAll(/[PS]/g, "")}. ${shortName(money, context)}`, fact: `${lower(type)} · ${source}` };
}

/** As words of a sentence: "vốn đầu tư trung ương", "hạ tầng (vốn đầu tư)". */
export function moneyWords(money: Money, context: Context): string {
  const words = spendingWords[context.language];
  const kind = words.types[money.expenditure_type] + words.from[money.fund_source];
  return money.component_code === whole ? kind : words.inside(lower(shortName(money, context)), kind);
}

export function shortName({ component_code }: Pick<Money, "component_code">, { language, domain }: Context): string {
  const component = domain.components.find((one) => one.component_code === component_code);
  return component ? named(component, "short", language) : component_code;
}
