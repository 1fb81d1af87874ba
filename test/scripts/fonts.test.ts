import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { characters, vietnameseLetters, writeFonts } from "../../scripts/fonts.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("the fonts", () => {
  it("know all 134 letters of Vietnamese that ASCII lacks", () => {
    const letters = new Set([...vietnameseLetters()].filter((letter) => letter > "~"));
    expect(letters.size).toBe(134);
    for (const letter of "đĐơƠưƯạẾộỹỲẫ") expect(letters).toContain(letter);
  });

  it("draw every character of ours in both weights, in less than 30 kB together", async () => {
    const folder = temporaryFolder();
    const files = await writeFonts(path.join(folder, "fonts"), path.join(folder, "cache"));
    expect(files.map(({ file }) => file)).toEqual(["be-vietnam-pro-400.woff2", "be-vietnam-pro-700.woff2"]);
    expect(files.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThan(30_000);
    for (const { file } of files) {
      const drawn = glyphs(await subsetFont(readFileSync(path.join(folder, "fonts", file)), characters, { targetFormat: "sfnt" }));
      expect(
        [...characters].filter((character) => !drawn.has(character)),
        file,
      ).toEqual([]);
    }
    const again = await writeFonts(path.join(folder, "again"), path.join(folder, "cache"));
    expect(again).toEqual(files);
    rmSync(folder, { recursive: true });
  });
});

/** The characters of a TrueType font's `cmap`, format 4: segments of first and last code, 0xffff ends them. */
function glyphs(font: Buffer): Set<string> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const table = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(table + 8);
  const encodings = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + font.readUInt32BE(cmap + 8 + at * 8));
  const found = new Set<string>();
  for (const at of encodings.filter((encoding) => font.readUInt16BE(encoding) === 4)) {
    const segments = font.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const last = font.readUInt16BE(at + 14 + segment * 2);
      const first = font.readUInt16BE(at + 16 + segments * 2 + segment * 2);
      for (let code = first; code <= last && code < 0xffff; code++) found.add(String.fromCharCode(code));
    }
  }
  return found;
}
