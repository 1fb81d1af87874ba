import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { answerPath } from "../../scripts/write-answers.ts";
import type { AnswerFile, Engine } from "../../src/query/engine.ts";
import { views } from "../../src/views/all.ts";
import { bindings, defaults, sliceName, slices } from "../../src/views/view.ts";
import { compiled, countries, type Compiled } from "./countries.ts";
import { openWasm } from "./engines.ts";

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
    const found = country.manifest.files.map((file) => file.path).filter((file) => file.startsWith("answers/"));
    expect(found).toEqual(expected.sort());
    expect(country.manifest.answers).toBe(expected.length);
  });
});

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
