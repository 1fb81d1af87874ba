import type { Comparator, ExpenditureType, FundSource, Stage } from "../../domain/codes.ts";
import { sumComparator } from "../../domain/comparator.ts";
import type { MemoKind } from "../../i18n/not-spendable.ts";
import { whole } from "../funding/funding-keys.ts";
import type { Money } from "../money-name.ts";
import type { Report, ReportRow } from "./reports.ts";

/** One row of the not-spendable SQL: a "trong đó" amount and the money that it is a part of. */
export interface MemoRow extends ReportRow {
  readonly stage: Stage;
  readonly memo_kind: MemoKind;
  readonly from_year: number | null;
  readonly whole_component: string;
  readonly whole_source: FundSource | "all";
  readonly whole_type: ExpenditureType | "all";
  readonly whole_vnd: number | null;
  /** Null where the whole is neither printed nor summed. */
  readonly whole_comparator: Comparator | null;
  /** How many allocations of a summed whole have no figure; null for a printed whole. */
  readonly whole_not_stated: number | null;
  /** Null for a whole that is summed, or not stated. */
  readonly whole_figure_no: number | null;
  /** The numbers of the allocations that a summed whole adds, joined by spaces; null for a printed whole. */
  readonly whole_parts: string | null;
}
/** Money of one stage with the parts that a document names in it. */
export interface Whole {
  readonly money: Money;
  readonly stage: Stage;
  readonly amountVnd: number | null;
  readonly comparator: Comparator;
  /** Whether nothing printed is the whole: then it is what the allocations of its scope add up to. */
  readonly isSummed: boolean;
  /** The figure that prints it, or those that it adds; none where it is not stated. */
  readonly figureIds: readonly string[];
  readonly notStated: number;
  readonly parts: readonly MemoRow[];
}
export type MemoReport = Report<MemoRow> & { readonly wholes: readonly Whole[] };

/** The parts of a report under the money that they are parts of; carried-over money before what cannot be spent. */
export function withWholes(report: Report<MemoRow>): MemoReport {
  const groups = Map.groupBy(report.rows, (row) =>
    [row.stage, row.whole_component, row.whole_source, row.whole_type, row.whole_figure_no].join(" "),
  );
  const wholes = [...groups.values()].flatMap((rows): Whole[] => {
    const [first] = rows;
    if (!first) return [];
    const money = { component_code: first.whole_component, fund_source: first.whole_source, expenditure_type: first.whole_type };
    const numbers = first.whole_figure_no === null ? (first.whole_parts?.split(" ") ?? []) : [first.whole_figure_no];
    const figures = { isSummed: first.whole_figure_no === null, figureIds: numbers.map((number) => `${first.plan_code}.${number}`) };
    const carriedFirst = rows.toSorted((a, b) => Number(a.memo_kind === "not_spendable") - Number(b.memo_kind === "not_spendable"));
    const sum = { amountVnd: first.whole_vnd, comparator: first.whole_comparator ?? "=", notStated: first.whole_not_stated ?? 0 };
    return [{ money, stage: first.stage, ...sum, ...figures, parts: carriedFirst }];
  });
  return { ...report, wholes };
}

/** The part in its whole, 0 to 1 and above if so printed; null where one of them is not stated. */
export function shareOfWhole(part: Pick<MemoRow, "amount_vnd">, { amountVnd }: Pick<Whole, "amountVnd">): number | null {
  if (part.amount_vnd === null || amountVnd === null || amountVnd === 0) return null;
  return part.amount_vnd / amountVnd;
}

/** How exact that share is: the part's own bound, of an exact whole alone. */
export function shareBound({ comparator }: Pick<MemoRow, "comparator">, whole: Pick<Whole, "comparator">): Comparator {
  return whole.comparator === "=" ? comparator : "~";
}

/** A "trong đó" amount of some money. */
export type Part = Money & Pick<MemoRow, "memo_kind" | "amount_vnd" | "comparator">;

/** What cannot be spent, or was carried over, of one whole. */
export interface PartSum<P extends Part = MemoRow> {
  readonly amountVnd: number;
  readonly comparator: Comparator;
  readonly count: number;
  /** Whether a further part of the kind is named without a figure, or may overlap with those added. */
  readonly atLeast: boolean;
  readonly rows: readonly P[];
  /** Parts of the kind that are named without a figure. */
  readonly notStated: readonly P[];
}

/**
 * The stated parts of one kind added up, if they surely do not overlap: no component lies in another. Else the largest
 * alone, as a lower bound. Null where none has an amount.
 */
export function sumOf<P extends Part>(kind: MemoKind, { parts }: { readonly parts: readonly P[] }): PartSum<P> | null {
  const own = parts.filter((part) => part.memo_kind === kind);
  const stated = own.filter((part) => part.amount_vnd !== null);
  const [first] = stated;
  if (!first) return null;
  const disjoint = stated.every((part, at) => stated.every((other, index) => index === at || !overlaps(part, other)));
  const largest = stated.reduce((most, part) => ((part.amount_vnd ?? 0) > (most.amount_vnd ?? 0) ? part : most), first);
  const rows = disjoint ? stated : [largest];
  const amountVnd = rows.reduce((sum, part) => sum + (part.amount_vnd ?? 0), 0);
  const comparator = sumComparator(rows.map((part) => part.comparator));
  const notStated = own.filter((part) => part.amount_vnd === null);
  return { amountVnd, comparator, count: rows.length, atLeast: comparator.startsWith(">") || rows.length < own.length, rows, notStated };
}

function overlaps(one: Money, other: Money): boolean {
  const [a, b] = [one.component_code, other.component_code];
  return a === b || a === whole || b === whole || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
