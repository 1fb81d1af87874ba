import { isOneEdit } from "../../domain/spelling.ts";

export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

/** The same but for scanning slips that no figure hides in: "dưới 5 tuổi" and "dưới 6 tuổi" are two things. */
export function isSlipOfLetters(one: readonly string[], other: readonly string[]): boolean {
  return isSlip(one, other) && one.every((word, at) => word === other[at] || !/\d/.test(word + (other[at] ?? "")));
}

/** The same words but for scanning slips: one letter in a word, in at most a third of the words. */
export function isSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const wrong = one.filter((word, at) => word !== other[at]);
  return wrong.length * 3 <= one.length && one.every((word, at) => isOneEdit(word, other[at] ?? ""));
}
