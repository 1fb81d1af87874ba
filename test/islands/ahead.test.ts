import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchAhead, oneChoiceAway } from "../../src/islands/ahead.ts";
import type { Door } from "../../src/query/answer.ts";
import { choiceParam, localitiesParam } from "../../src/views/param.ts";
import type { View } from "../../src/views/view.ts";
import { countryOf } from "../views/funding-rows.ts";

const params = [choiceParam("by", "slice", "a", ["a", "b", "c"]), choiceParam("year", "slice", "x", ["x", "y"]), localitiesParam(2)];
const view = { id: "funding", params, sql: "", tables: [] } as unknown as View;
const domain = countryOf([]);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("one choice away is every other value of every slice control, the rest as chosen", () => {
  const asks = oneChoiceAway([view], { by: "b", year: "y", localities: ["phong-tho"] }, domain);
  expect(asks.map((ask) => ask.slice)).toEqual(["by-a.year-y", "by-c.year-y", "by-b.year-x"]);
  expect(asks[0]?.values).toEqual(["a", "y"]);
});

test.for([
  ["while the reader looks", { saveData: false }, false, 1],
  ["where the browser does not tell its line", undefined, false, 1],
  ["not where data is to be saved", { saveData: true }, false, 0],
  ["not when something else was chosen at once", { saveData: false }, true, 0],
] as const)("answers are fetched ahead: %s", ([, connection, turned, times]) => {
  vi.stubGlobal("navigator", { connection });
  const fetched = vi.fn<Door["fetchAhead"]>(() => Promise.resolve());
  const turn = new AbortController();
  fetchAhead({ fetchAhead: fetched } as unknown as Door, () => oneChoiceAway([view], {}, domain), turn.signal);
  if (turned) turn.abort();
  expect(fetched).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(fetched).toHaveBeenCalledTimes(times);
});
