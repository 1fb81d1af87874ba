import { moneyUnits, type MoneyUnit } from "../../domain/codes.ts";
import { parseDecimalVi, timesExactly } from "../../domain/numbers.ts";
import { figureIn, isDash, isNotStated, type Figure } from "./figure.ts";
import { isOpenMark, parted } from "./figure-mark.ts";
import { onOneLine } from "./grid.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";
import { inVietnamese, joined } from "./number-style.ts";
import type { DecimalSign, ExportOptions } from "./options.ts";

/** What a cell under a column of figures holds: a figure, the word that there is none, nothing at all, or what nobody can read. */
export type Reading =
  | { readonly is: "figure"; readonly figure: Figure; readonly printed: string; readonly mark: string }
  | { readonly is: "not-stated" }
  | { readonly is: "nothing" }
  | { readonly is: "blank" }
  | { readonly is: "unread"; readonly notice: Notice };

/** Reads one cell; `sign` is the table's, null for a number that a workbook holds as such. `isNote` tells the marks that a footnote explains. */
export function readCell(
  text: string,
  sign: DecimalSign | null,
  place: Place,
  options: ExportOptions,
  isNote: (mark: string) => boolean,
): Reading {
  if (text === "") return { is: "blank" };
  if (isNotStated(text)) return { is: "not-stated" };
  if (isDash(text)) return dash(text, place, options);
  const { figure: bare, mark } = parted(text);
  const figure = figureIn(onOneLine(inVietnamese(joined(bare, sign === "dot" ? "," : "."), sign)));
  // blanks between thousands stay as they are printed
  const printed = onOneLine(inVietnamese(text, sign));
  // a bookkeeper's way to write what is below zero, an author's to remark something
  if (figure !== null && /^\(.*\)$/.test(printed)) {
    return { is: "unread", notice: noticeAt(place, "bracketed-figure", text, { row: String(place.row) }) };
  }
  if (figure === null) return { is: "unread", notice: noticeAt(place, "not-a-figure", text) };
  if (isOpenMark(mark) && options.marks !== "note" && !isNote(mark)) {
    return { is: "unread", notice: noticeAt(place, "mark-ambiguous", text, { mark, row: String(place.row) }) };
  }
  return { is: "figure", figure, printed, mark };
}

function dash(text: string, place: Place, { dash: means }: ExportOptions): Reading {
  if (means === undefined) return { is: "unread", notice: noticeAt(place, "dash-ambiguous", text) };
  if (means === "absent") return { is: "nothing" };
  const zero = means === "zero" ? figureIn("0") : null;
  return zero === null ? { is: "not-stated" } : { is: "figure", figure: zero, printed: "0", mark: "" };
}

/** What keeps a figure from being an amount of money in that unit; null where nothing does. */
export function moneyNotice(figure: Figure, unit: MoneyUnit, place: Place, text: string): Notice | null {
  if (figure.isPercent || figure.outOf !== null || (figure.words !== "" && figure.unit === null))
    return noticeAt(place, "not-a-figure", text);
  if (figure.comparator === "range") return noticeAt(place, "figure-range", text);
  const decimal = parseDecimalVi(figure.value);
  if (decimal === null) return noticeAt(place, "not-a-figure", text);
  if (decimal.negative) return noticeAt(place, "negative-figure", text);
  return timesExactly(decimal, moneyUnits[unit]) === null ? noticeAt(place, "not-whole-dong", text, { unit }) : null;
}
