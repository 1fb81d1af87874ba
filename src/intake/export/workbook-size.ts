import { entriesOf, unpacked, type Entry } from "./archive.ts";

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
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (declared > mostUnpacked) return { code: "workbook-too-large", found: declared, most: mostUnpacked };
  for (const entry of entries.filter(({ name }) => /worksheets\/[^/]+\.xml$/.test(name))) {
    const { isCut, cells } = await extentOf(bytes, entry).catch(() => ({ isCut: false, cells: 0 }));
    if (isCut) return { code: "workbook-too-large", found: mostUnpacked, most: mostUnpacked };
    if (cells > mostCells) return { code: "sheet-too-large", found: cells, most: mostCells };
  }
  return null;
}

/** The last row and column that a sheet names, multiplied; read piece by piece, and no further than it may be. */
async function extentOf(bytes: Uint8Array, entry: Entry): Promise<{ isCut: boolean; cells: number }> {
  const reader = unpacked(bytes, entry);
  const decoder = new TextDecoder();
  let [length, rows, columns, kept] = [0, 0, 0, ""];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { isCut: false, cells: rows * columns };
    length += value.length;
    if (length > mostUnpacked) {
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
