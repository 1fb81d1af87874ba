import { expect, test } from "vitest";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { archiveOf } from "./hostile-files.ts";
import { newPlan, reference } from "./invented-call.ts";

const about = { ...newPlan.about, issuer_vi: "Ủy ban nhân dân xã Bến Lặng" };
const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const open = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook whose styles 1 and 2 show percent, 3 shows a word with that sign. */
const workbook = (...rows: string[]) =>
  archiveOf({
    "xl/workbook.xml": `<workbook ${open}><sheets><sheet name="Biểu &amp; số" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${kind}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${kind}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${open}><numFmts><numFmt numFmtId="164" formatCode="0.0%;-0.0%"/><numFmt numFmtId="165" formatCode="0&quot; % xã&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${open}><sheetData>${rows.join("")}</sheetData></worksheet>`,
  });
const read = async (...rows: string[]) => {
  const { report, files } = await takeIn([{ name: "bieu.xlsx", bytes: workbook(...rows) }], reference, { ...newPlan, about });
  return { messages: report.problems.map((problem) => noticeText(problem, "en")), files };
};
const title = row(1, cell("A1", "GIẢI NGÂN VỐN GIAO NĂM 2024 ĐẾN NGÀY 31/8/2024 (ĐVT: triệu đồng)"));

test("a number that a workbook shows as percent is so many percent", async () => {
  const { messages, files } = await read(
    title,
    row(2, cell("A2", "Nội dung"), cell("B2", "Giải ngân"), cell("C2", "Tỷ lệ giải ngân (%)")),
    row(3, cell("A3", "Nhà ở không dột"), `<c r="B3"><v>20.5</v></c>`, `<c r="C3" s="1"><v>0.40500000000000003</v></c>`),
    row(4, cell("A4", "Sàn việc làm ở chợ phiên"), `<c r="B4"><v>3</v></c>`, `<c r="C4" s="2"><f>B4/3</f><v>1</v></c>`),
    row(5, cell("A5", "Phủ sóng các lũng khuất"), `<c r="B5"><v>2</v></c>`, `<c r="C5" s="3"><v>12.5</v></c>`),
  );
  expect(messages).toEqual([]);
  const lines = files.get("disbursements.csv")?.split("\n").slice(1, -1) ?? [];
  expect(lines.map((line) => /"?([\d,]+ triệu đồng; [^"]+)",=/.exec(line)?.[1] ?? line)).toEqual([
    "20,5 triệu đồng; 40,5%",
    expect.stringContaining("3 triệu đồng; 100%"),
    "2 triệu đồng; 12,5 %",
  ]);
  expect(lines[0]).toContain('disbursed,"40,5",');
});

test("a share among amounts is no amount", async () => {
  const { messages } = await read(
    title,
    row(2, cell("A2", "Nội dung"), cell("B2", "NSTW")),
    row(3, cell("A3", "Nhà ở không dột"), `<c r="B3" s="1"><v>0.35</v></c>`),
  );
  expect(messages).toContainEqual(expect.stringContaining('bieu.xlsx[Biểu & số]:3 B: not a figure: "35%"'));
});

test("a formula that came to an error, or whose result is not in the file, is no empty cell", async () => {
  const { messages } = await read(
    title,
    row(2, cell("A2", "Nội dung"), cell("B2", "Giải ngân NSTW"), cell("C2", "Giải ngân NSĐP")),
    row(3, cell("A3", "Nhà ở không dột"), `<c r="B3"><v>20.5</v></c>`, `<c r="C3" t="e"><f>D3/0</f><v>#DIV/0!</v></c>`),
    row(4, cell("A4", "Sàn việc làm ở chợ phiên"), `<c r="B4"><f>SUM(B1:B3)</f></c>`, `<c r="C4"><v>1</v></c>`),
  );
  expect(messages.filter((message) => message.includes("not a figure")).map((message) => message.split(" (expected")[0])).toEqual([
    'bieu.xlsx[Biểu & số]:3 C: not a figure: "#DIV/0!"',
    'bieu.xlsx[Biểu & số]:4 B: not a figure: "=SUM(B1:B3)"',
  ]);
});
