import { fold } from "../../domain/text.ts";
import { wholeProgramme, type ComponentMatcher, type Likeness } from "./components.ts";
import { saidIn, type Facets } from "./facets.ts";
import { onOneLine } from "./grid.ts";
import { withoutUnit } from "./units.ts";

/**
 * What the name of a row says: a component, the total, a division of the component that it stands under, or nothing known; `isPart`
 * where words before it ("Trong đó") say that it is a part of what stands above it.
 */
export type RowName =
  | { readonly is: "component"; readonly code: string; readonly how: Likeness; readonly isPart: boolean }
  | { readonly is: "total"; readonly facets: readonly Facets[]; readonly sections: number }
  | { readonly is: "division"; readonly facets: readonly Facets[]; readonly isSubset: boolean; readonly isPart: boolean }
  | { readonly is: "unclear"; readonly between: readonly string[] }
  | { readonly is: "overfull"; readonly code: string }
  | { readonly is: "unknown"; readonly isSubset: boolean };

const ordinal = /^(?:(?:[IVX]+|[A-Z]|\d+(?:\.\d+)*|[a-zđ])[.)]|[-–—+*•])\s*/u;
/** "(I+II)", "(1 + 2)": how a total is added up, behind its name. */
const formula = /\(\s*[\dIVXA-Z]{1,4}(?:\s*\+\s*[\dIVXA-Z]{1,4})+\s*\)/gu;
const totalWords = new Set("tong so cong von kinh phi toan ca chuong trinh nguon ke hoach nhu cau total programme whole grand".split(" "));
const plainWords = new Set("von kinh phi nguon ngan sach nha nuoc trong do gom cua tu nam phan".split(" "));

const partWords = /^(trong do|of which|bao gom|gom|chia ra)\b\s*:?\s*/;

/** Whether a text begins with the words that make it a part of what stands before it. */
export function leadsPart(text: string): boolean {
  return partWords.test(fold(onOneLine(text)).replace(/^[^a-z]+/, ""));
}

/** Whether a row says only that parts of the row above follow: "Trong đó:". */
export function announcesParts(text: string): boolean {
  const folded = fold(onOneLine(text)).trim();
  return folded !== "" && folded.replace(ordinal, "").replace(partWords, "") === "";
}

/** The ordinal that a name begins with ("1.", "a)", "-") where no column holds it. */
export function ordinalOf(text: string): string {
  return (ordinal.exec(text.trim())?.[0] ?? "").trim();
}

/** Understands a name in the order of certainty; `project` is the one that sub-project numbers count in. */
export function rowName(text: string, matcher: ComponentMatcher, project: string | null): RowName {
  const name = withoutUnit(onOneLine(text)).replaceAll(formula, " ").trim().replace(ordinal, "");
  const subset = partWords.exec(fold(name));
  const bare = name.slice(subset?.[0].length ?? 0).replace(ordinal, "");
  // "Cộng Dự án 4" is its total
  const total = /^(tong cong|tong so|tong|cong|total)\s*:?\s+/.exec(fold(bare));
  for (const candidate of total === null ? [bare] : [bare, bare.slice(total[0].length)]) {
    const matching = matcher.match(candidate, project);
    if (matching === null) continue;
    if ("between" in matching) return { is: "unclear", between: matching.between };
    if ("overfull" in matching) return { is: "overfull", code: matching.overfull };
    return { is: "component", ...matching.match, isPart: subset !== null };
  }
  const { facets, rest } = saidIn(bare);
  const words = rest.split(" ").filter((word) => word !== "");
  if (subset === null && facets.every(({ memo }) => memo === undefined) && isTotal(fold(bare), words))
    return { is: "total", facets, sections: sectionsIn(text) };
  // a source or type is a part that adds up, whatever words lead to it
  const isSubset = facets.some(({ memo }) => memo !== undefined) || (subset !== null && !namesMoney(facets));
  const isPlain = words.every((word) => plainWords.has(word) || totalWords.has(word));
  return facets.length > 0 && isPlain
    ? { is: "division", facets, isSubset, isPart: subset !== null }
    : { is: "unknown", isSubset: subset !== null };
}

/** How many sections a total says that it adds up: "Tổng cộng (I+II)". */
function sectionsIn(text: string): number {
  return /\(\s*((?:[IVX]+|[A-Z])(?:\s*\+\s*(?:[IVX]+|[A-Z]))+)\s*\)/.exec(text)?.[1]?.split("+").length ?? 0;
}

/** Whether words name a part of money, and not only a year or a stage. */
export function namesMoney(facets: readonly Facets[]): boolean {
  return facets.some(({ source, type, memo }) => source !== undefined || type !== undefined || memo !== undefined);
}

function isTotal(folded: string, words: readonly string[]): boolean {
  return /^(tong|cong|total|toan chuong trinh|ca chuong trinh|grand total)\b/.test(folded) && words.every((word) => totalWords.has(word));
}

/** How deep the ordinal of a row stands; null where it has none. */
export function levelOf(stt: string): number | null {
  const text = stt.replace(/[.)]+$/, "").trim();
  if (text === "") return null;
  if (/^[IVX]+$/.test(text)) return 2;
  if (/^[A-Z]$/.test(text)) return 1;
  if (/^\d+(\.\d+)*$/.test(text)) return 2 + text.split(".").length;
  if (/^[a-zđ]$/u.test(text)) return 10;
  if (/^[-–—*•]$/.test(text)) return 11;
  return text === "+" ? 12 : null;
}

export const isWhole = (code: string): boolean => code === wholeProgramme;
