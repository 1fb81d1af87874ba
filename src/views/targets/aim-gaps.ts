import type { DomainPlan } from "../../domain/domain.ts";
import { aimWords } from "../../i18n/aims.ts";
import type { AimRow } from "./aims.ts";
import { many, one, type Values } from "../param.ts";
import { byPeriod, distinctName, periodWords } from "../place-name.ts";
import type { Context } from "../view.ts";

/** The chosen places that have a plan but none of these aims, a line a kind; `notStated` puts them in the view's words. */
export function placesWithout(rows: readonly AimRow[], values: Values, context: Context, notStated: (places: string) => string): string[] {
  const year = one(values, "year");
  const missing = missingPlaces(rows, values, context).map((locality) => {
    const plans = context.domain.plans.filter((plan) => plan.locality_code === locality.locality_code);
    return { name: distinctName(locality, context), plan: newest(plans.filter((plan) => covers(plan, year))) };
  });
  const stated = missing.flatMap(({ name, plan }) => (plan ? [{ name, period: periodWords(plan.period_start, plan.period_end) }] : []));
  const uncovered = missing.filter(({ plan }) => !plan).map(({ name }) => name);
  const lines: string[] = [];
  if (stated.length > 0) lines.push(notStated(byPeriod(stated)));
  if (uncovered.length > 0) lines.push(aimWords[context.language].uncovered(year, uncovered.join(", ")));
  return lines;
}

function missingPlaces(rows: readonly AimRow[], values: Values, { domain }: Context): Context["domain"]["localities"] {
  const drawn = new Set(rows.map((row) => row.locality_code));
  const chosen = many(values, "localities");
  const level = one(values, "level");
  return domain.localities.filter(
    ({ locality_code, level: own }) =>
      !drawn.has(locality_code) && (chosen.length === 0 || chosen.includes(locality_code)) && (level === "any" || level === own),
  );
}

function covers(plan: DomainPlan, year: string): boolean {
  return year === "latest" || (plan.period_start <= Number(year) && Number(year) <= plan.period_end);
}

function newest(plans: readonly DomainPlan[]): DomainPlan | undefined {
  const later = (a: DomainPlan, b: DomainPlan) =>
    a.period_end > b.period_end || (a.period_end === b.period_end && (a.issued_on ?? "") > (b.issued_on ?? ""));
  return plans.reduce<DomainPlan | undefined>((best, plan) => (best && !later(plan, best) ? best : plan), undefined);
}

/** What exists instead, where a selection has nothing: the places that state such an aim, or else the plans. */
export function existingWords(rows: readonly AimRow[], context: Context): string {
  const { language, domain } = context;
  const words = aimWords[language];
  const places = [...new Set(rows.map((row) => `${distinctName(row, context)} (${periodWords(row.period_start, row.period_end)})`))];
  if (places.length > 0) return words.placesNotPicked(places);
  const { plans } = domain;
  if (plans.length > 8)
    return words.existingMany(
      plans.length,
      Math.min(...plans.map((plan) => plan.period_start)),
      Math.max(...plans.map((plan) => plan.period_end)),
    );
  return words.existing(
    plans.map((plan) => {
      const place = domain.localities.find((locality) => locality.locality_code === plan.locality_code);
      return `${place ? distinctName(place, context) : plan.locality_code} (${periodWords(plan.period_start, plan.period_end)})`;
    }),
  );
}
