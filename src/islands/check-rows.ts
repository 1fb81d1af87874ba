import { columnsOf, csvFile } from "../domain/tables.ts";
import type { SourceFile } from "../intake/country.ts";
import { readCountry } from "../intake/read-country.ts";
import { sourceOf } from "../intake/source-text.ts";
import type { AnswerRow, Cell } from "../query/engine.ts";
import { ownTableNames, type OwnRows } from "./check-messages.ts";
import { ownPlan } from "./check-own-plan.ts";

/** More rows than any plan has: a picture of them says nothing. */
const mostRows = 5_000;

export const noRows: OwnRows = { allocations: [], stated_totals: [], memo_amounts: [], disbursements: [], targets: [], results: [] };

/** The figures of cleaned files as the compiled tables have them; none where there are too many for a picture. */
export function ownRows(texts: readonly (readonly [string, string])[], reference: readonly SourceFile[]): OwnRows {
  const names = new Set(ownTableNames.map(csvFile));
  const own = texts.filter(([name]) => names.has(name));
  const files = sourceOf(own.map(([name, text]) => ({ path: `plans/${ownPlan}/${name}`, text: asOwn(text) })));
  const { rows } = readCountry([...reference, ...files]);
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

/** The same lines with the ids of figures under `ownPlan`: a published plan of that code keeps its own. */
function asOwn(text: string): string {
  return text.replaceAll(/^[a-z0-9-]+(?=\.\d+,)/gm, ownPlan);
}
