import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { readCountry } from "../../src/intake/read-country.ts";
import { reconcile } from "../../src/intake/reconcile.ts";
import type { AnswerRow, Engine } from "../../src/query/engine.ts";
import { componentFundingSql } from "../../src/views/component/component-funding-sql.ts";
import { fundingSql } from "../../src/views/funding/funding-sql.ts";
import { sourceFiles } from "../intake/source-files.ts";
import { compiled, countries, type Compiled } from "./countries.ts";
import { openWasm } from "./engines.ts";

const oddCountry = join(import.meta.dirname, "../fixtures/odd-country");
/** Computed from the CSV files alone, without SQL and without the code under test. */
const expected = JSON.parse(readFileSync(join(oddCountry, "expected.json"), "utf8")) as {
  counts: { localities_with_budgets: number; budgets: number; budgets_2024_assigned: number; localities_2024_assigned: number };
  findings: { finding_id: string; stated: number | null; computed: number | null; unit: string }[];
  funding: { by: string; year: number; stage: string; localities: string[]; rows: Sum[] };
  bounds: { plan_code: string; by: string; key: string; amount_vnd: number; comparator: string }[];
  latest: { locality_code: string; stage_asked: string; plan_code: string; year: number; stage: string }[];
};
interface Sum {
  readonly locality_code: string;
  readonly plan_code: string;
  readonly component_code: string;
  readonly amount_vnd: number | null;
  readonly not_stated: number;
}

test("the odd country's findings are those of expected.json, with both figures", () => {
  const { rows, reviews } = readCountry(sourceFiles(oddCountry));
  const found = reconcile(rows, reviews).map(({ finding_id, stated, computed, unit }) => ({ finding_id, stated, computed, unit }));
  expect(found.toSorted((a, b) => (a.finding_id < b.finding_id ? -1 : 1))).toEqual(expected.findings);
});

