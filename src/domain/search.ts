import { byCode, kinOf, placesOf, type Place, type PlacesByCode } from "./place.ts";
import { isOneEdit, readingsOf, wordsOf, type Reading } from "./spelling.ts";

/** How a place answers to what was typed: by its name or code, as what such a place became or was made of, or as lying in one of them. */
type How = "name" | "code" | "kin" | "around";
export interface Found {
  readonly place: Place;
  readonly how: How;
}
/** The places with their names made ready to be compared. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly known: PlacesByCode;
}
interface Entry {
  readonly place: Place;
  /** Its names in one word, and from each further word on: "tumorong", "morong", "rong". */
  readonly names: readonly string[];
  readonly parts: readonly string[];
}

export function searchIndex(places: readonly Place[]): SearchIndex {
  return {
    known: byCode(places),
    entries: places.map((place) => {
      const names = [place.name_vi, place.name_en].map(wordsOf);
      const parts = names.flatMap((words) => words.slice(1).map((_, at) => words.slice(at + 1).join("")));
      return { place, names: [...new Set(names.map((words) => words.join("")))], parts: [...new Set(parts)] };
    }),
  };
}

/** How well a place answers; the first that differs decides, the smaller stands first. */
type Rank = readonly number[];
const hows: readonly How[] = ["name", "code", "kin", "around"];

/**
 * The places that a text may mean, the likeliest first: marks, case, blanks, hyphens and words for the kind of unit ("xã",
 * "district") do not matter, what it lies in may stand beside it ("Mỹ Thanh, Bắc Kạn"), and so may its code, which is enough alone.
 * What is found by name stands before what is found by code, what it became and what lies in that; of each, the stated kind, then
 * places with a document, then whole names before beginnings. One letter may be wrong where nothing answers as typed.
 */
export function findPlaces(text: string, { entries, known }: SearchIndex, most: number): Found[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const matches = (isTypo: boolean) =>
    entries.flatMap((entry): Match[] => {
      const closeness = closest(entry, words, isTypo, known);
      return closeness === null ? [] : [{ place: entry.place, ...closeness }];
    });
  const typed = matches(false);
  const named = typed.length > 0 ? typed : matches(true);
  const found = new Map<string, Found & { readonly rank: Rank }>();
  const add = (place: Place, how: How, isOther: boolean, distance: number): void => {
    if (found.has(place.locality_code)) return;
    const isEmpty = Number(place.plans.length === 0);
    // the beginning of a code is another's code: a document does not bring it nearer
    const last = how === "code" ? [distance, isEmpty] : [isEmpty, distance];
    found.set(place.locality_code, { place, how, rank: [hows.indexOf(how), Number(isOther), ...last] });
  };
  for (const { place, by, isOther, distance } of named) add(place, by, isOther, distance);
  const whole = named.filter(({ distance }) => distance <= mostForKin).map(({ place }) => place);
  const kin = whole.flatMap((place) => [...kinOf(place, "became", known), ...kinOf(place, "came_from", known)]);
  for (const place of kin) add(place, "kin", false, 0);
  const around = new Set([...whole, ...kin].map(({ locality_code }) => locality_code));
  for (const { place } of entries) {
    const units = [...place.within, ...place.became.map(({ locality_code }) => locality_code)];
    if (place.plans.length > 0 && units.some((code) => around.has(code))) add(place, "around", false, 0);
  }
  // sorting keeps the order of the names where the rank is the same
  return [...found.values()]
    .sort((a, b) => a.rank.reduce((order, value, at) => order || value - (b.rank[at] ?? 0), 0))
    .slice(0, most)
    .map(({ place, how }) => ({ place, how }));
}

interface Closeness {
  readonly by: "name" | "code";
  /** Of a name: 0 the whole, 1 its beginning, 2 the beginning of a further word; of a code: 0 the whole, 1 without its leading zeros, 2 its beginning. */
  readonly distance: number;
  /** Whether the text names another kind of unit. */
  readonly isOther: boolean;
}
type Match = Closeness & { readonly place: Place };
/** Only what is named by its whole name or its beginning, or by its whole code, brings its kin along. */
const mostForKin = 1;

