import fc from "fast-check";
import { expect, test } from "vitest";
import { placeCard, type ScreenBox } from "../../src/islands/card-place.ts";

const screen = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const box = (left: number, top: number, width: number, height: number): ScreenBox => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test("a card stands right of its mark, at its height", () => {
  expect(placeCard(box(100, 100, 80, 40), card, screen)).toEqual({ left: 188, top: 100 });
});

test("without room at the right it stands at the left, else below, else above", () => {
  expect(placeCard(box(700, 100, 200, 40), card, screen)).toEqual({ left: 392, top: 100 });
  expect(placeCard(box(100, 100, 800, 40), card, screen)).toEqual({ left: 100, top: 148 });
  expect(placeCard(box(100, 700, 800, 40), card, screen)).toEqual({ left: 100, top: 492 });
});

test("of words it stands below, else above, and beside them only where both are too narrow", () => {
  expect(placeCard(box(100, 100, 80, 20), card, screen, "below")).toEqual({ left: 100, top: 128 });
  expect(placeCard(box(100, 700, 80, 20), card, screen, "below")).toEqual({ left: 100, top: 492 });
  expect(placeCard(box(100, 100, 80, 620), card, screen, "below")).toEqual({ left: 188, top: 100 });
});

test("it moves up where it would leave the screen below", () => {
  expect(placeCard(box(100, 760, 80, 30), card, screen)).toEqual({ left: 188, top: 592 });
});

test("of a mark as large as the screen it takes the half without the pointer", () => {
  const mark = box(0, 0, 1000, 800);
  expect(placeCard(mark, card, screen, "beside", 700).top).toBe(8);
  expect(placeCard(mark, card, screen, "below", 100).top).toBe(592);
});

test("it is always inside the screen, and covers no mark that leaves it room", () => {
  const mark = fc.record({
    left: fc.nat(900),
    top: fc.nat(760),
    width: fc.integer({ min: 4, max: 400 }),
    height: fc.integer({ min: 4, max: 200 }),
  });
  fc.assert(
    fc.property(mark, fc.constantFrom("beside", "below"), ({ left, top, width, height }, side) => {
      const own = box(left, top, width, height);
      const at = placeCard(own, card, screen, side);
      const isInside = at.left >= 0 && at.top >= 0 && at.left + card.width <= screen.width && at.top + card.height <= screen.height;
      const covers = at.left < own.right && at.left + card.width > own.left && at.top < own.bottom && at.top + card.height > own.top;
      return isInside && !covers;
    }),
  );
});
