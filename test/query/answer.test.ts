import { describe, expect, test, vi } from "vitest";
import { sameRows, type DoorOptions } from "../../src/query/answer.ts";
import { DownloadError } from "../../src/query/download.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { answerServer, ask, computed, engine, file, open, signal, untilStopped, written } from "./door.ts";

const server = answerServer();
const { fetched } = server;

describe("a question is answered", () => {
  test("by the rows that came with the page, without a request", async () => {
    const { door, start } = open({ held: [file([{ n: 7 }])] });
    expect(await door.answer(ask, signal)).toEqual({ rows: [{ n: 7 }], answeredBy: "build" });
    expect([fetched.mock.calls.length, start.mock.calls.length]).toEqual([0, 0]);
  });

  test("by DuckDB when it runs, with its tables and values, and no request for the file", async () => {
    const { door, running } = open();
    await door.start();
    expect(door.running).toBe(true);
    expect(await door.answer(ask, signal)).toEqual({ rows: computed, answeredBy: "duckdb" });
    expect([running.use.mock.calls, running.ask.mock.calls]).toEqual([[[["plans"], expect.any(AbortSignal)]], [["select $1", ["2024"]]]]);
    expect(fetched).not.toHaveBeenCalled();
  });

  test("by the answer written at build while DuckDB does not run; the second time without a request", async () => {
    const { door, start, onWait } = open();
    expect(await door.answer(ask, signal)).toEqual({ rows: written, answeredBy: "answers" });
    expect(await door.answer(ask, signal)).toEqual({ rows: written, answeredBy: "answers" });
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(["/data/funding/year-2024.json"]);
    expect([start.mock.calls.length, onWait.mock.calls.length]).toEqual([0, 0]);
  });

  test("by the file while DuckDB is still starting", async () => {
    const { door } = open({ start: () => new Promise(() => {}) });
    void door.start();
    expect((await door.answer(ask, signal)).answeredBy).toBe("answers");
  });

  test("by DuckDB after a wait that the reader is told of, where no answer was written", async () => {
    server.says = null;
    const { door, onWait, start } = open();
    expect(await door.answer(ask, signal)).toEqual({ rows: computed, answeredBy: "duckdb" });
    expect([onWait.mock.calls.length, start.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("an answer that is not to be had", () => {
  test.for([
    ["of another data version", JSON.stringify(file(written, "v0"))],
    ["of another slice", JSON.stringify({ ...file(written), slice: "year-2023" })],
    ["of another view", JSON.stringify({ ...file(written), view: "targets" })],
    ["that is no JSON", "<!doctype html>"],
    ["that is empty", ""],
    ["that is nothing", "null"],
  ])("%s is refused, and DuckDB is asked", async ([, text]) => {
    server.says = text ?? null;
    const { door, onWait } = open();
    expect((await door.answer(ask, signal)).answeredBy).toBe("duckdb");
    expect(onWait).toHaveBeenCalledOnce();
    expect(await door.written(ask)).toBeNull();
  });

  test("from DuckDB, because a table does not load or a query fails, comes from the file", async () => {
    for (const fault of ["use", "ask"] as const) {
      const { door, running } = open();
      running[fault].mockRejectedValue(new DownloadError("not-found", "plans.parquet"));
      await door.start();
      expect((await door.answer(ask, signal)).answeredBy).toBe("answers");
    }
  });

  test("from anywhere is an error, and the next question may start DuckDB again", async () => {
    server.says = null;
    const running = engine();
    const start = vi.fn().mockRejectedValueOnce(new DownloadError("not-found", "duckdb.wasm")).mockResolvedValue(running);
    const { door } = open({ start });
    await expect(door.answer(ask, signal)).rejects.toMatchObject({ failure: "not-found" });
    expect(door.running).toBe(false);
    expect((await door.answer(ask, signal)).answeredBy).toBe("duckdb");
    expect(start).toHaveBeenCalledTimes(2);
  });
});

test("DuckDB is started once, however many ask", async () => {
  server.says = null;
  const { door, start } = open();
  await Promise.all([door.answer(ask, signal), door.recompute(ask), door.start()]);
  expect(start).toHaveBeenCalledOnce();
});

test("a start can be stopped, and DuckDB started again later", async () => {
  server.says = null;
  const start = vi.fn<DoorOptions["start"]>(untilStopped);
  const { door } = open({ start });
  const waiting = door.answer(ask, signal);
  await vi.waitFor(() => expect(start).toHaveBeenCalled());
  door.stop();
  await expect(waiting).rejects.toMatchObject({ failure: "stopped" });
  start.mockResolvedValue(engine());
  expect((await door.recompute(ask)).answeredBy).toBe("duckdb");
});

describe("once DuckDB runs, Stop ends", () => {
  test("the download of its tables, and the next question is answered by the same engine", async () => {
    const { door, running, start } = open();
    await door.start();
    running.use.mockImplementationOnce((_tables, stop) => untilStopped(stop));
    const waiting = door.recompute(ask);
    await vi.waitFor(() => expect(running.use).toHaveBeenCalled());
    door.stop();
    await expect(waiting).rejects.toMatchObject({ failure: "stopped" });
    expect((await door.recompute(ask)).rows).toEqual(computed);
    expect([door.running, start.mock.calls.length]).toEqual([true, 1]);
  });

  test("a question that it does not answer", async () => {
    const { door, running } = open();
    await door.start();
    running.ask.mockReturnValueOnce(new Promise(() => {}));
    const waiting = door.recompute(ask);
    await vi.waitFor(() => expect(running.ask).toHaveBeenCalled());
    door.stop();
    await expect(waiting).rejects.toMatchObject({ failure: "stopped" });
    expect((await door.recompute(ask)).rows).toEqual(computed);
  });

  test("the wait for the answer written at build as well", async () => {
    fetched.mockImplementation((_url, { signal: stop }) => untilStopped(stop));
    const { door, start } = open();
    const waiting = door.answer(ask, signal);
    door.stop();
    await expect(waiting).rejects.toMatchObject({ failure: "stopped" });
    expect(start).not.toHaveBeenCalled();
  });
});

test("an engine that ended is forgotten: the next question starts another", async () => {
  const first = engine();
  const start = vi.fn().mockResolvedValueOnce(first).mockResolvedValue(engine());
  const { door } = open({ start });
  await door.start();
  first.ask.mockRejectedValueOnce(new DownloadError("crashed", "")).mockRejectedValue(new Error("asked though it ended"));
  const waiting = door.recompute(ask);
  first.end();
  await expect(waiting).rejects.toMatchObject({ failure: "crashed" });
  expect(door.running).toBe(false);
  expect((await door.recompute(ask)).rows).toEqual(computed);
  expect([door.running, start.mock.calls.length]).toEqual([true, 2]);
});

test("a question that is given up asks nobody else", async () => {
  fetched.mockImplementation(() => Promise.reject(new Error("aborted")));
  const turn = new AbortController();
  turn.abort();
  const { door, start, onWait } = open();
  await expect(door.answer(ask, turn.signal)).rejects.toMatchObject({ failure: "stopped" });
  expect([start.mock.calls.length, onWait.mock.calls.length]).toEqual([0, 0]);
});

test("recomputing asks DuckDB even where the rows are held, and leaves these alone", async () => {
  const { door } = open({ held: [file([{ n: 7 }])] });
  expect((await door.recompute(ask)).rows).toEqual(computed);
  expect((await door.answer(ask, signal)).answeredBy).toBe("build");
});

test("rows are the same cell by cell and row by row, whatever the order of their columns", () => {
  const rows = [
    { a: 1, b: null },
    { a: 2, b: "x" },
  ];
  expect(
    sameRows(rows, [
      { b: null, a: 1 },
      { b: "x", a: 2 },
    ]),
  ).toBe(true);
  for (const other of [
    [...rows].reverse(),
    rows.slice(1),
    [],
    [
      { a: 1, b: 0 },
      { a: 2, b: "x" },
    ],
    [
      { a: "1", b: null },
      { a: 2, b: "x" },
    ],
    [{ a: 1 }, { a: 2, b: "x" }],
  ])
    expect(sameRows(rows, other as AnswerRow[]), JSON.stringify(other)).toBe(false);
});
