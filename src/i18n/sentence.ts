import type { Language } from "./language.ts";

const and = { vi: " và ", en: " and " } as const;

/** "A", "A và B", "A, B và C". */
export function list(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join("");
  return words.slice(0, -1).join(", ") + and[language] + (words.at(-1) ?? "");
}

/** A word inside a sentence: its first letter small. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
