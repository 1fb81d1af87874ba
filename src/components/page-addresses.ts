import type { Address } from "../i18n/addresses.ts";
import { readDomain } from "./compiled.ts";

/** A page that exists in both languages. */
export interface PageAddress {
  readonly page: Address;
  readonly code?: string;
}

/** Every page of the site, for its routes and its map. */
export function pageAddresses(): PageAddress[] {
  const single: readonly Address[] = ["home", "funding", "disbursement", "targets"];
  return [...single.map((page) => ({ page })), ...readDomain().plans.map((plan) => ({ page: "plan" as const, code: plan.plan_code }))];
}
