import type { Language } from "./language.ts";

const and = { vi: " và ", en: " and " } as const;

/** "A", "A và B", "A, B và C". */
export function list(words: readonly string[], language: Language): string {
  return words.map((word, at) => joint(at, words.length, language) + word).join("");
}

/** What stands before the word at a place of a list of so many. */
export function joint(at: number, count: number, language: Language): string {
  return at === 0 ? "" : at === count - 1 ? and[language] : ", ";
}

/** A word inside a sentence: its first letter small. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
