import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { answerPath, togetherPath } from "../../scripts/write-answers.ts";
import type { AnswerFile, AnswerRow, AnswersFile, Engine } from "../../src/query/engine.ts";
import { views, viewOf } from "../../src/views/all.ts";
import { bindings, defaults, sliceName, slices, type View } from "../../src/views/view.ts";
import { changedRows } from "./changed-rows.ts";
import { compiled, countries, type Compiled } from "./countries.ts";
import { openWasm } from "./engines.ts";

/** The comparisons, each with the answer that its page arrives with. */
const comparisons = views.filter(({ page }) => page === "funding" || page === "disbursement" || page === "targets");

describe.each(countries)("the views of %s", (dataFolder) => {
  let country: Compiled;
  let native: Engine;
  let wasm: Engine;
  beforeAll(async () => {
    country = await compiled(dataFolder);
    native = await openNative(country.folder);
    wasm = await openWasm(country.folder);
  });
  afterAll(async () => {
    await native.close();
    await wasm.close();
    country.remove();
  });

  it.each(views)("$id: every slice has the same whole rows on native DuckDB and on DuckDB-WASM", async (view) => {
    let rows = 0;
    for (const values of slices(view, country.domain)) {
      const expected = await native.ask(view.sql, bindings(view, values));
      expect(await wasm.ask(view.sql, bindings(view, values)), sliceName(view, values)).toStrictEqual(expected);
      rows += expected.length;
    }
    expect(rows).toBeGreaterThan(0);
  });

  it.each(views)("$id: every answer file holds what its SQL answers, the empty ones too", async (view) => {
    for (const values of slices(view, country.domain)) {
      const slice = sliceName(view, values);
      const answer = JSON.parse(readFileSync(path.join(country.folder, answerPath(view, slice)), "utf8")) as AnswerFile;
      const rows = await native.ask(view.sql, bindings(view, values));
      expect(answer).toStrictEqual({ view: view.id, slice, data_version: country.manifest.data_version, rows });
    }
  });

  it.each(comparisons)("$id: whichever row of the default answer changes, the title, the sentence or the table does", (view) => {
    const changed = changedRows(view, defaultRows(view, country), country.domain, "vi");
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter(({ inWords, inTable }) => !inWords && !inTable).map(({ name }) => name)).toEqual([]);
  });

  // a list, not a condition: no test may be left out
  describe.each(dataFolder === "data" ? ["the five plans"] : [])("of %s the title and the sentence tell", () => {
    const untold = (id: string, isAsked: (row: AnswerRow, rows: readonly AnswerRow[]) => boolean) => {
      const [view, rows] = [viewOf(id), defaultRows(viewOf(id), country)];
      const changed = (["vi", "en"] as const).flatMap((language) => changedRows(view, rows, country.domain, language));
      const asked = changed.filter(({ row }) => isAsked(row, rows));
      expect(asked.length).toBeGreaterThan(0);
      return asked.filter(({ inWords }) => !inWords).map(({ name }) => name);
    };

    it.each(["funding", "disbursement", "not-spendable", "targets"])("every row of %s", (id) => expect(untold(id, () => true)).toEqual([]));
    it("every percentage of the dimensions; counts stand in the table", () =>
      expect(untold("dimensions", ({ unit }) => unit === "percent")).toEqual([]));
    it("every other number that several places state of the same people", () => {
      const keyOf = (row: AnswerRow) => [row["indicator_code"], row["population_group"], row["basis"]].join(" ");
      const isShared = (row: AnswerRow, rows: readonly AnswerRow[]) =>
        rows.some((other) => keyOf(other) === keyOf(row) && other["locality_code"] !== row["locality_code"]);
      expect(untold("outputs", isShared)).toEqual([]);
    });
  });

  it.each(views)("$id: the SQL reads no table that the view does not name", async (view) => {
    const engine = await openNative(country.folder, view.tables);
    await expect(engine.ask(view.sql, bindings(view, defaults(view)))).resolves.toBeInstanceOf(Array);
    await engine.close();
  });

  it("every Parquet file opens in DuckDB-WASM with the rows that the manifest counts", async () => {
    for (const { name, rows } of [...country.manifest.tables, ...country.manifest.cubes]) {
      const counted = await wasm.ask(`select count(*)::INTEGER as rows from (select * from ${name})`, []);
      expect(counted, name).toStrictEqual([{ rows }]);
    }
  });

  it("has an answer for every slice, and no other", () => {
    const expected = views.flatMap((view) => slices(view, country.domain).map((values) => answerPath(view, sliceName(view, values))));
    const found = country.manifest.files.map((file) => file.path).filter((file) => /^answers\/[^/]+\//.test(file));
    expect(found).toEqual(expected.sort());
    expect(country.manifest.answers).toBe(expected.length);
  });

  it("has the answers of a view in one file where they are few and a reader chooses among them, the same as apart", () => {
    const found = country.manifest.files.filter((file) => /^answers\/[^/]+\.json$/.test(file.path));
    const together = comparisons.filter((view) => found.some((file) => file.path === togetherPath(view)));
    expect(together.length).toBe(found.length);
    expect(comparisons.filter((view) => !together.includes(view)).map(({ id }) => id)).toEqual(dataFolder === "data" ? [] : ["funding"]);
    for (const view of together) {
      const { answers, ...about } = JSON.parse(readFileSync(path.join(country.folder, togetherPath(view)), "utf8")) as AnswersFile;
      expect(about).toEqual({ view: view.id, data_version: country.domain.data_version });
      const apart = slices(view, country.domain).map((values): [string, unknown] => {
        const slice = sliceName(view, values);
        return [slice, (JSON.parse(readFileSync(path.join(country.folder, answerPath(view, slice)), "utf8")) as AnswerFile).rows];
      });
      expect(answers).toEqual(Object.fromEntries(apart));
    }
    expect(Math.max(...found.map(({ bytes }) => bytes))).toBeLessThanOrEqual(256 * 1024);
  });
});

function defaultRows(view: View, { folder }: Compiled): AnswerFile["rows"] {
  const file = path.join(folder, answerPath(view, sliceName(view, defaults(view))));
  return (JSON.parse(readFileSync(file, "utf8")) as AnswerFile).rows;
}

describe.each([
  ["native DuckDB", openNative],
  ["DuckDB-WASM", openWasm],
])("the engine %s", (_, open) => {
  let country: Compiled;
  let engine: Engine;
  beforeAll(async () => {
    country = await compiled("data");
    engine = await open(country.folder);
  });
  afterAll(async () => {
    await engine.close();
    country.remove();
  });

  it("binds by position and returns text, numbers and null", async () => {
    const rows = await engine.ask("select $2 as second, $1 as first, 1.5::DOUBLE as half, null::INTEGER as none", ["một", "hai"]);
    expect(rows).toStrictEqual([{ second: "hai", first: "một", half: 1.5, none: null }]);
  });

  it.each(["select 1::BIGINT as n", "select sum(1) as n", "select 1.5 as n", "select date '2024-01-01' as n", "select true as n"])(
    "refuses a cell that the SQL did not cast: %s",
    async (sql) => {
      await expect(engine.ask(sql, [])).rejects.toThrow("column n: not a cell");
    },
  );

  it("an error carries its SQL", async () => {
    await expect(engine.ask("select nothing from nowhere", [])).rejects.toThrow("in the query: select nothing from nowhere");
  });
});
