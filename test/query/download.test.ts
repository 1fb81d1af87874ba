import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { download, DownloadError } from "../../src/query/download.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
let control: ReadableStreamDefaultController<Uint8Array>;
/** A server that says what the test says, piece by piece; like a real one it ends when the request is given up. */
const answering =
  (init?: ResponseInit) =>
  (_url: string, { signal }: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({ start: (given) => void (control = given) });
    signal?.addEventListener("abort", () => control.error(signal.reason));
    return Promise.resolve(new Response(body, init));
  };
const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched.mockReset().mockImplementation(answering()));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const turn = () => new AbortController();
const get = (signal: AbortSignal = turn().signal, onBytes?: (count: number) => void) =>
  download("/data/x.parquet", { signal, stallMs: 1000, ...(onBytes && { onBytes }) });
/** How a download ended, once it did. */
const failureOf = async (waiting: Promise<unknown>): Promise<unknown> => {
  const error = await waiting.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof DownloadError ? error.failure : error;
};

test("all bytes come back in one piece, counted as they arrive, at low priority", async () => {
  const counts: number[] = [];
  const waiting = get(turn().signal, (count) => counts.push(count));
  await vi.advanceTimersByTimeAsync(0);
  for (const piece of ["rõ ", "", "vốn"]) control.enqueue(bytes(piece));
  control.close();
  expect(new TextDecoder().decode(await waiting)).toBe("rõ vốn");
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(bytes("rõ vốn").length);
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ priority: "low" });
  expect(vi.getTimerCount()).toBe(0);
});

test.for([
  [404, "text/plain", "not-found"],
  [500, "text/plain", "unreachable"],
  [403, "text/html", "unreachable"],
  [200, "text/html; charset=utf-8", "wrong-content"],
] as const)("an answer %i of %s is %s", async ([status, type, failure]) => {
  fetched.mockImplementation(answering({ status, headers: { "content-type": type } }));
  expect(await failureOf(get())).toBe(failure);
  expect(vi.getTimerCount()).toBe(0);
});

test("a server that is not reached, or that breaks off, is unreachable", async () => {
  fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  expect(await failureOf(get())).toBe("unreachable");
  const waiting = failureOf(get());
  await vi.advanceTimersByTimeAsync(0);
  control.enqueue(bytes("half"));
  control.error(new TypeError("network error"));
  expect(await waiting).toBe("unreachable");
});

test("a line that brings nothing for too long times out; a slow one that brings something does not", async () => {
  const waiting = failureOf(get());
  await vi.advanceTimersByTimeAsync(0);
  for (let piece = 0; piece < 5; piece += 1) {
    await vi.advanceTimersByTimeAsync(900);
    control.enqueue(bytes("."));
    await vi.advanceTimersByTimeAsync(0);
  }
  await vi.advanceTimersByTimeAsync(999);
  const ended = vi.fn();
  void waiting.then(ended);
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(await waiting).toBe("timed-out");
});

test("a server that never answers times out too", async () => {
  fetched.mockImplementation(
    (_url, { signal }) => new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted")))),
  );
  const waiting = failureOf(get());
  await vi.advanceTimersByTimeAsync(1001);
  expect(await waiting).toBe("timed-out");
});

test("a download that is given up is stopped, before it began and in the middle", async () => {
  const middle = turn();
  const waiting = failureOf(get(middle.signal));
  await vi.advanceTimersByTimeAsync(0);
  control.enqueue(bytes("half"));
  middle.abort();
  expect(await waiting).toBe("stopped");
  const before = turn();
  before.abort();
  fetched.mockImplementation((_url, { signal }) => Promise.reject(signal?.reason as Error));
  expect(await failureOf(get(before.signal))).toBe("stopped");
});

test("an error says what failed and which file", () => {
  expect(new DownloadError("not-found", "/data/x.parquet").message).toBe("not-found: /data/x.parquet");
});
