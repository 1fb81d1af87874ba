import type { IssuedPrecision } from "../domain/codes.ts";
import { dayNumber, printedDays } from "../domain/printed-date.ts";
import { numberIn, problemOf, textIn } from "./draft.ts";
import type { Draft, DraftRow } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** A document comes this many years before or after its period at most. */
const issuedWithin = 10;

/** Dates that cannot be: a plan of a place that did not exist, taken in before it was issued, or far from its own period. */
export function checkDates(draft: Draft): Problem[] {
  const places = new Map(draft.localities.map((row) => [textIn(row, "locality_code"), row]));
  return [
    ...draft.plans.flatMap((row) => {
      const place = places.get(textIn(row, "locality_code"));
      return [...checkReceived(row), ...checkPeriod(row), ...(place ? checkPlace(row, place) : [])];
    }),
    ...draft.citations.flatMap(checkCitedYear),
  ];
}

function checkReceived(row: DraftRow): Problem[] {
  const [issued, received] = [textIn(row, "issued_on"), textIn(row, "received_on")];
  if (issued === null || received === null || issued <= received) return [];
  return [problemOf(row, "received_on", "before the date of issue", `a day from ${issued} on`)];
}

function checkPeriod(row: DraftRow): Problem[] {
  const [start, end] = [numberIn(row, "period_start"), numberIn(row, "period_end")];
  const issued = textIn(row, "issued_on");
  if (issued === null || start === null || end === null) return [];
  const year = Number(issued.slice(0, 4));
  const [first, last] = [start - issuedWithin, end + issuedWithin];
  if (year >= first && year <= last) return [];
  return [problemOf(row, "issued_on", "far outside the plan's period", `a year from ${first} to ${last}`)];
}

/** The unit is the one of the document's day; what became of it is told by the successions. */
function checkPlace(row: DraftRow, place: DraftRow): Problem[] {
  const days = printedDays(textIn(row, "issued_on"), (textIn(row, "issued_precision") ?? "unknown") as IssuedPrecision);
  if (days === null) return [];
  const [from, to] = [textIn(place, "valid_from"), textIn(place, "valid_to")];
  // its ends are swapped, which is told where they stand
  if (from !== null && to !== null && from > to) return [];
  const name = textIn(place, "locality_code");
  const report = (expected: string) => [problemOf(row, "issued_on", "a day on which the place did not exist", expected)];
  if (from !== null && days.to < dayNumber(from)) return report(`a day from ${from} on, or the place that was there before ${name}`);
  if (to !== null && days.from > dayNumber(to)) return report(`a day until ${to}, or the place that followed ${name}`);
  return [];
}

/** A document may well print a wrong date: what is cited is held against what is printed, not against the calendar. */
function checkCitedYear(row: DraftRow): Problem[] {
  const [issued, printed] = [textIn(row, "issued_on"), textIn(row, "as_printed")];
  if (issued === null || printed === null) return [];
  const year = issued.slice(0, 4);
  const isShown = new RegExp(`(?<!\\d)${year}(?!\\d)|[/.-]${year.slice(2)}(?!\\d)`).test(printed);
  return isShown ? [] : [problemOf(row, "as_printed", "does not show the year of issued_on", year)];
}
