import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { writeTables, type AllRows } from "../../scripts/write-tables.ts";
import type { Comparator } from "../../src/domain/codes.ts";
import { tableNames, type Row } from "../../src/domain/tables.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { temporaryFolder } from "../scripts/temporary-folder.ts";
import { compiled, countries, type Compiled } from "./countries.ts";

const millions = `select plan_code, year, stage, axis, key, amount_vnd::DOUBLE / 1000000 as amount, not_stated, figure_no, basis,
  allocated_vnd::DOUBLE / 1000000 as allocated from budget_axes`;

/** Added up by hand from the five documents; million đồng: amount, lines without a figure, first figure, basis, sum of the allocations. */
const byHand = `
bao-yen-2022 2022 planned source central 6220 0 80 allocations 7604
bao-yen-2022 2022 planned source community 761 5 100 allocations 7604
bao-yen-2022 2022 planned source local 623 0 90 allocations 7604
bao-yen-2022 2022 planned type recurrent 6220 0 80 remainder 7604
bao-yen-2022 2022 planned type unstated 1384 5 90 remainder 7604
binh-phuoc-2024 2024 planned source central 39555 0 130 allocations 45434
binh-phuoc-2024 2024 planned source community 500 0 180 allocations 45434
binh-phuoc-2024 2024 planned source local 5379 0 140 allocations 45434
binh-phuoc-2024 2024 planned type capital 3699 0 60 stated_totals 45434
binh-phuoc-2024 2024 planned type recurrent 41235 0 70 stated_totals 45434
phong-tho-2024 2023 assigned source central 117957 0 30 remainder 162063
phong-tho-2024 2023 assigned source local 3000 0 50 remainder 162063
phong-tho-2024 2023 assigned source unstated 41106 0 60 remainder 162063
phong-tho-2024 2023 assigned type capital 120957 0 30 allocations 162063
phong-tho-2024 2023 assigned type recurrent 41106 0 60 allocations 162063
phong-tho-2024 2024 proposed source central 181350 0 280 allocations 196350
phong-tho-2024 2024 proposed source local 15000 0 290 allocations 196350
phong-tho-2024 2024 proposed source unstated null 1 400 allocations 196350
phong-tho-2024 2024 proposed type recurrent 52497 0 340 remainder 196350
phong-tho-2024 2024 proposed type unstated 143853 1 280 remainder 196350
tu-mo-rong-2024 2024 assigned source unstated 2913 0 40 remainder 2913
tu-mo-rong-2024 2024 assigned type capital 1977 0 120 stated_totals 2913
tu-mo-rong-2024 2024 assigned type recurrent 936 0 130 stated_totals 2913`;

it("budget_axes divides the five plans as added up by hand", async () => {
  const country = await compiled("data");
  const engine = await openNative(country.folder);
  const rows = await engine.ask(
    `${millions} where plan_code in ('bao-yen-2022', 'binh-phuoc-2024', 'phong-tho-2024', 'tu-mo-rong-2024') order by all`,
    [],
  );
  expect(rows.map((row) => Object.values(row).map(String).join(" "))).toEqual(byHand.trim().split("\n"));
  const local = await engine.ask(
    "select origin, findings from budget_axes where plan_code = 'bao-yen-2022' and key = 'local' order by all",
    [],
  );
  expect(local).toEqual([{ origin: "computed", findings: "total_by_component.bao-yen-2022.350 total_by_component.bao-yen-2022.370" }]);
  // "khoảng 3.699 triệu đồng", "khoảng 41.235 triệu đồng"
  const about = await engine.ask("select plan_code, axis, key from budget_axes where comparator <> '=' order by all", []);
  expect(about.map((row) => Object.values(row).join(" "))).toEqual(["binh-phuoc-2024 type capital", "binh-phuoc-2024 type recurrent"]);
  await engine.close();
  country.remove();
});

