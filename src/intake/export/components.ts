import { wordsOf } from "../../domain/spelling.ts";
import { fold } from "../../domain/text.ts";
import { spelledOut } from "./abbreviations.ts";
import { isSame, isSlipOfLetters } from "./alike.ts";
import { behindNumber, type ComponentNames } from "./behind-number.ts";
import { saidIn } from "./facets.ts";

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
    ["slip", isSlipOfLetters],
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

const projectNumber = /^(?:du an|da|project|d a)(?: thanh phan)?(?: so)? (\d{1,2})\b ?/;
const subProjectNumber = /^(?:tieu du an|tda|sub project|tieu d a)(?: thanh phan)?(?: so)? (\d{1,2})\b ?/;
const bothNumbers = /^(?:tieu du an|tda|sub project)(?: so)? (\d{1,2}) (?:cua |thuoc |of )?(?:du an|da|project)(?: so)? (\d{1,2})\b ?/;

/** A number or the beginning names this component, and what stands behind it is no name: what it adds is for a person to say. */
export interface Overfull {
  readonly overfull: string;
}

/** What a name says of its component, by number and by name. */
export interface ComponentMatcher {
  /** `project` is the code of the project that the rows stand under, for a sub-project's number. */
  match(text: string, project: string | null): Matching | Overfull;
  isKnown(code: string): boolean;
  parentOf(code: string): string | null;
}

/** The component that a number names, the number itself, which components it may be of, and the words behind it. */
interface Numbered {
  readonly code: string | null;
  readonly own: string;
  readonly isOf: (code: string) => boolean;
  readonly rest: string;
}

export const wholeProgramme = "ALL";

/** The period of a programme, that tables leave out of its name, and how they shorten the words before it. */
const ownPeriod = /\s*giai đoạn (?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\s*$/u;
const programmeShort = /^(?:Chương trình|CT)\s?MTQG\s+/iu;

/** Whether a component is a part of another, or of a part of it; every one is of the whole programme. */
export function isInside(code: string, whole: string, parentOf: ComponentMatcher["parentOf"]): boolean {
  if (code === wholeProgramme) return false;
  const parent = parentOf(code) ?? wholeProgramme;
  return parent === whole || isInside(parent, whole, parentOf);
}

/** Recognises components as documents write them: "Dự án 4", "Tiểu dự án 1: …", "Hỗ trợ việc làm bền vững", or by their codes. */
export function componentMatcher(written: readonly ComponentNames[]): ComponentMatcher {
  // a catalogue may shorten its own names too
  const rows = written.map((row) => ({ ...row, name_vi: spelledOut(row.name_vi), short_vi: spelledOut(row.short_vi) }));
  const parents = new Map(rows.map((row) => [row.component_code, row.parent_code]));
  const byName = nameMatcher(
    rows.map(({ component_code, name_vi, name_en }) => ({
      code: component_code,
      names: [name_vi, name_en, ...(component_code === wholeProgramme ? [name_vi.replace(ownPeriod, "")] : [])],
    })),
  );
  const names = new Map(rows.map(({ component_code, name_vi, name_en }) => [component_code, [name_vi, name_en]]));
  const behind = behindNumber(rows);
  const known = (code: string): string | null => (parents.has(code) ? code : null);

  function numbered(folded: string, project: string | null): Numbered | null {
    const [both, sub, whole] = [bothNumbers, subProjectNumber, projectNumber].map((pattern) => pattern.exec(folded));
    const match = both ?? sub ?? whole;
    if (!match) return null;
    const [, first, second] = match.map(Number);
    const own = match === whole ? `P${first}` : `.S${first}`;
    const parent = both ? `P${second}` : project;
    const code = match === whole ? known(own) : known(`${parent}${own}`);
    // a sub-project without its project counts in any
    return { code, own, isOf: (named) => (both ? named === code : named.endsWith(own)), rest: folded.slice(match[0].length) };
  }

  function match(written: string, project: string | null): Matching | Overfull {
    const text = spelledOut(written).replace(programmeShort, "chuong trinh muc tieu quoc gia ");
    if (parents.has(text.trim())) return { match: { code: text.trim(), how: "number" } };
    const number = numbered(wordsOf(text).join(" "), project);
    const named = byName(number?.rest ?? text);
    if (number === null)
      return named !== null && "match" in named && named.match.how === "beginning" ? begun(text, named.match.code) : named;
    const single = named !== null && "match" in named ? named.match : null;
    // the number within a project agrees with the name, and only the project that it stands under does not
    if (single !== null && single.how !== "beginning" && number.isOf(single.code)) return { match: { code: single.code, how: "number" } };
    if (number.code === null) return single?.how === "name" ? null : named;
    // "Dự án 6: Tiểu dự án 2" is the sub-project
    if (!number.own.startsWith(".") && subProjectNumber.test(number.rest)) return within(number.code, number.rest);
    if (single !== null && single.how !== "beginning") return { between: [number.code, single.code] };
    const said = behind(wordsOf(number.rest), number.code);
    if (said === "own") return { match: { code: number.code, how: "number" } };
    return said.other === null ? { overfull: number.code } : { between: [number.code, said.other] };
  }

  /** A name that goes on behind a component's own: more words of it, or a year, a stage, a type that a person has to place. */
  function begun(text: string, code: string): Matching | Overfull {
    const composed = text.normalize("NFC");
    const words = [...fold(composed).matchAll(/[a-z0-9]+/g)];
    const typed = words.map(([word]) => word);
    const own = (names.get(code) ?? []).map((name) => wordsOf(name)).filter((name) => isSame(typed.slice(0, name.length), name));
    const behind = composed.slice(words[Math.max(...own.map(({ length }) => length))]?.index);
    return saidIn(behind).facets.length > 0 || /\d/.test(behind) ? { overfull: code } : { match: { code, how: "beginning" } };
  }

  /** The sub-project that is named behind its project's number; one of another project contradicts it. */
  function within(project: string, text: string): Matching | Overfull {
    const found = match(text, project);
    if (found === null) return { overfull: project };
    return "match" in found && parents.get(found.match.code) !== project ? { between: [project, found.match.code] } : found;
  }

  return { isKnown: (code) => parents.has(code), parentOf: (code) => parents.get(code) ?? null, match };
}
