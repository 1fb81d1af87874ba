/** What a file is by its first bytes, where that is no table; names as people call such files. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  // Excel, Word and PowerPoint before 2007
  [".xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["RAR", [0x52, 0x61, 0x72, 0x21]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["gzip", [0x1f, 0x8b]],
  ["Parquet", [0x50, 0x41, 0x52, 0x31]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** Pages and drawings begin so, behind a mark and blanks. */
const markup = /^\s*<(!doctype|html|head|body|\?xml|svg|table)[\s>!?]/i;

/** The mark of UTF-8 or UTF-16 at the beginning of a text. */
const marks: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const blanks: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20]);

/** The kind of a file that no table can be read from: `empty`, `UTF-32`, or its name; null for other text and workbooks. */
export function kindOf(bytes: Uint8Array): string | null {
  const mark = marks.find((signs) => signs.every((byte, at) => bytes[at] === byte)) ?? [];
  if (bytes.subarray(mark.length).every((byte) => blanks.has(byte))) return "empty";
  if (isUtf32(bytes)) return "UTF-32";
  const known = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[0];
  const [, name = null] = markup.exec(new TextDecoder().decode(bytes.subarray(0, 200))) ?? [];
  return name === null ? null : /xml|svg/i.test(name) ? "XML" : "HTML";
}

/** Four bytes a letter, marked or not: of every four the upper two are 0 in any text of a table. */
function isUtf32(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4_000);
  if (length < 8 || bytes.length % 4 !== 0) return false;
  const isZero = (place: number) => {
    for (let at = place; at < length; at += 4) if (bytes[at] !== 0 && !(at < 4 && (bytes[at] === 0xfe || bytes[at] === 0xff))) return false;
    return true;
  };
  return (isZero(0) && isZero(1)) || (isZero(2) && isZero(3));
}
