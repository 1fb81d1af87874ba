import { join } from "node:path";
import type { Row, TableName } from "../../src/domain/tables.ts";
import type { CountryRows } from "../../src/intake/country.ts";
import { readCountry } from "../../src/intake/read-country.ts";
import { reconcile } from "../../src/intake/reconcile.ts";
import { sourceFiles } from "./source-files.ts";

/** The five plans as they are: a fault is planted in a copy of their rows. */
export const { rows: fivePlans } = readCountry(sourceFiles(join(import.meta.dirname, "../../data")));

type Source = Exclude<TableName, "findings">;

/** The rows with one of them changed, found by its figure or citation. */
export function changed<T extends Source>(rows: CountryRows, table: T, id: string, said: Partial<Row<T>>): CountryRows {
  const isIt = (row: object) => Object.values(row).slice(0, 2).includes(id);
  if (!rows[table].some(isIt)) throw new Error(`no row ${id} in ${table}`);
  return { ...rows, [table]: rows[table].map((row) => (isIt(row) ? { ...row, ...said } : row)) };
}

/** The rows with one more, like another but for what is said. */
export function added<T extends Source>(rows: CountryRows, table: T, like: string, said: Partial<Row<T>>): CountryRows {
  const row = rows[table].find((one) => Object.values(one).slice(0, 2).includes(like));
  if (row === undefined) throw new Error(`no row ${like} in ${table}`);
  return { ...rows, [table]: [...rows[table], { ...row, ...said }] };
}

/** Each finding that was not there before: `id: stated, computed, difference unit [figures]`. */
export function newFindings(rows: CountryRows, before: CountryRows = fivePlans): string[] {
  const known = new Set(reconcile(before, []).map(({ finding_id }) => finding_id));
  return reconcile(rows, [])
    .filter(({ finding_id }) => !known.has(finding_id))
    .map(
      ({ finding_id, stated, computed, difference, unit, figure_ids }) =>
        `${finding_id}: ${stated}, ${computed}, ${difference} ${unit} [${figure_ids ?? ""}]`,
    );
}
