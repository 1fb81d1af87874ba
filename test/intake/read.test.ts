import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../src/intake/decode.ts";
import { readCsv } from "../../src/intake/read.ts";

const records = (text: string) => readCsv("a.csv", text).records;

test("a record knows its line behind quoted line breaks and blank lines", () => {
  const text = 'a,b\n1,"x\ny"\n\n , \n2,z\n';
  expect(records(text).map(({ line, cells }) => [line, cells["a"], cells["b"]])).toEqual([
    [2, "1", "x\ny"],
    [6, "2", "z"],
  ]);
});

test("cells stay as they are written, but for blanks around them", () => {
  expect(records("a,b\n01, 1.200 ")[0]?.cells).toEqual({ a: "01", b: "1.200" });
});

test("a record with too few or too many cells is not aligned", () => {
  const { records, problems } = readCsv("a.csv", "a,b\n1\n1,2\n1,2,3\n");
  expect(records.map(({ aligned }) => aligned)).toEqual([false, true, false]);
  expect(problems.map(({ line }) => line)).toEqual([2, 4]);
});

test("a broken quote is told with the line it stands on, and nothing is read", () => {
  const { records, problems } = readCsv("a.csv", 'a,b\n1,2\n3,"4\n5,6\n');
  expect(records).toEqual([]);
  expect(problems.map(({ line, problem }) => [line, problem])).toEqual([[3, "quote is never closed"]]);
});

test("any table written as CSV is read back, commas, quotes and line breaks included", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ế", "0", ",", '"', "\n", " ", ";", ".") }).map((text) => text.trim());
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const property = fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), fc.boolean(), (rows, always) => {
    const write = (text: string) => (always || /[",\n]/.test(text) ? quoted(text) : text);
    const text = ["a,b,c", ...rows.map((row) => row.map(write).join(","))].join("\n");
    const stated = rows.filter((row) => row.some((value) => value !== ""));
    expect(records(text).map(({ cells }) => [cells["a"], cells["b"], cells["c"]])).toEqual(stated);
    // The line that a record is said to begin on is the one on which its first cell stands.
    const lines = text.split("\n");
    for (const { line, cells } of records(text)) expect(lines[line - 1]).toContain(write(cells["a"] ?? "").split("\n")[0]);
  });
  fc.assert(property);
});

test("text is NFC with plain line breaks; a byte order mark is dropped", () => {
  const bytes = new TextEncoder().encode("\ufeffPhong Tho\u0302\u0309\r\nHo\u0300a\r");
  expect(decode("a.csv", bytes)).toEqual({ text: "Phong Thổ\nHòa\n", problems: [] });
});

test("bytes that are not UTF-8 are refused", () => {
  const { text, problems } = decode("a.csv", Uint8Array.of(0x50, 0x68, 0xd2));
  expect(text).toBe("");
  expect(problems.map(({ problem }) => problem)).toEqual(["not UTF-8"]);
});
