import fc from "fast-check";
import { expect, it } from "vitest";
import { ticksTo } from "../../src/views/ticks.ts";

it("goes in round steps from 0 to the first that is not below the most", () => {
  expect(ticksTo(10.5)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(ticksTo(0.6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  expect(ticksTo(100)).toEqual([0, 20, 40, 60, 80, 100]);
});

it("has a scale even where everything is 0", () => {
  expect(ticksTo(0)).toEqual([0, 1]);
});

it("reaches any value in at most eight lines", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (most) => {
      const ticks = ticksTo(most);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * 0.999_999);
      expect(ticks.at(-2)).toBeLessThan(most);
    }),
  );
});
