import { levels } from "../domain/codes.ts";
import { formatDate } from "../domain/format.ts";
import { placesOf, type Place, type PlacesByCode } from "../domain/place.ts";
import { named, type Language, type Words } from "./language.ts";
import { list } from "./sentence.ts";
import { levelNames } from "./terms.ts";

interface PlaceNameWords {
  unit(name: string, kind: string): string;
  renewed(unit: string): string;
  nowIs(unit: string): string;
  nowIn(unit: string): string;
  /** What is beyond the named units: so many more, or (null) parts of a larger one that nobody has counted. */
  nowSplit(units: readonly string[], more: number | null): string;
  since(date: string): string;
  code(code: string): string;
}

const words: Words<PlaceNameWords> = {
  vi: {
    unit: (name, kind) => `${kind} ${name}`,
    renewed: (unit) => `${unit} mới`,
    nowIs: (unit) => `nay là ${unit}`,
    nowIn: (unit) => `nay thuộc ${unit}`,
    nowSplit: (units, more) =>
      `nay chia về ${more === 0 ? list(units, "vi") : `${units.join(", ")} và ${more === null ? "những nơi" : `${more} nơi`} khác`}`,
    since: (date) => `từ ${date}`,
    code: (code) => `mã ${code}`,
  },
  en: {
    unit: (name, kind) => `${name} ${kind}`,
    renewed: (unit) => `the new ${unit}`,
    nowIs: (unit) => `now ${unit}`,
    nowIn: (unit) => `now part of ${unit}`,
    nowSplit: (units, more) =>
      `now split among ${more === 0 ? list(units, "en") : `${units.join(", ")} and ${more ?? "other"} ${more === null ? "places" : "more"}`}`,
    since: (date) => `since ${date}`,
    code: (code) => `code ${code}`,
  },
};

type Unit = Pick<Place, "level" | "name_vi" | "name_en">;

/** "huyện Phong Thổ", "Phong Tho district" */
export function unitName(unit: Unit, language: Language): string {
  return words[language].unit(named(unit, "name", language), levelNames[language][unit.level]);
}

/** The same at the beginning of a line: "Huyện Phong Thổ". */
export function unitTitle(unit: Unit, language: Language): string {
  const name = unitName(unit, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The statistics office's code, as it stands behind a name: "mã 109". */
export function codeName({ gso_code }: Pick<Place, "gso_code">, language: Language): string {
  return words[language].code(gso_code);
}

/** What it lies in, from the inside out: "huyện Bạch Thông, tỉnh Bắc Kạn"; nothing for a province. */
export function parentNames(place: Place, known: PlacesByCode, language: Language): string {
  return placesOf(place.within, known)
    .map((unit) => unitName(unit, language))
    .join(", ");
}

/** The units that a place became: one of its own name first, a larger one in which only a part lies last. */
export function heirsOf(place: Place, known: PlacesByCode): Place[] {
  const codes = place.became.map(({ locality_code }) => locality_code);
  const rank = (heir: Place) => (heir.name_vi === place.name_vi ? 0 : isLarger(heir, place) ? 2 : 1);
  return placesOf(codes, known).sort((a, b) => rank(a) - rank(b));
}

/** Whether a unit is of a larger kind: a province beside a commune. */
export function isLarger(unit: Pick<Place, "level">, than: Pick<Place, "level">): boolean {
  return levels.indexOf(unit.level) < levels.indexOf(than.level);
}

/** More units than this are told by number. */
const mostTold = 2;

/** What it is or lies in now: "nay là xã Áng mới", "nay thuộc tỉnh Thái Nguyên"; for a unit that was made anew, since when; null for one that was always there. */
export function nowWords(place: Place, known: PlacesByCode, language: Language): string | null {
  const heirs = heirsOf(place, known);
  const [heir] = heirs;
  if (!heir) return place.valid_from === null ? null : words[language].since(formatDate(place.valid_from, "day", language) ?? "");
  if (place.became.some(({ part }) => part === "some")) {
    // a part that lies in a larger unit is somewhere in it: that unit is no place more
    const apart = heirs.filter((unit) => !isLarger(unit, place));
    const named = apart.length === 0 ? heirs : apart;
    const told = named.slice(0, named.length === mostTold + 1 ? named.length : mostTold);
    return words[language].nowSplit(
      told.map((unit) => heirName(unit, place, known, language)),
      named.length < heirs.length ? null : named.length - told.length,
    );
  }
  return words[language][isSame(heir, place) ? "nowIs" : "nowIn"](heirName(heir, place, known, language));
}

/** Whether a unit went on as it was: another name, or another unit that went into the same one, tells of a merger. */
function isSame(heir: Place, place: Place): boolean {
  return isNamesake(heir, place) && heir.came_from.every(({ locality_code }) => locality_code === place.locality_code);
}

function isNamesake(heir: Place, place: Place): boolean {
  return heir.level === place.level && heir.name_vi === place.name_vi;
}

/** The name of what a place became; "mới" tells it from another unit of the same kind and name: the place itself, or one that it lay in. */
export function heirName(heir: Place, place: Place, known: PlacesByCode, language: Language): string {
  const others = [place, ...placesOf(place.within, known)].filter(({ locality_code }) => locality_code !== heir.locality_code);
  const name = unitName(heir, language);
  return others.some((unit) => isNamesake(heir, unit)) ? words[language].renewed(name) : name;
}
