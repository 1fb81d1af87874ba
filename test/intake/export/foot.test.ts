import { expect, test } from "vitest";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import { statedIn } from "../../../src/intake/export/loose-figures.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { newPlan, reference } from "./invented-call.ts";
import { reading } from "./reading.ts";

async function read(text: string) {
  const about = { ...newPlan.about, issuer_vi: "Ủy ban nhân dân xã Bến Lặng" };
  const { report, files } = await takeIn([{ name: "a.csv", bytes: new TextEncoder().encode(text) }], reference, { ...newPlan, about });
  const { records } = readCsv("allocations.csv", files.get("allocations.csv") ?? "");
  return {
    messages: report.problems.map((problem) => noticeText(problem, "en")),
    passed: report.sheets[0]?.passed.map(({ row, kind }) => `${row} ${kind}`),
    rows: report.sheets[0]?.rows,
    money: records.map(({ cells }) => `${cells["component_code"]} ${cells["year"]} ${cells["stage"]} ${cells["amount"]}`),
  };
}
const first = "Biểu 1. Phân bổ vốn năm 2024\nĐơn vị tính: triệu đồng\nTT;Nội dung;NSTW\n1;Nhà ở không dột;60,5\n";
const second = "TT;Nội dung;NSTW\n1;Sàn việc làm ở chợ phiên;7,5\n";

test("footnotes and signatures below one table are no cover of the next", async () => {
  const notes = "Ghi chú: vốn năm 2023 chưa giao, đơn vị tính: tỷ đồng\n- kể cả vốn đề xuất năm 2022\n(*) Vốn kéo dài năm 2021\n";
  const signed = ";Người lập biểu;CHỦ TỊCH\n;(Ký, ghi rõ họ tên);\n;;\n;Nguyễn Văn Sương;Trần Thị Mây\n";
  const { messages, passed, money, rows } = await read(`${first}${notes};;\n${signed}Biểu 2. Nhu cầu vốn năm 2025\n${second}`);
  expect(messages).toEqual([]);
  expect(money).toEqual(["P5 2024 assigned 60,5", "P4.S3 2025 planned 7,5"]);
  expect(passed).toEqual(["1 cover", "2 cover", "5 note", "6 note", "7 note", "9 signature", "10 signature", "12 signature", "13 cover"]);
  expect(rows).toMatchObject({ used: 2, header: 2, blank: 2, cover: 3, note: 3, signature: 3 });
});

test("what stands below a footnote without its mark is read for the next table where it speaks of one", async () => {
  const { money, passed } = await read(`${first}* Không kể vốn vay\nNhu cầu vốn năm 2025\n${second}`);
  expect(money).toEqual(["P5 2024 assigned 60,5", "P4.S3 2025 planned 7,5"]);
  expect(passed).toEqual(["1 cover", "2 cover", "5 note", "6 cover"]);
});

test("a footnote on one page of a table is none of its headings, and one below the last no signature", async () => {
  const { money, passed } = await read(`${first}(1) Vốn năm 2023\n${second}Ghi chú: đã làm tròn\n;Người lập;\n`);
  expect(money).toEqual(["P5 2024 assigned 60,5", "P4.S3 2024 assigned 7,5"]);
  expect(passed).toEqual(["1 cover", "2 cover", "5 note", "8 note", "9 signature"]);
});

test("whom a document is sent to is a list of its signature, and no item of the table", async () => {
  const { messages, passed } = await read(`${first};Nơi nhận:;TM. ỦY BAN NHÂN DÂN\n;- Sở Tài chính;\n;- Lưu: VT.;\n`);
  expect(messages).toEqual([]);
  expect(passed?.slice(-3)).toEqual(["5 signature", "6 signature", "7 signature"]);
});

const contribution = "Ngoài ra nhân dân đóng góp 500 triệu đồng thực hiện Dự án 2";

test("a sentence with money below a table is asked about, before and behind a signature, and never passes for one", async () => {
  for (const before of ["", ";Người lập biểu;CHỦ TỊCH\n"]) {
    const row = before === "" ? 5 : 6;
    const { messages } = await reading(`${first}${before}${contribution}\n`);
    expect(messages()).toEqual([
      `a.csv:${row} A: a line outside of the figures that states one: "${contribution}" (expected a row or column of the table with 500 triệu đồng; --row ${row}=aside if it is no figure of the plan, or stands in the table already)`,
    ]);
    expect(messages("vi")).toEqual([
      `a.csv:${row} A: dòng ngoài các hàng số liệu có nêu số: "${contribution}" (cần một hàng hoặc cột của bảng có 500 triệu đồng; --row ${row}=aside nếu không phải số của kế hoạch, hoặc đã có trong bảng)`,
    ]);
    const { report } = await reading(`${first}${before}${contribution}\n`, { rows: [`a.csv:${row}=aside`] });
    expect(report.problems).toEqual([]);
    expect(report.sheets[0]?.passed).toContainEqual({ row, kind: "aside", text: contribution });
  }
});

