import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createDuckDB, NODE_RUNTIME, VoidLogger, type Answer } from "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs";
import type { AnswerRow, Cell, Engine } from "../../src/query/engine.ts";

const require = createRequire(import.meta.url);
const wasm = (name: string) => ({ mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`), mainWorker: "" });
const bundles = { mvp: wasm("mvp"), eh: wasm("eh") };

/** Arrow types whose values are cells; BIGINT, DECIMAL and DATE arrive as something else and must be cast in the SQL. */
const cellTypes = new Set(["Utf8", "Int8", "Int16", "Int32", "Float64", "Null"]);

/** Opens DuckDB-WASM in Node, without a browser, over the Parquet files of a folder: one view each, `only` the named ones if given. */
export async function openWasm(folder: string, only?: readonly string[]): Promise<Engine> {
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate();
  database.open({});
  const connection = database.connect();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".parquet"))) {
    const table = path.basename(file, ".parquet");
    if (only && !only.includes(table)) continue;
    database.registerFileBuffer(file, new Uint8Array(readFileSync(path.join(folder, file))));
    connection.query(`create view ${table} as select * from read_parquet('${file}')`);
  }
  return {
    ask: async (sql, values) => {
      try {
        const statement = connection.prepare(sql);
        const rows = rowsOf(statement.query(...values));
        statement.close();
        return rows;
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : String(error)}\nin the query: ${sql}`, { cause: error });
      }
    },
    close: async () => {
      connection.close();
      database.reset();
    },
  };
}

function rowsOf(answer: Answer): AnswerRow[] {
  const fields = answer.schema.fields.map(({ name, type }) => ({ name, type: type.toString() }));
  const wrong = fields.find(({ type }) => !cellTypes.has(type));
  if (wrong) throw new Error(`column ${wrong.name}: not a cell: ${wrong.type} (expected text, a number or null; cast it in the SQL)`);
  return answer.toArray().map((row) => Object.fromEntries(fields.map(({ name }) => [name, row[name] as Cell])));
}
