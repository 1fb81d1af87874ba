import type { MarkLink } from "../charts/link-marks.ts";
import { address } from "../i18n/addresses.ts";
import { keyWords, type EmptyKey } from "../i18n/keys.ts";
import { lower } from "../i18n/sentence.ts";
import type { Context } from "./view.ts";

/**
 * A cell of a picture without a figure, as a stop of the keyboard: it says what its empty means, and leads to where all of them are
 * explained. `told` puts that behind the names of its row and column.
 */
export function emptyMark(empty: EmptyKey, locality: string, { base, language }: Context, told: (why: string) => string): MarkLink {
  const { name, meaning } = keyWords[language][empty];
  return { href: `${address(base, language, "method")}#empties`, locality, label: told(`${lower(name)}. ${meaning}`) };
}
