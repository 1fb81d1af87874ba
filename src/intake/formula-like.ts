/** A sign and a number, with its unit at most, or signs alone: what a spreadsheet shows as it is. */
const shown = /^[-+]\s?\d[\p{L}\d\s.,%/]*$|^[-+]+$/u;
/** The dash of a list and words, as officials write their notes: nothing that runs, at worst a spreadsheet cannot show it. */
const listed = /^[-+]\s+\p{L}[^|!=()@]*$/u;

/** Whether a spreadsheet that opens the published CSV would take a text for a formula and run it. */
export function isFormulaLike(text: string): boolean {
  return /^[=+\-@]/.test(text) && !shown.test(text) && !listed.test(text);
}
