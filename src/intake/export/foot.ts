import { fold } from "../../domain/text.ts";
import { readCover, saysAnything } from "./cover.ts";
import { isBlank, onOneLine, type Line } from "./grid.ts";

/** What a row below the last figure of a table is: a footnote, a signature, the cover of the next table, or what nothing tells. */
export type FootKind = "note" | "signature" | "cover" | "untold";

const noteMark = /^(?:-\s*)?(?:\(?\*+\)?|ghi chu\b|chu thich\b|luu y\b|notes?\s*:|nguon so lieu\b|nguon\s*:|\(\d{1,2}\)\s*\D)/;
const signatureMark =
  /^(?:nguoi lap|lap bieu|\(?ky\b|\(?ho (?:va )?ten|thu truong|q?\.? ?(?:pho )?chu tich|(?:pho )?giam doc|(?:pho )?truong phong|ke toan|noi nhan|k\/?t\.|t\/?m\.)/;
/** "Bến Lặng, ngày 5 tháng 3 năm 2024", or with blanks where nobody has filled it in. */
const placeAndDay = /^[^,;:\d]{2,40}, *ngay\b.*\bnam\b/;
const titleMark = /^(?:bieu|phu luc|bang|mau)\b/;
const longestSignature = 60;

const textsOf = ({ cells }: Line) => cells.filter((cell) => cell !== "").map((cell) => fold(onOneLine(cell)));

/** "Ghi chú: …", "(*) …": a remark of the table. */
export function isFootnote(line: Line): boolean {
  return noteMark.test(textsOf(line)[0] ?? "");
}

/** Whether a footnote among these rows begins with this mark. */
export function explains(lines: readonly Line[], mark: string): boolean {
  return lines.some((line) => isFootnote(line) && (textsOf(line)[0] ?? "").startsWith(mark));
}

function isSignature(line: Line): boolean {
  return textsOf(line).some((text) => text.length <= longestSignature && (signatureMark.test(text) || placeAndDay.test(text)));
}

/** Whether a title, a unit or anything else that speaks of a table begins here. */
function beginsCover(line: Line): boolean {
  return titleMark.test(textsOf(line)[0] ?? "") || saysAnything(readCover([line]));
}

/**
 * Tells the rows below the last figure apart, by their rows: footnotes go on until a blank row, signatures until something speaks of
 * a table again. What nothing tells is taken for the cover; below the last table it is none, and so is a title there.
 */
export function footOf(lines: readonly Line[], isLast: boolean): ReadonlyMap<number, FootKind> {
  const kinds = new Map<number, FootKind>();
  let state: FootKind | null = null;
  for (const line of lines) {
    if (isBlank(line)) {
      if (state === "note") state = null;
      continue;
    }
    const isPoint = state === "note" && /^[-–+]/.test(textsOf(line)[0] ?? "");
    const isTitled = state === "cover" && !isLast;
    if (isPoint || (!isTitled && isFootnote(line))) state = "note";
    else if (!isTitled && isSignature(line)) state = "signature";
    else if (beginsCover(line)) state = "cover";
    kinds.set(line.row, isLast && (state ?? "cover") === "cover" ? "untold" : (state ?? "cover"));
  }
  return kinds;
}

/** The lines among them that stand above the next table. */
export function coverAmong(lines: readonly Line[]): Line[] {
  const kinds = footOf(lines, false);
  return lines.filter(({ row }) => kinds.get(row) === "cover");
}
