import type { IssuedPrecision } from "./codes.ts";

const dayMs = 86_400_000;

/** A day of the calendar, `2024-07-06`, as days since 1970. */
export const dayNumber = (date: string): number => Date.parse(date) / dayMs;

/** The days that a printed date can mean, from the first to the last, as days since 1970; null where none is printed. */
export function printedDays(date: string | null, precision: IssuedPrecision): { readonly from: number; readonly to: number } | null {
  if (date === null || precision === "unknown") return null;
  const [year = 0, month = 1] = date.split("-").map(Number);
  const days = (ms: number) => ms / dayMs;
  if (precision === "day") return { from: dayNumber(date), to: dayNumber(date) };
  if (precision === "month") return { from: days(Date.UTC(year, month - 1, 1)), to: days(Date.UTC(year, month, 0)) };
  return { from: days(Date.UTC(year, 0, 1)), to: days(Date.UTC(year, 11, 31)) };
}
