const lineBreak = "\n";
/** Control and format characters: a bell, a line break, a zero-width space, a soft hyphen, a byte order mark inside. */
const hidden = /[\p{Cc}\p{Cf}]/u;
/** Everything that a terminal shows as nothing, or as a common space. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Whether a cell holds characters that nobody can see; in a note a line may break. */
export function hasHidden(text: string, mayBreak: boolean): boolean {
  return hidden.test(mayBreak ? text.replaceAll(lineBreak, "") : text);
}

/** The text with every character that cannot be seen as its number: `P1‹U+200B›`. */
export function showHidden(text: string): string {
  return text.replace(unseen, (one) => `‹U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`);
}