/** The rows that a document's parts add up to; what it prints as a total stands apart from them. */
async function parts(engine: Engine, by: string, year: string, stage = "any"): Promise<AnswerRow[]> {
  return (await engine.ask(fundingSql, [by, year, stage])).filter((row) => row["kind"] === "part");
}
const text = (row: AnswerRow, column: string) => String(row[column]);
/** Rows of one key added up, whatever the fund source; null where none has an amount. */
function sumOf(rows: readonly AnswerRow[]): number | null {
  const amounts = rows.map((row) => row["amount_vnd"]).filter((amount) => typeof amount === "number");
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

const engines = { "native DuckDB": openNative, "DuckDB-WASM": openWasm };
const opened: { readonly name: string; readonly folder: string; readonly country: Compiled; readonly engine: Engine }[] = [];
beforeAll(async () => {
  for (const folder of countries) {
    const country = await compiled(folder);
    for (const [name, open] of Object.entries(engines)) opened.push({ name, folder, country, engine: await open(country.folder) });
  }
});
afterAll(async () => {
  for (const { engine } of opened) await engine.close();
  for (const country of new Set(opened.map((one) => one.country))) country.remove();
});

describe.each(Object.keys(engines))("funding on %s", (engineName) => {
  const at = (folder: (typeof countries)[number]) => {
    const found = opened.find((one) => one.name === engineName && one.folder === folder);
    if (!found) throw new Error(`not opened: ${engineName} over ${folder}`);
    return found;
  };
  const engineOf = (folder: (typeof countries)[number]) => at(folder).engine;

  it("adds the odd country's components up as expected.json has them, and counts what has no figure", async () => {
    // two lines of one project and source have no figure: only a sum counts both
    expect(expected.funding.rows.some((row) => row.not_stated > 1)).toBe(true);
    const { by, year, stage, localities, rows } = expected.funding;
    const answer = (await parts(engineOf("test/fixtures/odd-country"), by, String(year), stage)).filter((row) =>
      localities.includes(text(row, "locality_code")),
    );
    const groups = Map.groupBy(answer, (row) => `${text(row, "locality_code")} ${text(row, "plan_code")} ${text(row, "key")}`);
    const found = [...groups].map(
      ([key, own]) => `${key}: ${sumOf(own)}, ${own.reduce((count, row) => count + Number(row["not_stated"]), 0)} without a figure`,
    );
    const line = (row: Sum) =>
      `${row.locality_code} ${row.plan_code} ${row.component_code}: ${row.amount_vnd}, ${row.not_stated} without a figure`;
    expect(found.toSorted()).toEqual(rows.map(line).toSorted());
  });

  it.each(["component", "source", "type"])("tells how sums are stated whose figures are not all exact, by %s", async (by) => {
    const rows = (await parts(engineOf("test/fixtures/odd-country"), by, "2024")).filter(
      (row) => row["comparator"] !== "=" || expected.bounds.some((one) => one.plan_code === row["plan_code"]),
    );
    const told = rows.map(({ plan_code, key, amount_vnd, comparator }) => ({ plan_code, by, key, amount_vnd, comparator }));
    expect(told).toEqual(expected.bounds.filter((one) => one.by === by));
  });

  it.each([
    ["component", []],
    ["source", []],
    // "khoảng 41.235" and "khoảng 3.699 triệu đồng": totals of a type, all that the plan says of types
    ["type", ["binh-phuoc-2024 capital", "binh-phuoc-2024 recurrent"]],
  ] as const)("tells the figures of the five plans as they are printed, by %s", async (by, about) => {
    const years = at("data").country.domain.years["funding"] ?? [];
    const rows = (await Promise.all(years.map((year) => parts(engineOf("data"), by, String(year))))).flat();
    const inexact = rows.filter((row) => row["comparator"] !== "=");
    expect(inexact.map((row) => `${text(row, "plan_code")} ${text(row, "key")}`)).toEqual(about);
    expect(inexact.every((row) => row["comparator"] === "~")).toBe(true);
  });

  it("of a project, what else the budget has is stated as all of it together", async () => {
    const rows = await engineOf("test/fixtures/odd-country").ask(componentFundingSql, ["p7", "2024"]);
    const own = rows.filter((row) => row["plan_code"] === "quen-loi-2024");
    // ALL but P7: 1,500 million about, 300 at least, under 50
    expect(own.map((row) => [row["key"], row["amount_vnd"], row["comparator"]])).toEqual([
      ["", 1_850_000_000, "~"],
      ["P7", 20_000_000, "<="],
    ]);
  });

  it("knows as many budgets of the odd country as expected.json", async () => {
    const engine = engineOf("test/fixtures/odd-country");
    const years = at("test/fixtures/odd-country").country.domain.years["funding"] ?? [];
    const all = (await Promise.all(years.map((year) => parts(engine, "component", String(year))))).flat();
    const budgets = (rows: readonly AnswerRow[]) =>
      new Set(rows.map((row) => `${text(row, "plan_code")} ${text(row, "year")} ${text(row, "stage")}`));
    const localities = (rows: readonly AnswerRow[]) => new Set(rows.map((row) => row["locality_code"]));
    const assigned = await parts(engine, "component", "2024", "assigned");
    expect({
      localities_with_budgets: localities(all).size,
      budgets: budgets(all).size,
      budgets_2024_assigned: budgets(assigned).size,
      localities_2024_assigned: localities(assigned).size,
    }).toEqual(expected.counts);
  });

  it.each(["component", "source", "type"])("takes one budget a place for the latest, the one expected.json names, by %s", async (by) => {
    for (const asked of new Set(expected.latest.map((one) => one.stage_asked))) {
      const rows = await engineOf("test/fixtures/odd-country").ask(fundingSql, [by, "latest", asked]);
      const places = Map.groupBy(rows, (row) => text(row, "locality_code"));
      const budgets = new Map(
        [...places].map(([place, own]) => [
          place,
          [...new Set(own.map((row) => `${text(row, "plan_code")} ${text(row, "year")} ${text(row, "stage")}`))],
        ]),
      );
      expect(
        [...budgets].filter(([, own]) => own.length !== 1),
        asked,
      ).toEqual([]);
      for (const { locality_code, plan_code, year, stage } of expected.latest.filter((one) => one.stage_asked === asked))
        expect(budgets.get(locality_code), `${locality_code}, ${asked}`).toEqual([`${plan_code} ${year} ${stage}`]);
      if (asked === "any") expect(budgets.size).toBe(expected.counts.localities_with_budgets);
    }
  });

  // added up by hand from the five documents, in million đồng
  it.each([
    ["component", "latest", "phong-tho", "2024 proposed", { P1: 143_853, P3: 15_908, P4: 4_634, P7: 1_440 }],
    ["component", "2023", "phong-tho", "2023 assigned", { ALL: 162_063 }],
    ["component", "latest", "bao-yen", "2022 planned", { P2: 3_188, P3: 1_380 }],
    ["component", "latest", "tu-mo-rong", "2024 assigned", { P1: 1_977, P7: 80 }],
    ["source", "latest", "bao-yen", "2022 planned", { central: 6_220, local: 623, community: 761 }],
    ["source", "latest", "binh-phuoc", "2024 planned", { central: 39_555, local: 5_379, community: 500 }],
    ["type", "latest", "binh-phuoc", "2024 planned", { capital: 3_699, recurrent: 41_235 }],
    ["type", "2023", "phong-tho", "2023 assigned", { capital: 120_957, recurrent: 41_106 }],
  ])("by %s, %s: %s has its %s budget added up as by hand", async (by, year, place, budget, sums) => {
    const rows = (await parts(engineOf("data"), by, year)).filter((row) => row["locality_code"] === place);
    expect(new Set(rows.map((row) => `${text(row, "year")} ${text(row, "stage")}`))).toEqual(new Set([budget]));
    for (const [key, millions] of Object.entries(sums)) {
      const own = rows.filter((row) => text(row, "key").split(".")[0] === key);
      expect(sumOf(own), key).toBe(millions * 1_000_000);
    }
  });

  it("adds lines of one project and source up, and names every figure behind the sum", async () => {
    const rows = (await parts(engineOf("data"), "component", "latest")).filter(
      (row) => row["locality_code"] === "binh-phuoc" && row["key"] === "P4.S3",
    );
    expect(rows.map((row) => [row["part"], row["amount_vnd"], row["figures"]])).toEqual([
      ["central", 9_371_000_000, "270 280"],
      ["local", 851_000_000, "290"],
    ]);
  });

  it("keeps what has no figure as null, never 0, and names the figure", async () => {
    const rows = (await parts(engineOf("data"), "component", "latest")).filter((row) => row["amount_vnd"] === null);
    expect(rows.map((row) => `${text(row, "plan_code")}.${text(row, "figures")} ${text(row, "not_stated")}`)).toEqual([
      "bao-yen-2022.180 1",
      "bao-yen-2022.220 1",
      "bao-yen-2022.260 1",
      "bao-yen-2022.300 1",
      "bao-yen-2022.340 1",
      "phong-tho-2024.400 1",
    ]);
  });

  it("a year or a stage that no document has is an empty answer", async () => {
    expect(await engineOf("data").ask(fundingSql, ["component", "1999", "any"])).toEqual([]);
    expect(await engineOf("data").ask(fundingSql, ["component", "2022", "assigned"])).toEqual([]);
  });
});
