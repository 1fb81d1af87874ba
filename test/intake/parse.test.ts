import fc from "fast-check";
import { expect, test } from "vitest";
import type { MoneyUnit } from "../../src/domain/codes.ts";
import type { Column } from "../../src/domain/tables.ts";
import { parseCell } from "../../src/intake/parse.ts";

/** The value, or the problem as text. */
function parse(kind: Column["kind"], text: string, unit: MoneyUnit = "million_vnd"): string | number {
  const parsed = parseCell(text, { kind, about: "" }, unit);
  return "value" in parsed ? parsed.value : `${parsed.problem} (${parsed.expected})`;
}

test("an amount times its unit is whole đồng", () => {
  expect(parse("amount", "1.234,5")).toBe(1_234_500_000);
  expect(parse("amount", "1,234")).toBe(1_234_000);
  expect(parse("amount", "0")).toBe(0);
  expect(parse("amount", "06")).toBe(6_000_000);
  expect(parse("amount", "0,1", "billion_vnd")).toBe(100_000_000);
  expect(parse("amount", "7.603", "vnd")).toBe(7603);
  expect(parse("amount", "0,5", "vnd")).toContain("not whole đồng");
  expect(parse("amount", "-1")).toContain("negative amount");
  expect(parse("amount", "−1")).toContain("negative amount");
});

test("the largest amount is the last one whose sums are exact", () => {
  expect(parse("amount", "9.000.000.000.000.000", "vnd")).toBe(9e15);
  expect(parse("amount", "9.000.000.000.000.001", "vnd")).toContain("too large");
  expect(parse("amount", "9.000.001", "billion_vnd")).toContain("too large");
  expect(parse("number", "9".repeat(400))).toContain("too large");
});

test("a number in another format is refused, and what it should look like is said", () => {
  expect(parse("amount", "3,1.88")).toBe("not an amount (dots between thousands, as in 3.188)");
  expect(parse("amount", "1,234,567")).toBe("not an amount (dots between thousands, as in 3.188)");
  expect(parse("amount", "1977.5")).toBe("not an amount (a decimal comma, as in 1977,5)");
  expect(parse("number", "0.175")).toBe("not a number (a decimal comma, as in 0,175)");
  expect(parse("number", "khoảng 8")).toBe("not a number (the number alone, as in 6,8)");
  for (const text of ["1.23.456", "1.2345", "12345.678", ",5", "5,", "1e3", "٣", "--1"])
    expect(parse("number", text)).toContain("not a number");
});

test("a number may be a decimal and negative; a whole number may not have decimals", () => {
  expect(parse("number", "6,8")).toBe(6.8);
  expect(parse("number", "-1.000,25")).toBe(-1000.25);
  expect(parse("integer", "1.750")).toBe(1750);
  expect(parse("integer", "6,8")).toContain("not a whole number");
});

test("a date is a day that exists", () => {
  expect(parse("date", "2024-02-29")).toBe("2024-02-29");
  for (const text of ["2023-02-29", "2023-02-30", "2023-00-10", "2023-13-01", "2023-01-00", "2023-04-31"])
    expect(parse("date", text)).toContain("not exist");
  for (const text of ["2023-2-3", "06/07/2023", "2023"]) expect(parse("date", text)).toContain("not a date");
});

test("codes, years and checksums have a form", () => {
  expect(parse("year", "2024")).toBe(2024);
  expect(parse("year", "24")).toContain("not a year");
  expect(parse("year", "2.024")).toContain("not a year");
  expect(parse("code", "bao-yen")).toBe("bao-yen");
  for (const text of ["Bao-Yen", "bảo-yên", "bao_yen", "-bao", "bao--yen"]) expect(parse("code", text)).toContain("not a code");
  expect(parse("figure", "bao-yen-2022.350")).toBe("bao-yen-2022.350");
  for (const text of ["bao-yen-2022", "bao-yen-2022.0", "bao-yen-2022.1.5", ".5"])
    expect(parse("figure", text)).toContain("not a figure id");
  expect(parse("hash", "0f".repeat(32))).toBe("0f".repeat(32));
  expect(parse("hash", "0F".repeat(32))).toContain("not a SHA-256");
  expect(parse("url", "ftp://a.vn/1")).toContain("not an address");
});

test("any whole number of đồng, written the Vietnamese way in any unit, is read back exactly", () => {
  const units = fc.constantFrom<[MoneyUnit, number]>(["vnd", 0], ["thousand_vnd", 3], ["million_vnd", 6], ["billion_vnd", 9]);
  const property = fc.property(fc.integer({ min: 0, max: 9e15 }), units, fc.boolean(), (vnd, [unit, zeros], dots) => {
    const digits = String(vnd).padStart(zeros + 1, "0");
    const whole = digits.slice(0, digits.length - zeros);
    const grouped = dots ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
    expect(parse("amount", zeros === 0 ? grouped : `${grouped},${digits.slice(-zeros)}`, unit)).toBe(vnd);
  });
  fc.assert(property);
});
