import { expect, test } from "vitest";
import { cellLocator, readCellLocator } from "../../src/domain/cell-locator.ts";

test.each([
  [{ file: "47.csv", sheet: null, column: "C", row: 4 }, "47.csv, C4"],
  [{ file: "bieu-2.xlsx", sheet: "Biểu 1", column: "AA", row: 12 }, "bieu-2.xlsx, Biểu 1, AA12"],
  [{ file: "BIEU.CSV", sheet: null, column: "D", row: 10 }, "BIEU.CSV, D10"],
  [{ file: "biểu 1, bản 2.v3.xlsx", sheet: "Vốn, nguồn; D4", column: "B", row: 7 }, "biểu 1, bản 2.v3.xlsx, Vốn, nguồn; D4, B7"],
])("a cell is found again in what is written of it, also before other cells: %j", (place, locator) => {
  expect(cellLocator(place)).toBe(locator);
  expect(readCellLocator(locator)).toEqual(place);
  expect(readCellLocator(`${locator}; ${cellLocator({ ...place, column: "F" })}`)).toEqual(place);
});

test.each(["B.III.3.1.b, gạch 2; IV, đoạn 1", "B(2025).III.1.a", "Mở đầu, đoạn 1", "phụ lục 1", "B.III, A1", "47.csv", "47.csv, hàng 4"])(
  "a place in the document's own text is none: %s",
  (locator) => {
    expect(readCellLocator(locator)).toBeNull();
  },
);
