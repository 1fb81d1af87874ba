import { borrowerGroups, expenditureTypes, fundSources } from "../../domain/codes.ts";
import { fold } from "../../domain/text.ts";
import type { Context } from "./context.ts";
import type { Named } from "./nearest-name.ts";
import { isWhole, rowName } from "./row-name.ts";
import type { Subject } from "./entry.ts";
import { saidIn, type Facets } from "./facets.ts";
import type { Dimension } from "./header.ts";
import { rowWithoutPlace } from "./no-place.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";

/** Whether a row is a total: of what its name and place say, or, as a person chose, of the programme or of its section. */
export type Total = "none" | "stated" | "whole" | "section";

/** What a row is about: of its own, as a division of the component above it, or unknown with the notice that says so. */
export type RowSubject =
  | {
      readonly is: "own";
      readonly subject: Subject;
      readonly facets: readonly Facets[];
      readonly total: Total;
      /** Whether it says that it is a part of the row above. */
      readonly isPart?: boolean;
      /** How many sections a total says that it adds up. */
      readonly sections?: number;
    }
  | {
      readonly is: "division";
      readonly facets: readonly Facets[];
      readonly isSubset: boolean;
      readonly isPart: boolean;
      /** What a person says that it is a part of: of the part above it, or of the project. */
      readonly within?: Within;
    }
  | { readonly is: "aside" }
  | { readonly is: "unknown"; readonly notice: Notice };

/** What a row divides, as a person says. */
export const withins = ["part", "project"] as const;
export type Within = (typeof withins)[number];

const whole: Subject = { is: "component", code: "ALL", how: "inferred" };

/** Finds the subject of a row by its name, or as a person chose it. */
export function rowSubject(
  text: string,
  dimension: Dimension,
  choice: string | null,
  context: Context,
  project: string | null,
  year: number | null,
  place: Place,
): RowSubject {
  const within = withins.find((one) => one === choice);
  if (choice !== null && within === undefined) return chosenSubject(choice, dimension, context, place);
  if (dimension === "indicator" || dimension === "borrower") return namedSubject(text, dimension, context, year, place);
  const named = rowName(text, context.components, project);
  // the table's own year behind a name adds nothing to it
  const dated = named.is === "overfull" && year !== null ? rowName(withoutYear(text, year), context.components, project) : named;
  const name = dated.is === "component" ? dated : named;
  if (name.is === "component") {
    const subject: Subject = isWhole(name.code) ? { ...whole } : { is: "component", code: name.code, how: name.how };
    return { is: "own", subject, facets: name === named || year === null ? [] : [{ year }], total: "none", isPart: name.isPart };
  }
  if (name.is === "total") return { is: "own", subject: whole, facets: name.facets, total: "stated", sections: name.sections };
  if (name.is === "division") return { ...name, ...(within !== undefined && { within }) };
  if (text === "") return { is: "unknown", notice: noticeAt(place, "name-missing") };
  if (name.is === "unclear") return { is: "unknown", notice: unclear(place, "component-ambiguous", text, name.between) };
  if (name.is === "overfull")
    return { is: "unknown", notice: noticeAt(place, "rest-ambiguous", text, { one: name.code, row: String(place.row) }) };
  const unplaced = rowWithoutPlace(text, place);
  if (unplaced !== null) return { is: "unknown", notice: unplaced };
  if (name.isSubset) return { is: "unknown", notice: noticeAt(place, "subset-unknown", text, { row: String(place.row) }) };
  if (isOtherPlace(text, context))
    return {
      is: "unknown",
      notice: noticeAt(place, "other-place", text, { place: context.placeNames[0] ?? "", option: `--row ${place.row}=aside` }),
    };
  return { is: "unknown", notice: noticeAt(place, "component-unknown", text, meantArgs(context.meant(text, "component"), place)) };
}

/** "Huyện Tam Đường" between projects: the rows under it are that place's. */
function isOtherPlace(text: string, { placeNames }: Context): boolean {
  const folded = fold(text).trim();
  const isPlace = /^(\d+\. *)?(tinh|huyen|thi xa|thanh pho|quan|xa|phuong|thi tran) \p{L}/u.test(folded) && folded.split(" ").length <= 6;
  return isPlace && !placeNames.some((name) => folded.endsWith(fold(name)));
}

function withoutYear(text: string, year: number): string {
  const composed = text.normalize("NFC");
  const match = new RegExp(`[\\s,;(–-]*\\b(?:trong )?nam ${year}\\b\\)?`).exec(fold(composed));
  return match === null ? text : `${composed.slice(0, match.index)} ${composed.slice(match.index + match[0].length)}`.trim();
}