describe.each(countries)("budget_axes of %s", (dataFolder) => {
  let country: Compiled;
  beforeAll(async () => {
    country = await compiled(dataFolder);
  });
  afterAll(() => country.remove());

  it("tells what is printed from what is added up, with the findings that touch any figure in it", async () => {
    const engine = await openNative(country.folder);
    const rows = await engine.ask(
      "select plan_code, amount_vnd::DOUBLE as amount_vnd, figures, origin, findings from budget_axes order by plan_code, year, stage, axis, key",
      [],
    );
    for (const row of rows) {
      const figures = String(row["figures"])
        .split(" ")
        .map((number) => `${String(row["plan_code"])}.${number}`);
      const own = country.domain.findings.filter(({ figure_ids }) => figure_ids.some((id) => figures.includes(id)));
      expect(row["findings"]?.toString().split(" ") ?? [], figures.join(" ")).toEqual(own.map(({ finding_id }) => finding_id));
      expect(row["origin"]).toBe(row["amount_vnd"] === null ? null : figures.length > 1 ? "computed" : "printed");
    }
    expect(new Set(rows.map((row) => row["origin"]))).toEqual(new Set(["computed", "printed", null]));
    expect(rows.filter((row) => row["findings"] !== null).length).toBeGreaterThan(3);
    await engine.close();
  });

  it("adds up to the allocations of every budget, unless it rests on stated totals", async () => {
    const engine = await openNative(country.folder);
    const sums = await engine.ask(
      `select plan_code, year, stage, axis, any_value(basis) as basis, sum(amount_vnd)::DOUBLE as axis_vnd, any_value(allocated_vnd)::DOUBLE as allocated_vnd,
         count(distinct basis)::INTEGER as bases from budget_axes group by all order by all`,
      [],
    );
    expect(sums.length).toBeGreaterThan(0);
    expect(sums.filter((sum) => sum["bases"] !== 1)).toEqual([]);
    expect(sums.filter((sum) => sum["basis"] !== "stated_totals" && sum["axis_vnd"] !== sum["allocated_vnd"])).toEqual([]);
    const budgets = await engine.ask("select distinct plan_code, year, stage from allocations", []);
    expect(sums).toHaveLength(2 * budgets.length);
    await engine.close();
  });
});

describe("budget_axes by type, where some allocations state no type", () => {
  const unstated = [allocation("P1", "central", "unstated", 60), allocation("P2", "central", "recurrent", 40)];

  it("reads the totals by type when they reach the printed whole, and keeps the sum of the allocations beside them", async () => {
    const totals = [total("all", "all", 90), total("all", "capital", 50), total("all", "recurrent", 40)];
    expect(await types(unstated, totals)).toEqual(["capital 50 stated_totals 100", "recurrent 40 stated_totals 100"]);
  });

  it("leaves totals that do not reach the whole, and says what is unstated", async () => {
    const totals = [total("all", "all", 100), total("all", "capital", 50), total("all", "recurrent", 40)];
    expect(await types(unstated, totals)).toEqual(["recurrent 40 remainder 100", "unstated 60 remainder 100"]);
  });

  it("measures against the allocations where no whole is printed, unless one of them has no amount", async () => {
    const totals = [total("all", "capital", 60), total("all", "recurrent", 40)];
    expect(await types(unstated, totals)).toEqual(["capital 60 stated_totals 100", "recurrent 40 stated_totals 100"]);
    const open = [...unstated, allocation("P3", "central", "unstated", null)];
    expect(await types(open, totals)).toEqual(["recurrent 40 remainder 100", "unstated 60 remainder 100"]);
  });

  it("never adds a total to its own parts by source", async () => {
    const totals = [total("all", "all", 100), total("all", "capital", 60), total("central", "capital", 50), total("local", "capital", 10)];
    const parts = [...totals, total("central", "recurrent", 30), total("local", "recurrent", 10)];
    expect(await types(unstated, parts)).toEqual(["capital 60 stated_totals 100", "recurrent 40 stated_totals 100"]);
  });

  it("takes from the allocations a type that has no total", async () => {
    const totals = [total("all", "all", 100), total("all", "capital", 60)];
    expect(await types(unstated, totals)).toEqual(["capital 60 stated_totals 100", "recurrent 40 stated_totals 100"]);
  });

  it("a line without a figure does not make an axis unstated, and stays null, never 0", async () => {
    const rows = [allocation("P1", "central", "capital", 60), allocation("P2", "unstated", "unstated", null)];
    expect(await types(rows, [])).toEqual(["capital 60 allocations 60", "unstated  allocations 60"]);
  });
});

