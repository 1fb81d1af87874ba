import type { PlacedFact } from "./against-cover.ts";
import { sheetName } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import { planOptions, type PlanRow } from "./plan-row.ts";

/** Where a cell of a new plan.csv comes from. */
export interface PlanSource {
  readonly column: string;
  readonly value: string;
  /** The option that gives it; null where a cover does. */
  readonly option: string | null;
  /** The line of a cover that says it, or that the option overrides. */
  readonly cover: { readonly at: string; readonly row: number; readonly text: string } | null;
}

const factOf: Readonly<Record<string, PlacedFact["what"]>> = { document_no: "document_no", issued_on: "issued_on", issuer_vi: "issuer" };

/** Tells of every cell of a new plan.csv who says it: a person, or a line of a cover. */
export function planSources(
  { cells }: PlanRow,
  { about = {} }: ExportOptions,
  facts: readonly PlacedFact[],
  overridden: ReadonlyMap<string, PlacedFact>,
): PlanSource[] {
  return Object.entries(planOptions).flatMap(([column, option]) => {
    const given = about[column];
    const value = given ?? cells[column] ?? "";
    const fact = given === undefined ? facts.find(({ what }) => what === factOf[column]) : overridden.get(column);
    const cover = fact === undefined ? null : { at: sheetName(fact.place), row: fact.place.row, text: fact.text };
    return value === "" ? [] : [{ column, value, option: given === undefined ? null : option, cover }];
  });
}
