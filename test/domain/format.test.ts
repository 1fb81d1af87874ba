import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparators } from "../../src/domain/codes.ts";
import {
  boundSign,
  formatBound,
  formatDate,
  formatNumber,
  formatPercent,
  formatShare,
  formatVnd,
  millionsVnd,
  shortMoney,
  shortVnd,
} from "../../src/domain/format.ts";
import { numbersIn, parseDecimalVi, toNumber } from "../../src/domain/numbers.ts";

const read = (text: string): number | null => {
  const decimal = parseDecimalVi(text);
  return decimal === null ? null : toNumber(decimal);
};

test("a number has a dot between thousands in Vietnamese, a comma in English, and a real minus", () => {
  expect([formatNumber(1234567.5, "vi"), formatNumber(1234567.5, "en")]).toEqual(["1.234.567,5", "1,234,567.5"]);
  expect([formatNumber(999, "vi"), formatNumber(1000, "vi"), formatNumber(-70, "en")]).toEqual(["999", "1.000", "−70"]);
  expect([formatNumber(0, "vi"), formatNumber(-0, "en"), formatNumber(0.1234, "vi")]).toEqual(["0", "0", "0,1234"]);
});

test("a formatted number is read back as the same number: nothing is rounded", () => {
  const property = fc.property(fc.integer({ min: -9e15, max: 9e15 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
    const value = digits / 10 ** decimals;
    expect(read(formatNumber(value, "vi"))).toBe(value === 0 ? 0 : value);
  });
  fc.assert(property);
});

test("an amount is exact, in the largest unit that leaves at most one decimal", () => {
  expect(formatVnd(44_934_000_000, "vi")).toBe("44.934 triệu đồng");
  expect(formatVnd(1_234_500_000_000, "vi")).toBe("1.234,5 tỷ đồng");
  expect(formatVnd(312_450_001, "vi")).toBe("312.450.001 đồng");
  expect(formatVnd(300_000, "vi")).toBe("300 nghìn đồng");
  expect(formatVnd(1_000_000_000, "en")).toBe("VND 1 billion");
  expect([formatVnd(44_934_000_000, "en"), formatVnd(1, "en")]).toEqual(["VND 44,934 million", "VND 1"]);
  expect([formatVnd(0, "vi"), formatVnd(0, "en")]).toEqual(["0 đồng", "VND 0"]);
  expect([formatVnd(-70_000_000, "vi"), formatVnd(-70_000_000, "en")]).toEqual(["−70 triệu đồng", "VND −70 million"]);
});

test("amounts of one sentence have one unit, the smallest that any of them needs", () => {
  const beside = [15e9, 181_350e6, null];
  expect(formatVnd(15e9, "vi", beside)).toBe("15.000 triệu đồng");
  expect(formatVnd(181_350e6, "en", beside)).toBe("VND 181,350 million");
  expect(formatVnd(15e9, "vi", [16_500e6])).toBe("15 tỷ đồng");
  expect(formatVnd(2e6, "vi", [1])).toBe("2.000.000 đồng");
  // nothing needs no unit
  expect([formatVnd(15e9, "vi", [0]), formatVnd(0, "vi", [15e9]), formatVnd(0, "vi", [0])]).toEqual(["15 tỷ đồng", "0 đồng", "0 đồng"]);
});

test("an amount in words times its unit is the amount, to the last đồng", () => {
  const sizes = { tỷ: 1e9, triệu: 1e6, nghìn: 1e3, đồng: 1 } as const;
  const property = fc.property(fc.integer({ min: 0, max: 9e14 }), fc.integer({ min: 0, max: 12 }), (digits, zeros) => {
    const amount = Math.floor(digits / 10 ** zeros) * 10 ** zeros;
    const text = formatVnd(amount, "vi");
    const [, unit = "đồng"] = text.split(" ");
    expect(Math.round((numbersIn(text)[0] ?? NaN) * sizes[unit as keyof typeof sizes])).toBe(amount);
  });
  fc.assert(property);
});

test("a label has three significant digits, and never a unit too small", () => {
  expect([shortVnd(45_434_000_000, "vi"), shortVnd(45_434_000_000, "en")]).toEqual(["45,4 tỷ", "45.4 bn"]);
  expect([shortVnd(516_000_000, "vi"), shortVnd(516_400_000, "en")]).toEqual(["516 triệu", "516 m"]);
  expect([shortVnd(999_500_000, "vi"), shortVnd(999_499_999, "vi")]).toEqual(["1 tỷ", "999 triệu"]);
  expect([shortVnd(19_913_678_000_000, "vi"), shortVnd(999_600_000_000, "vi")]).toEqual(["19.914 tỷ", "1.000 tỷ"]);
  expect([shortMoney(45_434_000_000, "vi"), shortMoney(516_400_000, "en")]).toEqual(["45,4\u00a0tỷ\u00a0đồng", "VND\u00a0516\u00a0m"]);
  expect([shortMoney(1, "vi"), shortMoney(0, "en")]).toEqual(["1\u00a0đồng", "VND\u00a00"]);
  expect([shortVnd(1_500, "vi"), shortVnd(1, "vi"), shortVnd(0, "vi")]).toEqual(["1,5 nghìn", "1 đồng", "0 đồng"]);
});

test("a label is never more than half a per cent away from its amount", () => {
  const sizes: Record<string, number> = { tỷ: 1e9, triệu: 1e6, nghìn: 1e3, đồng: 1 };
  const property = fc.property(fc.integer({ min: 1, max: 9e14 }), (amount) => {
    const [figure = "", unit = ""] = shortVnd(amount, "vi").split(" ");
    expect(Math.abs((read(figure) ?? NaN) * (sizes[unit] ?? NaN) - amount)).toBeLessThanOrEqual(amount * 0.0051);
  });
  fc.assert(property);
});

test("millions are exact too", () => {
  expect([millionsVnd(3_188_000_000, "vi"), millionsVnd(1, "vi"), millionsVnd(312_450_001, "en"), millionsVnd(0, "en")]).toEqual([
    ...["3.188", "0,000001", "312.450001", "0"],
  ]);
});

describe("a share", () => {
  const vi = (share: number) => formatShare(share, "vi").replace("\u00a0", " ");

  test("is a whole percentage, with one decimal near its ends", () => {
    expect([0.42, 0.735, 0.01, 0.985].map(vi)).toEqual(["42 %", "74 %", "1 %", "99 %"]);
    expect([0.0049, 0.0094, 0.9951, 0.99].map(vi)).toEqual(["0,5 %", "0,9 %", "99,5 %", "99 %"]);
  });

  test("is 0 % only of nothing and 100 % only of all", () => {
    expect([0, 0.0009, 1e-9, 1, 0.9991, 1 - 1e-9].map(vi)).toEqual([
      "0 %",
      "dưới 0,1 %",
      "dưới 0,1 %",
      "100 %",
      "trên 99,9 %",
      "trên 99,9 %",
    ]);
    expect([formatShare(1e-9, "en"), formatShare(1 - 1e-9, "en")]).toEqual(["under 0.1%", "more than 99.9%"]);
    const inside = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
    fc.assert(fc.property(inside, (share) => !["0 %", "100 %"].includes(vi(share))));
  });

  test("that is larger never reads as smaller", () => {
    const unit = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const figure = (share: number) => read(vi(share).replace(" %", "")) ?? NaN;
    fc.assert(fc.property(unit, unit, (a, b) => a > b || figure(a) <= figure(b)));
  });
});

test("a percentage stands as stated", () => {
  expect([formatPercent(6.8, "vi"), formatPercent(6.8, "en"), formatPercent(0.25, "vi")]).toEqual(["6,8\u00a0%", "6.8%", "0,25\u00a0%"]);
});

test("every comparator is in words, in both languages", () => {
  const both = (of: (typeof comparators)[number]) => [formatBound(of, 5.3, 6, " %", "vi"), formatBound(of, 5.3, 6, "%", "en")];
  expect(Object.fromEntries(comparators.map((of) => [of, both(of)]))).toEqual({
    "=": ["5,3 %", "5.3%"],
    "~": ["khoảng 5,3 %", "about 5.3%"],
    ">": ["trên 5,3 %", "more than 5.3%"],
    ">=": ["từ 5,3 % trở lên", "5.3% or more"],
    "<": ["dưới 5,3 %", "under 5.3%"],
    "<=": ["tối đa 5,3 %", "at most 5.3%"],
    range: ["5,3–6 %", "5.3–6%"],
  });
});

test("where there is no room for words a bound is a sign, and what is exact has none", () => {
  const all = Object.fromEntries(comparators.map((of) => [of, boundSign(of, "5 %")]));
  expect(all).toEqual({ "=": "5 %", "~": "~5 %", ">": "> 5 %", ">=": "≥ 5 %", "<": "< 5 %", "<=": "≤ 5 %", range: "5 %" });
});

test("a date says as much as is known of it", () => {
  const both = (...of: [string | null, "day" | "month" | "year" | "unknown"]) => [formatDate(...of, "vi"), formatDate(...of, "en")];
  expect(both("2023-07-06", "day")).toEqual(["6/7/2023", "6 Jul 2023"]);
  expect(both("2022-08-01", "month")).toEqual(["tháng 8/2022", "Aug 2022"]);
  expect(both("2024-01-01", "year")).toEqual(["2024", "2024"]);
  expect(both("2024-01-01", "unknown")).toEqual([null, null]);
  expect(both(null, "day")).toEqual([null, null]);
});
