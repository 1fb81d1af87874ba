import { expect, test } from "vitest";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { newPlan, reference } from "./invented-call.ts";

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