test("so is one above the table, between its rows, behind a footnote, or in the cell beside a signature", async () => {
  const asked = async (text: string, options = {}) =>
    (await reading(text, options)).report.problems.map(({ code, row, column }) => `${code} ${row}${column}`);
  expect(await asked(`Tổng kinh phí: 2.999 triệu đồng (NSTW: 2.500; NSĐP: 499)\n${first}`)).toEqual(["figure-outside 1A"]);
  expect(await asked(`${first};${contribution};\n2;Tập huấn cán bộ;7,5\n`)).toEqual(["figure-outside 5B"]);
  expect(await asked(`${first}Ghi chú: đã làm tròn\n${contribution}\n`)).toEqual(["figure-outside 6A"]);
  expect(await asked(`${first};Người lập biểu;${contribution}\n`)).toEqual(["figure-outside 5C"]);
  expect(await asked(`${first}${contribution}\nBiểu 2. Nhu cầu vốn năm 2025\n${second}`)).toEqual(["figure-outside 5A"]);
  // a project that a person names for it has no figure of it
  expect(await asked(`${first}${contribution}\n`, { rows: ["5=P2"] })).toContain("figure-outside 5A");
});

test("a footnote, a unit, a number of a document and a name of a project state no figure of their own", async () => {
  const cover = "Số: 204/KH-UBND\nKèm theo Quyết định số 90/QĐ-TTg ngày 18/01/2022\nDự án 2 hỗ trợ đồng bào dân tộc\n";
  const notes = "(*) Không kể 500 triệu đồng vốn vay\n- kể cả 5% dự phòng\n;;\n;Người lập biểu;CHỦ TỊCH\n;Nguyễn Văn Sương;Trần Thị Mây\n";
  const { report } = await reading(`${cover}PHÂN BỔ VỐN NĂM 2024\nĐVT: 1.000 đồng\nTT;Nội dung;NSTW\n1;Nhà ở không dột;60,5\n${notes}`, {
    about: { ...newPlan.about, document_no: "204/KH-UBND", issuer_vi: "Ủy ban nhân dân xã Bến Lặng" },
  });
  expect(report.problems.filter(({ code }) => code === "figure-outside")).toEqual([]);
});

test("what nothing tells below the last table is told as a note, and only an office, a place and a day begin the signatures", async () => {
  const { report } = await reading(`${first}Biểu này gồm một trang\nBến Lặng, ngày 5 tháng 3 năm 2024\n;Trần Thị Mây;\n`);
  expect(report.sheets[0]?.passed.map(({ row, kind }) => `${row} ${kind}`)).toEqual([
    "1 cover",
    "2 cover",
    "5 note",
    "6 signature",
    "7 signature",
  ]);
});

test.each([
  ["Dân góp 1,5 tỷ và 200 triệu", ["1,5 tỷ", "200 triệu"]],
  ["Giảm 4-5 % so với 1.438 hộ nghèo", ["4-5 %", "1.438 hộ"]],
  ["Tổng kinh phí: 2.999", ["2.999"]],
  ["Hỗ trợ 1.200.000đ/hộ", ["1.200.000đ"]],
  ["VND 500 million, 20 households", ["VND 500 million", "20 households"]],
  ["Tiểu dự án 2 hỗ trợ đồng bào 2 tỉnh, tỷ lệ 3 tỷ lệ", []],
  ["Khoản 3 điểm đ, 5 đồng chí, năm 2023, 90/QĐ-TTg", []],
  ["Biểu 2 (ĐVT: 1.000 đồng)", []],
  ["(Kèm theo Tờ trình phân bổ vốn số: 45/TTr-UBND ngày 3/4/2023)", []],
  ["Tổng hợp nguồn vốn, ngày: 15/3/2023; mã nguồn vốn: 0513; tổng số trang: 3; vốn: 2023", []],
  ["Năm 2023 hộ nghèo; khu phố 3 hộ khẩu; trang 5 tr.; ĐVT: 10^6 đồng; ngày 15/3/2023 Đồng Tháp", []],
  ["Tổng kinh phí năm 2023: 1.234,5 (NSTW: 12,5; kinh phí: 499), mỗi năm 500 triệu đồng", ["1.234,5", "12,5", "499", "500 triệu đồng"]],
])("the figures that %j states", (sentence, stated) => {
  expect(statedIn(sentence)).toEqual(stated);
  expect(statedIn(sentence.normalize("NFD"))).toEqual(stated);
});
