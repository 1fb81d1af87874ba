import path from "node:path";
import { csvFile, factTables, type FactTable, type Row } from "../src/domain/tables.ts";
import type { CountryRows } from "../src/intake/country.ts";
import { figuresOf, type ReleasedFigure } from "../src/intake/changes.ts";
import { subjectOf } from "../src/intake/export/previous.ts";
import type { Problem } from "../src/intake/problem.ts";
import { readReleases, releaseTables } from "./releases.ts";

/** Figures under the id of another one that a release had and the newest has not: whoever cited that one would find this. */
export function reusedIds(dataFolder: string, rows: CountryRows): Problem[] {
  const [newest, ...older] = readReleases(dataFolder).map(({ version }) => ({
    version,
    figures: figuresOf(releaseTables(path.join(dataFolder, "releases", version))),
  }));
  return factTables.flatMap((table) =>
    rows[table].flatMap((row): Problem[] => {
      const { figure_id, plan_code } = row;
      const last = newest?.figures.has(figure_id) === true ? undefined : older.find(({ figures }) => figures.has(figure_id));
      const before = last?.figures.get(figure_id);
      if (!last || !before || isSame(before, { table, row })) return [];
      const { as_printed, locator } = before.row;
      const file = `data/plans/${plan_code}/${csvFile(table)}`;
      const expected = `an id that no release has; in ${last.version} it was ${as_printed ?? "not stated"} (${locator})`;
      return [{ file, line: 0, column: "figure_id", problem: "id of a figure that was taken away", value: figure_id, expected }];
    }),
  );
}

function isSame(before: ReleasedFigure, now: { readonly table: FactTable; readonly row: Row<FactTable> }): boolean {
  return subjectOf({ table: before.table, cells: cellsOf(before.row) }) === subjectOf({ table: now.table, cells: cellsOf({ ...now.row }) });
}

/** The cells of a row as a CSV has them: a release and what was just read give the same words for the same thing. */
function cellsOf(row: Readonly<Record<string, string | number | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? "" : String(value)]));
}
