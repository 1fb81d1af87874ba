import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersIn, parseDecimalVi, timesExactly, toNumber } from "../../src/domain/numbers.ts";

const read = (text: string) => {
  const decimal = parseDecimalVi(text);
  return decimal === null ? null : toNumber(decimal);
};

test("dots part thousands, a comma parts decimals", () => {
  expect(read("1.234,5")).toBe(1234.5);
  expect(read("1.234.567")).toBe(1_234_567);
  expect(read("1977")).toBe(1977);
  expect(read("1,234")).toBe(1.234);
  expect(read("-0,5")).toBe(-0.5);
  expect(read("03")).toBe(3);
});

test("what could be read in two ways is not a number", () => {
  for (const text of ["1977.5", "0.123", "1.23", "1.2345", "1234.567", "3,1.88", "1,234.5", "1 234", "", "-", ","])
    expect(read(text)).toBeNull();
});

test("a product is exact or not whole, never rounded", () => {
  const times = (text: string, factor: number) => {
    const decimal = parseDecimalVi(text);
    return decimal === null ? "not a number" : timesExactly(decimal, factor);
  };
  expect(times("1,1", 1_000_000)).toBe(1_100_000n);
  expect(times("0,000001", 1_000_000)).toBe(1n);
  expect(times("0,0000001", 1_000_000)).toBeNull();
  expect(times("0,0000010", 1_000_000)).toBe(1n);
  expect(times("9.007.199.254.740.993", 1)).toBe(9_007_199_254_740_993n);
  expect(times("-2,5", 10)).toBe(-25n);
});

test("an integer written the Vietnamese way is read back", () => {
  const property = fc.property(fc.maxSafeInteger(), (value) => {
    expect(read(String(value).replace(/\B(?=(\d{3})+$)/g, "."))).toBe(value === 0 ? 0 : value);
  });
  fc.assert(property);
});

test("the numbers of a phrase are found among its words", () => {
  expect(numbersIn("khoảng 44.934 triệu đồng")).toEqual([44934]);
  expect(numbersIn("từ 8-9%")).toEqual([8, 9]);
  expect(numbersIn("0,1-0,2%/năm")).toEqual([0.1, 0.2]);
  expect(numbersIn("8/8 thôn, 03 dự án.")).toEqual([8, 8, 3]);
  expect(numbersIn("12 345 triệu đồng; 1 234 567,5")).toEqual([12345, 1234567.5]);
  expect(numbersIn("2022 2023, 12 34")).toEqual([2022, 2023, 12, 34]);
  expect(numbersIn("11.750")).not.toContain(1750);
  expect(numbersIn("không ghi số")).toEqual([]);
});
