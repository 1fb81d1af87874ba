import { openDoor, type Door } from "../query/answer.ts";
import type { AnswerFile } from "../query/engine.ts";
import { within } from "../query/within.ts";

/** A wait that brings nothing for this long has ended. */
const stallMs = 15_000;

export interface Watcher {
  onProgress(percent: number): void;
  onWait(): void;
}

/** The door of a page: where its answers and Parquet files lie, and how DuckDB starts; the engine's code comes only then. */
export function doorOf(base: string, dataVersion: string, held: readonly AnswerFile[], watcher: Watcher): Door {
  const file = (path: string) => new URL(`${base}data/${path}?v=${dataVersion}`, document.baseURI).href;
  return openDoor({
    held,
    dataVersion,
    stallMs,
    onWait: () => watcher.onWait(),
    answerUrl: (view, slice) => file(`answers/${view}/${slice}.json`),
    start: async (signal) => {
      const code = import("../query/duckdb-wasm.ts");
      const { startDuckdb, engineBytes } = await within(code, { signal, limitMs: stallMs }, "duckdb-wasm.ts");
      let arrived = 0;
      const onBytes = (bytes: number) => {
        arrived += bytes;
        watcher.onProgress(Math.min(99, Math.floor((arrived / engineBytes) * 100)));
      };
      return startDuckdb({ signal, stallMs, onBytes, tableUrl: (table) => file(`${table}.parquet`) });
    },
  });
}
