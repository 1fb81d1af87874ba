import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "../../src/charts/label-lanes.ts";

describe("words under their marks", () => {
  it("stand right under them where there is room", () => {
    expect(
      placeLabels(
        [
          { x: 10, width: 100 },
          { x: 400, width: 100 },
        ],
        0,
        500,
      ),
    ).toEqual([
      { left: 4, lane: 0, joined: false },
      { left: 394, lane: 0, joined: false },
    ]);
  });

  it("stay within both ends", () => {
    expect(placeLabels([{ x: 495, width: 100 }], 0, 500)).toEqual([{ left: 400, lane: 0, joined: false }]);
    expect(placeLabels([{ x: 0, width: 100 }], 0, 500)[0]?.left).toBe(0);
  });

  it("go deeper where they would meet, joined to their mark by a line that passes beside other words", () => {
    const [left, right] = placeLabels(
      [
        { x: 250, width: 200 },
        { x: 290, width: 200 },
      ],
      0,
      500,
    );
    expect([left?.lane, right?.lane]).toEqual([0, 0]);
    const three = placeLabels(
      [
        { x: 200, width: 180 },
        { x: 240, width: 180 },
        { x: 420, width: 150 },
      ],
      0,
      500,
    );
    expect(three.map(({ lane }) => lane)).not.toEqual([0, 0, 0]);
    expect(three.every(({ lane, joined }) => lane === 0 || joined)).toBe(true);
  });

  it("of two marks in one place stand below each other, without a line", () => {
    const places = placeLabels(
      [
        { x: 100, width: 90 },
        { x: 100, width: 90 },
      ],
      80,
      200,
    );
    expect(places.map(({ lane, joined }) => [lane, joined])).toEqual([
      [0, false],
      [1, false],
    ]);
  });

  it("never stand over each other, however many they are", () => {
    const labels = fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 20, max: 200 }) }), { maxLength: 9 });
    fc.assert(
      fc.property(labels, (marks) => {
        const boxes = placeLabels(marks, 0, 300).map((place, at) => ({ ...place, right: place.left + (marks[at]?.width ?? 0) }));
        for (const [at, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(300);
          for (const other of boxes.slice(at + 1))
            expect(one.lane !== other.lane || one.right <= other.left || other.right <= one.left).toBe(true);
        }
      }),
    );
  });
});
