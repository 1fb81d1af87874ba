import type { StateCode } from "../domain/codes.ts";
import { emptyCode } from "../i18n/keys.ts";
import type { Language } from "../i18n/language.ts";
import { nothingCode, nothingWords, type Nothing } from "../i18n/nothing.ts";
import type { TableCell } from "./view.ts";

/** A cell without a figure or words of its own, which says why. */
export function nothingCell(why: Nothing, language: Language): TableCell {
  return { text: nothingWords[language][why], empty: "nothing", state: nothingCode[why] };
}

/** Words of a document or of ours, or that there are none. */
export function noteCell(note: string | null, language: Language): TableCell {
  return note === null ? nothingCell("noNote", language) : { text: note };
}

/** The code of why a cell is empty; none where it is not. */
export function stateOfCell({ state, empty }: TableCell): StateCode | undefined {
  const codes: Readonly<Partial<Record<string, StateCode>>> = emptyCode;
  return state ?? (empty === undefined ? undefined : codes[empty]);
}
