/** Unpacked, this is far more than any workbook of a plan, and what a browser still holds. */
const mostUnpacked = 200_000_000;
/** A cell far away from all others makes a sheet of every empty cell between. */
const mostCells = 20_000_000;

/** Why a workbook is not opened: what it would take, and what it may. */
export interface Excess {
  readonly code: "workbook-too-large" | "sheet-too-large";
  readonly found: number;
  readonly most: number;
}

/**
 * What a workbook would fill, told without unpacking it as a whole: a few kB may hold gigabytes of one letter, or name a cell
 * a million rows away. Null where it may be opened, and where it is no sound archive: the reader of workbooks says so.
 */
export async function excessOf(bytes: Uint8Array): Promise<Excess | null> {
  const entries = entriesOf(bytes);
  const declared = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (declared > mostUnpacked) return { code: "workbook-too-large", found: declared, most: mostUnpacked };
  for (const entry of entries.filter(({ name }) => /worksheets\/[^/]+\.xml$/.test(name))) {
    const { isCut, cells } = await extentOf(bytes, entry).catch(() => ({ isCut: false, cells: 0 }));
    if (isCut) return { code: "workbook-too-large", found: mostUnpacked, most: mostUnpacked };
    if (cells > mostCells) return { code: "sheet-too-large", found: cells, most: mostCells };
  }
  return null;
}

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly isDeflated: boolean;
  /** Where its own header begins. */
  readonly at: number;
}

/** The list at the end of an archive. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= view.byteLength; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      isDeflated: view.getUint16(at + 10, true) === 8,
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** The last row and column that a sheet names, multiplied; read piece by piece, and no further than it may be. */
async function extentOf(bytes: Uint8Array, entry: Entry): Promise<{ isCut: boolean; cells: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = new Blob([bytes.slice(start, start + entry.packed)]).stream();
  const reader = (entry.isDeflated ? packed.pipeThrough(new DecompressionStream("deflate-raw")) : packed).getReader();
  const decoder = new TextDecoder();
  let [unpacked, rows, columns, kept] = [0, 0, 0, ""];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { isCut: false, cells: rows * columns };
    unpacked += value.length;
    if (unpacked > mostUnpacked) {
      await reader.cancel();
      return { isCut: true, cells: 0 };
    }
    const text = kept + decoder.decode(value, { stream: true });
    for (const [, letters = "", digits = ""] of text.matchAll(/\sr=["']([A-Z]{0,7})(\d{1,15})["']/g)) {
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnNumber(letters));
    }
    // an address may be cut between two pieces
    kept = text.slice(-40);
  }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