describe("budget_axes keeps how the figures are stated", () => {
  const about = <T extends Money | Total>(money: T, comparator: Comparator): T => ({ ...money, comparator });

  it("of allocations: one figure its own, a sum what all of it is, a line without an amount nothing", async () => {
    const rows = [
      about(allocation("P1", "central", "capital", 60), ">"),
      allocation("P2", "central", "recurrent", 10),
      about(allocation("P3", "central", "recurrent", 5), "<"),
      about(allocation("P4", "central", "recurrent", null), "~"),
    ];
    expect(await comparatorsOf(rows, [])).toEqual({ capital: ">", recurrent: "<=" });
  });

  it("of printed totals: theirs, of the total that spans the sources, or else of its parts", async () => {
    const rows = [allocation("P1", "central", "unstated", 100)];
    const totals = [total("all", "all", 100), about(total("all", "capital", 60), "~"), about(total("local", "capital", 50), "<")];
    const parts = [about(total("central", "recurrent", 30), ">="), total("local", "recurrent", 10)];
    expect(await comparatorsOf(rows, [...totals, ...parts])).toEqual({ capital: "~", recurrent: ">=" });
  });

  it("of a type that has no total: what its allocations are", async () => {
    const rows = [allocation("P1", "central", "unstated", 60), about(allocation("P2", "central", "recurrent", 40), "~")];
    const totals = [total("all", "all", 100), total("all", "capital", 60)];
    expect(await comparatorsOf(rows, totals)).toEqual({ capital: "=", recurrent: "~" });
  });
});

type Money = Pick<Row<"allocations">, "component_code" | "fund_source" | "expenditure_type" | "amount_vnd"> & { comparator?: Comparator };
type Total = Pick<Row<"stated_totals">, "fund_source" | "expenditure_type" | "amount_vnd"> & { comparator?: Comparator };

function allocation(
  component_code: string,
  fund_source: Money["fund_source"],
  expenditure_type: Money["expenditure_type"],
  amount_vnd: number | null,
): Money {
  return { component_code, fund_source, expenditure_type, amount_vnd };
}

function total(fund_source: Total["fund_source"], expenditure_type: Total["expenditure_type"], amount_vnd: number): Total {
  return { fund_source, expenditure_type, amount_vnd };
}

/** The type axis of one invented budget: key, amount, basis, sum of the allocations. */
async function types(allocations: readonly Money[], totals: readonly Total[]): Promise<string[]> {
  const rows = await axisOf(allocations, totals);
  return rows.map(({ key, amount, basis, allocated }) => [key, amount, basis, allocated].join(" "));
}

/** How the type axis of one invented budget is stated, by key. */
async function comparatorsOf(allocations: readonly Money[], totals: readonly Total[]): Promise<Record<string, unknown>> {
  return Object.fromEntries((await axisOf(allocations, totals)).map(({ key, comparator }) => [String(key), comparator]));
}

async function axisOf(allocations: readonly Money[], totals: readonly Total[]): Promise<AnswerRow[]> {
  const common = {
    plan_code: "p",
    year: 2024,
    stage: "planned",
    as_printed: "",
    comparator: "=",
    locator: "",
    matched_by: "number",
  } as const;
  const notes = { note_vi: null, note_en: null, findings: null };
  const rows: AllRows = {
    ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as AllRows),
    allocations: allocations.map((money, at) => ({ figure_id: `p.${at}`, ...common, ...money, ...notes })),
    stated_totals: totals.map((money, at) => ({ figure_id: `p.${at + 100}`, ...common, component_code: "ALL", ...money, ...notes })),
  };
  const folder = temporaryFolder();
  await writeTables(rows, folder);
  const engine = await openNative(folder);
  const axis = await engine.ask(
    "select key, amount_vnd::DOUBLE as amount, comparator, basis, allocated_vnd::DOUBLE as allocated from budget_axes where axis = 'type' order by key",
    [],
  );
  await engine.close();
  rmSync(folder, { recursive: true });
  return axis;
}
