import type { Problem } from "./problem.ts";

/** The text of a file, NFC and with `\n` between lines; a problem where the bytes are not UTF-8. */
export function decode(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  try {
    // Not the decoder's default: it would put U+FFFD for every wrong byte and say nothing. A byte order mark is dropped.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: text.normalize("NFC").replace(/\r\n?/g, "\n"), problems: [] };
  } catch {
    const problem: Problem = { file, line: 0, column: "", problem: "not UTF-8", value: null, expected: "a CSV saved as UTF-8" };
    return { text: "", problems: [problem] };
  }
}
