import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { addLines, emptySheet, paint, type LabelStyle } from "../../src/charts/sheet.ts";

const { document } = new JSDOM("").window;
const name: LabelStyle = { className: "name", size: 14 };

it("a capital with two marks in the first line has room above it, and nothing else moves a picture", () => {
  const viewBox = (text: string, y: number) => {
    const sheet = emptySheet();
    addLines(sheet, name, 0, y, [text]);
    return paint(sheet, 40, { document, width: "narrow", alternative: "" }).getAttribute("viewBox");
  };
  expect(viewBox("Ổ Chuồn Chuồn", 0)).toBe("0 -3 328 43");
  expect(viewBox("Ổ Chuồn Chuồn".normalize("NFD"), 0)).toBe("0 -3 328 43");
  expect(viewBox("Phong Thổ", 0)).toBe("0 0 328 40");
  expect(viewBox("Ổ Chuồn Chuồn", 3)).toBe("0 0 328 40");
});
