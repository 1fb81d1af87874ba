/**
 * How wide words are in Be Vietnam Pro, in em: advance widths of the regular weight for U+0020…U+007E, in hundredths.
 * A chart is drawn in Node too, where nothing can be measured; a test in the browser compares the boxes.
 */
const hundredths = [
  23, 28, 32, 81, 64, 85, 74, 18, 44, 44, 50, 61, 30, 61, 29, 50, 68, 38, 65, 66, 71, 66, 68, 59, 63, 68, 29, 30, 56, 73, 56, 57, 100, 74,
  67, 78, 73, 62, 63, 78, 71, 26, 46, 68, 62, 85, 73, 83, 64, 82, 67, 64, 65, 72, 71, 100, 72, 66, 66, 46, 48, 46, 56, 70, 20, 64, 65, 61,
  65, 60, 39, 64, 58, 26, 27, 56, 26, 89, 57, 64, 65, 65, 39, 51, 43, 57, 58, 87, 56, 58, 50, 43, 41, 43, 47,
];
const others: Readonly<Record<string, number>> = {
  đ: 0.66,
  Đ: 0.79,
  "–": 0.68,
  "·": 0.26,
  "≥": 0.57,
  "≤": 0.57,
  "…": 0.73,
  "−": 0.64,
  "\u00a0": 0.23,
};
/** Tabular figures are as wide as the widest. */
const figureWidth = 0.72;
const boldFactor = 1.06;

/** Width of a line of text in px at a font size; diacritics do not widen a letter. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text.normalize("NFD")) {
    if (/\p{M}/u.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    em += /\d/.test(character) ? figureWidth : (others[character] ?? (hundredths[code - 32] ?? 70) / 100);
  }
  return em * size * (bold ? boldFactor : 1);
}

/** A browser that rounds each letter to whole px draws small words up to 1.3 % wider than they are. */
const rounding = 1.02;

/** Lines no wider than `width` px, broken at spaces; a single longer word stands alone, never cut. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, bold) * rounding <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
