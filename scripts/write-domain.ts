import { factTables, type FactTable } from "../src/domain/tables.ts";
import type { Domain, DomainBudget } from "../src/domain/domain.ts";
import { domainFinding } from "../src/intake/domain-finding.ts";
import type { View } from "../src/views/view.ts";
import type { AllRows } from "./write-tables.ts";

/** The tables whose years a view can be asked for; a view that is not named has the years of every table that it reads. */
const spending: readonly FactTable[] = ["disbursements", "memo_amounts"];
const aims: readonly FactTable[] = ["targets", "results"];
// the views of one page have one control for the year: each can be asked for the years of all
const yearsFrom: Readonly<Record<string, readonly FactTable[]>> = {
  funding: ["allocations"],
  disbursement: spending,
  "not-spendable": spending,
  targets: aims,
  dimensions: aims,
  outputs: aims,
};

/** What every page knows without asking: places, documents, budgets, findings and years, in an order that never changes. */
export function domainOf(rows: AllRows, views: readonly View[], version: string): Domain {
  const places = new Map(rows.localities.map((locality) => [locality.locality_code, locality]));
  const withPlan = new Set(rows.plans.map((plan) => plan.locality_code));
  return {
    data_version: version,
    as_of: newestDay(rows.plans),
    localities: sorted(
      rows.localities.filter(({ locality_code }) => withPlan.has(locality_code)),
      (locality) => [locality.sort_vi, locality.locality_code],
    ).map(({ locality_code, name_vi, name_en, level, parent_code }) => {
      const parent = parent_code === null ? undefined : places.get(parent_code);
      return { locality_code, name_vi, name_en, level, parent_vi: parent?.name_vi ?? null, parent_en: parent?.name_en ?? null };
    }),
    plans: sorted(rows.plans, (plan) => [plan.plan_code]).map(
      ({ plan_code, locality_code, document_no, issued_on, issued_precision, period_start, period_end, title_vi, title_en }) => ({
        ...{ plan_code, locality_code, document_no, issued_on, issued_precision, period_start, period_end, title_vi, title_en },
        targets: rows.targets.filter((target) => target.plan_code === plan_code).length,
      }),
    ),
    budgets: budgetsOf(rows),
    components: rows.components.map(({ component_code, parent_code, short_vi, short_en }) => ({
      component_code,
      parent_code,
      short_vi,
      short_en,
    })),
    findings: sorted(rows.findings, (finding) => [finding.finding_id]).map((finding) => domainFinding(finding, rows)),
    years: Object.fromEntries(views.map((view) => [view.id, yearsOf(view, rows)])),
  };
}

/** Every document, year and stage that allocates money, with the total that the document prints for it, if it does. */
function budgetsOf(rows: AllRows): DomainBudget[] {
  const localityOf = new Map(rows.plans.map((plan) => [plan.plan_code, plan.locality_code]));
  const keyOf = (row: { readonly plan_code: string; readonly year: number; readonly stage: string }) =>
    [row.plan_code, row.year, row.stage].join(" ");
  const wholes = rows.stated_totals.filter(
    (row) => [row.component_code, row.fund_source, row.expenditure_type].join(" ") === "ALL all all",
  );
  const totals = new Map(wholes.map((row) => [keyOf(row), row]));
  const budgets = new Map(rows.allocations.map((row) => [keyOf(row), row]));
  const made = [...budgets].map(([key, { plan_code, year, stage }]) => {
    const total = totals.get(key);
    const stated = {
      stated_vnd: total?.amount_vnd ?? null,
      stated_figure_id: total?.figure_id ?? null,
      stated_comparator: total?.comparator ?? null,
    };
    return { plan_code, locality_code: localityOf.get(plan_code) ?? "", year, stage, ...stated };
  });
  return sorted(made, (budget) => [budget.plan_code, budget.year, budget.stage]);
}

/** Newest `received_on`: the day the data is as of. */
export function newestDay(plans: AllRows["plans"]): string {
  return (
    plans
      .map((plan) => plan.received_on)
      .sort()
      .at(-1) ?? ""
  );
}

function yearsOf(view: View, rows: AllRows): number[] {
  const from = yearsFrom[view.id] ?? factTables.filter((table) => view.tables.includes(table));
  const years = from.flatMap((table) => rows[table].flatMap(yearsOfRow));
  return [...new Set(years)].sort((one, other) => other - one);
}

/** The budget year of a row, or every year of its period. */
function yearsOfRow(row: { readonly year: number } | { readonly period_start: number; readonly period_end: number }): number[] {
  if ("year" in row) return [row.year];
  return Array.from({ length: row.period_end - row.period_start + 1 }, (_, at) => row.period_start + at);
}

function sorted<T>(items: readonly T[], keyOf: (item: T) => readonly (string | number)[]): T[] {
  return [...items].sort((one, other) => compare(keyOf(one), keyOf(other)));
}

/** By code unit, not by locale: the same order on every machine. */
function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? value;
    if (value < against) return -1;
    if (value > against) return 1;
  }
  return 0;
}
