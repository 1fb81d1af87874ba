import { expect, test } from "vitest";
import { noticeText, reportText } from "../../../src/i18n/intake-report.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { newPlan, reference } from "./invented-call.ts";

const cover = "UBND XÃ BẾN LẶNG\nBIỂU PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\n";

async function read(table: string, options: Partial<ExportOptions> = {}) {
  const bytes = new TextEncoder().encode(`${cover}${table}`);
  const { report, files } = await takeIn([{ name: "a.csv", bytes }], reference, { ...newPlan, ...options });
  const money = readCsv("allocations.csv", files.get("allocations.csv") ?? "").records.map(({ cells }) => cells);
  return {
    messages: report.problems.map((problem) => noticeText(problem, "en")),
    text: reportText(report, "en"),
    money: money.map((cells) => `${cells["component_code"]} ${cells["fund_source"]} ${cells["amount"]}`),
  };
}

const table =
  "TT;Nội dung;NSTW;NSĐP;Dân đóng góp;Giải ngân đến 30/6/2024;\n1;Nhà ở không dột;60,5;;;;\n2;Sàn việc làm ở chợ phiên;20;;;;\n";

test("a source whose column is empty in every row is asked for once, and is never passed over", async () => {
  const { messages } = await read(table);
  expect(messages.map((message) => message.slice(0, message.indexOf(" (")))).toEqual([
    'a.csv:4 D: column without any figure: "NSĐP"',
    'a.csv:4 E: column without any figure: "Dân đóng góp"',
  ]);
});

test("it is money without a figure in every row, or nothing, as a person says; the report says which", async () => {
  const named = await read(table, { empty: "not-stated" });
  expect(named.messages).toEqual([]);
  expect(named.money).toEqual(
    ["P5", "P4.S3"].flatMap((code) => [`${code} central ${code === "P5" ? "60,5" : "20"}`, `${code} local `, `${code} community `]),
  );
  expect(named.text).toContain('column D "NSĐP": Local budget');
  const absent = await read(table, { empty: "absent" });
  expect(absent.messages).toEqual([]);
  expect(absent.money).toEqual(["P5 central 60,5", "P4.S3 central 20"]);
  for (const column of ['D "NSĐP"', 'E "Dân đóng góp"', 'F "Giải ngân đến 30/6/2024"']) {
    expect(absent.text).toContain(`column ${column}: empty, nothing taken from it`);
  }
});

test("an empty total of columns that have figures names nothing, and neither does a column without a header", async () => {
  const { messages, text } = await read("TT;Nội dung;Tổng số;NSTW;NSĐP;;\n1;Nhà ở không dột;;60,5;3;;\n");
  expect(messages).toEqual([]);
  expect(text).toContain('column C "Tổng số": empty, nothing taken from it');
});
