import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { cubes } from "../../scripts/cubes.ts";
import { emptyCodes, stateCodes, sumBars } from "../../src/domain/codes.ts";
import { publishedColumns } from "../../src/domain/published.ts";
import type { Column, TableName } from "../../src/domain/tables.ts";
import { readCsv } from "../../src/intake/read.ts";
import { compiled, countries, type Compiled } from "../query/countries.ts";
import { stateProblems, type CsvRow } from "./csv-states.ts";

/** States that were read off the documents, by figure or by document and topic. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  data: {
    "allocations phong-tho-2024.400": "not_stated",
    "allocations phong-tho-2024.30": "not_split",
    "allocations phong-tho-2024.450": "suspect",
    "allocations bao-yen-2022.80": "stated",
    "stated_totals phong-tho-2024.440": "suspect",
    // its finding is explained
    "stated_totals bao-yen-2022.350": "stated",
    "memo_amounts phong-tho-2024.160": "not_stated",
    "statements bao-yen-2022 actual": "not_due",
    "statements my-thanh-2021-2025 money": "not_in_plan",
    "statements tu-mo-rong-2024 source": "not_stated",
  },
  "test/fixtures/odd-country": {
    "allocations o-kia-2024.10": "zero",
    "statements o-kia-2024 project": "zero",
    "statements nui-kem-2024 project": "not_split",
    "statements lung-chieu-2024 money": "not_in_plan",
  },
};

describe.each(countries)("the CSV files of %s", (dataFolder) => {
  let country: Compiled;
  let files: { readonly name: string; readonly columns: readonly [string, Column][]; readonly rows: readonly CsvRow[] }[];
  beforeAll(async () => {
    country = await compiled(dataFolder);
    const rowsOf = (file: string): CsvRow[] =>
      readCsv(file, readFileSync(path.join(country.folder, file), "utf8")).records.map(({ cells }) => cells);
    files = [
      ...country.manifest.tables.map(({ name, csv }) => ({ name, columns: publishedColumns(name as TableName), rows: rowsOf(csv.path) })),
      ...country.manifest.cubes.map(({ name, csv }) => ({
        name,
        columns: Object.entries(cubes[name]?.columns ?? {}),
        rows: rowsOf(csv.path),
      })),
    ];
  });
  afterAll(() => country.remove());

  it("say of every figure whether it is there, and why not", () => {
    for (const { name, columns, rows } of files) {
      expect(stateProblems(columns, rows), name).toEqual([]);
      expect(Object.keys(rows[0] ?? {}), name).toEqual(rows.length === 0 ? [] : columns.map(([column]) => column));
    }
  });

  it("say so of a document and topic, too", () => {
    const rows = files.find(({ name }) => name === "statements")?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const { state } of rows) expect(stateCodes).toContain(state);
  });

  it("say what the documents say", () => {
    const found = files.flatMap(({ name, rows }) =>
      rows.map((row): [string, string | undefined] => [
        `${name} ${row["figure_id"] ?? `${row["plan_code"] ?? ""} ${row["topic"] ?? ""}`}`,
        row["amount_vnd_state"] ?? row["state"],
      ]),
    );
    expect(Object.fromEntries(found)).toMatchObject(known[dataFolder] ?? {});
  });

  it("have each of the six empties, where the country has it", () => {
    const codes = new Set(files.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row))));
    // no document of the five prints a 0
    const expected = emptyCodes.filter((code) => code !== "zero" || dataFolder !== "data");
    expect(expected.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each([
    ["a code was left out", (row: CsvRow) => ({ ...row, amount_vnd_state: "" }), '"" is no code'],
    ["a code is no word of the list", (row: CsvRow) => ({ ...row, amount_vnd_state: "missing" }), '"missing" is no code'],
    ["a figure was left out", (row: CsvRow) => ({ ...row, amount_vnd: "" }), '"" is '],
    ["a figure that is not stated became 0", (row: CsvRow) => ({ ...row, amount_vnd: "0", amount_vnd_state: "not_stated" }), '"0" is'],
    ["another reason was given", (row: CsvRow) => ({ ...row, amount_vnd: "", amount_vnd_state: "none" }), "empty is none"],
  ])("are found where %s", (_, plant, problem) => {
    const { columns, rows } = files.find(({ name }) => name === "allocations") ?? { columns: [], rows: [] };
    const found = stateProblems(
      columns,
      rows.map((row, at) => (at === 0 ? plant(row) : row)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });
});

test("a figure whose column of states was forgotten is found", () => {
  const columns: [string, Column][] = [["value", { kind: "number", about: "A figure." }]];
  expect(stateProblems(columns, [{ value: "1" }])).toEqual(["value: no column of states"]);
});

test("the account of the published files names every code, and no other", () => {
  const named = [...readFileSync("docs/data.md", "utf8").matchAll(/^\| `([a-z_]+)`/gm)].map(([, code]) => code);
  expect(named.sort()).toEqual([...stateCodes, ...sumBars].sort());
});