/** The best of every way to understand the words, with or without an area behind the name; null where none fits. */
function closest(entry: Entry, words: readonly string[], isTypo: boolean, known: PlacesByCode): Closeness | null {
  let best: Closeness | null = null;
  for (const split of splitsOf(words)) {
    for (const reading of readingsOf(split.name)) {
      // a kind beside an area is a kind beside a name
      if (reading.name.length === 0 && split.area.length > 0) continue;
      const named = nameDistance(entry, reading, isTypo);
      const distance = named ?? (isTypo ? null : codeDistance(entry.place, reading.name));
      if (distance === null || !isInArea(entry.place, split, known)) continue;
      const isOther = reading.levels !== null && !reading.levels.includes(entry.place.level);
      if (best === null || Number(isOther) < Number(best.isOther) || (isOther === best.isOther && distance < best.distance))
        best = { by: named === null ? "code" : "name", distance, isOther };
    }
  }
  return best;
}

/** The words of a name, and those of what it lies in. */
interface Split {
  readonly name: readonly string[];
  readonly area: readonly string[];
  /** Whether the area stands last, and may still be being typed. */
  readonly isOpen: boolean;
}

/** All words as the name, or some of them, with the area behind or before them. */
function splitsOf(words: readonly string[]): Split[] {
  const halves = words.slice(1).map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)] as const);
  return [
    { name: words, area: [], isOpen: false },
    ...halves.map(([name, area]) => ({ name, area, isOpen: true })),
    ...halves.map(([area, name]) => ({ name, area, isOpen: false })),
  ];
}

/** Shorter than this, a text with a wrong letter may mean anything. */
const shortestTypo = 4;

function nameDistance({ place, names, parts }: Entry, { name, levels }: Reading, isTypo: boolean): number | null {
  const text = name.join("");
  // a word for a kind alone means every unit of that kind
  if (text === "") return levels?.includes(place.level) ? 2 : null;
  if (isTypo) return text.length >= shortestTypo ? typoDistance(text, names) : null;
  if (names.includes(text)) return 0;
  if (names.some((one) => one.startsWith(text))) return 1;
  return parts.some((one) => one.startsWith(text)) ? 2 : null;
}

function typoDistance(text: string, names: readonly string[]): number | null {
  if (names.some((one) => isOneEdit(text, one))) return 0;
  const lengths = [text.length - 1, text.length, text.length + 1];
  const isBeginning = (one: string) => lengths.some((length) => length < one.length && isOneEdit(text, one.slice(0, length)));
  return names.some(isBeginning) ? 1 : null;
}

/** What may stand before a code, as the pages write it. */
const codeWords = ["ma", "code"];

function codeDistance({ gso_code: code }: Place, words: readonly string[]): number | null {
  const [first = ""] = words;
  const typed = words.slice(codeWords.includes(first) ? 1 : 0).join("");
  if (typed === "") return null;
  const distance = [typed === code, typed === code.replace(/^0+/, ""), code.startsWith(typed)].indexOf(true);
  return distance < 0 ? null : distance;
}

/** Whether a place lies, or what it became lies, in what the words name, or they are its own code; no words name everything. */
function isInArea(place: Place, { area, isOpen }: Split, known: PlacesByCode): boolean {
  if (area.length === 0 || codeDistance(place, area) === 0) return true;
  const units = [place, ...kinOf(place, "became", known)].flatMap((one) => [one, ...placesOf(one.within, known)]);
  return readingsOf(area).some(({ name, levels }) =>
    units.some((unit) => {
      if (unit === place || name.length === 0 || levels?.includes(unit.level) === false) return false;
      const text = name.join("");
      return [unit.name_vi, unit.name_en].map((one) => wordsOf(one).join("")).some((one) => (isOpen ? one.startsWith(text) : one === text));
    }),
  );
}
