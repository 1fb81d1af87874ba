import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

const style = readFileSync(new URL("../../src/styles/fonts.css", import.meta.url), "utf8");
const files = { 400: "400Regular/BeVietnamPro_400Regular.ttf", 700: "700Bold/BeVietnamPro_700Bold.ttf" };

/** Ascent, descent and line gap of a TrueType font (its `hhea`), and the widths of a-z (`cmap` format 4, `hmtx`), in em. */
function measuresOf(weight: keyof typeof files) {
  const font = readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/be-vietnam-pro/${files[weight]}`));
  const at = Object.fromEntries(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16).map((entry) => [
      font.toString("latin1", entry, entry + 4),
      font.readUInt32BE(entry + 8),
    ]),
  ) as Record<"head" | "hhea" | "hmtx" | "cmap", number>;
  const em = font.readUInt16BE(at.head + 18);
  const encoding = Array.from({ length: font.readUInt16BE(at.cmap + 2) }, (_, index) => font.readUInt32BE(at.cmap + 8 + index * 8))
    .map((offset) => at.cmap + offset)
    .find((offset) => font.readUInt16BE(offset) === 4);
  if (encoding === undefined) throw new Error("the font has no table of characters in format 4");
  const segments = font.readUInt16BE(encoding + 6) / 2;
  const widthOf = (code: number): number => {
    const segment = Array.from({ length: segments }, (_, index) => index).find(
      (index) => font.readUInt16BE(encoding + 14 + index * 2) >= code,
    );
    const column = encoding + 16 + (segment ?? 0) * 2;
    const [first, delta, range] = [1, 2, 3].map((part) => font.readUInt16BE(column + segments * 2 * part)) as [number, number, number];
    const listed = range === 0 ? code : font.readUInt16BE(column + segments * 6 + range + (code - first) * 2);
    return font.readUInt16BE(at.hmtx + ((listed + delta) % 65536) * 4) / em;
  };
  const height = (offset: number) => font.readInt16BE(at.hhea + offset) / em;
  return { ascent: height(4), descent: -height(6), gap: height(8), letters: letters.map((letter) => widthOf(letter.charCodeAt(0))) };
}

const letters = [..."abcdefghijklmnopqrstuvwxyz "];
/** Advance widths of a-z and the space in the reader's fonts, in thousandths of an em, from their files (Liberation Sans is as wide as Arial). */
const readers: Readonly<Record<string, readonly number[]>> = {
  "Arial 400": [
    556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 278,
  ],
  "Arial 700": [
    556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 278,
  ],
  "Roboto 400": [
    544, 562, 523, 564, 530, 348, 562, 551, 243, 239, 507, 243, 877, 552, 570, 562, 568, 339, 516, 327, 551, 484, 751, 496, 473, 496, 248,
  ],
  "Roboto 700": [
    535, 563, 521, 563, 540, 358, 571, 560, 265, 260, 534, 265, 866, 561, 564, 563, 564, 366, 514, 338, 560, 506, 734, 509, 503, 509, 249,
  ],
};
/** Vietnamese without its marks, which widen no letter. */
const text =
  "huyen phong tho de xuat it nhat mot tram chin muoi sau ty dong cho nam nay, ba phan tu trong do danh cho ha tang; huyen cung dat muc tieu " +
  "giam ty le ho ngheo va ho ngheo dan toc thieu so, tuy van ban khong ghi mau so cua ty le giai ngan";
const lengthOf = (widths: readonly number[]) => [...text].reduce((sum, letter) => sum + (widths[letters.indexOf(letter)] ?? 0), 0);

test.for(Object.keys(readers))("%s stands in for our font as wide and as high as it", (name) => {
  const [family = "", weight = ""] = name.split(" ");
  const face = new RegExp(`font-family: "${family} as ours";\\s+font-weight: ${weight};[^}]*`).exec(style)?.[0] ?? "";
  const [size = 0, ascent = 0, descent = 0, gap] = ["size-adjust", "ascent-override", "descent-override", "line-gap-override"].map((one) =>
    Number(new RegExp(`${one}: ([\\d.]+)%`).exec(face)?.[1]),
  );
  const ours = measuresOf(Number(weight) as 400 | 700);
  expect((size * ascent) / 1e4).toBeCloseTo(ours.ascent, 2);
  expect((size * descent) / 1e4).toBeCloseTo(ours.descent, 2);
  expect(gap).toBe(ours.gap);
  const wide = lengthOf(ours.letters) / (lengthOf(readers[name] ?? []) / 1000);
  expect(Math.abs(size / 100 / wide - 1), `size-adjust ${size}, letters ${wide}`).toBeLessThan(0.02);
});
