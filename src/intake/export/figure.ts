import type { Comparator, MoneyUnit } from "../../domain/codes.ts";
import { parseDecimalVi } from "../../domain/numbers.ts";
import { fold } from "../../domain/text.ts";
import { parted } from "./figure-mark.ts";
import { joined } from "./number-style.ts";
import { moneyUnit } from "./units.ts";

/** What a cell states, its numbers as Vietnamese writes them. */
export interface Figure {
  readonly comparator: Comparator;
  readonly value: string;
  /** The upper end of a range. */
  readonly high: string | null;
  /** The whole in "8/8 thôn". */
  readonly outOf: string | null;
  /** The words around the figure, folded, without those for its comparator. */
  readonly words: string;
  readonly isPercent: boolean;
  /** The unit of money that the cell itself names. */
  readonly unit: MoneyUnit | null;
}

const number = String.raw`[-−]?\d[\d.]*(?:,\d+)?`;
const shape = new RegExp(
  String.raw`^(?<before>[^\d]*?)(?<low>${number})\s*%?\s*(?:(?<between>-|–|—|/|den)\s*(?<high>${number}))?(?<after>[^\d]*)$`,
);

/** What leads to a figure, a bound before "about": "khoảng trên 90%" is a bound. Behind it the same words may mean anything. */
const leading: readonly (readonly [RegExp, Comparator])[] = [
  [/>=|≥|\btoi thieu\b|\bit nhat\b|\bat least\b|\bkhong duoi\b/, ">="],
  [/<=|≤|\btoi da\b|\bkhong qua\b|\bkhong vuot qua\b|\bat most\b/, "<="],
  [/>|\btren\b|\bhon\b|\bmore than\b|\bover\b/, ">"],
  [/<|\bduoi\b|\bless than\b|\bunder\b/, "<"],
  [/(?<!dau )\btu $|\bfrom $/, ">="],
  [/~|≈|\bkhoang\b|\bgan\b|\babout\b/, "~"],
];
const trailing: readonly (readonly [RegExp, Comparator])[] = [
  [/\btro len\b|\bor more\b/, ">="],
  [/\btro xuong\b|\bor less\b/, "<="],
];
const qualifiers = new RegExp([...leading, ...trailing].map(([pattern]) => pattern.source).join("|"), "g");

/** What a dash may mean is for a person to say; these words say that there is no figure. */
const notStated = /^(\.{2,}|…+|\?|khong ghi|chua ghi|khong neu|chua co|n\/?a|not stated)$/;
export const isDash = (text: string): boolean => /^[-–—]+$/.test(text.trim());
export const isNotStated = (text: string): boolean => notStated.test(fold(text).trim());

/** Whether a text is a figure, whichever sign stands before its decimals. */
export function looksLikeFigure(text: string): boolean {
  // nearly every cell of a long table is told apart here
  if (!/\d/.test(text)) return false;
  if (/^\d+([.,]\d+)*$/.test(text)) return true;
  return figureIn(joined(parted(text).figure, "").replaceAll(/(?<=\d)[.,](?=\d)/g, "")) !== null;
}

/** Reads the text of a cell whose numbers are Vietnamese; null where it is no figure. */
export function figureIn(text: string): Figure | null {
  const folded = fold(text).replaceAll(/\s+/g, " ").trim();
  // the day under a table, whose signature may stand in a column of figures
  if (/\bngay\b.*\bthang\b.*\bnam\b/.test(folded)) return null;
  const groups = shape.exec(folded)?.groups;
  if (groups === undefined) return null;
  const { before = "", low = "", between, high, after = "" } = groups;
  // ",5" is a half to its writer, and "100," has lost something: a sign without digits on both sides makes no figure
  if (/[.,]$/.test(before) || /^[.,]/.test(after)) return null;
  if (parseDecimalVi(low) === null || (high !== undefined && parseDecimalVi(high) === null)) return null;
  const isRange = high !== undefined && between !== "/";
  const bound = trailing.find(([pattern]) => pattern.test(after))?.[1] ?? leading.find(([pattern]) => pattern.test(before))?.[1];
  const rest = `${before.replaceAll(qualifiers, " ")} ${after.replaceAll(qualifiers, " ")}`;
  return {
    // "từ 8-9 %" is a range, whatever leads to it
    comparator: isRange ? "range" : (bound ?? "="),
    value: low,
    high: isRange ? high : null,
    outOf: between === "/" && high !== undefined ? high : null,
    isPercent: folded.includes("%"),
    words: rest
      .replaceAll(/[,;:.()%]/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
    unit: moneyUnit(rest.replaceAll(/[()]/g, " ").replaceAll(/\s+/g, " ")),
  };
}
