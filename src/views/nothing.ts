import type { Language } from "../i18n/language.ts";
import { nothingWords, type Nothing } from "../i18n/nothing.ts";
import type { TableCell } from "./view.ts";

/** A cell without a figure or words of its own, which says why. */
export function nothingCell(why: Nothing, language: Language): TableCell {
  return { text: nothingWords[language][why], empty: "nothing" };
}

/** Words of a document or of ours, or that there are none. */
export function noteCell(note: string | null, language: Language): TableCell {
  return note === null ? nothingCell("noNote", language) : { text: note };
}
