import { dimensions, type Dimension, type IssuedPrecision, type Level } from "../../domain/codes.ts";
import { figureAddress } from "../../i18n/addresses.ts";
import type { StatusState, StatusTopic } from "../../i18n/status.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { isNotDue } from "../not-due.ts";
import type { Context } from "../view.ts";

/** One row of the status SQL: what one document says of one topic. */
export interface StatusRow {
  readonly plan_code: string;
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: Level;
  readonly period_start: number;
  readonly period_end: number;
  readonly document_no: string | null;
  readonly issued_on: string | null;
  readonly issued_precision: IssuedPrecision;
  readonly topic: StatusTopic;
  /** How many figures state it, how many lines should and do not, and how many of the figures are 0. */
  readonly stated: number;
  readonly not_stated: number;
  readonly zeros: number;
  /** The numbers of those figures and of those lines, joined by spaces; null where there are none. */
  readonly figures: string | null;
  readonly gaps: string | null;
  /** The dimensions that its aims belong to, joined by spaces. */
  readonly dimensions: string | null;
}
export interface StatusCell {
  readonly row: StatusRow;
  readonly state: StatusState;
  /** Of what could be stated the part that is, 0 to 1. */
  readonly share: number;
  /** In the order of the six; empty for every other topic. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly isStated: boolean }[];
}
/** A document as a row of the matrix. */
export interface StatusDocument {
  readonly first: StatusRow;
  readonly cells: readonly StatusCell[];
  /** How many topics it could state and does not. */
  readonly leftOut: number;
}

/** What cannot be stated before the document's own period has ended. */
const outcomes: readonly StatusTopic[] = ["actual", "estimate", "denominator", "result"];
/** What money is told apart by: nothing to tell apart is no gap of its own, but never "not in this plan" where there is money. */
const axes: readonly StatusTopic[] = ["project", "source", "type"];
const empty: readonly StatusState[] = ["not-stated", "not-in-plan", "not-split"];
export const isLeftOut = ({ state }: StatusCell) => empty.includes(state);
export const isGiven = (cell: StatusCell) => !isLeftOut(cell) && cell.state !== "not-due";

/** What a cell is sorted by: how many figures it counts, or the day of the date; null where it has neither. */
export function sortedBy({ row, state, dimensions }: StatusCell): number | null {
  if (row.topic === "number") return null;
  if (row.topic === "date") return row.issued_on === null ? null : Number(row.issued_on.replaceAll("-", ""));
  if (dimensions.length > 0 && row.stated > 0) return dimensions.filter(({ isStated }) => isStated).length;
  return row.stated > 0 || state === "zero" ? row.stated : null;
}

/** The documents, what leaves out least first, places of one count in the country's order. */
export function statusDocuments(answer: readonly AnswerRow[], context: Context): StatusDocument[] {
  const order = new Map(context.domain.localities.map((locality, at) => [locality.locality_code, at]));
  const documents = [...Map.groupBy(statusCells(answer), ({ row }) => row.plan_code).values()].flatMap((cells): StatusDocument[] => {
    const first = cells[0]?.row;
    return first ? [{ first, cells, leftOut: cells.filter(isLeftOut).length }] : [];
  });
  const place = ({ first }: StatusDocument) => order.get(first.locality_code) ?? 0;
  return documents.sort(
    (a, b) =>
      a.leftOut - b.leftOut ||
      place(a) - place(b) ||
      a.first.period_start - b.first.period_start ||
      (a.first.plan_code < b.first.plan_code ? -1 : 1),
  );
}

/** What each document says of each topic, in the order of the answer. */
export function statusCells(answer: readonly AnswerRow[]): StatusCell[] {
  const rows = answer as unknown as readonly StatusRow[];
  return [...Map.groupBy(rows, (row) => row.plan_code).values()].flatMap((own) => own.map((row) => cellOf(row, own)));
}

function cellOf(row: StatusRow, own: readonly StatusRow[]): StatusCell {
  const named = row.dimensions?.split(" ") ?? [];
  const parts = row.topic === "dimension" ? dimensions.map((dimension) => ({ dimension, isStated: named.includes(dimension) })) : [];
  return {
    row,
    state: parts.some(({ isStated }) => !isStated) && row.stated > 0 ? "part" : stateOf(row, own),
    share: parts.length > 0 ? named.length / parts.length : row.stated / Math.max(row.stated + row.not_stated, 1),
    dimensions: parts,
  };
}

function stateOf(row: StatusRow, own: readonly StatusRow[]): StatusState {
  if (row.stated > 0) return row.zeros === row.stated ? "zero" : row.not_stated > 0 ? "part" : "stated";
  if (row.not_stated > 0) return row.topic === "project" ? "not-split" : "not-stated";
  const money = own.find(({ topic }) => topic === "money");
  if (axes.includes(row.topic) && money && money.stated + money.not_stated > 0) return "not-stated";
  return outcomes.includes(row.topic) && isNotDue(row, row.period_end) ? "not-due" : "not-in-plan";
}

/** Where it stands in its document: the first figure that states it, or else the first line that should; none where nothing does. */
export function figureHref({ plan_code, figures, gaps }: StatusRow, { base, language }: Context): string | undefined {
  const [number] = (figures ?? gaps ?? "").split(" ");
  return number === undefined || number === "" ? undefined : figureAddress(base, language, `${plan_code}.${number}`);
}
