import { fold } from "../../domain/text.ts";

const onset = "(?:ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdghklmnpqrstvx])?";
// a final k stands in names of the highlands, as in Đắk
const closed = "(?:uye|uy|ua|ue|uo|oa|oe|oo|ie|ye|[aeiouy])(?:ch|ng|nh|[ckmnpt])";
const open = "(?:ieu|yeu|uoi|uou|oai|oay|oao|oeo|uay|uya|uyu|ai|ao|au|ay|eo|eu|ia|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|[aeiouy])";
const shape = new RegExp(`^${onset}(?:${closed}|${open})$`);
/** The letters of Vietnamese once their marks are apart. */
const letters = /^[a-zđ\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]+$/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word could be Vietnamese by its letters and their order; text of a wrong charset falls apart here. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  return letters.test(apart) && (apart.match(tones) ?? []).length <= 1 && shape.test(fold(word));
}
