import type { Level } from "./codes.ts";

/** Every place of the data, those without a document too: written by compile (`places.json`), to find a place and for its page. */
export interface Places {
  readonly data_version: string;
  /** In Vietnamese order of their names. */
  readonly places: readonly Place[];
}
export interface Place {
  readonly locality_code: string;
  readonly gso_code: string;
  readonly level: Level;
  readonly name_vi: string;
  readonly name_en: string;
  /** Codes of the units that it lies in, the nearest first. */
  readonly within: readonly string[];
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  /** The units that hold it now, and those that it was made of. */
  readonly became: readonly PlaceChange[];
  readonly came_from: readonly PlaceChange[];
  /** Codes of its own documents. */
  readonly plans: readonly string[];
}
/** The other unit of a succession. */
export interface PlaceChange {
  readonly locality_code: string;
  readonly on: string;
  readonly part: "all" | "some";
}

export type PlacesByCode = ReadonlyMap<string, Place>;

export function byCode(places: readonly Place[]): PlacesByCode {
  return new Map(places.map((place) => [place.locality_code, place]));
}

/** The places of these codes, in their order; an unknown code is left out. */
export function placesOf(codes: readonly string[], known: PlacesByCode): Place[] {
  return codes.flatMap((code) => known.get(code) ?? []);
}

/** What a place became, and what that became, the nearest first; or, `came_from`, what it was made of. */
export function kinOf(place: Place, direction: "became" | "came_from", known: PlacesByCode): Place[] {
  const found = new Map<string, Place>();
  const follow = (one: Place): void => {
    const next = placesOf(
      one[direction].map(({ locality_code }) => locality_code),
      known,
    ).filter(({ locality_code }) => locality_code !== place.locality_code && !found.has(locality_code));
    for (const kin of next) found.set(kin.locality_code, kin);
    next.forEach(follow);
  };
  follow(place);
  return [...found.values()];
}
