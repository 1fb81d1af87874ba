import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import moduleUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import { download, DownloadError } from "./download.ts";
import type { AnswerRow, Cell, Engine } from "./engine.ts";

export interface StartOptions {
  readonly signal: AbortSignal;
  /** Bytes that have arrived, uncompressed. */
  readonly onBytes: (bytes: number) => void;
  /** Ends a wait that brings nothing, in ms. */
  readonly stallMs: number;
  /** Where the Parquet files lie: the absolute address of a table's file. */
  readonly tableUrl: (table: string) => string;
}

/** Uncompressed size of what a start downloads, set at build: Content-Length tells the compressed one. */
declare const __ENGINE_BYTES__: number;
export const engineBytes = __ENGINE_BYTES__;

/**
 * DuckDB in this browser. The page itself fetches module and worker and starts both from `blob:` addresses: a 404, a blocked
 * or an HTML answer then rejects at once, where DuckDB's own loading would hang for ever. Throws DownloadError.
 */
export async function startDuckdb(options: StartOptions): Promise<Engine & { use(tables: readonly string[]): Promise<void> }> {
  if (typeof WebAssembly === "undefined") throw new DownloadError("unreachable", moduleUrl);
  const { signal, stallMs } = options;
  const [wasm, script] = await Promise.all(
    [moduleUrl, workerUrl].map((url) => download(new URL(url, document.baseURI).href, { signal, stallMs, onBytes: options.onBytes })),
  );
  if (!wasm || !script) throw new DownloadError("unreachable", moduleUrl);
  const moduleBlob = URL.createObjectURL(new Blob([wasm], { type: "application/wasm" }));
  const workerBlob = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(workerBlob);
  const end = () => {
    worker.terminate();
    URL.revokeObjectURL(moduleBlob);
    URL.revokeObjectURL(workerBlob);
  };
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", () => reject(new DownloadError("wrong-content", workerUrl)));
    signal.addEventListener("abort", () => reject(new DownloadError("stopped", workerUrl)));
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const open = async () => {
    await database.instantiate(moduleBlob);
    await database.open({ query: { castBigIntToDouble: false } });
    return database.connect();
  };
  try {
    // Without 'wasm-unsafe-eval' or on a starved machine the start hangs in silence: the limit ends it.
    const connection = await Promise.race([open(), failed, limit(stallMs * 3, moduleUrl)]);
    return engineOver(database, connection, options, failed, end);
  } catch (error) {
    end();
    throw error;
  }
}

function engineOver(
  database: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  options: StartOptions,
  failed: Promise<never>,
  end: () => void,
) {
  const held = new Map<string, Promise<void>>();
  const load = async (table: string) => {
    const bytes = await download(options.tableUrl(table), { signal: options.signal, stallMs: options.stallMs });
    await database.registerFileBuffer(`${table}.parquet`, bytes);
    await connection.query(`create view ${table} as select * from parquet_scan('${table}.parquet')`);
  };
  return {
    /** Fetches the Parquet files of these tables, each once. */
    async use(tables: readonly string[]) {
      await Promise.all(
        tables.map((table) => {
          const loading = held.get(table) ?? load(table);
          held.set(table, loading);
          loading.catch(() => held.delete(table));
          return loading;
        }),
      );
    },
    async ask(sql: string, values: readonly Cell[]): Promise<AnswerRow[]> {
      const run = async () => {
        const statement = await connection.prepare(sql);
        try {
          const answer = (await statement.query(...values)) as ArrowTable;
          return answer.toArray().map((row) => plainRow(row.toJSON(), sql));
        } finally {
          await statement.close();
        }
      };
      return Promise.race([run(), failed, limit(options.stallMs * 3, "query")]);
    },
    close: async () => end(),
  };
}

/** The part of Arrow that is used; the package of its types is not installed. */
interface ArrowTable {
  toArray(): ArrowRow[];
}
interface ArrowRow {
  toJSON(): Record<string, unknown>;
}

/** Cells as the contract has them; anything else is a query that forgot to cast. */
function plainRow(row: Record<string, unknown>, sql: string): AnswerRow {
  for (const [name, cell] of Object.entries(row)) {
    if (cell !== null && typeof cell !== "number" && typeof cell !== "string")
      throw new Error(`column ${name} is a ${typeof cell}, cast it: ${sql}`);
  }
  return row as AnswerRow;
}

function limit(ms: number, what: string): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new DownloadError("timed-out", what)), ms));
}
