import { wordsOf } from "../../domain/spelling.ts";
import { isSyllable } from "./syllable.ts";
import { fromTcvn3, fromVni } from "./legacy.ts";

export const charsets = ["utf-8", "utf-16le", "utf-16be", "windows-1258", "tcvn3", "vni"] as const;
export type Charset = (typeof charsets)[number];

/** A way to read bytes that makes sense, with the text it gives: NFC, `\n` between lines. */
export interface Decoded {
  readonly charset: Charset;
  readonly text: string;
}

/** Fewer known words than this are chance. */
const fewestWords = 2;
const leastLikely = 0.9;

/**
 * Every reading of the bytes that makes sense: one is the answer, none or several are for a person. A byte order mark and strict
 * UTF-8 say it for certain; anything else counts only when words of such tables, marks and all, appear in it.
 */
export function readings(bytes: Uint8Array, known: ReadonlySet<string>, chosen?: Charset): Decoded[] {
  if (chosen !== undefined) {
    const text = decodeAs(bytes, chosen);
    return text === null ? [] : [{ charset: chosen, text: settled(text) }];
  }
  const marked = charsetOfMark(bytes);
  if (marked !== null) return plausible(bytes, [marked], null);
  const utf8 = decodeAs(bytes, "utf-8");
  if (utf8 !== null && !utf8.includes("\0")) return [asTyped(utf8, known)];
  return plausible(bytes, utf8 === null ? charsets.slice(1) : ["utf-16le", "utf-16be"], known);
}

function plausible(bytes: Uint8Array, candidates: readonly Charset[], known: ReadonlySet<string> | null): Decoded[] {
  const decoded = candidates.flatMap((charset) => {
    const text = decodeAs(bytes, charset);
    return text === null || (known !== null && !makesSense(text, known)) ? [] : [{ charset, text: settled(text) }];
  });
  return decoded.filter(({ text }, index) => decoded.findIndex((other) => other.text === text) === index);
}

/** Text of a legacy font that was saved as Unicode, sign for sign: told apart by its words, as there are no bytes to tell; `font` says it. */
export function asTyped(text: string, known: ReadonlySet<string>, font?: Charset): Decoded {
  if (font !== undefined) return { charset: font, text: settled(legacyText(text, font)) };
  const own = { charset: "utf-8", text: settled(text) } as const;
  if (!/[\u00a1-\u00fe]/.test(text) || makesSense(text, known)) return own;
  const legacy = (["tcvn3", "vni"] as const).map((charset): Decoded => ({ charset, text: settled(legacyText(text, charset)) }));
  const sensible = legacy.filter((one) => makesSense(one.text, known));
  return sensible.length === 1 && sensible[0] !== undefined ? sensible[0] : own;
}

function charsetOfMark(bytes: Uint8Array): Charset | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** The text, or null where the bytes are none of that charset. */
function decodeAs(bytes: Uint8Array, charset: Charset): string | null {
  const label = charset === "tcvn3" || charset === "vni" ? "windows-1252" : charset;
  try {
    return legacyText(new TextDecoder(label, { fatal: true }).decode(bytes), charset);
  } catch {
    return null;
  }
}

function legacyText(text: string, charset: Charset): string {
  if (charset === "tcvn3") return fromTcvn3(text);
  return charset === "vni" ? fromVni(text) : text;
}

function settled(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n");
}

/**
 * Whether text reads as Vietnamese: known words appear, and nearly every word with a sign beyond ASCII could be a syllable. Names of
 * villages may not be; the beginning of a long file is enough to tell.
 */
function makesSense(text: string, known: ReadonlySet<string>): boolean {
  const marked =
    text
      .slice(0, 100_000)
      .normalize("NFC")
      .match(/[\p{L}\p{M}]*[\u0080-\uffff][\p{L}\p{M}\u0080-\uffff]*/gu) ?? [];
  const words = [...new Set(marked)].filter((word) => /[^\u2010-\u2026]/.test(word));
  const likely = words.filter(isSyllable);
  const knownOnes = new Set(likely.flatMap((word) => wordsOf(word)).filter((word) => known.has(word)));
  return knownOnes.size >= fewestWords && likely.length >= words.length * leastLikely;
}