/** A unit in brackets behind a name adds nothing to it. */
const unitBehind = /\(\s*(?:%|hộ|người|lao động|nhà|căn|công trình|mô hình|dự án|xã|thôn|bản)\s*\)\s*$/iu;

/** An aim or a borrower. Behind its name more words may make another of it: of a part of the people, or of the places. */
function namedSubject(text: string, dimension: "indicator" | "borrower", context: Context, year: number | null, place: Place): RowSubject {
  const bare = text
    .normalize("NFC")
    .replace(/^[-–+*•]\s*/, "")
    .replace(unitBehind, "");
  const matching = context[dimension](year === null ? bare : withoutYear(bare, year));
  if (matching !== null && "match" in matching && matching.match.how === "beginning") {
    return { is: "unknown", notice: noticeAt(place, "indicator-rest", text, { one: matching.match.code, row: String(place.row) }) };
  }
  if (matching !== null && "match" in matching) {
    return { is: "own", subject: { is: dimension, ...matching.match }, facets: [], total: "none" };
  }
  if (matching !== null) return { is: "unknown", notice: unclear(place, "indicator-ambiguous", text, matching.between) };
  return { is: "unknown", notice: noticeAt(place, "indicator-unknown", text, meantArgs(context.meant(text, "indicator"), place)) };
}

/** The nearest name with its code, where there is one: any other code would be taken for advice. */
function meantArgs(meant: Named | null, { row }: Place): Notice["args"] {
  return { meant: meant?.name ?? "", code: meant?.code ?? "", row: String(row) };
}

function unclear(
  place: Place,
  code: "component-ambiguous" | "indicator-ambiguous",
  text: string,
  [one = "", other = ""]: readonly string[],
): Notice {
  return noticeAt(place, code, text, { one, other, row: String(place.row) });
}

function chosenSubject(choice: string, dimension: Dimension, context: Context, place: Place): RowSubject {
  if (choice === "aside") return { is: "aside" };
  const [, memo, year] = /^(carried_over|not_spendable)(?::((?:19|20)\d\d))?$/.exec(choice) ?? [];
  if (memo === "carried_over" || memo === "not_spendable") {
    return { is: "division", isSubset: true, isPart: true, facets: [{ memo, ...(year !== undefined && { fromYear: Number(year) }) }] };
  }
  const source = fundSources.find((one) => one === choice);
  const type = expenditureTypes.find((one) => one === choice);
  if (dimension === "component" && (source !== undefined || type !== undefined)) {
    return { is: "division", isSubset: false, isPart: true, facets: [source === undefined ? { type } : { source }] };
  }
  if (dimension === "component" && (choice === "section" || isWhole(choice))) {
    return { is: "own", subject: whole, facets: [], total: choice === "section" ? "section" : "whole" };
  }
  if (dimension === "component" && context.components.isKnown(choice)) {
    return { is: "own", subject: { is: "component", code: choice, how: "chosen" }, facets: [], total: "none" };
  }
  if (dimension === "indicator" && context.indicatorUnits.has(choice)) {
    return { is: "own", subject: { is: "indicator", code: choice, how: "chosen" }, facets: [], total: "none" };
  }
  if (dimension === "borrower" && (borrowerGroups as readonly string[]).includes(choice)) {
    return { is: "own", subject: { is: "borrower", code: choice, how: "chosen" }, facets: [], total: "none" };
  }
  return { is: "unknown", notice: noticeAt(place, "word-unknown", choice, { option: "--row" }) };
}

/** What a cell of a column for sources, types, years or stages says; null where it says something unknown. */
function facetCell(header: string, text: string): readonly Facets[] | null {
  const { facets, rest } = saidIn(text);
  if (text === "") return [];
  const isOfType = saidIn(header).rest.includes("loai") || /type/i.test(header);
  const word = /^(unstated|khong ghi|not stated)$/.test(rest)
    ? "unstated"
    : /^(all|tat ca|tong so|tong cong|cong)$/.test(rest)
      ? "all"
      : null;
  if (facets.length === 0 && word !== null) return [isOfType ? { type: word } : { source: word }];
  const isPlain = rest.split(" ").every((word) => ["", "von", "nguon", "kinh", "phi", "ngan", "sach", "nam"].includes(word));
  return facets.length > 0 && isPlain ? facets : null;
}

/** The same, remembered: a long table says the same few words in every row. */
export function facetCells(): typeof facetCell {
  const known = new Map<string, ReturnType<typeof facetCell>>();
  return (header, text) => {
    const key = `${header}\t${text}`;
    const found = known.get(key) ?? facetCell(header, text);
    known.set(key, found);
    return found;
  };
}
