/** The part of DuckDB-WASM for Node that the tests use; the package names no types for this entry. */
declare module "@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs" {
  interface Bundle {
    readonly mainModule: string;
    readonly mainWorker: string;
  }
  export interface Answer {
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: { toString(): string } }[] };
    toArray(): Readonly<Record<string, unknown>>[];
  }
  interface Statement {
    query(...values: unknown[]): Answer;
    close(): void;
  }
  interface Connection {
    query(sql: string): Answer;
    prepare(sql: string): Statement;
    close(): void;
  }
  interface Database {
    instantiate(): Promise<unknown>;
    open(config: object): void;
    connect(): Connection;
    registerFileBuffer(name: string, bytes: Uint8Array): void;
    reset(): void;
  }
  export const VoidLogger: new () => object;
  export const NODE_RUNTIME: object;
  export function createDuckDB(bundles: { readonly mvp: Bundle; readonly eh: Bundle }, logger: object, runtime: object): Promise<Database>;
}
