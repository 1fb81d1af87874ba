import { comparators, type Comparator } from "../domain/codes.ts";
import { boundSign, boundWords } from "../domain/format.ts";
import { fundingWords } from "../i18n/funding.ts";
import type { Language } from "../i18n/language.ts";
import type { Note } from "./view.ts";

/** What is stated of a sum of money: how exact that is, and how many lines are named without an amount. */
export interface StatedSum {
  readonly comparator: Comparator;
  readonly notStated: number;
}

/** How the stated money is stated; an upper bound is none where more money is named than is stated. */
export function boundOf({ comparator, notStated }: StatedSum): Comparator {
  return notStated > 0 && comparator.startsWith("<") ? "~" : comparator;
}

/** Whether no less than the stated money is meant. */
export function isFloor({ comparator, notStated }: StatedSum): boolean {
  return notStated > 0 && !comparator.startsWith("<");
}

/** The whole sum in words, its figure given: "ít nhất 5 triệu đồng" where a line has no amount, else as it is stated: "khoảng 5 triệu đồng". */
export function sumWords(figure: string, sum: StatedSum, language: Language): string {
  if (!isFloor(sum)) return boundWords(boundOf(sum), figure, language);
  return fundingWords[language].atLeast(sum.comparator === "~" ? boundWords("~", figure, language) : figure);
}

/** The comparators that stand as signs in a picture of these parts. */
export function signsOf(
  parts: readonly (StatedSum & { readonly amountVnd: number | null; readonly shareComparator: Comparator })[],
): Comparator[] {
  const drawn = parts.flatMap((part) => (part.amountVnd === null ? [] : [boundOf(part), part.shareComparator]));
  return comparators.filter((comparator) => comparator !== "=" && drawn.includes(comparator));
}

/** What the signs of a picture mean: "“~”: khoảng …; “≥”: từ … trở lên"; nothing where there is none. */
export function signLegend(signs: readonly Comparator[], language: Language): Note[] {
  const told = signs.map((sign) => `“${boundSign(sign, "").trim()}”: ${boundWords(sign, "…", language)}`);
  return told.length === 0 ? [] : [{ kind: "legend", text: told.join("; ") }];
}
