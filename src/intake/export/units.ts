import type { IndicatorUnit, MoneyUnit } from "../../domain/codes.ts";
import { fold } from "../../domain/text.ts";
import type { Facets } from "./facets.ts";

/** How a file writes what its amounts are counted in, folded. */
const moneyWords: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/^(ty|ti)[. ]*(dong|vnd|d)?$|^billion/, "billion_vnd"],
  [/^(trieu|tr)[. ]*(dong|vnd|d)?$|^(1[.,]?000[.,]?000 ?(d|dong|vnd))$|^million/, "million_vnd"],
  [/^(nghin|ngan|ng)[. ]*(dong|vnd|d)?$|^(1[.,]?000 ?(d|dong|vnd))$|^thousand/, "thousand_vnd"],
  [/^(dong|vnd|d)( viet nam)?$/, "vnd"],
];
const named = /(?:don vi tinh|don vi|dvt|unit)\s*:\s*([^;)\n]+)/g;
const bracketed = /\(\s*([^()]+?)\s*\)/g;

/** A unit of money named by these words alone; null for anything else. */
export function moneyUnit(words: string): MoneyUnit | null {
  const folded = fold(words).trim();
  return moneyWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The unit that a line ("Đơn vị tính: triệu đồng") or a header ("Kinh phí (triệu đồng)") names, in its own words too. */
export function unitIn(text: string): Facets | null {
  const folded = fold(text);
  for (const pattern of [named, bracketed]) {
    for (const match of folded.matchAll(pattern)) {
      const words = match[1] ?? "";
      // folding keeps the place of every letter, so the file's own words stand at the same place
      const start = match.index + match[0].indexOf(words);
      const own = text.slice(start, start + words.length).trim();
      const unit = moneyUnit(words.replace(/[.,]+$/, ""));
      if (unit !== null) return { unit, unitText: own.replace(/[.,]+$/, "") };
    }
  }
  return null;
}

/** What remains of a header without its unit. */
export function withoutUnit(text: string): string {
  const folded = fold(text);
  const match = [named, bracketed].flatMap((pattern) => [...folded.matchAll(pattern)]).find(([, words = ""]) => moneyUnit(words) !== null);
  return match === undefined ? text : `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

/** The units of indicators that a word for a unit may stand for. */
const countWords: readonly (readonly [RegExp, readonly IndicatorUnit[]])[] = [
  [/%|phan tram|percent/, ["percent", "percentage_points_a_year"]],
  [/\bho\b|household/, ["households"]],
  [/\bnguoi\b|lao dong|people/, ["people"]],
  [/\bnha\b|\bcan\b|house/, ["houses"]],
  [/du an|cong trinh|project/, ["projects"]],
  [/mo hinh|model/, ["models"]],
  [/\bxa\b|commune/, ["communes"]],
  [/\bthon\b|\bban\b|village/, ["villages"]],
];

/** Whether a printed unit can be an indicator's; an unknown word may be anything. */
export function fitsIndicator(words: string, unit: IndicatorUnit): boolean {
  const named = countWords.filter(([pattern]) => pattern.test(fold(words))).flatMap(([, units]) => units);
  return named.length === 0 || named.includes(unit);
}
