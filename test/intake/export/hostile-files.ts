import { deflateRawSync } from "node:zlib";

/** A zip archive of one sheet, as small as one can be; `declared` is what its list says of the unpacked size. */
export function workbookOf(sheet: string | Buffer, declared?: number): Uint8Array<ArrayBuffer> {
  return archiveOf({ "xl/worksheets/sheet1.xml": sheet }, declared);
}

/** A zip archive, as small as one can be. */
export function archiveOf(files: Readonly<Record<string, string | Buffer>>, declared?: number): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const lists: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const sizes = (offset: number, header: Buffer) => {
      header.writeUInt32LE(packed.length, offset);
      header.writeUInt32LE(declared ?? content.length, offset + 4);
      header.writeUInt16LE(name.length, offset + 8);
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    sizes(18, local);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    listed.writeUInt16LE(8, 10);
    sizes(20, listed);
    listed.writeUInt32LE(at, 42);
    bodies.push(local, name, packed);
    lists.push(listed, name);
    at += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(lists).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...lists, end]));
}

/** A few hundred kB that would fill hundreds of MB. */
export const zipBomb = (declared?: number): Uint8Array<ArrayBuffer> => workbookOf(Buffer.alloc(210_000_000, 0x20), declared);
/** A sheet with one cell, in the last row and column that a spreadsheet has. */
export const farCell = workbookOf(
  `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`,
);

/** Files that are no tables, and what they are said to be. */
export const otherKinds: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>, kind: string])[] = [
  ["trang.csv", bytesOf("\n<!DOCTYPE html><html><body>Nội dung</body></html>"), "HTML"],
  ["bang.xls", bytesOf("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table></table></html>"), "HTML"],
  ["cu.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), ".xls"],
  ["van-ban.csv", bytesOf("%PDF-1.7\n"), "PDF"],
  ["anh.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "PNG"],
  ["so-lieu.xml", bytesOf(`<?xml version="1.0"?><a/>`), "XML"],
];

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text));
}
