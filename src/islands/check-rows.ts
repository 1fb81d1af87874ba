import { columnsOf, csvFile } from "../domain/tables.ts";
import { budgetsOf } from "../intake/budget.ts";
import { sumsIn } from "../intake/compare.ts";
import type { CountryRows, SourceFile } from "../intake/country.ts";
import { domainFinding } from "../intake/domain-finding.ts";
import { planTables } from "../intake/export/own-files.ts";
import { markFindings } from "../intake/mark-findings.ts";
import { readCountry } from "../intake/read-country.ts";
import { reconcile } from "../intake/reconcile.ts";
import { sourceOf } from "../intake/source-text.ts";
import type { AnswerRow, Cell } from "../query/engine.ts";
import { findingRows } from "./check-finding-rows.ts";
import { ownTableNames, type OwnFindings, type OwnRows } from "./check-messages.ts";
import { ownPlan } from "./check-own-plan.ts";

/** More rows than any plan has: a picture of them says nothing. */
const mostRows = 5_000;

export const noRows: OwnRows = { allocations: [], stated_totals: [], memo_amounts: [], disbursements: [], targets: [], results: [] };

/** Cleaned files as the compiled tables have them, under `ownPlan`. */
export function ownCountry(texts: readonly (readonly [string, string])[], reference: readonly SourceFile[]): CountryRows {
  const names = new Set(planTables.map(csvFile));
  const own = texts.filter(([name]) => names.has(name));
  const files = sourceOf(own.map(([name, text]) => ({ path: `plans/${ownPlan}/${name}`, text: asOwn(name, text) })));
  return readCountry([...reference, ...files]).rows;
}

/** What does not add up or agree in it, by the rules that the published documents are held against. */
export function ownFindings(country: CountryRows): OwnFindings {
  const findings = reconcile(country, []);
  const [plan] = country.plans;
  const document = {
    ...{ plan_code: ownPlan, locality_code: ownPlan, name_vi: "", name_en: "", totals: country.stated_totals.length },
    ...{ issued_on: plan?.issued_on ?? null, issued_precision: plan?.issued_precision ?? ("unknown" as const) },
  };
  const budgets = budgetsOf(country.allocations, country.stated_totals, country.components);
  return {
    sums: budgets.reduce((count, budget) => count + sumsIn(budget), 0),
    rows: findingRows(findings, markFindings(country, findings), () => document),
    marks: findings.map((finding) => domainFinding(finding, country)),
  };
}

/** Its figures for the pictures; none where there are too many for one. */
export function ownRows(rows: CountryRows): OwnRows {
  if (ownTableNames.some((table) => rows[table].length > mostRows)) return noRows;
  const of = (table: (typeof ownTableNames)[number]): AnswerRow[] => {
    const columns = columnsOf(table).flatMap(([name]) => (name === "plan_code" || name === "findings" ? [] : [name]));
    return rows[table].map((row) => ({
      plan_code: ownPlan,
      ...Object.fromEntries(columns.map((column): [string, Cell] => [column, (row as Readonly<Record<string, Cell>>)[column] ?? null])),
    }));
  };
  return Object.fromEntries(ownTableNames.map((table) => [table, of(table)])) as unknown as OwnRows;
}

/** The same lines with the plan and the ids of its figures and citations as `ownPlan`: a published plan of that code keeps its own. */
function asOwn(name: string, text: string): string {
  if (name === csvFile("plans")) return text.replace(/^[a-z0-9-]+(?=,)/m, ownPlan);
  return text.replaceAll(/^[a-z0-9-]+(?=(\.\d+|-c\d+),)/gm, ownPlan);
}
