import { expect, test } from "vitest";
import { yearsOfRows } from "../../src/views/years-of-rows.ts";

const budgets = (...years: readonly number[]) => years.map((year) => ({ year }));

test("rows of one year have that year, of two years both, of more the first and the last", () => {
  expect(yearsOfRows(budgets(2024, 2024))).toBe("2024");
  expect(yearsOfRows(budgets(2024, 2022, 2024))).toBe("2022, 2024");
  expect(yearsOfRows(budgets(2024, 2023))).toBe("2023–2024");
  expect(yearsOfRows(budgets(2019, 2022, 2024))).toBe("2019–2024");
});

test("a period counts with all its years", () => {
  expect(yearsOfRows([{ period_start: 2021, period_end: 2025 }])).toBe("2021–2025");
  expect(yearsOfRows([{ period_start: 2021, period_end: 2023 }, ...budgets(2023)])).toBe("2021–2023");
});

test("no rows, and rows without a year, have none", () => {
  expect(yearsOfRows([])).toBeNull();
  expect(yearsOfRows([{ year: null }, { name: "a" }])).toBeNull();
});
