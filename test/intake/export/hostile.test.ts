import writeWorkbook from "write-excel-file/node";
import { describe, expect, test } from "vitest";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { farCell, otherKinds, workbookOf, zipBomb } from "./hostile-files.ts";
import { newPlan, reference } from "./invented-call.ts";

async function messages(name: string, bytes: Uint8Array): Promise<string[]> {
  const { report } = await takeIn([{ name, bytes }], reference, newPlan);
  return report.problems.map((problem) => noticeText(problem, "en"));
}

test.for(otherKinds)("%s is told by what it is", async ([name, bytes, kind]) => {
  expect(await messages(name, bytes)).toEqual([
    `${name}: not a table: "${kind}" (expected an .xlsx or .csv file; open this one and save its table as one of the two)`,
  ]);
});

test.for([
  ["no byte", ""],
  ["nothing but blanks", " \r\n\t\n"],
])("a file of %s is empty", async ([, text]) => {
  expect(await messages("a.csv", Buffer.from(text ?? ""))).toEqual(["a.csv: empty file (expected a table with a header and figures)"]);
});

test.for([
  ["UTF-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16, with line breaks", [0xfe, 0xff, 0x00, 0x0d, 0x00, 0x0a]],
] as const)("a file of nothing but the mark of %s is empty", async ([, bytes]) => {
  expect(await messages("a.csv", Uint8Array.from(bytes))).toEqual(["a.csv: empty file (expected a table with a header and figures)"]);
});

const blank =
  "no cell has a word or a figure (expected a table with a header and figures; open the file that it was saved from, choose the sheet with the table and save again)";

test.for([",,,\n,,,\n", "\ufeff;;\r\n;;\r\n", '"",""\n', " \t \t\n\t\t\n;"])("a table of blank cells is told as one: %j", async (text) => {
  expect(await messages("a.csv", Buffer.from(text))).toEqual([`a.csv: ${blank}`]);
});

test("and so is a workbook of blank sheets, which writes nothing", async () => {
  const bytes = new Uint8Array(await writeWorkbook([[{ value: " ", type: String }]]).toBuffer());
  expect(await messages("a.xlsx", bytes)).toEqual([`a.xlsx: ${blank}`]);
});

test("a sheet without a table beside one that has one can be left out", async () => {
  const cells = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((value) => ({ value, type: String })));
  const sheets = [
    {
      sheet: "Biểu 1",
      data: cells([
        ["TT", "Nội dung", "NSTW năm 2024 (triệu đồng)"],
        ["1", "Nhà ở không dột", "60,5"],
      ]),
    },
    { sheet: "Lời dặn", data: cells([["Xin đọc biểu 1"]]) },
  ];
  const found = await messages("a.xlsx", new Uint8Array(await writeWorkbook(sheets).toBuffer()));
  expect(found).toContain(
    'a.xlsx[Lời dặn]: no table found (expected a header with a column Nội dung, Dự án, Chỉ tiêu or Đối tượng vay; --sheet "Biểu 1" to read that sheet alone)',
  );
});

test("a file of four bytes a letter is told by what it is, with and without a mark, in either order", async () => {
  const utf32 = (text: string, isLittle: boolean) => {
    const bytes = new Uint8Array([...text].length * 4);
    const view = new DataView(bytes.buffer);
    for (const [at, letter] of [...text].entries()) view.setUint32(at * 4, letter.codePointAt(0) ?? 0, isLittle);
    return bytes;
  };
  for (const text of ["TT;Nội dung;Số tiền\n1;Dự án 5;60,5\n", "\ufeffTT;Nội dung;Số tiền\n1;Dự án 5;60,5\n"]) {
    for (const isLittle of [true, false]) {
      expect(await messages("a.csv", utf32(text, isLittle))).toEqual([
        "a.csv: saved as UTF-32, four bytes a letter (expected the same table saved as CSV UTF-8, or as .xlsx)",
      ]);
    }
  }
});

describe("a workbook is not unpacked", () => {
  test("when its list says that it is too large", async () => {
    expect(await messages("a.xlsx", zipBomb())).toEqual([
      'a.xlsx: .xlsx too large once unpacked: "210000000" (expected at most 200000000 bytes unpacked)',
    ]);
  });
  test("when its list says less than there is", async () => {
    expect(await messages("a.xlsx", zipBomb(1_000))).toEqual([
      'a.xlsx: .xlsx too large once unpacked: "200000000" (expected at most 200000000 bytes unpacked)',
    ]);
  });
  test("when a cell stands far from all others", async () => {
    expect(await messages("a.xlsx", farCell)).toEqual([
      'a.xlsx: sheet too wide or too long: "17179869184" (expected at most 20000000 cells, empty ones too; delete rows and columns far from the table)',
    ]);
  });
  test("and is by its reader when it is only broken", async () => {
    expect(await messages("a.xlsx", workbookOf("<worksheet/>").subarray(0, 60))).toEqual([
      expect.stringContaining("cannot be opened as .xlsx"),
    ]);
    expect(await messages("a.xlsx", workbookOf("<worksheet/>"))).toEqual([expect.stringContaining("cannot be opened as .xlsx")]);
  });
});
