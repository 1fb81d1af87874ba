import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cubes } from "../../scripts/cubes.ts";
import { writeDictionary } from "../../scripts/write-dictionary.ts";
import { nullCodes } from "../../src/domain/codes.ts";
import { publishedColumns } from "../../src/domain/published.ts";
import { tableNames } from "../../src/domain/tables.ts";
import { describedColumns } from "../../src/i18n/column-meanings.ts";
import { readCsv } from "../../src/intake/read.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("the dictionary has every column of every published table, with a sentence in both languages and what an empty cell means", () => {
  const folder = temporaryFolder();
  writeDictionary(folder);
  const rows = readCsv("dictionary.csv", readFileSync(path.join(folder, "dictionary.csv"), "utf8")).records.map(({ cells }) => cells);
  const expected = [
    ...tableNames.flatMap((table) => publishedColumns(table).map(([column]) => `${table}.${column}`)),
    ...Object.entries(cubes).flatMap(([table, { columns }]) => Object.keys(columns).map((column) => `${table}.${column}`)),
  ];
  expect(rows.map((row) => `${row["table"] ?? ""}.${row["column"] ?? ""}`)).toEqual(expected);
  for (const row of rows) {
    expect(["never", ...nullCodes]).toContain(row["when_empty"]);
    expect(row["about"]).toMatch(/^[A-Z"].{3,}\.$/);
    expect(row["about_vi"]).toMatch(/^[\p{Lu}"].{3,}\.$/u);
    expect(row["about_vi"]).not.toBe(row["about"]);
  }
  // what no column is described by any more has no meaning either
  expect(describedColumns.filter((about) => !rows.some((row) => row["about"] === about))).toEqual([]);
  for (const [at, row] of rows.entries()) {
    if (row["column"]?.endsWith("_state")) expect(`${rows[at - 1]?.["column"] ?? ""}_state`).toBe(row["column"]);
  }
  rmSync(folder, { recursive: true });
});
