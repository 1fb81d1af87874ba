import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth, wrap } from "../../src/charts/text-width.ts";

const letters = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƠ0123456789 .,·–%(){}\u00a0", "ế", "ộ", "ữ", "Ặ"];
const words = fc.array(fc.string({ unit: fc.constantFrom(...letters), maxLength: 9 }), { maxLength: 12 }).map((all) => all.join(" "));
const anything = fc.string({ unit: "binary", maxLength: 40 });
const size = fc.integer({ min: 8, max: 24 });

describe("the width of words", () => {
  test("is the same composed and decomposed: diacritics do not widen a letter", () => {
    expect(textWidth("Tu Mơ Rông", 13)).toBe(textWidth("Tu Mơ Rông".normalize("NFD"), 13));
    expect(textWidth("ệ", 10)).toBe(textWidth("e", 10));
    fc.assert(fc.property(anything, size, (text, px) => textWidth(text.normalize("NFC"), px) === textWidth(text.normalize("NFD"), px)));
  });

  test("grows with every letter, the size and the weight, and is never less than nothing", () => {
    const property = fc.property(words, words, size, (first, second, px) => {
      const width = textWidth(first, px);
      expect(textWidth(first + second, px)).toBeGreaterThanOrEqual(width);
      expect(textWidth(first, px + 1)).toBeGreaterThanOrEqual(width);
      expect(textWidth(first, px, true)).toBeGreaterThanOrEqual(width);
      expect(textWidth(first + second, px)).toBeCloseTo(width + textWidth(second, px), 6);
    });
    fc.assert(property);
    fc.assert(fc.property(anything, (text) => Number.isFinite(textWidth(text, 12)) && textWidth(text, 12) >= 0));
    expect(textWidth("", 12)).toBe(0);
  });

  test("is that of the font: a wide letter, a narrow one, figures all alike", () => {
    expect(textWidth("m", 100)).toBeCloseTo(89);
    expect(textWidth("i", 100)).toBeCloseTo(26);
    expect(textWidth("đ", 100)).toBeCloseTo(66);
    expect(new Set([..."0123456789"].map((figure) => textWidth(figure, 100))).size).toBe(1);
  });
});

describe("lines", () => {
  test("are broken at spaces", () => {
    expect(wrap("Không chia theo dự án", 80, 13)).toEqual(["Không chia", "theo dự án"]);
    expect(wrap("Không chia theo dự án", 1000, 13)).toEqual(["Không chia theo dự án"]);
  });

  test("keep a long word whole, and never part a figure from its sign", () => {
    expect(wrap("Krông Pa", 1, 13)).toEqual(["Krông", "Pa"]);
    expect(wrap("92\u00a0% 8\u00a0%", 1, 13)).toEqual(["92\u00a0%", "8\u00a0%"]);
  });

  test("hold every letter of the text, in its order", () => {
    fc.assert(fc.property(anything, fc.integer({ min: 0, max: 400 }), size, (text, width, px) => wrap(text, width, px).join(" ") === text));
  });

  test("are no wider than they may be, unless a single word is", () => {
    const property = fc.property(words, fc.integer({ min: 20, max: 400 }), size, fc.boolean(), (text, width, px, bold) => {
      for (const line of wrap(text, width, px, bold)) if (line.includes(" ")) expect(textWidth(line, px, bold)).toBeLessThanOrEqual(width);
    });
    fc.assert(property);
  });

  test("are as few as can be: the next word would not have stood on the line before", () => {
    const property = fc.property(words, fc.integer({ min: 20, max: 400 }), size, (text, width, px) => {
      const lines = wrap(text, width, px);
      lines.slice(1).forEach((line, at) => {
        expect(textWidth(`${lines[at]} ${line.split(" ")[0]}`, px) * 1.03).toBeGreaterThan(width);
      });
    });
    fc.assert(property);
  });
});
