import type { DomainPlan } from "../../domain/domain.ts";

/** A day as a year with its fraction: 2 July 2023 is about 2023.5. */
export function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) - start) / (next - start);
}

/** The next day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
}

interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** When a document was issued, as wide as its date is unsure: a day, a month, a year; nulls where no date is known. */
export function issuedSpan({ issued_on, issued_precision }: Pick<DomainPlan, "issued_on" | "issued_precision">): Span {
  if (issued_on === null || issued_precision === "unknown") return { from: null, to: null };
  const from = yearOf(issued_on);
  if (issued_precision === "day") return { from, to: from };
  if (issued_precision === "year") return { from, to: from + 1 };
  const [year = 0, month = 1] = issued_on.split("-").map(Number);
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return { from, to: yearOf(next) };
}

/** The years of a document's period, to the end of the last. */
export function periodSpan({ period_start, period_end }: Pick<DomainPlan, "period_start" | "period_end">): Span {
  return { from: period_start, to: period_end + 1 };
}
