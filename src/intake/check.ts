import { checkDates } from "./check-dates.ts";
import { checkForeignIds } from "./check-foreign-ids.ts";
import { checkKeys } from "./check-keys.ts";
import { checkOrder } from "./check-order.ts";
import { checkPlaces } from "./check-places.ts";
import { checkPlans } from "./check-plans.ts";
import { checkPrinted } from "./check-printed.ts";
import { checkProjects } from "./check-projects.ts";
import { checkRepeats } from "./check-repeats.ts";
import { checkYears } from "./check-years.ts";
import type { Draft } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** What must hold between cells, rows and files. Each check looks at everything and says nothing twice. */
const checks: readonly ((draft: Draft) => Problem[])[] = [
  checkKeys,
  checkForeignIds,
  checkRepeats,
  checkOrder,
  checkPrinted,
  checkPlaces,
  checkProjects,
  checkPlans,
  checkDates,
  checkYears,
];

/** All problems of a country whose cells have been read. */
export function check(draft: Draft): Problem[] {
  return checks.flatMap((one) => one(draft));
}
