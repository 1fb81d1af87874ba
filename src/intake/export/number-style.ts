import type { DecimalSign } from "./options.ts";

/** A cell with figures, and where it stands. */
export interface Sample {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}
export type Style =
  | { readonly sign: null }
  /** `by` are the cells that tell; `open` those that would be a thousand times as much in the other way. */
  | { readonly sign: DecimalSign; readonly by: readonly Sample[]; readonly open: readonly Sample[] }
  /** Two cells that cannot both be right. */
  | { readonly mixed: readonly [comma: Sample, dot: Sample] }
  /** A cell that is 1977 with a decimal comma and 1.977 with a decimal dot, and nothing in the table that tells. */
  | { readonly ambiguous: Sample };

const token = /\d[\d.,]*\d|\d/g;
/** Only with a decimal comma: dots between thousands, twice or before a comma, or a comma that parts no thousands. */
const onlyComma = /^\d{1,3}(\.\d{3}){2,}(,\d+)?$|^\d{1,3}(\.\d{3})+,\d+$|^\d+,(\d{1,2}|\d{4,})$|^0+,\d+$|^\d{4,},\d+$/;
const onlyDot = /^\d{1,3}(,\d{3}){2,}(\.\d+)?$|^\d{1,3}(,\d{3})+\.\d+$|^\d+\.(\d{1,2}|\d{4,})$|^0+\.\d+$|^\d{4,}\.\d+$/;
/** Blanks between thousands; two figures on two lines of a cell are none. */
const spaced = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/g;
const either = /^\d{1,3}[.,]\d{3}$/;

/** Decides once for all cells of a table which sign stands before decimals; null where no cell needs it. */
export function styleOf(samples: readonly Sample[]): Style {
  const [comma, dot, open]: [Sample[], Sample[], Sample[]] = [[], [], []];
  for (const sample of samples) {
    const words = joined(sample.text, "").match(token) ?? [];
    if (words.some((word) => onlyComma.test(word))) comma.push(sample);
    if (words.some((word) => onlyDot.test(word))) dot.push(sample);
    if (words.some((word) => either.test(word))) open.push(sample);
  }
  if (comma[0] && dot[0]) return { mixed: [comma[0], dot[0]] };
  if (comma[0]) return { sign: "comma", by: comma, open: open.filter(({ text }) => text.includes(",")) };
  if (dot[0]) return { sign: "dot", by: dot, open: open.filter(({ text }) => text.includes(".")) };
  return open[0] ? { ambiguous: open[0] } : { sign: null };
}

/** A text whose thousands are parted by this sign instead of blanks. */
export function joined(text: string, sign: string): string {
  return /\s/.test(text) ? text.replaceAll(spaced, (word) => word.replaceAll(/\D/g, sign)) : text;
}

/** A text whose numbers are written with a decimal dot, as Vietnamese writes it: signs change places inside numbers only. */
export function inVietnamese(text: string, sign: DecimalSign | null): string {
  if (sign !== "dot") return text;
  return text.replace(token, (word) => word.replaceAll(/[.,]/g, (mark) => (mark === "." ? "," : ".")));
}
