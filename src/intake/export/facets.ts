import type { Basis, ExpenditureType, FundSource, MoneyUnit, Stage } from "../../domain/codes.ts";
import { fold } from "../../domain/text.ts";
import { levelPattern, levelsSaid, levelWords, type BudgetLevel } from "./budget-levels.ts";
import { denominators, type Denominator } from "./denominators.ts";
import { facetPhrases } from "./facet-phrases.ts";
import { monthsAndQuarters, type Span } from "./spans.ts";

/**
 * What a text says of the figures under or beside it. Everything is optional: a header says one thing, a section another. A source
 * or type that is `unstated` is said to be so; one that nothing names may be the total of all.
 */
export interface Facets {
  readonly year?: number;
  readonly stage?: Stage;
  readonly source?: FundSource | "all";
  /** The level of government whose part of the local budget it is. */
  readonly level?: BudgetLevel;
  /** Its name in the file's own words. */
  readonly levelText?: string;
  readonly type?: ExpenditureType | "all";
  readonly unit?: MoneyUnit;
  /** The unit in the file's own words. */
  readonly unitText?: string;
  /** A reported execution instead of a plan; `rate` where it is a share. */
  readonly measure?: "disbursed" | "executed";
  readonly rate?: true;
  /** "Kinh phí thực hiện", and nothing that tells: money for carrying something out, or what has been carried out. */
  readonly carryingOut?: true;
  /** What has been done so far, or within a month or quarter only. */
  readonly span?: Span["span"];
  /** What was done when, in the file's own words. */
  readonly spanText?: string;
  readonly basis?: Basis;
  readonly denominator?: Denominator["denominator"];
  readonly asOf?: string;
  readonly memo?: "carried_over" | "not_spendable";
  readonly fromYear?: number;
  readonly periodStart?: number;
  readonly periodEnd?: number;
}
export type FacetName = keyof Facets;

const phrases: readonly (readonly [words: string, facets: Facets])[] = facetPhrases;
/** The words of every phrase, for telling a charset by them. */
export const facetWords = [...phrases.flatMap(([words]) => words.split(" ")), ...levelWords];
const longestFirst = phrases
  .toSorted(([a], [b]) => b.length - a.length)
  .map(([words, facets]) => ({ pattern: new RegExp(` ${words} `), facets }));

/** Teaching, traffic and trade: without its marks the word would be "to assign". */
const notAssigning = /(?<!\p{L})(?:giáo(?!\p{L})|giao(?= (?:thông|dịch|lưu|tiếp|ban|nhận)))/giu;

/** "ĐT" alone is investment; without its stroke it would be the word for an area or a people, and behind "KH&" it is an office's. */
const investment = /(?<![\p{L}&])ĐT(?!\p{L})/gu;

/** A text in which such words are another. */
export function withoutLookalikes(text: string): string {
  return text.normalize("NFC").replaceAll(notAssigning, "giao_").replaceAll(investment, "dtpt");
}

/** What a text says, and the words of it that say nothing known. Two phrases that contradict each other are both told. */
export interface Said {
  readonly facets: readonly Facets[];
  readonly rest: string;
}

/** Reads a header, a heading or a line of the cover: dates and years first, as their words are those of other phrases too. */
export function saidIn(text: string): Said {
  const found: { at: number; facets: Facets }[] = [];
  let rest = ` ${fold(withoutLookalikes(text))
    .replaceAll(/[^a-z0-9_]+/g, " ")
    .trim()} `;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Facets) => {
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      const { index, 0: words } = match;
      found.push({ at: index, facets: read(match) });
      // as many signs as words had, so that places stay what they are
      rest = `${rest.slice(0, index)} ${"|".repeat(words.length - 2)} ${rest.slice(index + words.length)}`;
    }
  };
  for (const [pattern, denominator] of denominators) take(pattern, () => denominator(found.map(({ facets }) => facets)));
  take(/ (?:den )?(?:het )?(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?((?:19|20)\d\d) /, ([, day = "", month = "", year = ""]) => ({
    asOf: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  }));
  for (const [pattern, span] of monthsAndQuarters) take(pattern, span);
  take(/ (?:giai doan |trong )?((?:19|20)\d\d) ((?:19|20)\d\d) /, ([, start, end]) => ({
    periodStart: Number(start),
    periodEnd: Number(end),
  }));
  take(/ (?:tu )?(?:nam )?((?:19|20)\d\d) (?=keo dai |chuyen (?:sang|nguon) )/, ([, year]) => ({ fromYear: Number(year) }));
  take(/ (keo dai|chuyen nguon) (?:von )?(?:cua )?(?:tu )?(?:nam )?((?:19|20)\d\d)(?: sang)? /, ([, , year]) => ({
    memo: "carried_over",
    fromYear: Number(year),
  }));
  // "Sở KH&ĐT" is an office: without money or a year behind it "KH" may be anything
  take(/ kh (?=(?:nam )?(?:19|20)\d\d )/, () => ({ stage: "planned" }));
  take(levelPattern, ([words]) => levelsSaid(words));
  for (const { pattern, facets: own } of longestFirst) take(pattern, () => own);
  take(/ (?:(?:ca )?nam )?((?:19|20)\d\d) /, ([, year]) => ({ year: Number(year) }));
  const facets = found.toSorted((a, b) => a.at - b.at).map(({ facets }) => withWords(facets, text.replaceAll(/\s+/g, " ").trim()));
  return { facets, rest: rest.replaceAll("|", " ").replaceAll(/ +/g, " ").trim() };
}

/** The same with the file's own words for a part of another figure: a note repeats them. */
export function withWords(facets: Facets, text: string): Facets {
  return { ...facets, ...(facets.level !== undefined && { levelText: text }), ...(facets.span !== undefined && { spanText: text }) };
}

/** Facets that are words of the file: the first of several counts. */
export const ownWords: ReadonlySet<string> = new Set<FacetName>(["unitText", "levelText", "spanText"]);

/** Both at once; a name that the two give different values is told, and the first keeps it. */
export function merged(parts: readonly Facets[]): { facets: Facets; clash: { name: FacetName; values: [string, string] } | null } {
  const facets: Record<string, string | number | boolean> = {};
  let clash: { name: FacetName; values: [string, string] } | null = null;
  for (const part of parts) {
    for (const [name, value] of Object.entries(part) as [FacetName, string | number | true | undefined][]) {
      if (value === undefined || facets[name] === value || ownWords.has(name)) facets[name] ??= value ?? "";
      else if (facets[name] === undefined || isWider(facets[name])) facets[name] = value;
      else if (!isWider(value)) clash ??= { name, values: [String(facets[name]), String(value)] };
    }
  }
  return { facets: facets, clash };
}

/** "All" beside a name is the name: the total of a column that a row divides. So is what several levels give beside one of them. */
function isWider(value: string | number | boolean): boolean {
  return value === "all" || value === "several";
}
