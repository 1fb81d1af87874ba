import { expect, test, vi } from "vitest";
import { within } from "../../src/query/within.ts";

const never = new Promise<string>(() => {});

test("what comes in time is handed on, and so is its error", async () => {
  expect(await within(Promise.resolve("here"), { limitMs: 10 }, "it")).toBe("here");
  await expect(within(Promise.reject(new Error("broken")), { limitMs: 10 }, "it")).rejects.toThrow("broken");
});

test("what never comes ends with the limit, and leaves no timer behind", async () => {
  vi.useFakeTimers();
  try {
    const waiting = expect(within(never, { limitMs: 15_000 }, "it")).rejects.toMatchObject({ failure: "timed-out" });
    await vi.advanceTimersByTimeAsync(15_000);
    await waiting;
    await within(Promise.resolve("here"), { limitMs: 15_000 }, "it");
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test("a wait ends with its signal, also one that was given before", async () => {
  const turn = new AbortController();
  const waiting = within(never, { signal: turn.signal }, "it");
  turn.abort();
  await expect(waiting).rejects.toMatchObject({ failure: "stopped" });
  await expect(within(never, { signal: turn.signal }, "it")).rejects.toMatchObject({ failure: "stopped" });
});
