import type { Level } from "../domain/codes.ts";
import type { Domain, DomainBudget } from "../domain/domain.ts";
import type { AnswerRow } from "../query/engine.ts";
import { withOwnRows } from "../query/own-rows.ts";
import type { Outcome, OwnRows } from "./check-messages.ts";
import { ownPlan } from "./check-own-plan.ts";

/** The file's place: its name, and its level where the reader has said which unit it is of; a view knows of no unit without one. */
export interface OwnPlace {
  readonly name: string;
  readonly level: Level | null;
}
const assumedLevel: Level = "commune";

/** The file as rows of the tables that the views' SQL reads: a place and a plan of its own, with its figures. */
export function ownTables(own: OwnRows, { name, level }: OwnPlace): Readonly<Record<string, readonly AnswerRow[]>> {
  const aims = [...own.targets, ...own.results];
  const years = (column: string) => aims.map((row) => Number(row[column]));
  const period: AnswerRow =
    aims.length === 0 ? {} : { period_start: Math.min(...years("period_start")), period_end: Math.max(...years("period_end")) };
  return {
    ...Object.fromEntries(Object.entries(own).map(([table, rows]) => [table, withoutEmpty(rows)])),
    plans: [{ plan_code: ownPlan, locality_code: ownPlan, ...period }],
    localities: [{ locality_code: ownPlan, name_vi: name, name_en: name, level: level ?? assumedLevel }],
  };
}

/** Without columns that are null in every row: their kind would not be known. */
function withoutEmpty(rows: readonly AnswerRow[]): AnswerRow[] {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => row[column] !== null));
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
}

/** A view's SQL over the published tables and the file's; `axes` is the SQL of the cube of budgets, which is made of both too. */
export function besideSql(sql: string, own: OwnRows, place: OwnPlace, axes: string | null): string {
  // which figures are suspect, compile marks for readers of the cube itself; no picture of money asks
  const whole =
    axes === null
      ? sql
      : `with suspects as (select '' as figure_id where false),\nbudget_axes as (${axes}),\n${sql.replace(/^with\s/i, "")}`;
  return withOwnRows(whole, ownTables(own, place));
}

/**
 * What the view knows of the published places, and of the file as one more, with what does not add up in it; its document is none
 * that could be named as a source.
 */
export function besidePublished(
  domain: Domain,
  { own: { allocations, stated_totals }, findings }: Pick<Outcome, "own" | "findings">,
  { name, level }: OwnPlace,
): Domain {
  const names = { name_vi: name, name_en: name };
  const whole = stated_totals.filter(
    (row) => [row["component_code"], row["fund_source"], row["expenditure_type"]].join(" ") === "ALL all all",
  );
  const budgets = new Map(
    allocations.map(({ year, stage }): [string, DomainBudget] => {
      const total = whole.find((row) => row["year"] === year && row["stage"] === stage);
      return [
        `${year} ${stage}`,
        {
          ...{ plan_code: ownPlan, locality_code: ownPlan, year: Number(year), stage: stage as DomainBudget["stage"] },
          stated_vnd: total ? (total["amount_vnd"] as number | null) : null,
          stated_figure_id: total ? (total["figure_id"] as string) : null,
          stated_comparator: total ? (total["comparator"] as DomainBudget["stated_comparator"]) : null,
        },
      ];
    }),
  );
  return {
    ...domain,
    localities: [
      {
        locality_code: ownPlan,
        ...names,
        level: level ?? assumedLevel,
        parent_vi: null,
        parent_en: null,
      },
      ...domain.localities,
    ],
    budgets: [...domain.budgets, ...budgets.values()],
    findings: [...domain.findings, ...(findings?.marks ?? [])],
  };
}
