import { cellLocator } from "../../domain/cell-locator.ts";
import { asOfRemark } from "../../domain/format.ts";
import type { FactTable } from "../../domain/tables.ts";
import type { Context } from "./context.ts";
import type { Entry } from "./entry.ts";
import type { Note } from "./parts.ts";
import { noticeAt, type Notice } from "./notice.ts";
import { fitsIndicator } from "./units.ts";

/** Instead of a day: what a person says of a report of all of its year. */
const wholeYear = "year";

/** A row of a contract table without its id: cells by the CSV's names. */
export interface Fact {
  readonly table: FactTable;
  readonly cells: Readonly<Record<string, string>>;
  readonly entry: Entry;
}

/** Puts a figure into its table, or says what it lacks. Only disbursements have a column for the day up to which it counts. */
export function factOf(entry: Entry, isTotal: boolean, context: Context): Fact | Notice {
  const fact = undated(entry, isTotal, context);
  const { asOf } = entry.facets;
  if ("code" in fact || fact.table === "disbursements" || asOf === undefined || asOf === wholeYear) return fact;
  return noted(fact, { vi: asOfRemark(asOf, "vi"), en: asOfRemark(asOf, "en") });
}

function undated(entry: Entry, isTotal: boolean, context: Context): Fact | Notice {
  if (entry.subject.is === "indicator") return aim(entry, context);
  if (entry.subject.is === "borrower") return credit(entry);
  if (entry.facets.measure !== undefined) return disbursement(entry);
  const { year, stage, memo, fromYear } = entry.facets;
  const shared = {
    component_code: entry.subject.code,
    year: String(year ?? ""),
    stage: stage ?? "",
    ...amountOf(entry),
    ...provenance(entry),
  };
  if (entry.isSubset) {
    if (memo === undefined) return noticeAt(entry.place, "subset-unknown", entry.printed, { row: String(entry.place.row) });
    return {
      table: "memo_amounts",
      entry,
      cells: { ...shared, ...named(entry, "unstated"), memo_kind: memo, from_year: String(fromYear ?? "") },
    };
  }
  const table = isTotal ? "stated_totals" : "allocations";
  return { table, entry, cells: { ...shared, ...(isTotal ? named(entry, "all") : narrowed(named(entry, "unstated"))) } };
}

/** The same with a remark of its own behind that of its row. */
export function noted(fact: Fact, note: Note): Fact {
  const { note_vi = "", note_en = "" } = fact.cells;
  const behind = (text: string, own: string) => `${text === "" || /[.!?]$/.test(text) ? text : `${text}.`} ${own}`.trim();
  const cells = { ...fact.cells, note_vi: behind(note_vi, note.vi), note_en: behind(note_en, note.en) };
  return { ...fact, cells, entry: { ...fact.entry, isNoteShared: false } };
}

/** The source and type as stated, or the word of the table for none. */
function named({ facets }: Entry, none: "unstated" | "all"): Record<"fund_source" | "expenditure_type", string> {
  return { fund_source: facets.source ?? none, expenditure_type: facets.type ?? none };
}

/** Money that adds up has no "all": a total that nothing breaks down says nothing of its sources. */
function narrowed(cells: Record<"fund_source" | "expenditure_type", string>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([column, word]) => [column, word === "all" ? "unstated" : word]));
}

function amountOf({ figure, unit }: Entry): Record<string, string> {
  return { amount: figure?.value ?? "", unit: figure === null ? "" : (unit ?? "") };
}

function provenance({ subject, figure, printed, place, note_vi, note_en }: Entry): Record<string, string> {
  return {
    as_printed: printed ?? "",
    comparator: figure?.comparator ?? "=",
    locator: cellLocator(place),
    matched_by: subject.how === "number" || subject.how === "inferred" ? subject.how : "name",
    note_vi,
    note_en,
  };
}

function disbursement(entry: Entry): Fact | Notice {
  const { facets, figure, isRate } = entry;
  // an empty day stands for the whole year: a report of what has been done needs one
  const day = facets.asOf ?? (facets.basis === "estimate" ? wholeYear : undefined);
  if (day === undefined) return noticeAt(entry.place, "day-missing", entry.printed);
  return {
    table: "disbursements",
    entry,
    cells: {
      component_code: entry.subject.code,
      ...named(entry, "unstated"),
      year: String(facets.year ?? ""),
      as_of: day === wholeYear ? "" : day,
      basis: facets.basis ?? "",
      measure: facets.measure ?? "",
      rate: isRate ? (figure?.value ?? "") : "",
      rate_high: isRate ? (figure?.high ?? "") : "",
      amount: isRate ? "" : (figure?.value ?? ""),
      unit: entry.unit ?? "",
      denominator: facets.denominator ?? "not_stated",
      denominator_amount: "",
      ...provenance(entry),
    },
  };
}

function credit(entry: Entry): Fact | Notice {
  const { year, stage, basis } = entry.facets;
  // expected lending is an estimate, whatever the plan calls it
  const how = basis ?? (stage === undefined ? undefined : "estimate");
  if (how === undefined) return noticeAt(entry.place, "basis-missing", entry.printed);
  const cells = { year: String(year ?? ""), borrower_group: entry.subject.code, ...amountOf(entry), basis: how, ...provenance(entry) };
  return { table: "credit", entry, cells };
}

function aim(entry: Entry, context: Context): Fact | Notice {
  const { facets, figure, group, component, place } = entry;
  const unit = context.indicatorUnits.get(entry.subject.code);
  const printed = entry.printed ?? "";
  if (unit !== undefined && !fitsIndicator(printed, unit)) return noticeAt(place, "wrong-unit", printed, { unit });
  const counted = group === "" ? null : context.group(group);
  if (group !== "" && (counted === null || !("match" in counted) || counted.match.how === "beginning"))
    return noticeAt(place, "group-unknown", group);
  const under = component === "" ? null : context.components.match(component, null);
  if (component !== "" && (under === null || !("match" in under)))
    return noticeAt(place, "component-unknown", component, { meant: "", code: "", row: String(place.row) });
  const start = facets.periodStart ?? facets.year;
  if (start === undefined) return noticeAt(place, "year-missing");
  const isResult = facets.measure !== undefined;
  const match = under !== null && "match" in under ? under.match : null;
  return {
    table: isResult ? "results" : "targets",
    entry,
    cells: {
      indicator_code: entry.subject.code,
      component_code: match?.code ?? "",
      population_group: counted !== null && "match" in counted ? counted.match.code : "",
      period_start: String(start),
      period_end: String(facets.periodEnd ?? start),
      value: figure?.value ?? "",
      value_high: figure?.high ?? "",
      out_of: figure?.outOf ?? "",
      ...(isResult && { basis: facets.basis ?? "actual" }),
      ...provenance(entry),
      matched_by: match === null ? "inferred" : match.how === "number" ? "number" : "name",
    },
  };
}
