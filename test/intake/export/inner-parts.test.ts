import { expect, test } from "vitest";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { reading } from "./reading.ts";

const table = (rows: readonly string[], options: Partial<ExportOptions> = {}) =>
  reading(`PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\nTT;Nội dung;Số tiền\n${rows.join("\n")}\n`, options);
const columns = ["component_code", "fund_source", "expenditure_type", "amount"] as const;
const nested = [
  ";Nhà ở không dột;100,5",
  ";Vốn đầu tư;60",
  ";Trong đó: NSTW;50",
  ";NSĐP;10",
  ";Vốn sự nghiệp;40,5",
  ";Trong đó: NSTW;50",
  ";NSĐP;10",
];

test("what follows a type is of that type, and as much money of another one is not the same money", async () => {
  const { messages, rows } = await table(nested);
  expect(messages()).toEqual([]);
  expect(rows("allocations", ...columns)).toEqual([
    "P5 central capital 50",
    "P5 local capital 10",
    "P5 central recurrent 50",
    "P5 local recurrent 10",
  ]);
  expect(rows("stated-totals", ...columns)).toEqual(["P5 all all 100,5", "P5 all capital 60", "P5 all recurrent 40,5"]);
});

test("without the words a source that comes twice is asked about, and not taken for one", async () => {
  const bare = nested.map((row) => row.replace("Trong đó: ", ""));
  const { messages } = await table(bare);
  expect(messages()).toEqual([
    ...[
      [6, "NSTW"],
      [9, "NSTW"],
      [7, "NSĐP"],
      [10, "NSĐP"],
    ].map(
      ([row, name]) =>
        `a.csv:${row} B: a part of the row above, or of the whole project: "${name}" (expected an ordinal, or --row ${row}=part if it is of the source or type above, --row ${row}=project if it is of the whole project)`,
    ),
  ]);
  const placed = await table(bare, { rows: ["6=part", "7=part", "9=part", "10=part"] });
  expect(placed.messages()).toEqual([]);
  expect(placed.rows("allocations", ...columns)).toHaveLength(4);
});

test("by their ordinals the same rows need no words", async () => {
  const { messages, rows } = await table([
    "1;Nhà ở không dột;100,5",
    "-;Vốn đầu tư;60",
    "+;NSTW;50",
    "+;NSĐP;10",
    "-;Vốn sự nghiệp;40,5",
    "+;Trong đó: NSTW;40,5",
  ]);
  expect(messages()).toEqual([]);
  expect(rows("allocations", ...columns)).toEqual(["P5 central capital 50", "P5 local capital 10", "P5 central recurrent 40,5"]);
});

test("below two types the words may mean either, as a person says", async () => {
  const open = [";Nhà ở không dột;100,5", ";Vốn đầu tư;60", ";Vốn sự nghiệp;40,5", ";Trong đó: NSTW;30,5", ";NSĐP;10"];
  expect((await table(open)).report.problems.map(({ code }) => code)).toEqual(["part-ambiguous"]);
  const part = await table(open, { rows: ["7=part"] });
  expect(part.rows("allocations", ...columns)).toEqual(["P5 unstated capital 60", "P5 central recurrent 30,5", "P5 local recurrent 10"]);
  const project = await table(open, { rows: ["7=project"], split: "type" });
  expect(project.rows("stated-totals", ...columns)).toContain("P5 central all 30,5");
});

test("a part alone is asked about, unless it is all of the money", async () => {
  const rows = (part: string) => [";Tổng số;100,5", ";Nhà ở không dột;60,5", `;Trong đó: vốn đầu tư;${part}`, ";Tập huấn cán bộ;40"];
  expect((await table(rows("50"))).report.problems.map(({ code }) => code)).toEqual(["part-alone"]);
  expect((await table(rows("60,5"))).messages()).toEqual([]);
  const kept = await table(rows("50"), { rows: ["6=aside"] });
  expect(kept.rows("allocations", ...columns)).toEqual(["P5 unstated unstated 60,5", "P7.S1 unstated unstated 40"]);
});

test("a project is a part of the total or project right above it, and of nothing else", async () => {
  const sound = [";Tổng số;100,5", ";Trong đó: Dự án 4;40,5", ";Trong đó: Tiểu dự án 1 - Dự án 4;40,5", ";Trong đó: Dự án 5;60"];
  expect((await table(sound)).messages()).toEqual([]);
  for (const rows of [[";Trong đó: Dự án 2;40,5"], [";Nhà ở không dột;60,5", ";Trong đó: Dự án 2;40,5"]]) {
    const { report } = await table(rows);
    expect(report.problems.map(({ code }) => code)).toEqual(["whole-unknown"]);
  }
});

test("a part of no known kind can be said to be of a source or type", async () => {
  const rows = [";Nhà ở không dột;60,5", ";Trong đó: xổ số;10", ";NSTW;50,5"];
  expect((await table(rows)).report.problems.map(({ code }) => code)).toContain("subset-unknown");
  const { messages, rows: taken } = await table(rows, { rows: ["5=local"] });
  expect(messages()).toEqual([]);
  expect(taken("allocations", ...columns)).toEqual(["P5 local unstated 10", "P5 central unstated 50,5"]);
});
