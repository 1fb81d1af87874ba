/** A sign and a number, with its unit at most, or signs alone: what a spreadsheet shows as it is. */
const harmless = /^[-+]\s?\d[\p{L}\d\s.,%/]*$|^[-+]+$/u;

/** Whether a spreadsheet that opens the published CSV would take a text for a formula, and run it or show an error in its place. */
export function isFormulaLike(text: string): boolean {
  return /^[=+\-@]/.test(text) && !harmless.test(text);
}
