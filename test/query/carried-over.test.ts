import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, connect, openNative } from "../../scripts/duckdb-native.ts";
import type { AnswerRow, Engine } from "../../src/query/engine.ts";
import { otherRate } from "../../src/views/disbursement/disbursement-denominators.ts";
import { executionOf, type ExecutionRow } from "../../src/views/disbursement/disbursement-lines.ts";
import { disbursement } from "../../src/views/disbursement/disbursement.ts";
import { compiled, type Compiled } from "./countries.ts";
import { openWasm } from "./engines.ts";

/** Figure, what is known of carried-over money (billions), and the other rate of every execution of a slice that has any. */
function told(rows: readonly AnswerRow[]): unknown[][] {
  const executions = rows.filter((row) => row["figure_no"] !== null).map((row) => executionOf(row as unknown as ExecutionRow));
  return executions.flatMap((execution) => {
    const own = executions.filter(({ row }) => row.locality_code === execution.row.locality_code);
    const other = otherRate(execution, own);
    if (other.kind === "none") return [];
    const { plan_code, figure_no, carried_lines, carried_vnd, whole_vnd } = execution.row;
    const rates =
      other.kind === "computed"
        ? other.rates.map(({ execution: { ratePercent, rateHighPercent, comparator } }) => [comparator, ratePercent, rateHighPercent])
        : [other.kind === "printed" ? ["printed", other.execution.ratePercent] : [other.reason]];
    return [[`${plan_code}.${figure_no}`, carried_lines, (carried_vnd ?? NaN) / 1e9, (whole_vnd ?? NaN) / 1e9, ...rates]];
  });
}

describe.each([
  [
    "data",
    "2023",
    [
      // 5.257 million carried over is central alone, and no amount of all capital money
      ["phong-tho-2024.110", 2, NaN, NaN, ["denominator"]],
      ["phong-tho-2024.120", 2, 7.798, 41.106, ["denominator"]],
      ["phong-tho-2024.130", 2, 7.798, 41.106, ["denominator"]],
    ],
  ],
  [
    "test/fixtures/odd-country",
    "2023",
    [
      ["suong-la-2024.10", 0, NaN, NaN, ["printed", 33.52]],
      ["suong-la-2024.20", 0, NaN, NaN, ["printed", 41.9]],
      // 80 to 85 % of 1.000, of 1.250
      ["suong-la-2024.30", 0, NaN, NaN, ["range", 64, 68]],
      ["suong-la-2024.40", 0, NaN, NaN, ["denominator"]],
    ],
  ],
  ["test/fixtures/odd-country", "2025", [["suong-la-2025-2026.430", 1, NaN, NaN, ["carried"]]]],
] as const)("carried-over money beside the rates of %s, %s", (dataFolder, year, expected) => {
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

  it("is what the document states of exactly that money, and gives the other rate or the reason, on both engines", async () => {
    for (const engine of engines) expect(told(await engine.ask(disbursement.sql, [year]))).toEqual(expected);
  });
});

describe("what is carried over into a kind of money", () => {
  const keys =
    "figure_id text, plan_code text, component_code text, fund_source text, expenditure_type text, year int, stage text, amount_vnd bigint, comparator text";
  type Line = readonly [component: string, source: string, type: string, stage: string, amount: number | null, comparator?: string];

  /** The facts of one execution of all capital money, among these memos, totals and allocations. */
  async function facts(memos: readonly Line[], totals: readonly Line[], allocations: readonly Line[] = [], kind = "carried_over") {
    const connection = await connect();
    await connection.run("create table plans as select 'a-plan' as plan_code, 'a' as locality_code, date '2024-01-01' as issued_on");
    await connection.run("create table localities as select 'a' as locality_code, 'Á' as name_vi, 'A' as name_en, 'commune' as level");
    await connection.run(
      `create table disbursements as select 'a-plan.5' as figure_id, 'a-plan' as plan_code, 'ALL' as component_code, 'all' as fund_source,
        'capital' as expenditure_type, 2024 as year, null::date as as_of, 'actual' as basis, 'disbursed' as measure, 40.0 as rate, null::double as rate_high,
        null::bigint as amount_vnd, 'plan_year' as denominator, null::bigint as denominator_vnd, '=' as comparator, null as note_vi, null as note_en`,
    );
    const tables = { memo_amounts: memos, stated_totals: totals, allocations };
    for (const [at, [table, lines]] of Object.entries(tables).entries()) {
      await connection.run(`create table ${table} (${keys}${table === "memo_amounts" ? ", memo_kind text" : ""})`);
      for (const [line, [component, source, type, stage, amount, comparator = "="]] of lines.entries()) {
        const names = "(figure_id, plan_code, component_code, fund_source, expenditure_type, year, stage, amount_vnd, comparator";
        const id = `a-plan.${10 * (at + 1) + line}`;
        const more =
          table === "memo_amounts"
            ? ([", memo_kind) values ($1, 'a-plan', $2, $3, $4, 2024, $5, $6, $7, $8)", [kind]] as const)
            : ([") values ($1, 'a-plan', $2, $3, $4, 2024, $5, $6, $7)", []] as const);
        await connection.run(`insert into ${table} ${names}${more[0]}`, [
          id,
          component,
          source,
          type,
          stage,
          amount,
          comparator,
          ...more[1],
        ]);
      }
    }
    const rows = await ask(connection, disbursement.sql, ["2024"]);
    connection.closeSync();
    expect(rows).toHaveLength(1);
    return ["carried_lines", "carried_vnd", "carried_comparator", "whole_vnd"].map((column) => rows[0]?.[column]);
  }
  const whole: Line = ["ALL", "all", "capital", "assigned", 1000];

  it("is the sum of its amounts, beside the printed whole of its stage", async () => {
    const memos: Line[] = [
      ["ALL", "all", "capital", "assigned", 100],
      ["ALL", "all", "capital", "assigned", 50],
    ];
    expect(await facts(memos, [whole, ["ALL", "all", "capital", "proposed", 3000]])).toEqual([2, 150, "=", 1000]);
    expect(await facts([["ALL", "all", "capital", "assigned", 100, "~"]], [], [whole])).toEqual([1, 100, "~", 1000]);
  });

  it("is that of the most settled stage", async () => {
    expect(
      await facts(
        [
          ["ALL", "all", "capital", "proposed", 100],
          ["ALL", "all", "capital", "assigned", 50],
        ],
        [whole],
      ),
    ).toEqual([2, 50, "=", 1000]);
  });

  it("is not stated where a part has no amount, or only a part or a larger whole has one", async () => {
    expect(
      await facts(
        [
          ["ALL", "all", "capital", "assigned", 100],
          ["ALL", "all", "capital", "assigned", null],
        ],
        [whole],
      ),
    ).toEqual([2, null, "=", 1000]);
    for (const other of [
      ["ALL", "central", "capital"],
      ["P1", "all", "capital"],
      ["ALL", "all", "all"],
    ] as const)
      expect(await facts([[...other, "assigned", 100]], [whole])).toEqual([1, null, null, null]);
  });

  it("is none where only money that cannot be spent is named; a bound is no whole", async () => {
    expect(await facts([["ALL", "all", "capital", "assigned", 100]], [whole], [], "not_spendable")).toEqual([0, null, null, null]);
    expect(await facts([["ALL", "all", "capital", "assigned", 100]], [["ALL", "all", "capital", "assigned", 1000, ">"]])).toEqual([
      1,
      100,
      "=",
      null,
    ]);
  });
});
