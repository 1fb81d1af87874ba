import type { Failure } from "../domain/failure.ts";
import { DownloadError } from "./download.ts";
import { within } from "./within.ts";

/** A worker that may break off or fall silent, and the waits that end with it. */
export interface EngineWorker {
  readonly worker: Worker;
  readonly ended: Promise<void>;
  end(): void;
  /** A wait for something else, which throws DownloadError (`broken`) when the worker ends meanwhile. */
  alive<T>(work: Promise<T>, broken: Failure): Promise<T>;
  /** What the worker was asked for. Silence ends it: whatever is asked next would wait behind that. Throws DownloadError. */
  answer<T>(asked: Promise<T>, broken: Failure, signal?: AbortSignal): Promise<T>;
}

export function openWorker(url: string, limitMs: number): EngineWorker {
  const worker = new Worker(url);
  const { promise: ended, resolve } = Promise.withResolvers<undefined>();
  const end = () => {
    worker.terminate();
    resolve(undefined);
  };
  // what it was doing is never answered, and what it holds may be half done
  worker.addEventListener("error", end);
  const alive = <T>(work: Promise<T>, broken: Failure): Promise<T> =>
    Promise.race([
      work,
      ended.then(() => {
        throw new DownloadError(broken, url);
      }),
    ]);
  return {
    ...{ worker, ended, end, alive },
    async answer(asked, broken, signal) {
      try {
        return await within(alive(asked, broken), signal ? { limitMs, signal } : { limitMs }, url);
      } catch (error) {
        if (error instanceof DownloadError) end();
        throw error;
      }
    },
  };
}
