import { describe, expect, test } from "vitest";
import { noticeText, reportText } from "../../../src/i18n/intake-report.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { newPlan, reference } from "./invented-call.ts";

const money = "Đơn vị tính: triệu đồng\nTT;Nội dung;NSTW\n1;Nhà ở không dột;60,5\n";
const aims = "Chỉ tiêu;Thực hiện\nSố hộ ra khỏi danh sách;12\n";
const { document_no: _number, issued_on: _day, issued_precision: _precision, ...about } = newPlan.about ?? {};

async function read(text: string, options: Partial<ExportOptions> = {}) {
  const { report, files } = await takeIn([{ name: "a.csv", bytes: new TextEncoder().encode(text) }], reference, {
    ...newPlan,
    ...{ about },
    ...options,
  });
  const rowsOf = (name: string) => readCsv(name, files.get(name) ?? "").records.map(({ cells }) => cells);
  return { messages: report.problems.map((problem) => noticeText(problem, "en")), text: reportText(report, "en"), rowsOf };
}

describe("number and day of the document", () => {
  const title = "UBND XÃ BẾN LẶNG\nBIỂU PHÂN BỔ VỐN NĂM 2024\n";
  const cases: readonly (readonly [line: string, plan: Readonly<Record<string, string>>])[] = [
    [
      "(Kèm theo Quyết định số 123/QĐ-UBND ngày 5/3/2024 của UBND xã Bến Lặng)",
      { document_no: "123/QĐ-UBND", issued_on: "2024-03-05", issued_precision: "day" },
    ],
    [
      "Ban hành kèm theo Kế hoạch số: 45/KH-UBND, ngày 05 tháng 3 năm 2024",
      { document_no: "45/KH-UBND", issued_on: "2024-03-05", issued_precision: "day" },
    ],
    ["Số: 7/BC-UBND;Bến Lặng, ngày 15-4-2024", { document_no: "7/BC-UBND", issued_on: "2024-04-15", issued_precision: "day" }],
    ["Số: 7/BC-UBND;Bến Lặng, ngày … tháng 4 năm 2024", { document_no: "7/BC-UBND", issued_on: "2024-04-01", issued_precision: "month" }],
  ];
  test.for(cases)("%s", async ([line, plan]) => {
    const { messages, text, rowsOf } = await read(`${title}${line}\n${money}`);
    expect(messages).toEqual([]);
    expect(rowsOf("plan.csv")).toMatchObject([{ ...plan, issuer_vi: "UBND XÃ BẾN LẶNG" }]);
    expect(text).toContain(`document number: ${plan["document_no"]} (row 3)`);
    expect(text).toMatch(/day of issue: 2024-0\d(-\d\d)? \(row 3\)/);
  });

  test("of a document that is only cited are not its own", async () => {
    const { messages } = await read(`${title}Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022\n${money}`);
    expect(messages.map((message) => message.split(":")[0])).toEqual(["a.csv document_no", "a.csv issued_on"]);
  });

  test("that stand twice and differ are for a person to choose from", async () => {
    const lines = `${title}Số: 7/BC-UBND\n(Kèm theo Công văn số 9/UBND-VP ngày 1/2/2024)\n${money}`;
    const { messages } = await read(lines);
    expect(messages).toEqual([
      `a.csv document_no: column of plan.csv not known: "7/BC-UBND, 9/UBND-VP" (expected --document-no 7/BC-UBND, --document-no 9/UBND-VP)`,
    ]);
    const chosen = await read(lines, { about: { ...about, document_no: "7/BC-UBND" } });
    expect(chosen.messages).toEqual([]);
    expect(chosen.rowsOf("plan.csv")).toMatchObject([{ document_no: "7/BC-UBND", issued_on: "2024-02-01" }]);
  });

  test("behind the title leave the title its year and stage", async () => {
    const { messages, text } = await read(
      `UBND XÃ BẾN LẶNG\nBIỂU PHÂN BỔ VỐN NĂM 2024 (Kèm theo Quyết định số 123/QĐ-UBND ngày 15/12/2023)\n${money}`,
    );
    expect(messages).toEqual([]);
    expect(text).toContain("year: 2024 (row 2)");
    expect(text).toContain("stage: assigned (row 2)");
  });
});

describe("the day up to which reports count", () => {
  const given = { about: newPlan.about };
  const cover = "UBND XÃ BẾN LẶNG\nKẾT QUẢ NĂM 2024\nSố liệu tính đến ngày 31 tháng 8 năm 2024\nĐơn vị tính: triệu đồng\n";

  test("may stand above the table only", async () => {
    const { messages, text, rowsOf } = await read(`${cover}TT;Nội dung;Giải ngân;Ước giải ngân\n1;Nhà ở không dột;20,5;30\n`, given);
    expect(messages).toEqual([]);
    expect(text).toContain("as of: 2024-08-31 (row 3)");
    // an estimate is of the whole year unless its own header says otherwise
    expect(rowsOf("disbursements.csv").map(({ as_of, basis }) => [as_of, basis])).toEqual([
      ["2024-08-31", "actual"],
      ["", "estimate"],
    ]);
  });

  test("of two days a person chooses, and an option against the only one is a problem", async () => {
    const table = "TT;Nội dung;Giải ngân\n1;Nhà ở không dột;20,5\n";
    const two = await read(`Số liệu đến 30/6/2024\n${cover}${table}`, given);
    expect(two.messages).toEqual([expect.stringMatching(/^a\.csv:7 C: .*--as-of/)]);
    expect(two.text).not.toContain("as of:");
    expect((await read(`Số liệu đến 30/6/2024\n${cover}${table}`, { ...given, asOf: "2024-06-30" })).messages).toEqual([]);
    expect((await read(`${cover}${table}`, { ...given, asOf: "2024-06-30" })).messages).toEqual([
      expect.stringContaining("expected one of 2024-08-31, 2024-06-30"),
    ]);
  });

  test("stands in the note of a result and of other figures, whose tables have no column for it", async () => {
    const results = await read(`UBND XÃ BẾN LẶNG\nKẾT QUẢ NĂM 2024\n${aims.replace("Thực hiện", "Thực hiện đến 31/8/2024")}`, given);
    expect(results.messages).toEqual([]);
    expect(results.rowsOf("results.csv")).toMatchObject([{ note_vi: "Tính đến 31/8/2024.", note_en: "As of 31 Aug 2024." }]);
    const money = await read(`${cover}TT;Nội dung;Vốn đã giao đến 30/6/2024\n1;Nhà ở không dột;20,5\n`, given);
    expect(money.messages).toEqual([]);
    expect(money.rowsOf("allocations.csv")).toMatchObject([{ note_vi: "Tính đến 30/6/2024." }]);
  });
});
