import { readdirSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from "@duckdb/node-api";
import type { AnswerRow, Cell, Engine } from "../src/query/engine.ts";

/** An empty database in memory; one thread, so that the same input gives the same bytes. Close the connection when done. */
export async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1", preserve_insertion_order: "true" });
  return instance.connect();
}

/** Opens native DuckDB over the Parquet files of a folder: one view each, `only` the named ones if given. */
export async function openNative(folder: string, only?: readonly string[]): Promise<Engine> {
  const connection = await connect();
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith(".parquet"))
    .map((file) => path.basename(file, ".parquet"));
  for (const table of tables.filter((name) => only?.includes(name) ?? true)) {
    await connection.run(`create view ${table} as select * from read_parquet(${quoted(path.join(folder, `${table}.parquet`))})`);
  }
  return {
    ask: (sql, values) => ask(connection, sql, values),
    close: async () => connection.closeSync(),
  };
}

/** The rows of a query as plain objects; an error carries the SQL. */
export async function ask(connection: DuckDBConnection, sql: string, values: readonly Cell[] = []): Promise<AnswerRow[]> {
  try {
    const reader = await connection.runAndReadAll(sql, [...values]);
    const names = reader.columnNames();
    return reader.getRows().map((row) => Object.fromEntries(names.map((name, at): [string, Cell] => [name, cell(row[at], name)])));
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\nin the query: ${sql}`, { cause: error });
  }
}

/** A cell must already be text, a finite number or null: whole đồng, counts and dates are cast in the SQL, once for both engines. */
function cell(value: DuckDBValue | undefined, column: string): Cell {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const got = typeof value === "object" ? value.constructor.name : `${typeof value} ${String(value)}`;
  throw new Error(`column ${column}: not a cell: ${got} (expected text, a finite number or null; cast it in the SQL)`);
}

/** Text as a literal of SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
