import { expect, test } from "vitest";
import { sourceFiles } from "../../scripts/source-files.ts";
import { readCountry } from "../../src/intake/read-country.ts";

test.each(["data", "test/fixtures/odd-country"])(
  "%s: money named without a figure has a note that says so, in both languages",
  (folder) => {
    const { rows } = readCountry(sourceFiles(folder));
    const unstated = [...rows.allocations, ...rows.memo_amounts].filter(({ amount_vnd }) => amount_vnd === null);
    expect(unstated.length).toBeGreaterThan(0);
    expect(unstated.filter(({ note_vi, note_en }) => note_vi === null || note_en === null)).toEqual([]);
  },
);
