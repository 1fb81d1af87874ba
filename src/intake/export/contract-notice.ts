import type { Problem } from "../problem.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";

/** A problem of the contract's own checks, in the file in which its cell stands. */
export function contractNotice(place: Place, { column, value, problem, expected }: Problem): Notice {
  const isNamed = place.column === "" || column === "";
  const named = isNamed ? { ...place, column: place.column || column } : place;
  return noticeAt(named, "contract", value, { problem, expected, cell: isNamed ? "" : column });
}
