import type { Comparator, Level, Stage } from "../../domain/codes.ts";
import { shareComparator, sumComparator } from "../../domain/comparator.ts";
import type { AnswerRow } from "../../query/engine.ts";
import type { StatedSum } from "../sum-words.ts";

/** One row of the funding SQL: money of one key (project, source or type) and part (source) of one budget. */
export interface FundingRow {
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: Level;
  readonly plan_code: string;
  readonly year: number;
  readonly stage: Stage;
  /** `total`: what the document itself prints for the key; anything else is money of the budget. */
  readonly kind?: "part" | "total";
  readonly key: string;
  readonly part: string;
  readonly amount_vnd: number | null;
  readonly comparator: Comparator;
  readonly not_stated: number;
  /** Numbers of its figures in the document, joined by spaces. */
  readonly figures: string;
}

/** Money of one budget for one bar of the picture. */
export interface BudgetPart extends StatedSum {
  readonly key: string;
  /** Null where every amount of it is named without a figure. */
  readonly amountVnd: number | null;
  /** Its figures: the total that the document prints for it first, if it is the same amount; its mark leads to the first. */
  readonly figureIds: readonly string[];
  /** Part of the budget's stated money, 0 to 1; null where it has no amount or the budget has none. */
  readonly share: number | null;
  readonly shareComparator: Comparator;
}

/** What one document says for one locality, year and stage. Never added to another. */
export interface Budget extends StatedSum {
  readonly localityCode: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly level: Level;
  readonly planCode: string;
  readonly year: number;
  readonly stage: Stage;
  readonly amountVnd: number | null;
  /** The figures that are added, as the document has them. */
  readonly figureIds: readonly string[];
  /** By key: a project (P1), ALL, a source or a type. */
  readonly parts: ReadonlyMap<string, BudgetPart>;
  readonly rows: readonly FundingRow[];
}

/** Rows of an answer as budgets; `keyOf` folds sub-projects into their project. */
export function budgetsOf(answer: readonly AnswerRow[], keyOf: (key: string) => string): Budget[] {
  const rows = answer as unknown as readonly FundingRow[];
  const groups = Map.groupBy(rows, (row) => [row.plan_code, row.year, row.stage].join(" "));
  return [...groups.values()].flatMap((all) => {
    const group = all.filter((row) => row.kind !== "total");
    const totals = all.filter((row) => row.kind === "total");
    const [first] = group;
    if (!first) return [];
    const amountVnd = sumStated(group);
    const parts = Map.groupBy(group, (row) => keyOf(row.key));
    return [
      {
        localityCode: first.locality_code,
        nameVi: first.name_vi,
        nameEn: first.name_en,
        level: first.level,
        planCode: first.plan_code,
        year: first.year,
        stage: first.stage,
        amountVnd,
        figureIds: addends(group),
        comparator: comparatorOf(group),
        notStated: countNotStated(group),
        parts: new Map([...parts].map(([key, part]) => [key, partOf(key, part, group, printed(key, part, totals, keyOf))])),
        rows: group.map((row) => ({ ...row, figures: [...sameTotal(row, totals), row.figures].join(" ") })),
      },
    ];
  });
}

/** The printed total of a whole bar that is just what its parts add up to: the project's own before a sub-project's. */
function printed(key: string, rows: readonly FundingRow[], totals: readonly FundingRow[], keyOf: (key: string) => string): string[] {
  const amountVnd = sumStated(rows);
  const holds = (total: FundingRow) =>
    rows.every((row) => row.key === total.key || total.key === key || row.key.startsWith(`${total.key}.`));
  const same = totals.filter((total) => total.part === "all" && keyOf(total.key) === key && total.amount_vnd === amountVnd && holds(total));
  const best = same.find((total) => total.key === key) ?? same[0];
  return rows.length > 1 && best && countNotStated(rows) === 0 ? figureIdsOf(best) : [];
}

/** The printed total of one row that adds several figures. */
function sameTotal(row: FundingRow, totals: readonly FundingRow[]): string[] {
  const several = row.figures.includes(" ") || row.part === "all";
  const same = totals.find((total) => total.key === row.key && total.part === row.part && total.amount_vnd === row.amount_vnd);
  return several && same && same.figures !== row.figures ? [same.figures] : [];
}

function partOf(key: string, rows: readonly FundingRow[], group: readonly FundingRow[], total: readonly string[]): BudgetPart {
  const [amountVnd, totalVnd] = [sumStated(rows), sumStated(group)];
  return {
    key,
    amountVnd,
    comparator: comparatorOf(rows),
    notStated: countNotStated(rows),
    figureIds: [...total, ...addends(rows)],
    share: amountVnd === null || totalVnd === null || totalVnd === 0 ? null : amountVnd / totalVnd,
    shareComparator: shareComparatorOf(rows, group),
  };
}

/** How exact the share of some rows in their budget is; an exact 0 is none of any total. */
export function shareComparatorOf(rows: readonly FundingRow[], group: readonly FundingRow[]): Comparator {
  const part = comparatorOf(rows);
  if (part === "=" && sumStated(rows) === 0) return "=";
  return shareComparator(part, statedComparators(group.filter((row) => !rows.includes(row))));
}

const statedComparators = (rows: readonly FundingRow[]) => rows.flatMap((row) => (row.amount_vnd === null ? [] : [row.comparator]));
const comparatorOf = (rows: readonly FundingRow[]) => sumComparator(statedComparators(rows));

/** The figures of one row, as ids. */
export function figureIdsOf(row: FundingRow): string[] {
  return row.figures.split(" ").map((number) => `${row.plan_code}.${number}`);
}

const addends = (rows: readonly FundingRow[]) => rows.flatMap(figureIdsOf).sort((a, b) => numberOf(a) - numberOf(b));
const numberOf = (figureId: string) => Number(figureId.split(".").at(-1));

/** Sum of what is stated; null where nothing is, never 0. */
function sumStated(rows: readonly FundingRow[]): number | null {
  const stated = rows.flatMap((row) => (row.amount_vnd === null ? [] : [row.amount_vnd]));
  return stated.length === 0 ? null : stated.reduce((sum, amount) => sum + amount, 0);
}

function countNotStated(rows: readonly FundingRow[]): number {
  return rows.reduce((count, row) => count + row.not_stated, 0);
}

/** The part with most money; null where none is stated. */
export function largestPart(budget: Budget): BudgetPart | null {
  return [...budget.parts.values()].reduce<BudgetPart | null>(
    (best, part) => (part.amountVnd !== null && part.amountVnd > (best?.amountVnd ?? 0) ? part : best),
    null,
  );
}

/** Whether a budget is broken down by project at all. */
export function isSplit(budget: Budget): boolean {
  return [...budget.parts.keys()].some((key) => key !== "ALL");
}
