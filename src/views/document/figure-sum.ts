import type { Comparator } from "../../domain/codes.ts";
import { shareComparator, sumComparator } from "../../domain/comparator.ts";
import { whole } from "../funding/funding-keys.ts";
import type { FigureRow } from "./figure-row.ts";

/** What several figures behind one mark are to each other. */
export interface FigureSum {
  /**
   * Added up by us; printed by the document, whose parts the others are; figures of other dates, or money of several budgets:
   * these two are never added.
   */
  readonly kind: "ours" | "printed" | "series" | "budgets";
  /** The figures that are added; a printed total is none of them. */
  readonly addends: readonly FigureRow[];
  /** Null where none has an amount, or nothing is added. */
  readonly amountVnd: number | null;
  readonly comparator: Comparator;
  readonly notStated: number;
}

/** How the figures of one mark make it up; a single figure is no sum. */
export function sumOf(rows: readonly FigureRow[]): FigureSum | null {
  if (rows.length < 2) return null;
  const refused = { addends: [], amountVnd: null, comparator: "=", notStated: 0 } as const;
  if (!rows.every(isMoney) && !areApart(rows)) return { kind: "series", ...refused };
  if (new Set(rows.map(budgetOf)).size > 1) return { kind: "budgets", ...refused };
  const [first, ...rest] = rows;
  const isPrinted = first?.kind === "stated_totals" && first.amount_vnd === amountOf(rest) && rest.every((row) => contains(first, row));
  const addends = isPrinted ? rest : rows;
  return {
    kind: isPrinted ? "printed" : "ours",
    addends,
    amountVnd: amountOf(addends),
    comparator: sumComparator(stated(addends).map((row) => row.comparator)),
    notStated: addends.length - stated(addends).length,
  };
}

/** The money that a share was divided by: its budget's, or that of which the document names it as a part. */
export interface BudgetWhole {
  readonly of: "budget" | "part";
  readonly figures: readonly FigureRow[];
  readonly amountVnd: number;
  readonly partVnd: number;
  /** 0 to 1. */
  readonly share: number;
  readonly comparator: Comparator;
  readonly year: number;
  readonly stage: NonNullable<FigureRow["stage"]>;
  /** Whether totals that the document prints are among the figures. */
  readonly hasPrinted: boolean;
}

/**
 * What the share of some figures was divided by: all allocations of their budget, or, where a picture divides it by source or type,
 * the figures of all its parts (`drawn`), among which may be printed totals. Null for what is no money of a budget.
 */
export function wholeOf(
  own: readonly FigureRow[],
  rows: readonly FigureRow[],
  drawn: readonly (readonly FigureRow[])[] = [],
): BudgetWhole | null {
  const [first] = own;
  if (!first?.stage || !own.every(isMoney)) return null;
  const { stage, period_end: year } = first;
  const isOfBudget = (row: FigureRow) => row.stage === stage && row.period_end === year;
  const parts = drawn.filter((part) => part.some(isOfBudget)).flatMap(addendsOf);
  const figures = parts.length > 0 ? parts : rows.filter((row) => row.kind === "allocations" && isOfBudget(row));
  const mine = addendsOf(own);
  const [partVnd, amountVnd] = [amountOf(mine), amountOf(figures)];
  if (partVnd === null || amountVnd === null || amountVnd === 0) return null;
  const rest = figures.filter((row) => !mine.includes(row));
  const part = sumComparator(stated(mine).map((row) => row.comparator));
  const comparator =
    part === "=" && partVnd === 0
      ? "="
      : shareComparator(
          part,
          stated(rest).map((row) => row.comparator),
        );
  return {
    of: "budget",
    figures,
    amountVnd,
    partVnd,
    share: partVnd / amountVnd,
    comparator,
    year,
    stage,
    hasPrinted: parts.some((row) => row.kind === "stated_totals"),
  };
}

/** What the share of a part that a document names inside other money was divided by: that money, a printed figure or a sum of ours. */
export function containingWhole(own: readonly FigureRow[], figures: readonly FigureRow[]): BudgetWhole | null {
  const [part] = own;
  const [partVnd, amountVnd] = [amountOf(own), amountOf(figures)];
  if (!part?.stage || partVnd === null || amountVnd === null || amountVnd === 0) return null;
  const isExact = sumComparator(stated(figures).map((row) => row.comparator)) === "=";
  return {
    ...{ of: "part", figures, amountVnd, partVnd, share: partVnd / amountVnd, comparator: isExact ? part.comparator : "~" },
    ...{ year: part.period_end, stage: part.stage, hasPrinted: figures.some((row) => row.kind === "stated_totals") },
  };
}

/** Amounts of one kind that a document names as parts of other money, none of which lies in another. */
function areApart(rows: readonly FigureRow[]): boolean {
  const [first] = rows;
  if (!rows.every((row) => row.kind === "memo_amounts" && row.memo_kind === first?.memo_kind)) return false;
  return rows.every((row, at) => rows.every((other, index) => index === at || !contains(row, other)));
}

/** Whether the money of one figure lies in that of another: a part as large as all others is not their total. */
function contains(total: FigureRow, part: FigureRow): boolean {
  const isOf = (key: "fund_source" | "expenditure_type") => total[key] === "all" || total[key] === part[key];
  const [code, inner] = [total.component_code, part.component_code];
  return (
    isOf("fund_source") && isOf("expenditure_type") && (code === whole || code === inner || inner?.startsWith(`${code ?? ""}.`) === true)
  );
}

const isMoney = (row: FigureRow) => row.kind === "allocations" || row.kind === "stated_totals";
/** The document, year and stage of an amount: money is added up inside of them only. */
const budgetOf = ({ figure_id, period_end, stage }: FigureRow) => [figure_id.split(".")[0], period_end, stage].join(" ");
const stated = (rows: readonly FigureRow[]) => rows.filter((row) => row.amount_vnd !== null);
const addendsOf = (rows: readonly FigureRow[]) => sumOf(rows)?.addends ?? rows;

/** Sum of what is stated; null where nothing is, never 0. */
function amountOf(rows: readonly FigureRow[]): number | null {
  const amounts = rows.flatMap((row) => (row.amount_vnd === null ? [] : [row.amount_vnd]));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
