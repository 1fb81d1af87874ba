import { moneyUnits } from "../../domain/codes.ts";
import { parseDecimalVi, timesExactly, toNumber } from "../../domain/numbers.ts";
import { csvFile, factTables, type FactTable } from "../../domain/tables.ts";
import type { SourceFile } from "../country.ts";
import { decode } from "../decode.ts";
import { readCsv } from "../read.ts";

export type Cells = Readonly<Record<string, string>>;
/** A figure of the plan as it stands. */
export interface Standing {
  readonly table: FactTable;
  readonly cells: Cells;
}

/** The figures that the plan has already, in the order of tables and lines. */
export function standingFigures(plan: string, files: readonly SourceFile[]): Standing[] {
  return factTables.flatMap((table) => {
    const path = `plans/${plan}/${csvFile(table)}`;
    const file = files.find((one) => one.path === path);
    if (file === undefined) return [];
    return readCsv(path, decode(path, file.bytes).text).records.map(({ cells }) => ({ table, cells }));
  });
}

/** What a row is about, word for word: two rows of one table that say the same here are one figure. */
export function subjectOf({ table, cells }: Standing): string {
  return [table, ...identities[table].map((column) => cells[column] ?? "")].join("|");
}

/** What makes two rows the same figure, whatever they say of it. Money keeps its identity when a total is broken down, or a part is not any more. */
export function identity({ table, cells }: Standing): string {
  const columns = identities[table].map((column) => {
    const word = cells[column] ?? "";
    return (column === "fund_source" || column === "expenditure_type") && word === "unstated" ? "all" : word;
  });
  return [isMoney(table) ? "money" : table, ...columns].join("|");
}

/** The part of a plan that a file speaks of when it holds one figure of it: figures of that part which it lacks are gone. */
export function scope({ table, cells }: Standing): string {
  const columns = scopes[table].map((column) => cells[column] ?? "");
  return [isMoney(table) ? "money" : table, ...columns].join("|");
}

export function isMoney(table: FactTable): boolean {
  return table === "allocations" || table === "stated_totals";
}

const money = ["component_code", "year", "fund_source", "expenditure_type", "stage"];
const aims = ["indicator_code", "component_code", "population_group", "period_start", "period_end"];
const identities: Readonly<Record<FactTable, readonly string[]>> = {
  allocations: money,
  stated_totals: money,
  memo_amounts: [...money, "memo_kind", "from_year"],
  disbursements: ["component_code", "fund_source", "expenditure_type", "year", "as_of", "basis", "measure", "denominator"],
  targets: aims,
  results: [...aims, "basis"],
  credit: ["year", "borrower_group", "basis"],
};
const scopes: Readonly<Record<FactTable, readonly string[]>> = {
  allocations: ["year", "stage"],
  stated_totals: ["year", "stage"],
  memo_amounts: ["year", "stage"],
  disbursements: ["year"],
  targets: ["period_start", "period_end"],
  results: ["period_start", "period_end"],
  credit: ["year"],
};

/** Whether two rows state the same: by value, as "06" is 6 and 1 tỷ is 1.000 triệu. */
export function statesTheSame(one: Cells, other: Cells): boolean {
  const numbers = ["value", "value_high", "out_of", "rate", "rate_high"] as const;
  return (
    (one["comparator"] ?? "") === (other["comparator"] ?? "") &&
    vnd(one) === vnd(other) &&
    numbers.every((column) => plain(one[column]) === plain(other[column]))
  );
}

function vnd({ amount = "", unit = "" }: Cells): string {
  const decimal = parseDecimalVi(amount);
  if (decimal === null || !Object.hasOwn(moneyUnits, unit)) return amount;
  return String(timesExactly(decimal, moneyUnits[unit as keyof typeof moneyUnits]));
}

function plain(text = ""): string {
  const decimal = parseDecimalVi(text);
  return decimal === null ? text : String(toNumber(decimal));
}
