import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saidIn, type Facets } from "../../../src/intake/export/facets.ts";

const said = (text: string): Facets => {
  const { facets, rest } = saidIn(text);
  expect(rest.replaceAll(/\b(den|so|von)\b/g, "").trim(), text).toBe("");
  const { spanText: _words, ...told } = Object.assign({}, ...facets) as Facets;
  return told;
};
const disbursed = { measure: "disbursed", basis: "actual" } as const;
const executed = { measure: "executed", basis: "actual" } as const;

describe("the header of a report says up to when it counts:", () => {
  const cases: readonly (readonly [text: string, facets: Facets])[] = [
    ["Lũy kế giải ngân đến 31/8/2023", { ...disbursed, span: "to_date", asOf: "2023-08-31" }],
    ["Luỹ kế thực hiện đến hết ngày 30 tháng 6 năm 2023", { ...executed, span: "to_date", asOf: "2023-06-30" }],
    ["Giải ngân lũy kế từ đầu năm đến hết tháng 2/2024", { ...disbursed, span: "to_date", asOf: "2024-02-29", year: 2024 }],
    ["Lũy kế đã giải ngân đến cuối tháng 11 năm 2023", { ...disbursed, span: "to_date", asOf: "2023-11-30", year: 2023 }],
    ["Thực hiện đến hết quý III/2023", { ...executed, asOf: "2023-09-30", year: 2023 }],
    ["Thực hiện 6 tháng đầu năm 2023", { ...executed, asOf: "2023-06-30", year: 2023 }],
    ["Cumulative disbursed", { ...disbursed, span: "to_date" }],
    // the day is for a person to say
    ["Lũy kế giải ngân đến tháng 8/2023", { ...disbursed, span: "to_date", year: 2023 }],
    ["Lũy kế giải ngân đến ngày 31/8", { ...disbursed, span: "to_date" }],
    ["Lũy kế thực hiện đến nay", { ...executed, span: "to_date" }],
    ["Giải ngân trong kỳ", { ...disbursed, span: "within" }],
    ["Giải ngân tháng 8/2023", { ...disbursed, span: "within", year: 2023 }],
    ["Thực hiện trong quý IV năm 2023", { ...executed, span: "within", year: 2023 }],
  ];
  test.for(cases)("%s", ([text, facets]) => expect(said(text)).toEqual(facets));
});

test("the end of any month is its last day", () => {
  const property = fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2099 }), (month, year) => {
    const { asOf = "" } = said(`Lũy kế giải ngân đến hết tháng ${month}/${year}`);
    const day = new Date(`${asOf}T00:00:00Z`);
    expect([day.getUTCFullYear(), day.getUTCMonth() + 1]).toEqual([year, month]);
    expect(new Date(day.getTime() + 864e5).getUTCDate()).toBe(1);
  });
  fc.assert(property);
});

test("a title with a month keeps its year", () => {
  expect(said("Giải ngân tháng 8 năm 2023").year).toBe(2023);
});
