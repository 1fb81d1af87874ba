import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import type { Engine } from "../../src/query/engine.ts";
import { dueGaps, type GapRow } from "../../src/views/place/gaps.ts";
import type { TimelineRow } from "../../src/views/place/timeline-arrange.ts";
import { timeline } from "../../src/views/place/timeline.ts";
import { unstated } from "../../src/views/place/unstated.ts";
import { compiled, countries, type Compiled } from "./countries.ts";

/** What each place's documents leave unstated, read from the CSV by eye: numbers of figures; 0 where a document as a whole lacks it. */
const gaps: Readonly<Record<(typeof countries)[number], Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>> = {
  data: {
    "phong-tho": { split: [30], amount: [160, 400], source: [60], type: [280, 290, 320, 330], denominator: [110, 120, 130] },
    "bao-yen": {
      ...{ number: [0], date: [0], amount: [180, 220, 260, 300, 340] },
      type: [90, 100, 130, 140, 170, 210, 250, 290, 330],
    },
    // section III states the types of all money together, not of these lines
    "binh-phuoc": { number: [0], date: [0], type: [180, 210, 230, 240] },
    "my-thanh": { number: [0], date: [0], money: [0] },
    // only a document that may have been issued after its period could have stated what was spent in it
    "tu-mo-rong": { number: [0], date: [0], source: [40, 50, 60, 70, 80, 90], type: [40, 50, 60, 70, 80, 90], spending: [0] },
  },
  "test/fixtures/odd-country": {
    // sources only in the totals of the whole programme
    "khe-nhac": { source: [50, 60, 70, 80], type: [50, 60, 70, 80], targets: [0] },
    "gap-doi": { source: [20, 30], type: [30], targets: [0] },
    "nui-kem": { date: [0], split: [10], source: [10], type: [10], targets: [0] },
    "em-ru": { amount: [40, 70, 100, 110, 120], targets: [0] },
    "canh-mong": {
      ...{ number: [0], date: [0], spending: [0], targets: [0] },
      ...{ source: [30, 40, 50, 70, 80, 90, 100], type: [30, 40, 50, 70, 80, 90, 100] },
    },
    "den-dom": { money: [0], targets: [0] },
  },
};

describe.each(countries)("the places of %s", (dataFolder) => {
  let country: Compiled;
  let engine: Engine;
  beforeAll(async () => {
    country = await compiled(dataFolder);
    engine = await openNative(country.folder);
  });
  afterAll(async () => {
    await engine.close();
    country.remove();
  });
  const gapsOf = async (code: string) => dueGaps((await engine.ask(unstated.sql, [code])) as unknown as GapRow[]);
  const documentsOf = async (code: string) => (await engine.ask(timeline.sql, [code])) as unknown as TimelineRow[];

  it.each(Object.entries(gaps[dataFolder]))(
    "%s leaves unstated what its documents leave blank, and nothing else",
    async (code, expected) => {
      const found = Map.groupBy(await gapsOf(code), (row) => row.gap);
      expect(Object.fromEntries([...found].map(([gap, rows]) => [gap, rows.map((row) => row.figure_no ?? 0)]))).toEqual(expected);
    },
  );

  it("says of the lines that lack it where the totals of the whole programme state it", async () => {
    const told = { data: ["binh-phuoc type", "tu-mo-rong type"], "test/fixtures/odd-country": ["khe-nhac source"] }[dataFolder];
    const rows = await Promise.all(
      Object.keys(gaps[dataFolder]).map(async (code) => (await gapsOf(code)).map((row) => ({ code, ...row }))),
    );
    const stated = rows.flat().filter(({ in_totals }) => in_totals === 1);
    expect([...new Set(stated.flatMap(({ code, gap }) => `${code} ${gap}`))]).toEqual(told);
  });

  it("a place's documents are all there, each budget once, with the total that the allocations add up to", async () => {
    const sum = "select sum(amount_vnd)::DOUBLE as total from allocations where plan_code = $1 and year = $2 and stage = $3";
    for (const { locality_code } of country.domain.localities) {
      const rows = await documentsOf(locality_code);
      const own = <T extends { locality_code: string }>(all: readonly T[]) => all.filter((one) => one.locality_code === locality_code);
      expect([...new Set(rows.map((row) => row.plan_code))].sort()).toEqual(own(country.domain.plans).map((plan) => plan.plan_code));
      const budgets = rows.filter((row) => row.year !== null);
      expect(budgets).toHaveLength(own(country.domain.budgets).length);
      for (const { plan_code, year, stage, amount_vnd } of budgets)
        expect(await engine.ask(sum, [plan_code, year, stage])).toEqual([{ total: amount_vnd }]);
    }
  });

  it("a document's budgets are stated as exactly as their figures", async () => {
    const bounded = Object.entries(dataFolder === "data" ? {} : { "quen-loi-2024 2024": "~" });
    const rows = (await Promise.all(country.domain.localities.map((place) => documentsOf(place.locality_code)))).flat();
    const found = rows.filter((row) => row.year !== null && row.comparator !== "=");
    expect(found.map((row) => [`${row.plan_code} ${row.year}`, row.comparator])).toEqual(bounded);
  });

  it("no document lacks a word on spending that it came too early for", async () => {
    const plans = (await engine.ask(
      "select plan_code, year(issued_on)::INTEGER as issued, issued_precision, period_end::INTEGER as ends from plans",
      [],
    )) as unknown as { plan_code: string; issued: number | null; issued_precision: string; ends: number }[];
    const early = plans
      .filter((plan) => plan.issued_precision !== "unknown" && (plan.issued ?? Infinity) <= plan.ends)
      .map((plan) => plan.plan_code);
    const lacking = (await Promise.all(country.domain.localities.map((place) => gapsOf(place.locality_code))))
      .flat()
      .filter((row) => row.gap === "spending");
    expect(early.length).toBeGreaterThan(0);
    expect(lacking.length).toBeGreaterThan(0);
    expect(lacking.filter((row) => early.includes(row.plan_code))).toEqual([]);
  });

  it("a place that nobody knows has no documents and no gaps", async () => {
    expect([await gapsOf("nowhere"), await documentsOf("nowhere")]).toEqual([[], []]);
  });
});
