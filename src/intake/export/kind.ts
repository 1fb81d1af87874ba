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

/** The kind of a file that no table can be read from: `empty`, or its name; null for text and workbooks. */
export function kindOf(bytes: Uint8Array): string | null {
  if (!bytes.some((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) return "empty";
  const known = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[0];
  const [, name = null] = markup.exec(new TextDecoder().decode(bytes.subarray(0, 200))) ?? [];
  return name === null ? null : /xml|svg/i.test(name) ? "XML" : "HTML";
}
