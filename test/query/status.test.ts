import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { factTables } from "../../src/domain/tables.ts";
import { statusTopics } from "../../src/i18n/status.ts";
import type { AnswerRow, Engine } from "../../src/query/engine.ts";
import { status } from "../../src/views/status/status.ts";
import { statusDocuments } from "../../src/views/status/status-cells.ts";
import { plain } from "../../src/views/woven.ts";
import { compiled, countries, type Compiled } from "./countries.ts";
import { openWasm } from "./engines.ts";

/**
 * Counted by hand in the CSV files of each document: for every topic in its order, how many figures state it / how many lines lack
 * it; `0` alone where the document says nothing of it.
 */
const counted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  data: {
    "phong-tho-2024": "1 1 26/1 18/3 17/1 13/4 2 2/1 1 2 0/3 2 3 3 3 0",
    "my-thanh-2021-2025": "0/1 1/1 0 0 0 0 0 0 0 0 0 1 12 2 0 0",
    "bao-yen-2022": "0/1 1/1 27/5 23 19 8/9 0 0 0 0 0 2 2 2 0 0",
    "binh-phuoc-2024": "0/1 1/1 37 30 25 21 0 0 0 0 0 1 2 3 0 3",
    "tu-mo-rong-2024": "0/1 0/1 9 6 0/6 2 0 0 0 0 0 3 0 1 0 0",
  },
  "test/fixtures/odd-country": {
    "lung-chieu-2024": "1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
    "quen-loi-2026": "1 1 0/3 0 0 0 0 0 0 0 0 0 0 0 0 0",
    "o-kia-2024": "1 1 3 3 3 0/3 0 0 0 0 0 0 0 0 0 0",
    "nui-kem-2024": "1 1/1 1 0/1 0/1 0/1 0 0 0 0 0 0 0 0 0 0",
    "pho-chim-2024": "1 1 5 2/1 2/1 4 0 0 1 1 0/2 0 0 0 0 0",
    "den-dom-2024-giai-ngan": "1 1 0 0 0 0 0 0 60 0 60 0 0 0 0 0",
    "suong-la-2024": "1 1 34 31 21 28 1 1 2 2 3/1 1 1 0 0 0",
    "suong-la-2025-2026": "1 1 41 37 14/13 18/13 0/1 0 1 0 1 0 0 0 0 0",
  },
};

const words = (row: AnswerRow) => `${String(row["stated"])}${row["not_stated"] === 0 ? "" : `/${String(row["not_stated"])}`}`;

describe.each(countries)("what the documents of %s state", (dataFolder) => {
  let country: Compiled;
  const engines: Engine[] = [];
  beforeAll(async () => {
    country = await compiled(dataFolder);
    engines.push(await openNative(country.folder), await openWasm(country.folder));
  });
  afterAll(async () => {
    for (const engine of engines) await engine.close();
    country.remove();
  });

  it("is one row a document and topic, as counted by hand, on both engines", async () => {
    for (const engine of engines) {
      const rows = await engine.ask(status.sql, []);
      expect(rows).toHaveLength(country.domain.plans.length * statusTopics.length);
      const documents = Map.groupBy(rows, (row) => String(row["plan_code"]));
      for (const own of documents.values()) expect(own.map((row) => row["topic"])).toEqual(statusTopics);
      const found = Object.keys(counted[dataFolder] ?? {}).map((code) => [code, documents.get(code)?.map(words).join(" ")]);
      expect(Object.fromEntries(found)).toEqual(counted[dataFolder]);
    }
  });

  it("counts every figure of every table, and names it where it is counted", async () => {
    const [engine] = engines;
    const rows = (await engine?.ask(status.sql, [])) ?? [];
    const named = new Set<string>();
    for (const row of rows) {
      const [figures, gaps] = [row["figures"], row["gaps"]].map((text) => (typeof text === "string" ? text.split(" ") : []));
      for (const number of [...(figures ?? []), ...(gaps ?? [])]) named.add(`${String(row["plan_code"])}.${number}`);
      if (row["topic"] === "number" || row["topic"] === "date") expect([figures, gaps]).toEqual([[], []]);
      else
        expect([figures?.length, gaps?.length], `${String(row["plan_code"])} ${String(row["topic"])}`).toEqual([
          row["stated"],
          row["not_stated"],
        ]);
    }
    const all = await engine?.ask(factTables.map((table) => `select figure_id from ${table}`).join(" union all ") + " order by all", []);
    expect([...named].sort()).toEqual(all?.map((row) => row["figure_id"]).sort());
  });

  it("makes cells of which none is blank, each of one of the seven kinds", async () => {
    const rows = (await engines[0]?.ask(status.sql, [])) ?? [];
    for (const language of ["vi", "en"] as const) {
      const context = { language, domain: country.domain, base: "/" };
      const view = status.arrange(rows, {}, context);
      for (const cell of view.table.rows.flat()) expect(cell.text).toMatch(/[\p{L}\d]/u);
      expect([plain(view.title), plain(view.sentence)].join(" ")).not.toMatch(/undefined|null|NaN|Infinity/);
      const documents = statusDocuments(rows, context);
      expect(documents.map(({ leftOut }) => leftOut)).toEqual(documents.map(({ leftOut }) => leftOut).sort((a, b) => a - b));
    }
  });
});
