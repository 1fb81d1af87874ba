import type { Row } from "../../domain/tables.ts";
import { isOneEdit, wordsOf } from "../../domain/spelling.ts";

/** How a name was recognised; all but the first two are told in the report. */
export type Likeness = "number" | "name" | "slip" | "beginning" | "chosen";
export interface Match<Code extends string = string> {
  readonly code: Code;
  readonly how: Likeness;
}
/** One match; two or more that a person must choose from; or none. */
export type Matching = { readonly match: Match } | { readonly between: readonly string[] } | null;

interface Named {
  readonly code: string;
  readonly words: readonly string[];
}

/** Recognises names whatever their marks, case and signs; where none is the same, a letter a word may be wrong. */
export function nameMatcher(rows: readonly { readonly code: string; readonly names: readonly string[] }[]): (text: string) => Matching {
  const known: Named[] = rows.flatMap(({ code, names }) => names.map((name) => ({ code, words: wordsOf(name) })));
  const ways: readonly (readonly [Likeness, (typed: readonly string[], name: readonly string[]) => boolean])[] = [
    ["name", isSame],
    ["slip", isSlip],
    ["beginning", (typed, name) => name.length >= 3 && isSame(typed.slice(0, name.length), name)],
  ];
  const heard = new Map<string, Matching>();
  return (text) => {
    const typed = wordsOf(text);
    const key = typed.join(" ");
    let matching = heard.get(key);
    if (matching !== undefined) return matching;
    matching = null;
    for (const [how, isLike] of typed.length === 0 ? [] : ways) {
      const codes = [...new Set(known.filter(({ words }) => isLike(typed, words)).map(({ code }) => code))];
      if (codes.length === 0) continue;
      matching = codes.length === 1 && codes[0] !== undefined ? { match: { code: codes[0], how } } : { between: codes };
      break;
    }
    heard.set(key, matching);
    return matching;
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

/** The same words but for scanning slips: one letter in a word, in at most a third of the words. */
function isSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const wrong = one.filter((word, at) => word !== other[at]);
  return wrong.length * 3 <= one.length && one.every((word, at) => isOneEdit(word, other[at] ?? ""));
}

const projectNumber = /^(?:du an|da|project|d a)(?: thanh phan)?(?: so)? (\d{1,2})\b ?/;
const subProjectNumber = /^(?:tieu du an|tda|sub project|tieu d a)(?: thanh phan)?(?: so)? (\d{1,2})\b ?/;
const bothNumbers = /^(?:tieu du an|tda|sub project)(?: so)? (\d{1,2}) (?:cua |thuoc |of )?(?:du an|da|project)(?: so)? (\d{1,2})\b ?/;

/** What a name says of its component, by number and by name. */
export interface ComponentMatcher {
  /** `project` is the code of the project that the rows stand under, for a sub-project's number. */
  match(text: string, project: string | null): Matching;
  isKnown(code: string): boolean;
  parentOf(code: string): string | null;
}

export const wholeProgramme = "ALL";

/** Recognises components as documents write them: "Dự án 4", "Tiểu dự án 1: …", "Hỗ trợ việc làm bền vững", or by their codes. */
export function componentMatcher(
  rows: readonly Pick<Row<"components">, "component_code" | "parent_code" | "name_vi" | "name_en">[],
): ComponentMatcher {
  const parents = new Map(rows.map((row) => [row.component_code, row.parent_code]));
  const byName = nameMatcher(rows.map(({ component_code, name_vi, name_en }) => ({ code: component_code, names: [name_vi, name_en] })));
  const known = (code: string): string | null => (parents.has(code) ? code : null);

  /** The component that a number names, and the sub-project's own number, which counts in any project. */
  function numbered(folded: string, project: string | null): { code: string | null; own: string; rest: string } | null {
    const [both, sub, whole] = [bothNumbers, subProjectNumber, projectNumber].map((pattern) => pattern.exec(folded));
    const match = both ?? sub ?? whole;
    if (!match) return null;
    const [, first, second] = match.map(Number);
    const own = match === whole ? `P${first}` : `.S${first}`;
    const parent = both ? `P${second}` : project;
    return { code: match === whole ? known(own) : known(`${parent}${own}`), own, rest: folded.slice(match[0].length) };
  }

  return {
    isKnown: (code) => parents.has(code),
    parentOf: (code) => parents.get(code) ?? null,
    match: (text, project) => {
      if (parents.has(text.trim())) return { match: { code: text.trim(), how: "number" } };
      const number = numbered(wordsOf(text).join(" "), project);
      const named = byName(number?.rest ?? text);
      if (number === null) return named;
      const byNumber = number.code === null ? null : ({ match: { code: number.code, how: "number" } } as const);
      if (named === null) return byNumber;
      if ("between" in named) return byNumber && named.between.includes(byNumber.match.code) ? byNumber : named;
      const { code, how } = named.match;
      // the number within a project agrees with the name, and only the project that it stands under does not
      if (how !== "beginning" && code.endsWith(number.own)) return { match: { code, how: "number" } };
      if (byNumber === null) return how === "name" ? null : named;
      return how === "beginning" ? byNumber : { between: [byNumber.match.code, code] };
    },
  };
}
