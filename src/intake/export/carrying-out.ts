import type { Facets } from "./facets.ts";
import type { ExportOptions } from "./options.ts";

/**
 * What "Kinh phí thực hiện" is: a plan where a stage stands beside it, a report where a day or a share does, and otherwise what a
 * person says. As long as nobody does, the facet stays, and no figure is taken.
 */
export function settledCarryingOut({ carryingOut, ...facets }: Facets, chosen: ExportOptions["carryOut"]): Facets {
  if (carryingOut === undefined) return facets;
  if (facets.measure !== undefined || facets.stage !== undefined) return facets;
  const isReport = facets.asOf !== undefined || facets.span !== undefined || facets.rate === true;
  if (isReport || chosen === "done") return { ...facets, measure: "executed", basis: "actual" };
  return chosen === "plan" ? facets : { ...facets, carryingOut };
}
