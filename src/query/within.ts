import type { Failure } from "../domain/failure.ts";
import { DownloadError } from "./download.ts";

export interface Bounds {
  /** Ends the wait at a reader's wish. */
  readonly signal?: AbortSignal;
  /** Ends it by itself. */
  readonly limitMs?: number;
}

/** What is waited for, however deaf it is to signals. Throws DownloadError, "stopped" or "timed-out", where the wait ends first. */
export async function within<T>(work: Promise<T>, { signal, limitMs }: Bounds, what: string): Promise<T> {
  const settled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cut = new Promise<never>((_resolve, reject) => {
    const end = (failure: Failure) => reject(new DownloadError(failure, what));
    if (signal?.aborted) end("stopped");
    signal?.addEventListener("abort", () => end("stopped"), { signal: settled.signal });
    if (limitMs !== undefined) timer = setTimeout(() => end("timed-out"), limitMs);
  });
  try {
    return await Promise.race([work, cut]);
  } finally {
    settled.abort();
    clearTimeout(timer);
  }
}
