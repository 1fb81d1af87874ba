/** What tells letters apart that share a base: no mark, breve, circumflex or stroke, horn. All sort behind `z`, so ab < ăb. */
const letterRanks: Readonly<Record<string, string>> = { ă: "a{", â: "a|", đ: "d{", ê: "e{", ô: "o{", ơ: "o|", ư: "u{" };
/** The five tone marks in dictionary order, behind the unmarked ngang (0): huyền, hỏi, ngã, sắc, nặng. */
const toneRanks: Readonly<Record<string, string>> = { "\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5" };
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const words = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Lower case without any mark, for search: "Đắk Hà" becomes "dak ha". Composed and decomposed input give the same, and so do the
 * old and the new place of a tone ("Hòa", "Hoà"). đ is folded by hand: it has no decomposition.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").normalize("NFC");
}

/** Words of a page whose ranges ("8–9 %", "2021–2025") stay on one line: a word joiner, which has no width, behind the dash. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d)–(?=\d)/g, "–\u2060");
}

/**
 * A key whose code-point order is Vietnamese alphabetical order: letters first (a ă â b c d đ e ê …), then the tone of each
 * syllable (ngang, huyền, hỏi, ngã, sắc, nặng); case and punctuation do not count. "Bảo Yên" becomes "bao-ye{n 20".
 * Syllables are joined by `-` and the tones follow a blank: both sort before every letter, so "An Bình" comes before "Anh".
 */
export function sortKeyVi(text: string): string {
  const syllables = text.toLowerCase().normalize("NFD").match(words) ?? [];
  return `${syllables.map(letters).join("-")} ${syllables.map(tones).join("")}`;
}

function letters(syllable: string): string {
  const toneless = [...syllable.replace(toneMarks, "").normalize("NFC")];
  return toneless.map((letter) => letterRanks[letter] ?? fold(letter)).join("");
}

function tones(syllable: string): string {
  return [...(syllable.match(toneMarks) ?? [])].map((mark) => toneRanks[mark]).join("") || "0";
}
