import type { DomainLocality } from "../domain/domain.ts";
import { named } from "../i18n/language.ts";
import { levelNames } from "../i18n/terms.ts";
import type { Context } from "./view.ts";

/** A place as a row names it. */
interface PlaceRow {
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
}

/** The name of a row's place; where another place of this country bears it too, with what tells them apart: "Đợi Mưa (huyện)". */
export function distinctName(row: PlaceRow, { language, domain }: Context): string {
  const name = named(row, "name", language);
  const namesakes = domain.localities.filter((one) => named(one, "name", language) === name);
  const own = namesakes.find((one) => one.locality_code === row.locality_code);
  if (!own || namesakes.length === 1) return name;
  const parts: ((place: DomainLocality) => string | null)[] = [
    (place) => levelNames[language][place.level],
    (place) => (language === "vi" ? place.parent_vi : place.parent_en),
    (place) => periodOf(place, domain),
  ];
  const telling = parts.find((part) => part(own) !== null && namesakes.filter((one) => part(one) === part(own)).length === 1);
  return `${name} (${telling?.(own) ?? own.locality_code})`;
}

/** The places that a text names, in its order, by their codes; a name within a longer one is no other place. */
export function placesNamed(text: string, context: Context): string[] {
  const names = context.domain.localities.map((place) => ({ code: place.locality_code, name: distinctName(place, context) }));
  let rest = text;
  const found = names
    .sort((a, b) => b.name.length - a.name.length)
    .flatMap(({ code, name }) => {
      const at = rest.indexOf(name);
      rest = rest.replaceAll(name, " ".repeat(name.length));
      return at < 0 ? [] : [{ code, at }];
    });
  return found.sort((a, b) => a.at - b.at).map(({ code }) => code);
}

/** The years that a place's plans reach over: two units of one name and level followed each other. */
function periodOf(place: DomainLocality, domain: Context["domain"]): string | null {
  const plans = domain.plans.filter((plan) => plan.locality_code === place.locality_code);
  if (plans.length === 0) return null;
  return periodWords(Math.min(...plans.map((plan) => plan.period_start)), Math.max(...plans.map((plan) => plan.period_end)));
}

/** "2024", "2021–2025" */
export function periodWords(start: number, end: number): string {
  return start === end ? `${start}` : `${start}–${end}`;
}

/** "Bảo Yên (2022); An Am, Bãi Lười (2024)": places of one period stand together. */
export function byPeriod(places: readonly { readonly name: string; readonly period: string }[]): string {
  return [...Map.groupBy(places, ({ period }) => period)]
    .map(([period, group]) => {
      const names = group.map(({ name }) => name).join(", ");
      // a name that its period tells from a namesake's has it already
      return names.endsWith(`(${period})`) ? names : `${names} (${period})`;
    })
    .join("; ");
}
