import { expect, test } from "vitest";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { reading } from "./reading.ts";

const table = (cells: readonly string[], options: Partial<ExportOptions> = {}, unit = "triệu đồng") => {
  const rows = cells.map((text, at) => `${at + 1};${["Nhà ở không dột", "Dự án 2", "Dự án 3", "Dự án 4"][at]};${text}\n`).join("");
  return reading(`PHÂN BỔ VỐN NĂM 2023\nĐơn vị tính: ${unit}\nTT;Nội dung;NSTW;NSĐP\n${rows}`, options);
};
const amounts = ["fund_source", "amount"] as const;

test("one cell does not make thousandths of all others without being asked", async () => {
  const cells = ["1.200;150", "990;9.9", "13.400;3.005"];
  const { messages } = await table(cells);
  expect(messages()).toEqual([
    'a.csv:5 D: cells that decide how more others are read: 1 for 3: "9.9" (expected --decimal dot if the sign in C4 (1.200) stands before decimals; if that is 1200, this cell written otherwise)',
  ]);
  expect(messages("vi")).toEqual([
    'a.csv:5 D: 1 ô quyết định cách đọc 3 ô khác: "9.9" (cần --decimal dot nếu dấu trong ô C4 (1.200) đứng trước phần lẻ; nếu ô ấy là 1200 thì sửa cách viết ở ô này)',
  ]);
  const dot = await table(cells, { decimal: "dot" });
  expect(dot.messages()).toEqual([]);
  expect(dot.rows("allocations", ...amounts)).toContain("central 13,400");
  const comma = await table(cells, { decimal: "comma" });
  expect(comma.report.problems.map(({ code, row, column }) => [code, row, column])).toEqual([["decimal-contradicted", 5, "D"]]);
});

test("the other way round as well: a comma among figures like 1,200", async () => {
  expect((await table(["1,200;150", "990;9,9", "13,400;3,005"])).report.problems.map(({ code, args }) => [code, args["decimals"]])).toEqual(
    [["decimal-outweighed", "comma"]],
  );
});

test("the report names the cell that decides where others hang on it, and only there", async () => {
  const decided = await table(["1.200;12.5", "990;9.9"]);
  expect(decided.messages()).toEqual([]);
  expect(decided.text).toContain("decimal dot, by D4: 12.5\n");
  expect(decided.report.sheets[0]?.decimalBy).toEqual({ cell: "D4", text: "12.5" });
  for (const cells of [["1.200;12,5", "990;9,9"], ["12.5;9.9"], ["1,200;12.5"]]) {
    const { messages, text } = await table(cells);
    expect(messages(), cells.join()).toEqual([]);
    expect(text, cells.join()).not.toMatch(/decimal (comma|dot), by/);
  }
});

test("thousands beside a sign that parts no thousands are what they are", async () => {
  const { messages, rows } = await table(["1.200;1.300", "1.400;9,9", "13.400;3.005"]);
  expect(messages()).toEqual([]);
  expect(rows("allocations", ...amounts)).toContain("central 13.400");
});
