import { describe, expect, test } from "vitest";
import writeWorkbook, { type SheetData } from "write-excel-file/node";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import { numberText, readSheets } from "../../../src/intake/export/sheets.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { newPlan, reference } from "./invented-call.ts";

const about = { ...newPlan.about, issuer_vi: "Ủy ban nhân dân xã Bến Lặng" };
const bytesOf = async (...sheets: { sheet: string; data: SheetData }[]) => new Uint8Array(await writeWorkbook(sheets).toBuffer());
const read = async (bytes: Uint8Array, options: Partial<ExportOptions> = {}) =>
  takeIn([{ name: "bieu.xlsx", bytes }], reference, { ...newPlan, about, ...options });
const messages = ({ report }: Awaited<ReturnType<typeof takeIn>>) => report.problems.map((problem) => noticeText(problem, "en"));
const text = (value: string, more: object = {}) => ({ value, type: String, ...more }) as const;
const number = (value: number) => ({ value, type: Number }) as const;

const table: SheetData = [
  [text("BIỂU PHÂN BỔ VỐN NĂM 2024", { columnSpan: 5 }), null, null, null, null],
  [null, null, null, null, text("ĐVT: triệu đồng")],
  [
    text("TT", { rowSpan: 2 }),
    text("Nội dung", { rowSpan: 2 }),
    text("Ngân sách\ntrung ương", { columnSpan: 2 }),
    null,
    text("NSĐP", { rowSpan: 2 }),
  ],
  [null, null, text("Vốn đầu tư"), text("Vốn sự nghiệp"), null],
  [number(1), text("Nhà ở không dột"), number(1977), number(0.1 + 0.2), text("khoảng 1.250,5")],
];

test("merged cells, numbers and texts of a workbook are read as they are shown", async () => {
  const intake = await read(await bytesOf({ sheet: "Biểu 1", data: table }));
  expect(messages(intake)).toEqual([]);
  expect(intake.files.get("allocations.csv")?.split("\n").slice(1, -1)).toEqual([
    'ben-lang-2030.10,P5,2024,central,capital,assigned,1977,million_vnd,1977 triệu đồng,=,"bieu.xlsx, Biểu 1, C5",name,,',
    'ben-lang-2030.20,P5,2024,central,recurrent,assigned,"0,3",million_vnd,"0,3 triệu đồng",=,"bieu.xlsx, Biểu 1, D5",name,,',
    'ben-lang-2030.30,P5,2024,local,unstated,assigned,"1.250,5",million_vnd,"khoảng 1.250,5 triệu đồng",~,"bieu.xlsx, Biểu 1, E5",name,,',
  ]);
});

test("a number has the 15 digits that a spreadsheet counts with", () => {
  expect(["1977", "0.30000000000000004", "1.9770000000000001E7", "-12.5", "1E-3"].map(numberText)).toEqual([
    "1977",
    "0,3",
    "19770000",
    "-12,5",
    "0,001",
  ]);
  expect(numberText("123456789012345")).toBe("123456789012345");
});

describe("of several sheets", () => {
  const sheets = [
    { sheet: "Biểu 1", data: table },
    { sheet: "Ghi chép", data: [[text("không phải bảng")]] },
  ];
  test("one without a table is told, and not passed over", async () => {
    expect(messages(await read(await bytesOf(...sheets)))).toEqual([
      'bieu.xlsx[Ghi chép]: no table found (expected a header with a column Nội dung, Dự án, Chỉ tiêu or Đối tượng vay; --sheet "Biểu 1" to read that sheet alone)',
    ]);
  });
  test("one may be chosen", async () => {
    expect(messages(await read(await bytesOf(...sheets), { sheet: "Biểu 1" }))).toEqual([]);
    expect(messages(await read(await bytesOf(...sheets), { sheet: "Biểu 9" }))).toEqual([
      'bieu.xlsx: no such sheet: "Biểu 9" (expected one of Biểu 1, Ghi chép)',
    ]);
  });
});

test("a workbook typed in a legacy font is read as what was typed", async () => {
  const data: SheetData = [
    [text("BiÓu ph©n bæ vèn n¨m 2024"), null, text("§¬n vÞ tÝnh: triÖu ®ång")],
    [text("TT"), text("Néi dung"), text("Ng©n s¸ch trung \u00ad¬ng")],
    [number(1), text("Nhµ ë kh«ng dét"), number(5)],
  ];
  const intake = await read(await bytesOf({ sheet: "1", data }));
  expect(messages(intake)).toEqual([]);
  expect(intake.files.get("allocations.csv")).toContain("P5,2024,central,unstated,assigned,5,million_vnd,5 triệu đồng");
});

test("a file that only begins like a workbook is told", async () => {
  const { grids, notices } = await readSheets("x.xlsx", new TextEncoder().encode("PK\u0003\u0004 no zip at all"));
  expect([grids, notices.map(({ code }) => code)]).toEqual([[], ["not-a-workbook"]]);
});
