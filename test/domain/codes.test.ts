import { expect, test } from "vitest";
import * as codes from "../../src/domain/codes.ts";

const lists = Object.entries(codes).flatMap(([name, words]): [string, readonly string[]][] =>
  Array.isArray(words) ? [[name, words as readonly string[]]] : [],
);

test.for(lists)("%s names each code once, as it stands in CSV, SQL and addresses", ([, words]) => {
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^(=|~|[<>]=?|[a-z]+(_[a-z]+)*)$/);
});

test("stages go from the least to the most settled", () => {
  expect(codes.stages).toEqual(["proposed", "planned", "assigned"]);
});

test("a printed amount's unit says how many đồng it stands for", () => {
  expect(codes.moneyUnits).toEqual({ vnd: 1, thousand_vnd: 1e3, million_vnd: 1e6, billion_vnd: 1e9 });
});

test("a level and a stage are known from other words, and from names that every object has", () => {
  expect(["commune", "province", "village", "", "toString", "__proto__"].map(codes.isLevel)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(["assigned", "Assigned", "any", "constructor"].map(codes.isStage)).toEqual([true, false, false, false]);
});
