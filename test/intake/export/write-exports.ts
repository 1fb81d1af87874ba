import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dialects, type Dialect } from "./dialects.ts";
import { faults } from "./faults.ts";
import { inventedTable } from "./invented-table.ts";
import type { Fault } from "./planting.ts";

/**
 * Writes the fixtures of `test/intake/exports`: a folder for each fault, in it a file for each dialect, and every message that must
 * follow. Each file has a table of its own: layout, unit, year, rows and amounts differ. `node test/intake/export/write-exports.ts`
 */
export const folder = path.join(import.meta.dirname, "../exports");

export interface Export {
  readonly fault: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The messages of the English report; for a sound file the rows that must come out. */
  readonly expected: readonly string[];
}

export async function everyExport(): Promise<Export[]> {
  const pairs = [null, ...faults].flatMap((fault, at) =>
    dialects.map((dialect, index) => [fault, dialect, at * dialects.length + index] as const),
  );
  return Promise.all(pairs.map(([fault, dialect, seed]) => exportOf(fault, dialect, seed)));
}

async function exportOf(fault: Fault | null, dialect: Dialect, seed: number): Promise<Export> {
  const file = `${dialect.name}.${dialect.extension}`;
  const table = inventedTable(seed, dialect);
  if (fault === null) {
    const expected = table.stated.map(([component, source, type, amount]) => {
      const digits = table.unit === "vnd" ? amount : `${amount.slice(0, -1)},5`;
      return `${file}: ${component} ${table.year} ${source} ${type} ${digits} ${table.unit}`;
    });
    return { fault: "sound", file, bytes: await dialect.write(table.rows), expected };
  }
  const messages = fault.plant(table, dialect, seed).map(({ row, column, problem, value, expected }) => {
    const name = dialect.extension === "xlsx" && (row !== null || fault.damage === undefined) ? `${file}[Sheet1]` : file;
    const place = [row === null ? name : `${name}:${row + 1 + dialect.extraLines}`, column === null ? "" : "ABCDEFGHIJ"[column]];
    return `${place.filter(Boolean).join(" ")}: ${problem}${value === null ? "" : `: ${JSON.stringify(value)}`} (expected ${expected})`;
  });
  const bytes = await dialect.write(table.rows);
  return { fault: fault.name, file, bytes: fault.damage?.(bytes, dialect) ?? bytes, expected: messages };
}

if (import.meta.main) {
  const byFault = Map.groupBy(await everyExport(), ({ fault }) => fault);
  for (const [fault, exports] of byFault) {
    mkdirSync(path.join(folder, fault), { recursive: true });
    for (const { file, bytes } of exports) writeFileSync(path.join(folder, fault, file), bytes);
    writeFileSync(
      path.join(folder, fault, "expected.txt"),
      exports.flatMap(({ expected }) => expected.map((line) => `${line}\n`)).join(""),
    );
  }
}
