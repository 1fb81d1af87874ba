import { writeFileSync } from "node:fs";
import path from "node:path";
import { DuckDBDateValue, type DuckDBAppender, type DuckDBConnection } from "@duckdb/node-api";
import { publishedColumns } from "../src/domain/published.ts";
import { columnsOf, tableNames, tables, type Column, type Row, type TableName } from "../src/domain/tables.ts";
import type { Cell } from "../src/query/engine.ts";
import { csvOf } from "./csv.ts";
import type { Cube } from "./cube.ts";
import { cubes } from "./cubes.ts";
import { ask, connect, quoted } from "./duckdb-native.ts";
import { publishedSql, suspectsSql } from "./value-states.ts";

/** How a column is kept in Parquet, and how a value gets there. */
interface Stored {
  readonly type: "VARCHAR" | "INTEGER" | "DOUBLE" | "BIGINT" | "DATE";
  append(appender: DuckDBAppender, value: string | number): void;
}
const varchar: Stored = { type: "VARCHAR", append: (appender, value) => appender.appendVarchar(String(value)) };
const integer: Stored = { type: "INTEGER", append: (appender, value) => appender.appendInteger(Number(value)) };
const stored: Record<Column["kind"], Stored> = {
  text: varchar,
  code: varchar,
  figure: varchar,
  key: varchar,
  choice: varchar,
  hash: varchar,
  url: varchar,
  year: integer,
  integer,
  number: { type: "DOUBLE", append: (appender, value) => appender.appendDouble(Number(value)) },
  amount: { type: "BIGINT", append: (appender, value) => appender.appendBigInt(BigInt(value)) },
  date: { type: "DATE", append: (appender, value) => appender.appendDate(new DuckDBDateValue(Date.parse(`${value}T00:00Z`) / 86_400_000)) },
};

/** The type of a column in SQL and Parquet. */
export function sqlType(column: Column): string {
  return stored[column.kind].type;
}

export type AllRows = { readonly [T in TableName]: readonly Row<T>[] };
export interface WrittenTable {
  readonly name: string;
  readonly rows: number;
}

/** Writes every table of the contract and every cube as Parquet and as CSV, and returns how many rows each has. */
export async function writeTables(rows: AllRows, folder: string): Promise<{ tables: WrittenTable[]; cubes: WrittenTable[] }> {
  const connection = await connect();
  try {
    for (const table of tableNames) await load(connection, table, columnsOf(table), rows[table]);
    await connection.run(`create table suspects as ${suspectsSql}`);
    for (const [name, cube] of Object.entries(cubes)) await make(connection, name, cube);
    const written = { tables: [] as WrittenTable[], cubes: [] as WrittenTable[] };
    for (const table of tableNames) {
      written.tables.push(await write(connection, folder, table, `(${publishedSql(table)})`, publishedColumns(table), sortedBy(table)));
    }
    for (const [name, cube] of Object.entries(cubes)) {
      written.cubes.push(await write(connection, folder, name, name, Object.entries(cube.columns), cube.key));
    }
    return written;
  } finally {
    connection.closeSync();
  }
}

async function make(connection: DuckDBConnection, name: string, { sql, rowsOf, columns }: Cube): Promise<void> {
  if (rowsOf) await load(connection, name, Object.entries(columns), rowsOf(await ask(connection, sql)));
  else await connection.run(`create table ${name} as ${sql}`);
}

async function load(
  connection: DuckDBConnection,
  table: string,
  columns: readonly [string, Column][],
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  const declared = columns.map(([name, column]) => `"${name}" ${sqlType(column)}${column.optional ? "" : " not null"}`);
  await connection.run(`create table ${table} (${declared.join(", ")})`);
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const [name, column] of columns) {
      const value = row[name] ?? null;
      if (value === null) appender.appendNull();
      else stored[column.kind].append(appender, value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** Figures stand in document order, plan by plan: a place's rows lie together and a query reads few row groups. */
function sortedBy(table: TableName): readonly string[] {
  const { columns, ...rest } = tables[table];
  if ("figure_id" in columns) return ["plan_code", "split_part(figure_id, '.', 2)::INTEGER"];
  return "unique" in rest ? rest.unique : [Object.keys(columns)[0] ?? ""];
}

async function write(
  connection: DuckDBConnection,
  folder: string,
  name: string,
  rowsSql: string,
  columns: readonly [string, Column][],
  key: readonly string[],
): Promise<WrittenTable> {
  const names = columns.map(([column]) => `"${column}"`).join(", ");
  const order = `order by ${key.map((column) => (/^\w+$/.test(column) ? `"${column}"` : column)).join(", ")}`;
  const to = quoted(path.join(folder, `${name}.parquet`));
  // DuckDB 0.9 in the browser reads zstd; small row groups let it skip most of a large file
  await connection.run(`copy (select ${names} from ${rowsSql} ${order}) to ${to} (format parquet, compression zstd, row_group_size 61440)`);
  const cast = columns.map(
    ([column, { kind }]) => `"${column}"${kind === "date" ? "::VARCHAR" : kind === "amount" ? "::DOUBLE" : ""} as "${column}"`,
  );
  const rows = await ask(connection, `select ${cast.join(", ")} from ${rowsSql} ${order}`);
  writeFileSync(
    path.join(folder, `${name}.csv`),
    csvOf(
      columns.map(([column]) => column),
      rows,
    ),
  );
  return { name, rows: rows.length };
}
