import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readRows } from "../../../src/intake/read.ts";
import { dialects } from "./dialects.ts";
import { inventedTable } from "./invented-table.ts";
import { newPlan, reference } from "./invented-call.ts";
import { everyExport, folder } from "./write-exports.ts";

test("any table, written in any dialect, is read back: the same rows, and every row accounted for", async () => {
  const property = fc.asyncProperty(fc.nat({ max: 1_000_000 }), fc.constantFrom(...dialects), async (seed, dialect) => {
    const table = inventedTable(seed, dialect);
    const name = `a.${dialect.extension}`;
    const { report, files } = await takeIn([{ name, bytes: await dialect.write(table.rows) }], reference, newPlan);
    expect(report.problems).toEqual([]);
    const rows = (files.get("allocations.csv") ?? "").trimEnd().split("\n").slice(1);
    const read = rows.map((row) => {
      const [, component, year, source, type, , amount = "", unit] = row.match(/"[^"]*"|[^,]+/g) ?? [];
      return [component, source, type, amount.replaceAll(/[".,]/g, ""), Number(year), unit];
    });
    expect(read).toEqual(table.stated.map((one) => [...one, table.year, table.unit]));
    const all = Object.values(report.sheets[0]?.rows ?? {}).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(table.rows.length + dialect.extraLines);
  });
  await fc.assert(property, { numRuns: 60 });
});

test("any cells, between any separators and quotes, are read back with the line they begin on", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ế", "0", ",", ";", "\t", '"', "\n", " ", ".") }).map((text) => text.trim());
  const property = fc.property(
    fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
    fc.constantFrom(",", ";", "\t"),
    fc.boolean(),
    (rows, separator, always) => {
      const write = (text: string) => (always || /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const text = rows.map((row) => `${row.map(write).join(separator)}\n`).join("");
      const read = readRows(text, separator);
      expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
      for (const { line, cells } of read.rows) expect(text.split("\n")[line - 1]).toContain(write(cells[0] ?? "").split("\n")[0]);
    },
  );
  fc.assert(property);
});

test("the fixtures are what the writer writes, and no two are alike", async () => {
  const exports = await everyExport();
  const contents = new Set(
    exports.map(({ bytes, file }) => (file.endsWith("xlsx") ? file + String(bytes.length) : new TextDecoder().decode(bytes))),
  );
  expect(contents.size).toBeGreaterThan(exports.length * 0.95);
  for (const { fault, file, bytes } of exports) {
    if (file.endsWith(".csv")) expect(readFileSync(path.join(folder, fault, file)).equals(bytes), `${fault}/${file}`).toBe(true);
  }
});
