import { expect, test } from "vitest";
import { nextMark } from "../../src/islands/chart-keys.ts";
import type { ScreenBox } from "../../src/islands/card-place.ts";

const box = (left: number, top: number, width = 80, height = 30): ScreenBox => ({ left, top, right: left + width, bottom: top + height });
/** Three columns and three rows in reading order; the second row has no mark in the middle. */
const grid = [box(0, 0), box(100, 0), box(200, 0), box(0, 40), box(200, 40), box(0, 80), box(100, 80), box(200, 80)];

test("left and right go along the line, and on to the next one in reading order", () => {
  expect(["ArrowRight", "ArrowLeft"].map((key) => nextMark(grid, 1, key))).toEqual([2, 0]);
  expect([nextMark(grid, 2, "ArrowRight"), nextMark(grid, 3, "ArrowLeft")]).toEqual([3, 2]);
  expect([nextMark(grid, 0, "ArrowLeft"), nextMark(grid, 7, "ArrowRight")]).toEqual([null, null]);
});

test("up and down keep to the column, over a line that has no mark in it", () => {
  expect(["ArrowDown", "ArrowUp"].map((key) => nextMark(grid, 4, key))).toEqual([7, 2]);
  expect([nextMark(grid, 1, "ArrowDown"), nextMark(grid, 6, "ArrowUp")]).toEqual([6, 1]);
  expect([nextMark(grid, 0, "ArrowUp"), nextMark(grid, 7, "ArrowDown")]).toEqual([null, null]);
});

test("a column that ends is left for the nearest mark of the next line", () => {
  const ragged = [box(0, 0), box(300, 0), box(0, 40), box(100, 40)];
  expect(nextMark(ragged, 1, "ArrowDown")).toBe(3);
});

test("Home and End are the first and the last", () => {
  expect([nextMark(grid, 4, "Home"), nextMark(grid, 4, "End")]).toEqual([0, 7]);
});

test("in a list of whole lines every arrow goes on by one", () => {
  const list = [0, 1, 2].map((row) => box(0, row * 40, 700));
  expect(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"].map((key) => nextMark(list, 1, key))).toEqual([2, 2, 0, 0]);
});

test("other keys, and a mark that is gone, lead nowhere", () => {
  expect([nextMark(grid, 1, "x"), nextMark(grid, -1, "Home")]).toEqual([null, null]);
});
