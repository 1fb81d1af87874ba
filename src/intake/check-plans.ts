import { problemOf, numberIn, textIn } from "./draft.ts";
import type { Draft, DraftRow } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** What a plan's own row says of its folder and its date, where carried-over money comes from, and which documents it cites. */
export function checkPlans(draft: Draft): Problem[] {
  return [
    ...draft.plans.flatMap((row) => [...checkFolder(row), ...checkIssued(row)]),
    ...draft.memo_amounts.flatMap(checkCarriedOver),
    ...draft.citations.flatMap((row) => [...checkCited(row), ...checkIssued(row)]),
  ];
}

function checkFolder(row: DraftRow): Problem[] {
  const code = textIn(row, "plan_code");
  return code === null || code === row.plan ? [] : [problemOf(row, "plan_code", "not the name of its folder", String(row.plan))];
}

/** What a date of issue looks like where only a part of it is printed: the rest is its first day. */
const firstDays = { day: /./, month: /-01$/, year: /-01-01$/ } as const;

function checkIssued(row: DraftRow): Problem[] {
  const precision = textIn(row, "issued_precision");
  const issued = row.values["issued_on"];
  if (precision === null || issued === undefined) return [];
  if (precision === "unknown") return issued === null ? [] : [problemOf(row, "issued_on", "date of unknown precision", "no date")];
  if (issued === null) return [problemOf(row, "issued_on", "empty", "a date, or the precision unknown")];
  const fits = firstDays[precision as keyof typeof firstDays].test(String(issued));
  return fits ? [] : [problemOf(row, "issued_on", "more than is printed", `the first day of the ${precision}`)];
}

function checkCarriedOver(row: DraftRow): Problem[] {
  if (textIn(row, "memo_kind") !== "carried_over") return [];
  const from = row.values["from_year"];
  if (from === null) return [problemOf(row, "from_year", "empty", "the year that the money comes from")];
  const year = numberIn(row, "year");
  const isEarlier = typeof from !== "number" || year === null || from < year;
  return isEarlier ? [] : [problemOf(row, "from_year", "not an earlier year", `a year before ${year}`)];
}

function checkCited(row: DraftRow): Problem[] {
  const [number, printed] = ["document_no", "as_printed"].map((column) => textIn(row, column));
  const isShown = number == null || printed == null || printed.includes(number);
  return isShown ? [] : [problemOf(row, "as_printed", "does not show the document_no", number)];
}
