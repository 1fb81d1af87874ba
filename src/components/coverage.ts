import { formatDate } from "../domain/format.ts";
import { byCode } from "../domain/place.ts";
import { coveredProvinces, provinceLists } from "../domain/province-lists.ts";
import { coverageWords } from "../i18n/coverage.ts";
import { named, type Language } from "../i18n/language.ts";
import { readDomain, readPlaces } from "./compiled.ts";

/** How much of the country the documents cover, and where the number of its provinces comes from; no source where it is not known. */
export function coverage(language: Language): { readonly text: string; readonly source: string | null } {
  const { plans } = readDomain();
  const words = coverageWords[language];
  const day = (date: string) => formatDate(date, "day", language) ?? "";
  const covered = coveredProvinces(plans, byCode(readPlaces().places));
  const groups = covered.map(({ list, provinces }) => ({
    // two validity periods of one province have one name
    names: [...new Set(provinces.map((province) => named(province, "name", language)))],
    of: list?.codes.length ?? null,
    from: day(list?.from ?? ""),
    until: list?.until == null ? null : day(list.until),
  }));
  const newest = provinceLists.find(({ until }) => until === null);
  const isKnown = covered.some(({ list }) => list !== null);
  return {
    text: words.coverage(plans.length, groups),
    source: isKnown && newest ? words.source(newest.codes.length, day(newest.from), newest.resolution) : null,
  };
}
