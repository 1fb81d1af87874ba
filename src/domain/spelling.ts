import type { Level } from "./codes.ts";
import { fold } from "./text.ts";

/** The words of a text without marks, signs and case: "Ngõ H'Ơ" is ngo, h, o. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

/** What people call a unit of each level, folded; city and town are names of several levels. */
const kinds: readonly (readonly [words: string, levels: readonly Level[]])[] = [
  ["thanh pho", ["province", "district"]],
  ["tp", ["province", "district"]],
  ["city", ["province", "district"]],
  ["tinh", ["province"]],
  ["province", ["province"]],
  ["t", ["province"]],
  ["thi xa", ["district"]],
  ["tx", ["district"]],
  ["huyen", ["district"]],
  ["quan", ["district"]],
  ["district", ["district"]],
  ["h", ["district"]],
  ["q", ["district"]],
  ["thi tran", ["commune"]],
  ["tt", ["commune"]],
  ["township", ["commune"]],
  ["town", ["district", "commune"]],
  ["xa", ["commune"]],
  ["phuong", ["commune"]],
  ["commune", ["commune"]],
  ["ward", ["commune"]],
  ["x", ["commune"]],
  ["p", ["commune"]],
];

/** One way to understand words: a name, and the levels that a word for a kind of unit allows; null where there is none. */
export interface Reading {
  readonly name: readonly string[];
  readonly levels: readonly Level[] | null;
}

/** Every way to understand words: as a name, and as a name with the kind of unit before it ("xã …") or behind it ("… commune"). */
export function readingsOf(words: readonly string[]): Reading[] {
  const readings: Reading[] = [{ name: words, levels: null }];
  for (const [text, levels] of kinds) {
    const kind = text.split(" ");
    if (startsWith(words, kind)) readings.push({ name: words.slice(kind.length), levels });
    if (startsWith(words.toReversed(), kind.toReversed())) readings.push({ name: words.slice(0, -kind.length), levels });
  }
  return readings;
}

function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((word, at) => words[at] === word);
}

/** Whether one letter more, less, other, or two swapped ones make the first text the second. */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [restOne, restOther] = [one.slice(same), other.slice(same)];
  const isSwapped = [restOne[1], restOne[0], restOne.slice(2)].join() === [restOther[0], restOther[1], restOther.slice(2)].join();
  return isSwapped || restOne.slice(1) === restOther.slice(1) || restOne.slice(1) === restOther || restOne === restOther.slice(1);
}
