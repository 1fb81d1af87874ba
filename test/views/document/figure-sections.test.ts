import { expect, test } from "vitest";
import { headingsOf } from "../../../src/views/document/figure-sections.ts";

const told = (locators: readonly string[]) =>
  headingsOf(locators).map(({ at, level, number, count }) => `${"#".repeat(level)} ${number} ${at}+${count}`);

test("figures stand under the part and section that their first place names", () => {
  expect(told(["A.II.1, đoạn 1", "A.II.2, gạch 1; B.I, đoạn 2", "B.II.2, gạch 5", "IV, cộng 1", "I.2, đoạn 1; II.1, đoạn 2"])).toEqual([
    "## A.II 0+2",
    "## B.II 2+1",
    "## IV 3+1",
    "## I 4+1",
  ]);
});

test("a long section is divided where its numbered headings differ", () => {
  const long = ["III, đoạn 1", "III.1.1.b", "III.1.2.b", "III.2.b", "III.2.b", "III.3.1.b", "III.3.2.b", "III.3.2.b"];
  expect(told(long)).toEqual(["## III 0+8", "### III.1 1+2", "### III.2 3+2", "### III.3 5+3"]);
  const below = Array.from({ length: 8 }, (_, at) => `III.2.${Math.floor(at / 4) + 1}, cộng ${at}`);
  expect(told(below)).toEqual(["## III 0+8", "### III.2.1 0+4", "### III.2.2 4+4"]);
});

test("a short section, and one without numbered headings, is not", () => {
  expect(told(["III.1.b", "III.2.b", "III.3.b"])).toEqual(["## III 0+3"]);
  expect(told(Array.from({ length: 9 }, (_, at) => `I.${at < 5 ? "a" : "b"}, gạch ${at}`))).toEqual(["## I 0+9"]);
});

test("a section that comes again has a heading again, and none has none", () => {
  expect(told(["I.1", "II.1", "I.2"])).toEqual(["## I 0+1", "## II 1+1", "## I 2+1"]);
  expect(told(["phụ lục 1"])).toEqual(["## phụ lục 1 0+1"]);
  expect(headingsOf([])).toEqual([]);
});

test("cells stand under their file and sheet, whatever dots and numbers its name has", () => {
  expect(told(["47.csv, C4", "47.csv, D4; 47.csv, E4"])).toEqual(["## 47.csv 0+2"]);
  expect(told(["bieu-2.xlsx, Biểu 1, D12", "bieu-2.xlsx, Biểu 1, D13", "bieu-2.xlsx, Biểu 2, D12", "B.III.1"])).toEqual([
    "## bieu-2.xlsx, Biểu 1 0+2",
    "## bieu-2.xlsx, Biểu 2 2+1",
    "## B.III 3+1",
  ]);
  expect(headingsOf(["BIEU.CSV, C4", "B.III.1"]).map(({ isFile }) => isFile)).toEqual([true, false]);
});
