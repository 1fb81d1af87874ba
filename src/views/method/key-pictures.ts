import { keyMarks, type KeyRow } from "../../charts/key-marks.ts";
import { boundKeys, emptyKeys, keyWords, type BoundKey, type EmptyKey } from "../../i18n/keys.ts";
import type { Language } from "../../i18n/language.ts";
import type { DrawOptions } from "../view.ts";

const emptyShapes: Readonly<Record<EmptyKey, KeyRow["mark"]>> = {
  zero: "zero",
  "not-stated": "not-stated",
  "not-in-plan": "words",
  "not-due": "not-due",
  suspect: "suspect",
  "not-split": "not-split",
};

/** The six empties with the marks that they have in the pictures. */
export function emptiesPicture(language: Language, title: string): (options: DrawOptions) => SVGSVGElement {
  const rows = emptyKeys.map((key) => rowOf(key, emptyShapes[key], language));
  return (options) => keyMarks(rows, { ...options, alternative: title });
}

/** The shapes of a figure that is not exact. */
export function boundsPicture(language: Language, title: string): (options: DrawOptions) => SVGSVGElement {
  const rows = boundKeys.map((key) => rowOf(key, key, language));
  return (options) => keyMarks(rows, { ...options, alternative: title });
}

function rowOf(key: EmptyKey | BoundKey, mark: KeyRow["mark"], language: Language): KeyRow {
  const { name, word, meaning } = keyWords[language][key];
  return { name, word, meaning, mark };
}
