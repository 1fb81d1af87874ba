import { describe, expect, expectTypeOf, test } from "vitest";
import type { Comparator, FundSource, IndicatorUnit, Stage } from "../../src/domain/codes.ts";
import {
  columnsOf,
  csvFile,
  csvHeader,
  factTables,
  tableNames,
  tables,
  type Row,
  type Table,
  type TableName,
} from "../../src/domain/tables.ts";

/** The columns of the data contract, as it writes them: `?` for one that may be empty; facts begin and end as below. */
const contract: Readonly<Record<TableName, string>> = {
  plans: `plan_code locality_code document_no? issued_on? issued_precision received_on period_start period_end document_kind
    title_vi title_en issuer_vi source_url? source_sha256 findings?`,
  localities: "locality_code gso_code level name_vi name_en parent_code? valid_from? valid_to? sort_vi",
  successions: "from_code to_code on part",
  components: "component_code parent_code? number_vi name_vi name_en short_vi short_en purpose_vi purpose_en",
  indicators: "indicator_code dimension_code? kind unit better part_of? name_vi name_en",
  allocations: "component_code year fund_source expenditure_type stage amount_vnd? as_printed?",
  stated_totals: "component_code year fund_source expenditure_type stage amount_vnd as_printed",
  memo_amounts: "component_code year fund_source expenditure_type stage memo_kind from_year? amount_vnd? as_printed?",
  disbursements: `component_code fund_source expenditure_type year as_of? basis measure rate? rate_high? amount_vnd? denominator
    denominator_vnd? as_printed`,
  targets: "indicator_code component_code? population_group? period_start period_end value value_high? out_of? as_printed",
  results: "indicator_code component_code? population_group? period_start period_end value value_high? out_of? basis as_printed",
  credit: "year borrower_group amount_vnd basis as_printed",
  citations: "plan_code citation_id document_no issued_on? issued_precision as_printed locator findings?",
  findings: `finding_id plan_code rule scope figure_ids? stated? stated_comparator? computed? computed_comparator? computed_not_stated
    difference? unit cause explanation_vi? explanation_en? also_affects? also_inside? inferred_count? inferred_figure_id? inferred_value?`,
};
const isFact = (name: TableName) => (factTables as readonly string[]).includes(name);

test.for(tableNames)("%s has the columns of the contract, no other, in its order", (name) => {
  const own = contract[name].split(/\s+/);
  const expected = isFact(name)
    ? ["figure_id", "plan_code", ...own, "comparator", "locator", "matched_by", "note_vi?", "note_en?", "findings?"]
    : own;
  expect(columnsOf(name).map(([column, { optional }]) => column + (optional ? "?" : ""))).toEqual(expected);
});

describe.for(tableNames)("in %s", (name) => {
  test("the table and every column is described in a sentence", () => {
    for (const about of [tables[name].about, ...columnsOf(name).map(([, column]) => column.about)])
      expect(about).toMatch(/^[A-Z"].{3,}\.$/);
  });

  test("a column's name carries its unit and kind", () => {
    for (const [column, { kind }] of columnsOf(name)) {
      expect(column).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
      expect(kind === "amount", column).toBe(column.endsWith("_vnd"));
    }
  });

  test("a choice has its words, each once, and a key leads to a table that is read before", () => {
    for (const [column, { kind, of, to }] of columnsOf(name)) {
      expect(of !== undefined, column).toBe(kind === "choice");
      expect(new Set(of).size, column).toBe(of?.length ?? 0);
      for (const word of of ?? []) expect(word).toMatch(/^(=|~|[<>]=?|[a-z]+(_[a-z]+)*)$/);
      expect(to !== undefined, column).toBe(kind === "key");
      if (to !== undefined) expect(tableNames.slice(0, tableNames.indexOf(name) + 1), column).toContain(to);
    }
  });

  test("what makes a row unique is a column of it", () => {
    const { unique = [] }: Table = tables[name];
    for (const column of unique) expect(columnsOf(name).map(([own]) => own)).toContain(column);
  });
});

test("a CSV has the columns that a person fills in, with the unit behind the first amount", () => {
  expect(csvHeader("credit")).toEqual([
    ...[
      "figure_id",
      "year",
      "borrower_group",
      "amount",
      "unit",
      "basis",
      "as_printed",
      "comparator",
      "locator",
      "matched_by",
      "note_vi",
      "note_en",
    ],
  ]);
  expect(csvHeader("disbursements").join(" ")).toContain("amount unit denominator denominator_amount as_printed");
  expect(csvHeader("localities")).not.toContain("sort_vi");
  expect(csvHeader("successions")).toEqual(["from_code", "to_code", "on", "part"]);
  expect(csvHeader("plans")).toContain("plan_code");
});

test("a file is named after its table, a plan's own row after the plan", () => {
  expect([csvFile("stated_totals"), csvFile("credit"), csvFile("plans")]).toEqual(["stated-totals.csv", "credit.csv", "plan.csv"]);
  expect(new Set(tableNames.map(csvFile)).size).toBe(tableNames.length);
});

test("facts are the tables of a plan with figures", () => {
  const withFigures = tableNames.filter((name) => columnsOf(name).some(([, { kind }]) => kind === "figure"));
  expect([...factTables].sort()).toEqual([...withFigures].sort());
});

test("a row's type follows from the columns: what is not stated is null, never missing", () => {
  type Money = Row<"allocations">;
  expectTypeOf<Money["amount_vnd"]>().toEqualTypeOf<number | null>();
  expectTypeOf<Money["fund_source"]>().toEqualTypeOf<FundSource>();
  expectTypeOf<Money["stage"]>().toEqualTypeOf<Stage>();
  expectTypeOf<Money["comparator"]>().toEqualTypeOf<Comparator>();
  expectTypeOf<Row<"stated_totals">["amount_vnd"]>().toEqualTypeOf<number>();
  expectTypeOf<Row<"stated_totals">["fund_source"]>().toEqualTypeOf<FundSource | "all">();
  expectTypeOf<Row<"targets">["value_high"]>().toEqualTypeOf<number | null>();
  expectTypeOf<Row<"indicators">["unit"]>().toEqualTypeOf<IndicatorUnit>();
  expectTypeOf<Row<"plans">["issued_on"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Money>().not.toHaveProperty("amount");
  // @ts-expect-error a column that the contract does not have
  expectTypeOf<Money["sort_vi"]>();
});
