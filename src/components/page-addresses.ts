import { address, type Address } from "../i18n/addresses.ts";
import { languages, type Language } from "../i18n/language.ts";
import { componentSlugs } from "../views/component/component-param.ts";
import { views } from "../views/all.ts";
import { comparisons } from "../views/view.ts";
import { readDomain, readPlaces } from "./compiled.ts";

/** A page that exists in both languages. */
export interface PageAddress {
  readonly page: Address;
  readonly code?: string;
}

/** Every page of the site, for its routes and its map. */
export function pageAddresses(): PageAddress[] {
  const single: readonly Address[] = ["home", ...comparisons, "findings", "data", "status", "check", "method", "changes"];
  const domain = readDomain();
  return [
    ...single.map((page) => ({ page })),
    ...readPlaces().places.map((place) => ({ page: "locality" as const, code: place.locality_code })),
    ...domain.plans.map((plan) => ({ page: "plan" as const, code: plan.plan_code })),
    ...componentSlugs(domain).map((code) => ({ page: "component" as const, code })),
  ];
}

/**
 * The pages of some kinds in both languages, for the route whose one parameter has this name. A route a kind of page, since a
 * page's styles are those of everything that its route may draw.
 */
export function routesOf(parameter: string, kinds: readonly Address[]) {
  return languages.flatMap((language) =>
    pageAddresses()
      .filter(({ page }) => kinds.includes(page))
      .map(({ page, code = "" }) => routeOf(parameter, { language, page, code })),
  );
}

/** The same of every view of a comparison without the site around it; such a page is a piece of others, and on no map. */
export function embedRoutes(parameter: string) {
  const compared = views.filter(({ page }) => comparisons.some((one) => one === page));
  return languages.flatMap((language) => compared.map(({ id }) => routeOf(parameter, { language, page: "embed", code: id })));
}

function routeOf(parameter: string, props: RouteProps) {
  const { language, page, code } = props;
  return { params: { [parameter]: address("", language, page, code).replace(/\/$/, "") || undefined }, props };
}

export interface RouteProps {
  readonly language: Language;
  readonly page: Address;
  /** Empty where the kind has one page. */
  readonly code: string;
}
