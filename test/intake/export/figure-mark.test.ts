import { expect, test } from "vitest";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { reading } from "./reading.ts";

const table = (cells: readonly string[], foot = "", options: Partial<ExportOptions> = {}) => {
  const names = ["Nhà ở không dột", "Tập huấn cán bộ", "Bữa trưa cho học trò"];
  const rows = cells.map((cell, at) => `${at + 1};${names[at]};${cell}\n`).join("");
  return reading(`PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\nTT;Nội dung;Số tiền\n${rows}${foot}`, options);
};
const money = ["component_code", "amount", "as_printed"] as const;

test("a figure with the mark of a footnote is read, keeps its mark as printed, and is told", async () => {
  const { messages, rows, text } = await table(["1.000,5¹", "2.000*", "3 000 (*)"], "(*) Chưa gồm vốn của thôn\n");
  expect(messages()).toEqual([]);
  expect(rows("allocations", ...money)).toEqual([
    "P5 1.000,5 1.000,5¹ triệu đồng",
    "P7.S1 2.000 2.000* triệu đồng",
    "P3.S2 3.000 3 000 (*) triệu đồng",
  ]);
  expect(text).toContain(
    'a.csv:4 C: figure with the mark of a footnote, kept as printed: "1.000,5¹" (expected a footnote ¹; no row has one)',
  );
  expect(text).toContain(
    'a.csv:6 C: figure with the mark of a footnote, kept as printed: "3 000 (*)" (expected footnote (*) below the table)',
  );
});

test("a number in brackets is a mark where a footnote explains it, and asked about where none does", async () => {
  const noted = await table(["1 000,5 (1)", "20"], "(1) Chưa gồm vốn của thôn\n");
  expect(noted.messages()).toEqual([]);
  expect(noted.rows("allocations", ...money)).toEqual(["P5 1.000,5 1 000,5 (1) triệu đồng", "P7.S1 20 20 triệu đồng"]);
  const open = await table(["1 000,5 (1)", "20(2)"], "(1) Chưa gồm vốn của thôn\n");
  expect(open.report.problems.map(({ code, row }) => `${code} ${row}`)).toEqual(["mark-ambiguous 5"]);
  const chosen = await table(["1 000,5 (1)", "20(2)"], "", { marks: "note" });
  expect(chosen.rows("allocations", ...money)).toEqual(["P5 1.000,5 1 000,5 (1) triệu đồng", "P7.S1 20 20(2) triệu đồng"]);
});

test("a figure alone in brackets is none with a mark", async () => {
  const { report } = await table(["1.000,5", "(20)"], "(20) Chưa gồm vốn của thôn\n", { marks: "note" });
  expect(report.problems.map(({ code }) => code)).toEqual(["bracketed-figure"]);
});
