import { openDoor, type Door, type DoorOptions } from "../query/answer.ts";
import { DownloadError, stallLimitMs } from "../query/download.ts";
import { sameVersion } from "../query/same-version.ts";
import { within } from "../query/within.ts";

export interface Watcher {
  onProgress(percent: number): void;
  onWait(): void;
}

/** What a page has of its written answers: those of the pictures in it, and those that come together. */
export type OfPage = Pick<DoorOptions, "held" | "together">;

/** The door of a page: where its answers and Parquet files lie, and how DuckDB starts; the engine's code comes only then. */
export function doorOf(base: string, dataVersion: string, ofPage: OfPage, watcher: Watcher): Door {
  const file = (path: string) => new URL(`${base}data/${path}?v=${dataVersion}`, document.baseURI).href;
  return openDoor({
    ...ofPage,
    dataVersion,
    stallMs: stallLimitMs,
    onWait: () => watcher.onWait(),
    answerUrl: (view, slice) => file(`answers/${view}/${slice}.json`),
    start: async (signal) => {
      const name = "duckdb-wasm.ts";
      const code = import("../query/duckdb-wasm.ts").catch(() => Promise.reject(new DownloadError("unreachable", name)));
      const [{ startDuckdb, engineBytes }] = await Promise.all([
        within(code, { signal, limitMs: stallLimitMs }, name),
        sameVersion(file("manifest.json"), dataVersion, { signal }),
      ]);
      let arrived = 0;
      const onBytes = (bytes: number) => {
        arrived += bytes;
        watcher.onProgress(Math.min(99, Math.floor((arrived / engineBytes) * 100)));
      };
      return startDuckdb({ signal, stallMs: stallLimitMs, onBytes, tableUrl: (table) => file(`${table}.parquet`) });
    },
  });
}
