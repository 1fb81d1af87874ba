import type { Basis, ExpenditureType, FundSource, MoneyUnit, Stage } from "../../domain/codes.ts";
import { fold } from "../../domain/text.ts";
import { levelPattern, levelsSaid, levelWords, type BudgetLevel } from "./budget-levels.ts";
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
  /** What has been done so far, or within a month or quarter only. */
  readonly span?: Span["span"];
  /** What was done when, in the file's own words. */
  readonly spanText?: string;
  readonly basis?: Basis;
  readonly denominator?: "plan_year" | "with_carry_over";
  readonly asOf?: string;
  readonly memo?: "carried_over" | "not_spendable";
  readonly fromYear?: number;
  readonly periodStart?: number;
  readonly periodEnd?: number;
}
export type FacetName = keyof Facets;

/** Folded phrases and what they say; the longer is read first. Punctuation is gone, only words are left. */
const phrases: readonly (readonly [words: string, facets: Facets])[] = [
  ["von dau tu phat trien", { type: "capital" }],
  ["chi dau tu phat trien", { type: "capital" }],
  ["dau tu phat trien", { type: "capital" }],
  ["von dau tu cong", { type: "capital" }],
  ["dau tu cong", { type: "capital" }],
  ["von dau tu", { type: "capital" }],
  ["dtpt", { type: "capital" }],
  ["dau tu", { type: "capital" }],
  ["von dt", { type: "capital" }],
  ["capital", { type: "capital" }],
  ["kinh phi su nghiep", { type: "recurrent" }],
  ["von su nghiep", { type: "recurrent" }],
  ["su nghiep", { type: "recurrent" }],
  ["von sn", { type: "recurrent" }],
  ["kp sn", { type: "recurrent" }],
  ["chi thuong xuyen", { type: "recurrent" }],
  ["recurrent", { type: "recurrent" }],
  ["moi loai von", { type: "all" }],
  ["all types", { type: "all" }],
  ["ngan sach trung uong", { source: "central" }],
  ["von trung uong", { source: "central" }],
  ["trung uong", { source: "central" }],
  ["ngan sach tw", { source: "central" }],
  ["von tw", { source: "central" }],
  ["ns trung uong", { source: "central" }],
  ["ns tw", { source: "central" }],
  ["nstw", { source: "central" }],
  ["tw", { source: "central" }],
  ["central budget", { source: "central" }],
  ["central", { source: "central" }],
  ["von doi ung cua nguoi dan", { source: "community" }],
  ["ngan sach dia phuong", { source: "local" }],
  ["ngan sach dia phuong doi ung", { source: "local" }],
  ["doi ung ngan sach dia phuong", { source: "local" }],
  ["doi ung cua dia phuong", { source: "local" }],
  ["von dp", { source: "local" }],
  ["ngan sach dp", { source: "local" }],
  ["ns dia phuong", { source: "local" }],
  ["ns dp", { source: "local" }],
  ["dp", { source: "local" }],
  ["ngan sach dia phuong cac cap", { source: "local" }],
  ["nsdp cac cap", { source: "local" }],
  ["can doi ngan sach dia phuong", { source: "local" }],
  ["can doi nsdp", { source: "local" }],
  ["doi ung dia phuong", { source: "local" }],
  ["von dia phuong", { source: "local" }],
  ["dia phuong", { source: "local" }],
  ["nsdp", { source: "local" }],
  ["local budget", { source: "local" }],
  ["local", { source: "local" }],
  ["nguoi dan dong gop", { source: "community" }],
  ["von dan dong gop", { source: "community" }],
  ["dan dong gop", { source: "community" }],
  ["von huy dong khac", { source: "community" }],
  ["huy dong khac", { source: "community" }],
  ["community", { source: "community" }],
  ["khong ghi nguon", { source: "unstated" }],
  ["khong ro nguon", { source: "unstated" }],
  ["chua ro nguon", { source: "unstated" }],
  ["source not stated", { source: "unstated" }],
  ["unstated source", { source: "unstated" }],
  ["moi nguon von", { source: "all" }],
  ["moi nguon", { source: "all" }],
  ["all sources", { source: "all" }],
  ["ke hoach von duoc giao", { stage: "assigned" }],
  ["ke hoach von giao", { stage: "assigned" }],
  ["ke hoach von da giao", { stage: "assigned" }],
  ["ke hoach da giao", { stage: "assigned" }],
  ["ke hoach duoc giao", { stage: "assigned" }],
  ["ke hoach giao", { stage: "assigned" }],
  ["giao ke hoach", { stage: "assigned" }],
  ["du toan giao", { stage: "assigned" }],
  ["von duoc giao", { stage: "assigned" }],
  ["von giao", { stage: "assigned" }],
  ["duoc giao", { stage: "assigned" }],
  ["da giao", { stage: "assigned" }],
  ["giao", { stage: "assigned" }],
  ["phan bo", { stage: "assigned" }],
  ["assigned", { stage: "assigned" }],
  ["ke hoach de xuat", { stage: "proposed" }],
  ["de xuat ke hoach", { stage: "proposed" }],
  ["de xuat", { stage: "proposed" }],
  ["proposed", { stage: "proposed" }],
  ["nhu cau", { stage: "planned" }],
  ["du kien", { stage: "planned" }],
  ["ke hoach", { stage: "planned" }],
  ["kh von giao", { stage: "assigned" }],
  ["kh giao", { stage: "assigned" }],
  ["kh von", { stage: "planned" }],
  ["planned", { stage: "planned" }],
  ["uoc giai ngan", { measure: "disbursed", basis: "estimate" }],
  ["giai ngan", { measure: "disbursed", basis: "actual" }],
  ["disbursed", { measure: "disbursed", basis: "actual" }],
  ["uoc thuc hien", { measure: "executed", basis: "estimate" }],
  ["thuc hien", { measure: "executed", basis: "actual" }],
  ["executed", { measure: "executed", basis: "actual" }],
  ["da giai ngan", { measure: "disbursed", basis: "actual" }],
  ["da thuc hien", { measure: "executed", basis: "actual" }],
  ["luy ke", { span: "to_date" }],
  ["cong don", { span: "to_date" }],
  ["tu dau nam", { span: "to_date" }],
  ["den nay", { span: "to_date" }],
  ["cumulative", { span: "to_date" }],
  ["to date", { span: "to_date" }],
  ["trong ky", { span: "within" }],
  ["trong thang", { span: "within" }],
  ["trong quy", { span: "within" }],
  ["ky nay", { span: "within" }],
  ["in the period", { span: "within" }],
  ["ty le", { rate: true }],
  ["ti le", { rate: true }],
  ["rate", { rate: true }],
  ["so voi ke hoach nam", { denominator: "plan_year" }],
  ["so voi ke hoach von nam", { denominator: "plan_year" }],
  ["so voi kh nam", { denominator: "plan_year" }],
  // of these nobody says whether carried-over money is in them: the rate has no stated denominator
  ["so voi ke hoach von duoc giao", { rate: true }],
  ["so voi ke hoach von giao", { rate: true }],
  ["so voi ke hoach duoc giao", { rate: true }],
  ["so voi ke hoach giao", { rate: true }],
  ["so voi ke hoach von", { rate: true }],
  ["so voi ke hoach", { rate: true }],
  ["so voi von giao", { rate: true }],
  ["so voi kh von", { rate: true }],
  ["so voi kh giao", { rate: true }],
  ["so voi kh", { rate: true }],
  ["gom ca von keo dai", { denominator: "with_carry_over" }],
  ["keo dai sang", { memo: "carried_over" }],
  ["keo dai", { memo: "carried_over" }],
  ["chuyen nguon", { memo: "carried_over" }],
  ["chuyen sang", { memo: "carried_over" }],
  ["carried over", { memo: "carried_over" }],
  ["khong su dung duoc", { memo: "not_spendable" }],
  ["khong giai ngan duoc", { memo: "not_spendable" }],
  ["not spendable", { memo: "not_spendable" }],
];
/** The words of every phrase, for telling a charset by them. */
export const facetWords = [...phrases.flatMap(([words]) => words.split(" ")), ...levelWords];
const longestFirst = phrases
  .toSorted(([a], [b]) => b.length - a.length)
  .map(([words, facets]) => ({ pattern: new RegExp(` ${words} `), facets }));

/** Teaching, traffic and trade: without its marks the word would be "to assign". */
const notAssigning = /(?<!\p{L})(?:giáo(?!\p{L})|giao(?= (?:thông|dịch|lưu|tiếp|ban|nhận)))/giu;

/** A text in which such words are another. */
export function withoutLookalikes(text: string): string {
  return text.normalize("NFC").replaceAll(notAssigning, "giao_");
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
  take(/ (?:nam )?((?:19|20)\d\d) /, ([, year]) => ({ year: Number(year) }));
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
