import { expect, test } from "vitest";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { reading } from "./reading.ts";

const money = ["component_code", "fund_source", "expenditure_type", "amount"] as const;
const table = (rows: readonly string[], options: Partial<ExportOptions> = {}) =>
  reading(`PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\nTT;Nội dung;Số tiền\n${rows.map((row) => `${row}\n`).join("")}`, options);

test("a heading with an ordinal right above the next header is its title, and no money without a figure", async () => {
  const again = ["II. VỐN SỰ NGHIỆP;;", "TT;Nội dung;Số tiền", "1;Tập huấn cán bộ;7,5"];
  const { messages, rows, report } = await table(["I. Vốn đầu tư;;", "1;Nhà ở không dột;60,5", ...again]);
  expect(messages()).toEqual([]);
  expect(rows("allocations", ...money)).toEqual(["P5 unstated capital 60,5", "P7.S1 unstated recurrent 7,5"]);
  expect(report.sheets[0]?.passed).toContainEqual({ row: 6, kind: "cover", text: "II. VỐN SỰ NGHIỆP" });
  expect(report.sheets[0]?.rows).toMatchObject({ used: 2, total: 0, cover: 3, heading: 1, header: 2 });
});

test("rows under a heading of unknown money are not taken for the programme's in silence", async () => {
  const rows = ["I;VỐN ĐẦU TƯ;", "1;Nhà ở không dột;60,5", "II;NGUỒN VỐN KHÁC;", "1;Tập huấn cán bộ;7"];
  expect((await table(rows)).report.problems.map(({ code, row }) => `${code} ${row}`)).toEqual(["section-unknown 6"]);
  const local = await table(rows, { rows: ["6=local"] });
  expect(local.rows("allocations", ...money)).toEqual(["P5 unstated capital 60,5", "P7.S1 local unstated 7"]);
  // passed over, it ends the section before it all the same
  const none = await table(rows, { rows: ["6=aside"] });
  expect(none.rows("allocations", ...money)).toEqual(["P5 unstated capital 60,5", "P7.S1 unstated unstated 7"]);
});

test("a heading that says whose money it is, or nothing of money, is not asked about", async () => {
  for (const heading of ["Chương trình Sương mai năm 2024", "Các dự án thành phần", "Phân bổ chi tiết"]) {
    const { messages } = await table([`A;${heading};`, "1;Nhà ở không dột;60,5"]);
    expect(messages(), heading).toEqual([]);
  }
});

test("a number where the name should be is no signature: the cells of its row have slipped", async () => {
  const { report } = await table(["1;Nhà ở không dột;60,5", "Tập huấn cán bộ;7;"]);
  expect(report.problems.map(({ code, row }) => `${code} ${row}`)).toEqual(["component-unknown 5"]);
});
