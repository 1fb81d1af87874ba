import type { SourceFile } from "../intake/country.ts";
import { readCountry } from "../intake/read-country.ts";
import { sourceOf } from "../intake/source-text.ts";
import type { AnswerRow } from "../query/engine.ts";
import type { OwnMoney } from "./check-messages.ts";
import { ownPlan } from "./check-own-plan.ts";

/** More rows than any plan has: a picture of them says nothing. */
const mostRows = 5_000;

export const noMoney: OwnMoney = { allocations: [], stated_totals: [] };

/** The money of cleaned files as the compiled tables have it; none where there is too much of it for a picture. */
export function ownMoney(texts: readonly (readonly [string, string])[], reference: readonly SourceFile[]): OwnMoney {
  const own = texts.filter(([name]) => name === "allocations.csv" || name === "stated-totals.csv");
  const files = sourceOf(own.map(([name, text]) => ({ path: `plans/${ownPlan}/${name}`, text: asOwn(text) })));
  const { rows } = readCountry([...reference, ...files]);
  if (rows.allocations.length > mostRows) return noMoney;
  const columns = ({
    figure_id,
    component_code,
    year,
    fund_source,
    expenditure_type,
    stage,
    amount_vnd,
    comparator,
  }: Money): AnswerRow => ({
    ...{ figure_id, plan_code: ownPlan, component_code, year, fund_source, expenditure_type, stage, amount_vnd, comparator },
  });
  return { allocations: rows.allocations.map(columns), stated_totals: rows.stated_totals.map(columns) };
}

interface Money {
  readonly figure_id: string;
  readonly component_code: string;
  readonly year: number;
  readonly fund_source: string;
  readonly expenditure_type: string;
  readonly stage: string;
  readonly amount_vnd: number | null;
  readonly comparator: string;
}

/** The same lines with the ids of figures under `ownPlan`: a published plan of that code keeps its own. */
function asOwn(text: string): string {
  return text.replaceAll(/^[a-z0-9-]+(?=\.\d+,)/gm, ownPlan);
}
