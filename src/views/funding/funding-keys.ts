import { expenditureTypes, fundSources } from "../../domain/codes.ts";
import type { Domain } from "../../domain/domain.ts";

/** More budgets than this are not drawn in one picture; the page says so. */
export const mostBudgets = 40;
/** The key of money that a document does not split by project. */
export const whole = "ALL";

/** The seven projects, in the programme's order. */
export function projectsOf(domain: Domain): string[] {
  const codes = domain.components.map((one) => one.component_code);
  return codes.filter((code) => code !== whole && projectOf(code) === code);
}

/** The rows of the picture for each `by`, in their fixed order. */
export function keysOf(by: string, domain: Domain): string[] {
  if (by === "source") return [...fundSources];
  if (by === "type") return [...expenditureTypes];
  return projectsOf(domain);
}

/** P1.S2 belongs to P1. */
export function projectOf(component: string): string {
  return component.split(".")[0] ?? component;
}
