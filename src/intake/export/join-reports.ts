import type { Fact } from "./facts.ts";
import { identity } from "./previous.ts";

/** One report that stands in two cells, an amount and its rate, is one row with both; what cannot be one row stays apart. */
export function joinReports(facts: readonly Fact[]): Fact[] {
  const reports = Map.groupBy(
    facts.filter(({ table }) => table === "disbursements"),
    ofMoney,
  );
  return facts.flatMap((fact) => {
    const [first, second, ...others] = fact.table === "disbursements" ? (reports.get(ofMoney(fact)) ?? []) : [];
    if (first === undefined || second === undefined || others.length > 0 || !belongTogether(first, second)) return [fact];
    return fact === first ? [joined(first, second)] : [];
  });
}

/** What a report is about, whatever it is held against: an amount is a share of nothing, and its rate says of what. */
function ofMoney({ cells, ...fact }: Fact): string {
  return identity({ ...fact, cells: { ...cells, denominator: "" } });
}

function belongTogether(one: Fact, other: Fact): boolean {
  return (
    one.entry.isRate !== other.entry.isRate &&
    one.entry.place.row === other.entry.place.row &&
    one.cells["comparator"] === other.cells["comparator"]
  );
}

function joined(first: Fact, second: Fact): Fact {
  const [amount, rate] = first.entry.isRate ? [second, first] : [first, second];
  const both = (column: string) => [first, second].map(({ cells }) => cells[column] ?? "").join("; ");
  const { rate: percent = "", rate_high = "", denominator = "" } = rate.cells;
  const notes = (column: string) => [...new Set([amount, rate].map(({ cells }) => cells[column] ?? ""))].filter(Boolean).join(" ");
  return {
    ...first,
    cells: {
      ...amount.cells,
      ...{ rate: percent, rate_high, denominator, as_printed: both("as_printed"), locator: both("locator") },
      ...{ note_vi: notes("note_vi"), note_en: notes("note_en") },
    },
  };
}
