import { expect, test } from "vitest";
import { answerServer, ask, open, signal, untilStopped, written } from "./door.ts";

const server = answerServer();
const { fetched } = server;
const next = ["2022", "2023", "2024"].map((year) => ({ ...ask, slice: `year-${year}` }));
const asked = () => fetched.mock.calls.map(([url]) => url.replace(/.*year-(\d+).*/, "$1"));

test("what may be asked next is fetched ahead one after another, and answered then without a request", async () => {
  const { door } = open();
  const answers = Promise.withResolvers<Response>();
  fetched.mockReturnValueOnce(answers.promise);
  const all = door.fetchAhead(next, signal);
  expect(asked()).toEqual(["2022"]);
  answers.resolve(new Response(server.says));
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
