import { fold } from "../../domain/text.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";

/** What tables tell and the contract has no rows for: money that is not assigned yet, and how a plan came to be. */
const kinds = [
  ["unassigned", /\bchua (?:duoc )?(?:phan bo|giao)\b/],
  ["adjusted", /\b(?:dieu chinh|bo sung)\b/],
] as const;

/** The notice of a header that says such a thing; null for any other. */
export function columnWithoutPlace(text: string, place: Place): Notice | null {
  const folded = fold(text);
  const [kind] = kinds.find(([, pattern]) => pattern.test(folded)) ?? [];
  return kind === undefined ? null : noticeAt(place, "no-place", text, { kind, option: `--ignore ${place.column}` });
}

/** The same of a row; one that was added or adjusted may be any project's. */
export function rowWithoutPlace(text: string, place: Place): Notice | null {
  const [[kind, pattern]] = kinds;
  return pattern.test(fold(text)) ? noticeAt(place, "no-place", text, { kind, option: `--row ${place.row}=aside` }) : null;
}
