import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cubes } from "../../scripts/cubes.ts";
import { writeDictionary } from "../../scripts/write-dictionary.ts";
import { nullCodes } from "../../src/domain/codes.ts";
import { publishedColumns } from "../../src/domain/published.ts";
import { tableNames } from "../../src/domain/tables.ts";
import { readCsv } from "../../src/intake/read.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("the dictionary has every column of every published table, with a sentence and what an empty cell means", () => {
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
  }
  rmSync(folder, { recursive: true });
});
