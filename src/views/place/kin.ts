import { formatDate } from "../../domain/format.ts";
import { kinOf, placesOf, type Place, type PlaceChange, type PlacesByCode } from "../../domain/place.ts";
import { address } from "../../i18n/addresses.ts";
import { kinWords } from "../../i18n/kin.ts";
import { joint } from "../../i18n/sentence.ts";
import { codeName, heirName, heirsOf, isLarger, unitName } from "../../i18n/place-names.ts";
import type { Context } from "../view.ts";
import { dayAfter } from "./years.ts";

/** Words of a sentence, some of them a link. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** What a place is called today, what it was made of or what it became, with the way to each. */
export function todayPieces(place: Place, known: PlacesByCode, context: Context): Piece[] {
  const words = kinWords[context.language];
  const day = (date: string) => formatDate(date, "day", context.language) ?? date;
  if (place.valid_to === null) {
    if (place.valid_from === null) return [{ text: words.still(unitName(place, context.language)) }];
    const origins = originsOf(place, known).map(({ change, unit }) => {
      const name = unitName(unit, context.language);
      return linkTo(unit, change.part === "all" ? name : words.partOf(name), context);
    });
    const from = origins.length === 0 ? [] : [{ text: words.takingIn }, ...listed(origins, context)];
    return [{ text: words.boundsSince(day(place.valid_from)) }, ...from, { text: "." }];
  }
  const on = day(place.became[0]?.on ?? dayAfter(place.valid_to));
  const heirs = heirsOf(place, known);
  if (heirs.length === 0) return [{ text: words.unknown(on) }];
  const link = (unit: Place) =>
    linkTo(unit, `${heirName(unit, place, known, context.language)} (${codeName(unit, context.language)})`, context);
  if (place.became.every(({ part }) => part === "all"))
    return [{ text: words.allFrom(on) + words.wholeIn }, ...listed(heirs.map(link), context), { text: "." }];
  // a part that lies in a larger unit is somewhere in it, in none of the others
  const named = heirs.filter((heir) => !isLarger(heir, place)).map(link);
  const larger = heirs.filter((heir) => isLarger(heir, place)).map(link);
  const elsewhere = named.length === 0 || larger.length === 0 ? larger : [{ text: words.andElsewhere }, ...listed(larger, context)];
  const apart = larger.length === 0 ? listed(named, context) : named.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: ", " }, piece]));
  return [{ text: words.split(on) }, ...apart, ...elsewhere, { text: "." }];
}

interface Changed {
  readonly change: PlaceChange;
  readonly unit: Place;
}

/** What a place was made of; not what already lay in it, or in another unit that it was made of. */
function originsOf(place: Place, known: PlacesByCode): Changed[] {
  const codes = new Set([place.locality_code, ...place.came_from.map(({ locality_code }) => locality_code)]);
  return place.came_from.flatMap((change) => {
    const unit = known.get(change.locality_code);
    return unit && !unit.within.some((code) => codes.has(code)) ? [{ change, unit }] : [];
  });
}

export function linkTo(unit: Place, text: string, { base, language }: Context): Piece {
  return { text, href: address(base, language, "locality", unit.locality_code) };
}

/** "A, B và C", each a piece of its own. */
function listed(pieces: readonly Piece[], { language }: Context): Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: joint(at, pieces.length, language) }, piece]));
}

export type KinReason = "inside" | "before" | "after" | "above";
export interface Related {
  readonly reason: KinReason;
  readonly places: readonly Place[];
}

/** Other places with documents, by what they have to do with this one; those it shares its successor with only if it has no document. */
export function relatedPlaces(place: Place, known: PlacesByCode): Related[] {
  const all = [...known.values()];
  const seen = new Set([place.locality_code]);
  const take = (reason: KinReason, candidates: readonly Place[]): Related => {
    const places = candidates.filter((one) => one.plans.length > 0 && !seen.has(one.locality_code));
    for (const one of places) seen.add(one.locality_code);
    return { reason, places: [...new Set(places)] };
  };
  const areaOf = (units: readonly Place[]) => {
    const codes = new Set(units.map((unit) => unit.locality_code));
    return all.filter((one) => codes.has(one.locality_code) || one.within.some((code) => codes.has(code)));
  };
  const heirs = kinOf(place, "became", known);
  const related = [
    take("above", placesOf(place.within, known)),
    take("inside", areaOf([place])),
    take("before", areaOf(kinOf(place, "came_from", known))),
    ...(place.plans.length > 0 ? [] : [take("after", areaOf([...heirs, ...heirs.flatMap((heir) => kinOf(heir, "came_from", known))]))]),
  ];
  return related.filter(({ places }) => places.length > 0);
}

/** The units that lie directly in a place. */
export function unitsIn(place: Place, known: PlacesByCode): Place[] {
  return [...known.values()].filter((one) => one.within[0] === place.locality_code);
}
