import { writeFileSync } from "node:fs";
import path from "node:path";
import { publishedColumns } from "../src/domain/published.ts";
import { tableNames, type Column } from "../src/domain/tables.ts";
import { meaningVi } from "../src/i18n/column-meanings.ts";
import { csvOf } from "./csv.ts";
import { cubes } from "./cubes.ts";

const header = ["table", "column", "kind", "words", "refers_to", "when_empty", "about", "about_vi"] as const;

/** Writes `dictionary.csv`: every column of every published table, with its kind, its words, what an empty cell means, and a sentence in English and in Vietnamese. */
export function writeDictionary(folder: string): void {
  const tables = [
    ...tableNames.map((table) => ({ table, columns: publishedColumns(table) })),
    ...Object.entries(cubes).map(([table, cube]) => ({ table, columns: Object.entries(cube.columns) })),
  ];
  const rows = tables.flatMap(({ table, columns }) => columns.map(([column, described]) => rowOf(table, column, described)));
  writeFileSync(path.join(folder, "dictionary.csv"), csvOf(header, rows));
}

function rowOf(table: string, column: string, { kind, of, to, optional, about }: Column): Record<(typeof header)[number], string | null> {
  return {
    table,
    column,
    kind,
    words: of?.join(" ") ?? null,
    refers_to: to ?? null,
    when_empty: optional ?? "never",
    about,
    about_vi: meaningVi(about),
  };
}
