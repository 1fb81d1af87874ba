import { expect, test } from "vitest";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { reading } from "./reading.ts";

const table = (heads: string, cells: string, options: Partial<ExportOptions> = {}, title = "GIẢI NGÂN") =>
  reading(`${title}\nĐơn vị tính: triệu đồng\nTT;Nội dung;${heads}\n1;Nhà ở không dột;${cells}\n`, options);
const columns = ["year", "as_of", "basis", "measure", "rate", "amount", "denominator"] as const;

test("a rate is of the report before it, as printed, whatever the amounts come to", async () => {
  const { messages, rows } = await table("Kế hoạch vốn giao năm 2024;Giải ngân đến 30/6/2024;Tỷ lệ", "60,5;30,5;99,9%");
  expect(messages()).toEqual([]);
  expect(rows("allocations", "year", "stage", "amount")).toEqual(["2024 assigned 60,5"]);
  expect(rows("disbursements", ...columns)).toEqual(["2024 2024-06-30 actual disbursed 99,9 30,5 not_stated"]);
});

test("each of two rates is of the report that stands right before it", async () => {
  const heads = "KH giao năm 2024;Giải ngân đến 30/6/2024;Tỷ lệ (%);Ước giải ngân năm 2024;Tỷ lệ so với kế hoạch năm (%)";
  const { messages, rows } = await table(heads, "60,5;30,5;50;60;99");
  expect(messages()).toEqual([]);
  expect(rows("disbursements", ...columns)).toEqual([
    "2024 2024-06-30 actual disbursed 50 30,5 not_stated",
    "2024  estimate disbursed 99 60 plan_year",
  ]);
});

test("of two reports before it a person says which", async () => {
  const heads = "KH giao năm 2024;Giải ngân đến 30/6/2024;Ước giải ngân năm 2024;Tỷ lệ (%)";
  const asked = await table(heads, "60,5;30,5;60;50");
  expect(asked.messages()).toEqual([
    'a.csv:3 F: rate of an unknown report: "Tỷ lệ (%)" (expected a column of what was disbursed or executed right before it, or --rate F=D, --rate F=E, --ignore F)',
  ]);
  const { messages, rows } = await table(heads, "60,5;30,5;60;50", { rates: ["F=D"] });
  expect(messages()).toEqual([]);
  expect(rows("disbursements", ...columns)).toContain("2024 2024-06-30 actual disbursed 50 30,5 not_stated");
});

test("an estimate beside the rate of what was disbursed is no report of it", async () => {
  const { report } = await table("KH giao năm 2024;Ước giải ngân năm 2024;Tỷ lệ giải ngân (%)", "60,5;60;50");
  expect(report.problems.map(({ code }) => code)).toEqual(["rate-ambiguous"]);
});

test("a report of a day of another year than the plan beside it does not say its own", async () => {
  const { report } = await table("Kế hoạch giao năm 2023;Giải ngân đến 31/1/2024", "60,5;30,5");
  expect(report.problems.map(({ code }) => code)).toEqual(["year-missing"]);
  const two = await table("Kế hoạch giao năm 2023;Kế hoạch giao năm 2024;Giải ngân đến 30/6/2024", "60,5;60,5;30,5");
  expect(two.report.problems.map(({ code }) => code)).toEqual(["year-missing"]);
});

test("a rate without its sign that is never more than 1 may be percent or a share", async () => {
  const rows = async (rate: string, head = "Tỷ lệ") =>
    (await table(`KH giao năm 2024;Giải ngân đến 30/6/2024;${head}`, `60,5;30,5;${rate}`)).messages();
  expect(await rows("0,5041")).toEqual([
    'a.csv:3 E: rate without %: "Tỷ lệ" (expected % in the cell or the header: 0,5041 may be percent, or a share of 1; leave it out with --ignore E)',
  ]);
  for (const [rate, head] of [["50,41"], ["0,5041%"], ["0,5041", "Tỷ lệ (%)"], ["0"]])
    expect(await rows(rate ?? "", head), rate).toEqual([]);
});

test("rates of aims or of lending are of no report of money", async () => {
  const aims = await reading("STT;Chỉ tiêu;Kế hoạch năm 2024;Tỷ lệ (%)\n1;Số nhà được lợp lại;5;50\n");
  expect(aims.report.problems.map(({ code }) => code)).toContain("rate-ambiguous");
  const credit = await reading("ĐVT: triệu đồng\nSTT;Đối tượng vay;Dự kiến năm 2024;Tỷ lệ (%)\n1;Hộ nghèo;5;50\n");
  expect(credit.report.problems.map(({ code }) => code)).toEqual(["rate-ambiguous"]);
});
