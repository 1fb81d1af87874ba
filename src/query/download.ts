import type { Failure } from "../domain/failure.ts";

/** A wait that ended badly, said so that one sentence can tell the reader. */
export class DownloadError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, url: string) {
    super(`${failure}: ${url}`);
    this.failure = failure;
  }
}

/** A wait that brings nothing for this long has ended. */
export const stallLimitMs = 15_000;

export interface DownloadOptions {
  readonly signal: AbortSignal;
  /** Called with the bytes of each piece as it arrives. */
  readonly onBytes?: (bytes: number) => void;
  /** Ends a download that brings nothing for this long; `stallLimitMs` where nothing else is said. */
  readonly stallMs?: number;
  /** `high` where a reader waits for this very file; else it makes way for what a reader waits for. */
  readonly priority?: "high" | "low";
}

/** All bytes of a file of our own origin, counted as they come. Throws DownloadError. */
export async function download(
  url: string,
  { signal, onBytes, stallMs = stallLimitMs, priority = "low" }: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const stall = new AbortController();
  const wait = AbortSignal.any([signal, stall.signal]);
  let timer = setTimeout(() => stall.abort(), stallMs);
  const failure = (): Failure => (signal.aborted ? "stopped" : stall.signal.aborted ? "timed-out" : "unreachable");
  try {
    const response = await fetch(url, { signal: wait, priority });
    if (response.status === 404) throw new DownloadError("not-found", url);
    if (!response.ok || !response.body) throw new DownloadError("unreachable", url);
    // a host that answers everything with its page would otherwise be taken for the file
    if ((response.headers.get("content-type") ?? "").includes("text/html")) throw new DownloadError("wrong-content", url);
    const pieces: Uint8Array[] = [];
    for await (const piece of readPieces(response.body)) {
      clearTimeout(timer);
      timer = setTimeout(() => stall.abort(), stallMs);
      onBytes?.(piece.length);
      pieces.push(piece);
    }
    return joined(pieces);
  } catch (error) {
    throw error instanceof DownloadError ? error : new DownloadError(failure(), url);
  } finally {
    clearTimeout(timer);
  }
}

async function* readPieces(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
