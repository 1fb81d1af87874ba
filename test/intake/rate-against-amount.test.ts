import { describe, expect, test } from "vitest";
import { changed, fivePlans, newFindings } from "./rule-rows.ts";

const million = 1_000_000;

describe("a rate against its own amount and denominator", () => {
  const report = (said: object) =>
    newFindings(
      changed(fivePlans, "disbursements", "phong-tho-2024.120", {
        ...{ comparator: "=", rate: 42.33, amount_vnd: 10_000 * million, denominator: "plan_year", denominator_vnd: 41_106 * million },
        as_printed: "10.000 triệu đồng, đạt 42,33 % trên 41.106 triệu đồng",
        ...said,
      }),
    ).filter((line) => line.startsWith("rate_against_amount"));
  test("is found where they contradict each other", () =>
    expect(report({})).toEqual(["rate_against_amount.phong-tho-2024.120: 42.33, 24.33, -18 percent [phong-tho-2024.120]"]));
  test("is not where they agree as printed, to the last decimal of the rate and of the amounts", () => {
    expect(report({ rate: 24.33, as_printed: "10.000 triệu đồng, đạt 24,33 % trên 41.106 triệu đồng" })).toEqual([]);
    expect(report({ rate: 24, as_printed: "10.000 triệu đồng, đạt 24 % trên 41.106 triệu đồng" })).toEqual([]);
    // 10 and 41 thousand million, rounded: anything from 22.9 to 25.9 %
    const rounded = {
      amount_vnd: 10_000 * million,
      denominator_vnd: 41_000 * million,
      as_printed: "10 tỷ đồng trên 41 tỷ đồng, đạt 25,8 %",
    };
    expect(report({ ...rounded, rate: 25.8 })).toEqual([]);
    expect(report({ ...rounded, rate: 26.1 })).toHaveLength(1);
    // a decimal that is printed as 0 is a decimal
    expect(report({ rate: 24, as_printed: "10.000 triệu đồng, đạt 24,00 % trên 41.106 triệu đồng" })).toHaveLength(1);
  });
  test("of a range only outside of it, of a bound or “about” never", () => {
    expect(report({ rate: 20, rate_high: 25, comparator: "range" })).toEqual([]);
    expect(report({ rate: 30, rate_high: 35, comparator: "range" })).toEqual([
      "rate_against_amount.phong-tho-2024.120: 30, 24.33, -5.67 percent [phong-tho-2024.120]",
    ]);
    for (const comparator of ["~", ">", "<="] as const) expect(report({ comparator })).toEqual([]);
  });
  test("is not looked for where one of the three is not stated", () => {
    for (const said of [{ rate: null }, { amount_vnd: null }, { denominator_vnd: null }]) expect(report(said)).toEqual([]);
  });
});
