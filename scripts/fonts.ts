import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";

const fontPackage = "@expo-google-fonts/be-vietnam-pro";
const faces = { 400: "400Regular/BeVietnamPro_400Regular.ttf", 700: "700Bold/BeVietnamPro_700Bold.ttf" };
const require = createRequire(import.meta.url);

/** Every Vietnamese letter in both cases and all tones, composed (NFC). */
export function vietnameseLetters(): string {
  const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")));
  const lower = `${vowels.join("")}đ`;
  return lower + lower.toUpperCase();
}

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, at) => String.fromCodePoint(0x20 + at)).join("");
// the font has no arrows, circles, triangles or narrow space: where a page uses one, the reader's own font draws it
const signs = "≥≤−–—·…“”‘’×±%‰₫°§©«»²³•\u00a0";
/** Every character of the site's font; each has a glyph in it. */
export const characters = ascii + vietnameseLetters() + signs;

/** Hinting is half of each file and moves few pixels on today's screens: 25 kB for both weights instead of 49. */
const options = { targetFormat: "woff2", noHinting: true } as const;

export interface FontFile {
  readonly file: string;
  readonly bytes: number;
}

/** Writes Be Vietnam Pro in two weights, cut to our characters, as woff2. A cut is kept in `cache` under its input's hash. */
export async function writeFonts(folder: string, cache: string): Promise<FontFile[]> {
  mkdirSync(folder, { recursive: true });
  mkdirSync(cache, { recursive: true });
  const { version } = require("subset-font/package.json") as { version: string };
  const written: FontFile[] = [];
  for (const [weight, face] of Object.entries(faces)) {
    const whole = readFileSync(require.resolve(`${fontPackage}/${face}`));
    const hash = createHash("sha256")
      .update(JSON.stringify([version, characters, options]))
      .update(whole)
      .digest("hex")
      .slice(0, 16);
    const name = `be-vietnam-pro-${weight}.woff2`;
    const subset = await kept(path.join(cache, `${weight}-${hash}.woff2`), () => subsetFont(whole, characters, options));
    writeAtOnce(path.join(folder, name), subset);
    written.push({ file: name, bytes: subset.length });
  }
  return written;
}

async function kept(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return readFileSync(file);
  } catch {
    const made = await make();
    writeAtOnce(file, made);
    return made;
  }
}

/** Never half a file, even if two runs write it together. */
function writeAtOnce(file: string, bytes: Buffer): void {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, bytes);
  renameSync(aside, file);
}
