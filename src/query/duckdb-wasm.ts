import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import moduleUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import { download, DownloadError } from "./download.ts";
import type { AnswerRow, Cell, RunningEngine } from "./engine.ts";
import { openWorker, type EngineWorker } from "./engine-worker.ts";

export interface StartOptions {
  /** Ends the start; what is asked of the engine later has signals of its own. */
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
export async function startDuckdb(options: StartOptions): Promise<RunningEngine> {
  if (typeof WebAssembly === "undefined") throw new DownloadError("unreachable", moduleUrl);
  const { signal, stallMs } = options;
  const [wasm, script] = await Promise.all(
    [moduleUrl, workerUrl].map((url) => download(new URL(url, document.baseURI).href, { signal, stallMs, onBytes: options.onBytes })),
  );
  if (!wasm || !script) throw new DownloadError("unreachable", moduleUrl);
  const moduleBlob = URL.createObjectURL(new Blob([wasm], { type: "application/wasm" }));
  const workerBlob = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = openWorker(workerBlob, stallMs * 3);
  void worker.ended.then(() => {
    URL.revokeObjectURL(moduleBlob);
    URL.revokeObjectURL(workerBlob);
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker.worker);
  const open = async () => {
    await database.instantiate(moduleBlob);
    await database.open({ query: { castBigIntToDouble: false } });
    return database.connect();
  };
  try {
    // Without 'wasm-unsafe-eval' or on a starved machine the start hangs in silence: the limit ends it.
    const connection = await worker.answer(open(), "wrong-content", signal);
    return engineOver(database, connection, options, worker);
  } catch (error) {
    worker.end();
    throw error;
  }
}

function engineOver(database: AsyncDuckDB, connection: AsyncDuckDBConnection, options: StartOptions, worker: EngineWorker): RunningEngine {
  const held = new Map<string, Promise<void>>();
  const life = new AbortController();
  void worker.ended.then(() => life.abort());
  const open = async (table: string, bytes: Uint8Array) => {
    await database.registerFileBuffer(`${table}.parquet`, bytes);
    await connection.query(`create view ${table} as select * from parquet_scan('${table}.parquet')`);
  };
  const load = async (table: string, signal: AbortSignal) => {
    const wait = { signal: AbortSignal.any([signal, life.signal]), stallMs: options.stallMs };
    const bytes = await download(options.tableUrl(table), wait);
    await worker.answer(open(table, bytes), "crashed");
  };
  const run = async (sql: string, values: readonly Cell[]) => {
    const statement = await connection.prepare(sql);
    try {
      const answer = (await statement.query(...values)) as ArrowTable;
      return answer.toArray().map((row) => plainRow(row.toJSON(), sql));
    } finally {
      await statement.close();
    }
  };
  return {
    async use(tables, signal) {
      const loaded = tables.map((table) => {
        const loading = held.get(table) ?? load(table, signal);
        held.set(table, loading);
        loading.catch(() => held.delete(table));
        return loading;
      });
      await worker.alive(Promise.all(loaded), "crashed");
    },
    ask: (sql, values) => worker.answer(run(sql, values), "crashed"),
    close() {
      worker.end();
      return worker.ended;
    },
    ended: worker.ended,
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
