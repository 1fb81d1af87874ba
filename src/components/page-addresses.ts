import type { Address } from "../i18n/addresses.ts";
import { componentSlugs } from "../views/component/component-param.ts";
import { readDomain, readPlaces } from "./compiled.ts";

/** A page that exists in both languages. */
export interface PageAddress {
  readonly page: Address;
  readonly code?: string;
}

/** Every page of the site, for its routes and its map. */
export function pageAddresses(): PageAddress[] {
  const single: readonly Address[] = ["home", "funding", "disbursement", "targets", "findings", "method"];
  const domain = readDomain();
  return [
    ...single.map((page) => ({ page })),
    ...readPlaces().places.map((place) => ({ page: "locality" as const, code: place.locality_code })),
    ...domain.plans.map((plan) => ({ page: "plan" as const, code: plan.plan_code })),
    ...componentSlugs(domain).map((code) => ({ page: "component" as const, code })),
  ];
}
