import type { DomainBudget, DomainPlan } from "../domain/domain.ts";
import { formatDate } from "../domain/format.ts";
import { address } from "../i18n/addresses.ts";
import { named } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import { stageNames } from "../i18n/terms.ts";
import type { Context, SourceLine, TableCell } from "./view.ts";

/** The documents behind a picture, each once, in the order in which the picture names them. */
export function sourceLines(planCodes: readonly string[], context: Context): SourceLine[] {
  return [...new Set(planCodes)].flatMap((code) => {
    const plan = context.domain.plans.find((one) => one.plan_code === code);
    return plan ? [{ text: documentWords(plan, context), href: address(context.base, context.language, "plan", code) }] : [];
  });
}

/** "Phong Thổ: đề xuất 2024, số 204/KH-UBND, ngày 6/7/2023". */
export function documentWords(plan: DomainPlan, { language, domain }: Context): string {
  const words = siteWords[language].document;
  const place = domain.localities.find((one) => one.locality_code === plan.locality_code);
  const number = plan.document_no === null ? words.noNumber : words.number(plan.document_no);
  const date = formatDate(plan.issued_on, plan.issued_precision, language) ?? words.noDate;
  return `${place ? named(place, "name", language) : plan.locality_code}: ${named(plan, "title", language)}, ${number}, ${date}`;
}

/** The way to a document from a row of a table, where its whole name would make every row tall. */
export function documentCell(planCode: string, { language, base, domain }: Context): TableCell {
  const plan = domain.plans.find((one) => one.plan_code === planCode);
  return { text: plan?.document_no ?? siteWords[language].document.unnumbered, href: address(base, language, "plan", planCode) };
}

/** "2024 · đề xuất" */
export function budgetWords(budget: Pick<DomainBudget, "year" | "stage">, { language }: Context): string {
  return `${budget.year} · ${stageNames[language][budget.stage]}`;
}
