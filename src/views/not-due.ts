import type { DomainPlan } from "../domain/domain.ts";

type Issued = Pick<DomainPlan, "issued_on" | "issued_precision">;

/**
 * Whether a period had not ended when the document was issued, so that the document cannot state its outcome. False where
 * the document's date is not known: then nothing is said. Periods end with a year, so the year of issue tells, however precise.
 */
export function isNotDue({ issued_on, issued_precision }: Issued, periodEnd: number): boolean {
  return issued_on !== null && issued_precision !== "unknown" && Number(issued_on.slice(0, 4)) <= periodEnd;
}

/**
 * The plan of a place whose silence on a year (or on its own period, for `latest`) is no gap: the newest that covers it, where
 * no document of the place came later than that; else null.
 */
export function planNotDue(plans: readonly DomainPlan[], year: string): DomainPlan | null {
  const asked = plans.filter((plan) => year === "latest" || (plan.period_start <= Number(year) && Number(year) <= plan.period_end));
  const newest = asked.reduce<DomainPlan | null>((best, plan) => (best && best.period_end >= plan.period_end ? best : plan), null);
  if (!newest) return null;
  const end = year === "latest" ? newest.period_end : Number(year);
  return plans.every((plan) => isNotDue(plan, end)) ? newest : null;
}
