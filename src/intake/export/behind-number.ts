import type { Row } from "../../domain/tables.ts";
import { wordsOf } from "../../domain/spelling.ts";
import { isSame, isSlip } from "./alike.ts";

export type ComponentNames = Pick<Row<"components">, "component_code" | "parent_code" | "name_vi" | "name_en" | "short_vi" | "short_en">;

/** Words that bind others, or say that money is meant: without them a name is the same. */
const emptyWords = new Set("va cac nhung cho ve cua tai thuoc kinh phi von noi dung thuc hien tong so cong and the of for".split(" "));

/** Whether a part of a name that an office left alone is still that name: its beginning, or half of it. */
function isCutFrom(name: readonly string[], typed: readonly string[]): boolean {
  if (typed.length < 3 || typed.length >= name.length) return false;
  return name.some((_, at) => {
    const part = name.slice(at, at + typed.length);
    // years are no part of a name by themselves
    const isEnough = at === 0 || (typed.length * 2 >= name.length && !typed.some((word) => /\d/.test(word)));
    return isEnough && isSlip(typed, part);
  });
}

/**
 * What stands behind a component's number: `own` where it is the component's name, a part of it, or nothing that counts; else the code of
 * the component that has this name or one that begins so, or null where it says something more: a year, a type, a place, a second number.
 */
export function behindNumber(
  rows: readonly ComponentNames[],
): (typed: readonly string[], code: string) => "own" | { other: string | null } {
  const bare = (words: readonly string[]) => words.filter((word) => !emptyWords.has(word));
  const known = rows.map(({ component_code, name_vi, name_en, short_vi, short_en }) => ({
    code: component_code,
    long: [name_vi, name_en].map((name) => bare(wordsOf(name))),
    short: [short_vi, short_en].map((name) => bare(wordsOf(name))),
  }));
  return (typed, code) => {
    const words = bare(typed);
    if (words.length === 0) return "own";
    const codesWhere = (isLike: (one: (typeof known)[number]) => boolean) => known.filter(isLike).map((one) => one.code);
    for (const isLike of [isSame, isSlip]) {
      const codes = codesWhere(({ long, short }) => [...long, ...short].some((name) => isLike(words, name)));
      if (codes.includes(code)) return "own";
      if (codes[0] !== undefined) return { other: codes[0] };
    }
    // a part that may be cut from two names leaves two readings, whatever the number says
    const cut = codesWhere(({ long }) => long.some((name) => isCutFrom(name, words)));
    const other = cut.find((one) => one !== code) ?? null;
    if (cut.length > 0 && other === null) return "own";
    return { other };
  };
}
