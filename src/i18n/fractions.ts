import type { Words } from "./language.ts";

type Nearness = "almost" | "exactly" | "over";
interface FractionWords {
  readonly names: Readonly<Record<string, string>>;
  readonly nearness: Readonly<Record<Nearness, string>>;
}

const fractions: Words<FractionWords> = {
  vi: {
    names: {
      "1/4": "một phần tư",
      "1/3": "một phần ba",
      "1/2": "một nửa",
      "2/3": "hai phần ba",
      "3/4": "ba phần tư",
      "9/10": "chín phần mười",
    },
    nearness: { almost: "gần ", exactly: "", over: "hơn " },
  },
  en: {
    names: { "1/4": "a quarter", "1/3": "a third", "1/2": "half", "2/3": "two thirds", "3/4": "three quarters", "9/10": "nine tenths" },
    nearness: { almost: "almost ", exactly: "", over: "just over " },
  },
};
const values: readonly (readonly [name: string, value: number])[] = [
  ["1/4", 1 / 4],
  ["1/3", 1 / 3],
  ["1/2", 1 / 2],
  ["2/3", 2 / 3],
  ["3/4", 3 / 4],
  ["9/10", 9 / 10],
];
/** A share further from a plain fraction than this is not told as one. */
const near = 0.02;

/** A share as people say it: 0.733 is "gần ba phần tư"; null where no plain fraction is near. */
export function shareInWords(share: number, language: keyof typeof fractions): string | null {
  const found = values.find(([, value]) => Math.abs(share - value) <= near);
  if (!found) return null;
  const [name, value] = found;
  const nearness: Nearness = Math.abs(share - value) < 0.002 ? "exactly" : share < value ? "almost" : "over";
  const words = fractions[language];
  return words.nearness[nearness] + (words.names[name] ?? "");
}
