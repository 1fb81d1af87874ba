/** The text of a cell, and the sign behind its figure that points to a footnote; an empty text where there is none. */
export interface Marked {
  readonly figure: string;
  readonly mark: string;
}

const signs = /(?<=[\d%])\s*([¹²³⁰⁴-⁹]{1,2}|\*{1,3}|\(\*{1,3}\)|[†‡]|\[\d{1,2}\]|\(\d{1,2}\))$/u;

/** Parts "1.000*", "1.000¹" and "1 000 (1)". */
export function parted(text: string): Marked {
  const match = signs.exec(text.trimEnd());
  return match === null ? { figure: text, mark: "" } : { figure: text.slice(0, match.index), mark: match[1] ?? "" };
}

/** Whether a mark may be a figure of its own, or one below zero: "(1)". */
export function isOpenMark(mark: string): boolean {
  return /^\(\d+\)$/.test(mark);
}
