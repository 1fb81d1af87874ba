import type { Domain, DomainComponent } from "../../domain/domain.ts";
import { componentSlug } from "../../i18n/addresses.ts";
import { named, type Language } from "../../i18n/language.ts";
import { whole } from "../funding/funding-keys.ts";
import { choiceParam, one, type Values } from "../param.ts";

/** Every project and sub-project by its address: `p1`, `p1-s1`; the whole programme has no page of its own. */
export function componentSlugs(domain: Domain): string[] {
  return domain.components.map((component) => component.component_code).flatMap((code) => (code === whole ? [] : [componentSlug(code)]));
}

/** Which project a view is about; its page fixes it. */
export const componentParam = choiceParam("component", "slice", "", componentSlugs);

/** The project that a slice is about; throws where there is none of that address. */
export function askedComponent(values: Values, domain: Domain): DomainComponent {
  const slug = one(values, "component");
  const component = domain.components.find((candidate) => componentSlug(candidate.component_code) === slug);
  if (!component) throw new Error(`no such component: ${slug}`);
  return component;
}

/** The short name of a project; its code where the country does not know it. */
export function componentName(componentCode: string, domain: Domain, language: Language): string {
  const component = domain.components.find((candidate) => candidate.component_code === componentCode);
  return component ? named(component, "short", language) : componentCode;
}

/** Whether one of two projects is the other, or a sub-project of it. */
export function liesIn(componentCode: string, asked: string): boolean {
  return componentCode === asked || componentCode.startsWith(`${asked}.`);
}
