import { afterEach, beforeEach, vi } from "vitest";
import { openDoor, type Ask, type DoorOptions } from "../../src/query/answer.ts";
import { DownloadError } from "../../src/query/download.ts";
import type { AnswerFile, AnswerRow, RunningEngine } from "../../src/query/engine.ts";

export const ask: Ask = { view: "funding", slice: "year-2024", sql: "select $1", values: ["2024"], tables: ["plans"] };
export const file = (rows: readonly AnswerRow[], data_version = "v1"): AnswerFile => ({
  view: "funding",
  slice: "year-2024",
  data_version,
  rows,
});
export const written = [{ n: 1, from: "file" }];
export const computed = [{ n: 1, from: "duckdb" }];
export const { signal } = new AbortController();

/** A server for the test file that asks for it: what it says (the text of an answer file, or null for a 404), and what it was asked. */
export function answerServer() {
  const fetched = vi.fn<(url: string, init: { signal: AbortSignal }) => Promise<Response>>();
  const server = { says: null as string | null, fetched };
  beforeEach(() => {
    server.says = JSON.stringify(file(written));
    const answer = () => Promise.resolve(server.says === null ? new Response("", { status: 404 }) : new Response(server.says));
    fetched.mockReset().mockImplementation(answer);
    vi.stubGlobal("fetch", fetched);
  });
  afterEach(() => vi.unstubAllGlobals());
  return server;
}

export function engine() {
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
  return {
    ask: vi.fn<RunningEngine["ask"]>(() => Promise.resolve([...computed])),
    use: vi.fn<RunningEngine["use"]>(() => Promise.resolve()),
    close: () => Promise.resolve(),
    ...{ ended, end: () => end(undefined) },
  };
}

/** A door in front of an engine that starts when it is asked to. */
export function open(other: Partial<DoorOptions> = {}) {
  const running = engine();
  const start = vi.fn(() => Promise.resolve(running));
  const onWait = vi.fn();
  const door = openDoor({
    held: [],
    together: new Map(),
    dataVersion: "v1",
    answerUrl: (view, slice) => `/data/${view}/${slice}.json`,
    start,
    stallMs: 1000,
    onWait,
    ...other,
  });
  return { door, running, start, onWait };
}

/** What ends only with its signal, as a download that hangs. */
export const untilStopped = (stop: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    const end = () => reject(new DownloadError("stopped", ""));
    if (stop.aborted) end();
    stop.addEventListener("abort", end);
  });
