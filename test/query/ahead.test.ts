import { beforeEach, describe, expect, test, vi } from "vitest";
import { answerServer, ask, file, open, signal, untilStopped, written } from "./door.ts";

const { fetched } = answerServer();
const sliceOf = (url: string) => url.replace(/.*(year-\d+).*/, "$1");
/** The written answer of whichever slice is asked for. */
const served = (url: string) => new Response(JSON.stringify({ ...file(written), slice: sliceOf(url) }));
beforeEach(() => void fetched.mockImplementation((url) => Promise.resolve(served(url))));
const next = ["2022", "2023", "2024"].map((year) => ({ ...ask, slice: `year-${year}` }));
const asked = () => fetched.mock.calls.map(([url]) => sliceOf(url).replace("year-", ""));

test("what may be asked next is fetched ahead one after another, and answered then without a request", async () => {
  const { door } = open();
  const answers = Promise.withResolvers<Response>();
  fetched.mockReturnValueOnce(answers.promise);
  const all = door.fetchAhead(next, signal);
  expect(asked()).toEqual(["2022"]);
  answers.resolve(served("year-2022"));
  await all;
  expect(asked()).toEqual(["2022", "2023", "2024"]);
  expect(await door.answer(ask, signal)).toEqual({ rows: written, answeredBy: "answers" });
  await door.fetchAhead(next, signal);
  expect(asked()).toHaveLength(3);
});

test("what may be asked next is fetched ahead and joined by a question for what is on its way", async () => {
  const { door } = open();
  void door.fetchAhead([ask], signal);
  expect((await door.answer(ask, signal)).answeredBy).toBe("answers");
  expect(asked()).toEqual(["2024"]);
});

test("what may be asked next is fetched ahead until the reader turns to something else", async () => {
  const { door } = open();
  const turn = new AbortController();
  const all = door.fetchAhead(next, turn.signal);
  turn.abort();
  await all;
  expect(asked()).toEqual(["2022"]);
});

test("what may be asked next is fetched ahead, but a question does not wait for one that is stuck", async () => {
  vi.useFakeTimers();
  const { door, start } = open();
  fetched.mockImplementationOnce((_url, { signal: stop }) => untilStopped(stop));
  void door.fetchAhead(next.slice(2), signal);
  const answer = door.answer(ask, signal);
  await vi.advanceTimersByTimeAsync(300);
  expect((await answer).answeredBy).toBe("answers");
  expect([asked(), start.mock.calls.length]).toEqual([["2024", "2024"], 0]);
  vi.useRealTimers();
});

test("what may be asked next is no longer fetched after Stop", async () => {
  const { door } = open();
  fetched.mockImplementation((_url, { signal: stop }) => untilStopped(stop));
  const all = door.fetchAhead(next, signal);
  door.stop();
  await all;
  expect(asked()).toEqual(["2022"]);
});

test("what may be asked next is fetched ahead and left to the question itself where it fails", async () => {
  const { door, start } = open();
  fetched.mockRejectedValueOnce(new TypeError("no line"));
  await door.fetchAhead([ask], signal);
  expect((await door.answer(ask, signal)).answeredBy).toBe("answers");
  expect([asked(), start.mock.calls.length]).toEqual([["2024", "2024"], 0]);
});

test("what may be asked next is fetched ahead but not while DuckDB runs, which is asked although the file is there", async () => {
  const { door } = open();
  await door.fetchAhead([ask], signal);
  await door.start();
  await door.fetchAhead(next, signal);
  expect(asked()).toEqual(["2024"]);
  expect((await door.answer(ask, signal)).answeredBy).toBe("duckdb");
});

test("what may be asked next is fetched ahead and ended by Stop for a reader who waits for it", async () => {
  fetched.mockImplementation((_url, { signal: stop }) => untilStopped(stop));
  const { door, start } = open();
  void door.fetchAhead([ask], signal);
  const waiting = door.answer(ask, signal);
  door.stop();
  await expect(waiting).rejects.toMatchObject({ failure: "stopped" });
  expect(start).not.toHaveBeenCalled();
});

describe("the answers of a view that come together", () => {
  const all = { view: "funding", data_version: "v1", answers: { "year-2024": written } };

  test("are given without a request", async () => {
    const { door } = open({ together: new Map([["funding", Promise.resolve(all)]]) });
    await door.fetchAhead(next, signal);
    expect(await door.answer(ask, signal)).toEqual({ rows: written, answeredBy: "answers" });
    expect(asked()).toEqual([]);
  });

  test.for([
    ["of another data version", { ...all, data_version: "v0" }],
    ["of another view", { ...all, view: "targets" }],
    ["without this slice", { ...all, answers: {} }],
    ["that did not come", null],
    ["that are something else", "<!doctype html>"],
  ])("are passed over for the answer's own file: %s", async ([why, file]) => {
    const { door, start } = open({ together: new Map([["funding", Promise.resolve(file)]]) });
    expect(await door.answer(ask, signal)).toEqual({ rows: written, answeredBy: "answers" });
    expect([asked(), start.mock.calls.length]).toEqual([["2024"], 0]);
    await door.fetchAhead(next, signal);
    expect(asked()).toEqual(why === "without this slice" ? ["2024"] : ["2024", "2022", "2023"]);
  });

  test("are not waited for when they are late, and serve later questions once they are there", async () => {
    vi.useFakeTimers();
    const late = Promise.withResolvers();
    const { door } = open({ together: new Map([["funding", late.promise]]) });
    const first = door.answer({ ...ask, slice: "year-2022" }, signal);
    await vi.advanceTimersByTimeAsync(300);
    expect((await first).answeredBy).toBe("answers");
    expect((await door.answer({ ...ask, slice: "year-2023" }, signal)).answeredBy).toBe("answers");
    late.resolve(all);
    await vi.advanceTimersByTimeAsync(0);
    expect((await door.answer(ask, signal)).rows).toEqual(written);
    expect(asked()).toEqual(["2022", "2023"]);
    vi.useRealTimers();
  });

  test("are not asked while DuckDB runs", async () => {
    const { door } = open({ together: new Map([["funding", Promise.resolve(all)]]) });
    await door.start();
    expect((await door.answer(ask, signal)).answeredBy).toBe("duckdb");
  });
});
