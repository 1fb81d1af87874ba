import { charsets, readings, type Charset } from "./charset.ts";
import { noneTyped, type Grid } from "./grid.ts";
import { noticeAt, type Notice } from "./notice.ts";
import { separators, type ExportOptions, type Separator } from "./options.ts";
import type { OnProgress } from "./progress.ts";
import { splitText } from "./split-text.ts";

/** A text file as read, with what was found out about it; null where it was not. */
export interface TextRead {
  readonly grid: Grid | null;
  readonly charset: Charset | null;
  readonly separator: Separator | null;
  readonly notices: readonly Notice[];
}

/** Reads a CSV file of unknown charset and separator. */
export function readText(
  file: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
  options: ExportOptions,
  onProgress: OnProgress = () => {},
): TextRead {
  const place = { file, sheet: null, row: 0, column: "" };
  const found = readings(bytes, known, options.charset);
  const [decoded, other] = found;
  if (decoded === undefined || other !== undefined) {
    const code = decoded === undefined ? "charset-unknown" : "charset-ambiguous";
    const args = { charsets: charsets.join(", "), options: found.map(({ charset }) => `--charset ${charset}`).join(", ") };
    return { grid: null, charset: null, separator: null, notices: [noticeAt(place, code, options.charset ?? null, args)] };
  }
  const { charset, text } = decoded;
  const unread = (...notices: Notice[]): TextRead => ({ grid: null, charset, separator: null, notices });

  if (/^[\s,;"]*$/.test(text)) return unread(noticeAt(place, "file-blank"));
  const chosen = options.separator ?? declared(text);
  const names = chosen === null ? (Object.keys(separators) as Separator[]) : [chosen];
  const { sensible, rows, broken } = splitText(text, names, (done, of) => onProgress({ file, step: "cells", done, of }));
  const [one, two] = sensible;
  if (one !== undefined && two !== undefined) return unread(noticeAt(place, "separator-ambiguous", null, { one, other: two }));
  if (one === undefined) {
    if (broken === null) return unread(noticeAt(place, "no-table"));
    return unread(noticeAt({ ...place, row: broken.line }, "broken-quote", null, { isOpen: String(broken.isOpen) }));
  }
  const lines = rows.map(({ line, cells }) => ({ row: line, cells, typed: noneTyped }));
  return { grid: { file, sheet: null, lines }, charset, separator: one, notices: [] };
}

/** The separator that a first line `sep=;` declares. */
function declared(text: string): Separator | null {
  const sign = /^"?sep=(.)"?[,;\t]*\n/i.exec(text)?.[1];
  return (Object.keys(separators) as Separator[]).find((name) => separators[name] === sign) ?? null;
}
