import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../scripts/duckdb-native.ts";
import { comparators, type Comparator } from "../../src/domain/codes.ts";
import { sumComparator } from "../../src/domain/comparator.ts";
import type { Engine } from "../../src/query/engine.ts";
import { sumComparatorSql } from "../../src/views/sum-comparator-sql.ts";
import { compiled, type Compiled } from "./countries.ts";
import { openWasm } from "./engines.ts";

/** A line of money: how it is stated, and whether it has an amount. */
type Line = readonly [comparator: Comparator, stated: boolean];
// often exact: else hardly a sum would be
const line: fc.Arbitrary<Line> = fc.tuple(fc.oneof(fc.constant("=" as const), fc.constantFrom(...comparators)), fc.boolean());
const groups = fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 60 });

describe.each([
  ["native DuckDB", openNative],
  ["DuckDB-WASM", openWasm],
])("the comparator of a sum on %s", (_, open) => {
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

  it("is that of the stated figures alone, by the rule of the domain", async () => {
    const property = fc.asyncProperty(groups, async (sums) => {
      const values = sums.flatMap((lines, at) => lines.map(([comparator, stated]) => `(${at}, '${comparator}', ${stated ? "1" : "null"})`));
      const sql = `select sum_no, ${sumComparatorSql} as comparator from (values ${values.join(", ")}) as lines (sum_no, comparator, amount_vnd) group by all order by all`;
      const expected = sums.map((lines) => sumComparator(lines.flatMap(([comparator, stated]) => (stated ? [comparator] : []))));
      expect((await engine.ask(sql, [])).map((row) => row["comparator"])).toEqual(expected);
    });
    await fc.assert(property, { numRuns: 20 });
  });
});
