import { printedDays } from "../../domain/printed-date.ts";
import type { CitedRow } from "./finding-row.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}
/** The times that a finding compares, in days or in years, and the gap between them. */
export type FindingTimes = Readonly<Record<"stated" | "computed" | "gap", Span>>;

/** The dates of both documents, or the years of a number and of its date; null where one of them is not printed. */
export function timesOf(row: CitedRow): FindingTimes | null {
  if (row.finding_unit === "years") {
    const { stated, computed } = row;
    if (stated === null || computed === null) return null;
    const year = (from: number): Span => ({ from, to: from + 1 });
    return { stated: year(stated), computed: year(computed), gap: { from: Math.min(stated, computed), to: Math.max(stated, computed) } };
  }
  const [stated, computed] = [printedDays(row.issued_on, row.issued_precision), printedDays(row.cited_on, row.cited_precision)];
  // of a month or a year the day that is nearest to the other document counts
  return stated && computed && { stated, computed, gap: { from: stated.to, to: computed.from } };
}
