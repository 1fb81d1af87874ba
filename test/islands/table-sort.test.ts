import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { keyOf, sortedOrder } from "../../src/islands/table-sort.ts";

const { document } = new JSDOM("").window;
function cell(html: string): HTMLElement {
  const row = document.createElement("tr");
  row.innerHTML = html;
  return row.firstElementChild as HTMLElement;
}

test("numbers are sorted by value, not by their digits", () => {
  expect(sortedOrder([516, 1977, 44.9], false, "vi")).toEqual([2, 0, 1]);
  expect(sortedOrder([516, 1977, 44.9], true, "vi")).toEqual([1, 0, 2]);
});

test("what is not stated stands last in both directions, and zero does not", () => {
  expect(sortedOrder([null, 0, -2, null, 3], false, "vi")).toEqual([2, 1, 4, 0, 3]);
  expect(sortedOrder([null, 0, -2, null, 3], true, "vi")).toEqual([4, 1, 2, 0, 3]);
});

test("equal rows keep their order in both directions", () => {
  const keys = fc.array(fc.oneof(fc.constantFrom(1, 2), fc.constant(null)));
  fc.assert(
    fc.property(keys, fc.boolean(), (some, isDescending) => {
      const order = sortedOrder(some, isDescending, "vi");
      const isStable = order.every((at, index) => {
        const next = order[index + 1];
        return next === undefined || some[at] !== some[next] || at < next;
      });
      return isStable && new Set(order).size === some.length;
    }),
  );
});

test("numbers of several units are compared inside their unit only, and the units stay where they come first", () => {
  const units = ["vnd", "percent", "vnd", "days", "percent"];
  expect(sortedOrder([5, 10.5, 90, 25, 2], false, "vi", units)).toEqual([0, 2, 4, 1, 3]);
  expect(sortedOrder([5, 10.5, 90, 25, 2], true, "vi", units)).toEqual([2, 0, 1, 4, 3]);
  expect(sortedOrder([5, null, 90, 25, 2], true, "vi", units)).toEqual([2, 0, 4, 3, 1]);
});

test("words are sorted by the language: Đ behind D, and 2 before 10", () => {
  const order = (words: string[]) => sortedOrder(words, false, "vi").map((at) => words[at]);
  expect(order(["Đắk Hà", "Dào San", "Ea Kar"])).toEqual(["Dào San", "Đắk Hà", "Ea Kar"]);
  expect(order(["Dự án 10", "Dự án 2"])).toEqual(["Dự án 2", "Dự án 10"]);
});

test("a cell is sorted by its value, else by its words; an empty one, and one that is not stated, by nothing", () => {
  expect(keyOf(cell(`<td class="numeric" data-value="1977">1.977</td>`))).toBe(1977);
  expect(keyOf(cell(`<td class="numeric zero" data-value="0">0</td>`))).toBe(0);
  expect(keyOf(cell("<td> Phong Thổ </td>"))).toBe("Phong Thổ");
  for (const html of [`<td class="numeric not-stated">không ghi số</td>`, `<td class="numeric">không chia</td>`, "<td></td>"])
    expect(keyOf(cell(html))).toBeNull();
  expect(keyOf(undefined)).toBeNull();
});
