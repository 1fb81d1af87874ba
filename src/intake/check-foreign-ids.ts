import { factTables } from "../domain/tables.ts";
import { problemOf, textIn } from "./draft.ts";
import type { Draft, DraftRow } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** A column with ids that begin with their plan. */
interface Ids {
  readonly column: string;
  /** The plan in an id. */
  readonly pattern: RegExp;
  readonly one: string;
  readonly many: string;
  readonly example: (plan: string) => string;
}
const figures: Ids = {
  ...{ column: "figure_id", pattern: /^(.+)\.\d+$/, one: "figure id of another plan", many: "figure ids of another plan" },
  example: (plan) => `${plan}.<number>`,
};
const citations: Ids = {
  ...{ column: "citation_id", pattern: /^(.+)-c\d+$/, one: "not an id of this plan's citations", many: "citation ids of another plan" },
  example: (plan) => `${plan}-c and a number`,
};

/** Ids that name another plan than their folder. Several of one plan, as a copied folder has, are told once for a file. */
export function checkForeignIds(draft: Draft): Problem[] {
  const facts = factTables.flatMap((table) => draft[table]);
  return [...foreignIn(facts, figures), ...foreignIn(draft.citations, citations)];
}

/** Whether the figure id of a row names another plan. */
export function hasForeignFigure(row: DraftRow): boolean {
  return isForeign(row, figures);
}

function foreignIn(rows: readonly DraftRow[], ids: Ids): Problem[] {
  const foreign = rows.filter((row) => isForeign(row, ids));
  const groups = Map.groupBy(foreign, (row) => `${row.file} ${planIn(row, ids) ?? row.line}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const [plan, other] = [String(first.plan), planIn(first, ids)];
    if (others.length === 0 || other === null) return [problemOf(first, ids.column, ids.one, ids.example(plan))];
    const expected = `${ids.example(plan)}; in a copied folder ${plan} in place of ${other} in every ${ids.column}`;
    return [problemOf(first, ids.column, `${others.length + 1} ${ids.many}`, expected, other)];
  });
}

function isForeign(row: DraftRow, ids: Ids): boolean {
  return textIn(row, ids.column) !== null && planIn(row, ids) !== row.plan;
}

function planIn(row: DraftRow, { column, pattern }: Ids): string | null {
  return pattern.exec(textIn(row, column) ?? "")?.[1] ?? null;
}
