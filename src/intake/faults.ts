import { findingRules } from "../domain/codes.ts";
import { citedYear, datedBeforeCited } from "./citation-dates.ts";
import { countNotWhole } from "./count-not-whole.ts";
import type { CountryRows } from "./country.ts";
import { estimateBelowActual } from "./estimate-below-actual.ts";
import type { Fault, Rule } from "./fault.ts";
import { byFigure } from "./figure-order.ts";
import { partOverTotal } from "./part-over-total.ts";
import { partsOverWhole } from "./parts-over-whole.ts";
import { rateAgainstAmount } from "./rate-against-amount.ts";
import { rateOverHundred } from "./rate-over-hundred.ts";
import { reportedParts } from "./reported-parts.ts";
import { subsetOverWhole } from "./subset-over-whole.ts";
import { subsetsTogether } from "./subsets-together.ts";
import { sumFaults } from "./sum-faults.ts";
import { targetGroups } from "./target-groups.ts";

/** In the order in which they tell; a later rule knows what an earlier one has told. */
const rules: readonly Rule[] = [
  sumFaults,
  targetGroups,
  partOverTotal,
  subsetOverWhole,
  subsetsTogether,
  partsOverWhole,
  reportedParts,
  rateOverHundred,
  rateAgainstAmount,
  estimateBelowActual,
  countNotWhole,
  datedBeforeCited,
  citedYear,
];

/** Everything that does not agree in a country, in the order of plans and figures. */
export function faultsIn(rows: CountryRows): Fault[] {
  const found = rules.reduce<Fault[]>((told, rule) => [...told, ...rule(rows, told)], []);
  return found.toSorted(
    (a, b) =>
      byFigure(placeIn(a), placeIn(b)) || findingRules.indexOf(a.rule) - findingRules.indexOf(b.rule) || (a.about < b.about ? -1 : 1),
  );
}

/** A citation has no number among the figures: it stands before them. */
function placeIn({ figures, about, plan_code }: Fault): string {
  return figures.length === 0 ? plan_code : about;
}

/** The id of the finding that a fault becomes. */
export function idOf({ rule, about }: Fault): string {
  return `${rule}.${about}`;
}
