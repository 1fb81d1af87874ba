import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber } from "../../../src/domain/format.ts";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { newPlan, reference } from "./invented-call.ts";

const cover = "UBND XÃ BẾN LẶNG\nBIỂU PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\n";

async function read(table: string, options: Partial<ExportOptions> = {}) {
  const bytes = new TextEncoder().encode(`${cover}${table}`);
  const { report, files } = await takeIn([{ name: "a.csv", bytes }], reference, { ...newPlan, ...options });
  const rowsOf = (name: string) => readCsv(name, files.get(name) ?? "").records.map(({ cells }) => cells);
  return { messages: report.problems.map((problem) => noticeText(problem, "en")), report, rowsOf };
}

const wholeOrPart =
  "a column or row of the local budget, --levels whole if this is all of the local money, --levels part to name the local budget without a figure";
const part = "a column or row of the local budget, --levels part to name the local budget without a figure";

describe("levels of the local budget", () => {
  const two = "TT;Nội dung;NSTW;Ngân sách tỉnh;Ngân sách huyện\n1;Nhà ở không dột;60;30;10,5\n";
  const one = "TT;Nội dung;NSTW;Ngân sách tỉnh\n1;Nhà ở không dột;60;30\n";

  test("stand in the note of the local total, whatever they come to, and are no figures of their own", async () => {
    const level = fc.integer({ min: 0, max: 9_999_999 });
    const amount = (tenths: number) => formatNumber(tenths / 10, "vi");
    const property = fc.asyncProperty(level, level, level, level, async (total, province, district, commune) => {
      const cells = [total, province, district, commune].map(amount).join(";");
      const header = "TT;Nội dung;NSTW;Ngân sách địa phương;NS cấp tỉnh;NS cấp huyện;NS cấp xã";
      const { messages, rowsOf } = await read(`${header}\n1;Nhà ở không dột;0,5;${cells}\n`);
      expect(messages).toEqual([]);
      const rows = rowsOf("allocations.csv");
      expect(rows.map(({ fund_source, amount: stated }) => [fund_source, stated])).toEqual([
        ["central", "0,5"],
        ["local", amount(total)],
      ]);
      expect(rows[1]?.["note_vi"]).toBe(
        `NS cấp tỉnh: ${amount(province)} triệu đồng; NS cấp huyện: ${amount(district)} triệu đồng; NS cấp xã: ${amount(commune)} triệu đồng.`,
      );
      expect(rowsOf("stated-totals.csv")).toEqual([]);
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test("are never added up: several without their total are parts of money without a figure, or a problem", async () => {
    expect((await read(two)).messages).toEqual([
      `a.csv:5 D: levels of the local budget without its total: "30 triệu đồng" (expected ${part})`,
    ]);
    expect((await read(two, { levels: "whole" })).messages).toHaveLength(1);
    const { messages, rowsOf } = await read(two, { levels: "part" });
    expect(messages).toEqual([]);
    expect(rowsOf("allocations.csv")[1]).toMatchObject({
      ...{ fund_source: "local", amount: "", unit: "", as_printed: "" },
      note_vi: "Ngân sách tỉnh: 30 triệu đồng; Ngân sách huyện: 10,5 triệu đồng.",
      note_en: "The local total is not stated; the province's budget: 30 triệu đồng; the district's budget: 10,5 triệu đồng.",
    });
  });

  test("of a total that has none in the file are told, and each project keeps its own", async () => {
    const { messages, report, rowsOf } = await read(two.replace("1;", ";Tổng số;60;30;10,5\n1;"), { levels: "part" });
    expect(messages).toEqual([]);
    expect(report.remarks.map((remark) => noticeText(remark, "en"))).toEqual([
      `a.csv:5 D: levels of a total, kept nowhere: "Ngân sách tỉnh: 30 triệu đồng; Ngân sách huyện: 10,5 triệu đồng." (expected the local total beside them; those of each project stand in its note)`,
    ]);
    expect(rowsOf("allocations.csv").map(({ note_vi }) => note_vi)).toEqual(["", expect.stringContaining("Ngân sách tỉnh: 30")]);
  });

  test("a single one may be all of the local money: a person says so", async () => {
    expect((await read(one)).messages).toEqual([
      `a.csv:5 D: levels of the local budget without its total: "30 triệu đồng" (expected ${wholeOrPart})`,
    ]);
    expect((await read(one, { levels: "whole" })).rowsOf("allocations.csv")[1]).toMatchObject({
      fund_source: "local",
      amount: "30",
      note_vi: "",
    });
    expect((await read(one, { levels: "part" })).rowsOf("allocations.csv")[1]).toMatchObject({ fund_source: "local", amount: "" });
  });

  test("are not lost with a total that is not stated itself: it would be no row", async () => {
    const table = "TT;Nội dung;Ngân sách địa phương;;;\n;;Tổng;Vốn đầu tư;Vốn sự nghiệp;Tỉnh\n1;Nhà ở không dột;…;1;2;3\n";
    expect((await read(table)).messages).toEqual([
      "a.csv:6 C: levels of the local budget without its total (expected a column or row of the local budget)",
    ]);
  });

  test("of a report stand in the note of its amount and rate, and cannot be parts of a report without a figure", async () => {
    const header = "TT;Nội dung;Giải ngân NSĐP đến 30/6/2024;Tỷ lệ giải ngân NSĐP đến 30/6/2024 (%);Giải ngân NS huyện đến 30/6/2024";
    const { messages, rowsOf } = await read(`${header}\n1;Nhà ở không dột;20;40,5;5\n`);
    expect(messages).toEqual([]);
    expect(rowsOf("disbursements.csv")).toMatchObject([
      { amount: "20", rate: "40,5", note_vi: "Giải ngân NS huyện đến 30/6/2024: 5 triệu đồng." },
    ]);
    const alone = "TT;Nội dung;Giải ngân NS tỉnh đến 30/6/2024;Giải ngân NS huyện đến 30/6/2024\n1;Nhà ở không dột;20;5\n";
    expect((await read(alone, { levels: "part" })).messages).toEqual([
      `a.csv:5 C: levels of the local budget without its total: "20 triệu đồng" (expected a column or row of the local budget)`,
    ]);
  });

  test("by type are noted with it where only the local total of both types is printed", async () => {
    const header = "TT;Nội dung;NSĐP;Ngân sách tỉnh;\n;;;Vốn đầu tư;Vốn sự nghiệp\n";
    const { messages, rowsOf } = await read(`${header}1;Nhà ở không dột;20;12;8,5\n`);
    expect(messages).toEqual([]);
    expect(rowsOf("allocations.csv")).toMatchObject([
      {
        ...{ fund_source: "local", expenditure_type: "unstated", amount: "20" },
        note_vi: "Ngân sách tỉnh / Vốn đầu tư: 12 triệu đồng; Ngân sách tỉnh / Vốn sự nghiệp: 8,5 triệu đồng.",
        note_en: "Of which the province's budget, capital: 12 triệu đồng; the province's budget, recurrent funds: 8,5 triệu đồng.",
      },
    ]);
  });

  test("are counted with the unit of their cell, where the file has a code instead of words", async () => {
    const header = "Nội dung;Nguồn vốn;Số tiền;Đơn vị tính\n";
    const { messages, rowsOf } = await read(`${header}Nhà ở không dột;NSĐP;1,5;billion_vnd\nNhà ở không dột;NS tỉnh;500,5;million_vnd\n`);
    expect(messages).toEqual([]);
    expect(rowsOf("allocations.csv")).toMatchObject([{ amount: "1,5", note_vi: "NS tỉnh: 500,5 million_vnd." }]);
  });

  test("in one column are one amount: all of the local money or a part of it, as a person says", async () => {
    for (const header of [
      "NSĐP tỉnh, huyện",
      "Ngân sách tỉnh, ngân sách huyện",
      "Vốn đối ứng NSĐP (tỉnh + huyện)",
      "Ngân sách thành phố",
    ]) {
      const table = `TT;Nội dung;NSTW;${header}\n1;Nhà ở không dột;60;30\n`;
      expect((await read(table)).messages, header).toEqual([
        `a.csv:5 D: levels of the local budget without its total: "30 triệu đồng" (expected ${wholeOrPart})`,
      ]);
      expect((await read(table, { levels: "whole" })).rowsOf("allocations.csv")[1]).toMatchObject({
        ...{ fund_source: "local", amount: "30", note_vi: "" },
      });
      expect((await read(table, { levels: "part" })).rowsOf("allocations.csv")[1]).toMatchObject({
        ...{ fund_source: "local", amount: "", note_vi: `${header}: 30 triệu đồng.` },
      });
    }
    const { messages, rowsOf } = await read("TT;Nội dung;NSĐP;\n;;Tổng;Tỉnh, huyện\n1;Nhà ở không dột;30;20\n");
    expect(messages).toEqual([]);
    expect(rowsOf("allocations.csv")).toMatchObject([
      {
        ...{ amount: "30", note_vi: "NSĐP / Tỉnh, huyện: 20 triệu đồng." },
        note_en: "Of which what is called “NSĐP / Tỉnh, huyện”: 20 triệu đồng.",
      },
    ]);
  });

  test("all named together are the local budget", async () => {
    for (const header of ["NSĐP (tỉnh, huyện, xã)", "Ngân sách tỉnh, huyện, xã", "NSĐP các cấp", "Vốn cân đối NSĐP"]) {
      const { messages, rowsOf } = await read(`TT;Nội dung;NSTW;${header}\n1;Nhà ở không dột;60;30\n`);
      expect(messages, header).toEqual([]);
      expect(rowsOf("allocations.csv")[1], header).toMatchObject({ fund_source: "local", amount: "30", note_vi: "" });
    }
  });

  test("a column of communes is still one of places", async () => {
    expect((await read("TT;Nội dung;Xã;NSĐP\n1;Nhà ở không dột;Đợi Mưa;5\n")).report.problems).toMatchObject([{ code: "other-place" }]);
  });
});

describe("what was done within a period", () => {
  const head = "TT;Nội dung;Giải ngân trong tháng 8;Lũy kế giải ngân đến 31/8/2024";

  test("stands in the note of the cumulative figure, and the two are never added", async () => {
    const amount = fc.integer({ min: 0, max: 9_999_999 }).map((tenths) => formatNumber(tenths / 10, "vi"));
    const property = fc.asyncProperty(amount, amount, async (within, toDate) => {
      const { messages, rowsOf } = await read(
        `TT;Nội dung;NSTW;Giải ngân trong tháng 8;Lũy kế giải ngân đến 31/8/2024\n1;Nhà ở không dột;0,5;${within};${toDate}\n`,
      );
      expect(messages).toEqual([]);
      expect(rowsOf("disbursements.csv")).toMatchObject([
        {
          ...{ as_of: "2024-08-31", amount: toDate, as_printed: `${toDate} triệu đồng` },
          note_vi: `Giải ngân trong tháng 8: ${within} triệu đồng.`,
          note_en: `Of which within the period only: ${within} triệu đồng.`,
        },
      ]);
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test("is no report of its own: without a cumulative figure, or beside two, it is a problem", async () => {
    const alone = await read("TT;Nội dung;Giải ngân trong tháng 8\n1;Nhà ở không dột;5\n");
    expect(alone.report.problems).toMatchObject([{ code: "other-span", row: 5, column: "C", value: "Giải ngân trong tháng 8" }]);
    const two = await read(`${head};Lũy kế giải ngân đến 30/9/2024\n1;Nhà ở không dột;5;20;30\n`);
    expect(two.report.problems).toMatchObject([{ code: "other-span", row: 5, column: "C" }]);
    const ignored = await read(`${head};Lũy kế giải ngân đến 30/9/2024\n1;Nhà ở không dột;5;20;30\n`, { ignore: ["C"] });
    expect(ignored.rowsOf("disbursements.csv").map(({ as_of, amount }) => [as_of, amount])).toEqual([
      ["2024-08-31", "20"],
      ["2024-09-30", "30"],
    ]);
  });

  test("a cumulative figure without a day asks for one", async () => {
    const table = "TT;Nội dung;Lũy kế giải ngân đến tháng 8/2024\n1;Nhà ở không dột;5\n";
    expect((await read(table)).report.problems).toMatchObject([{ code: "day-missing", row: 5, column: "C" }]);
    expect((await read(table, { asOf: "2024-08-31" })).rowsOf("disbursements.csv")).toMatchObject([{ as_of: "2024-08-31", amount: "5" }]);
  });

  test("a header that is cumulative and of a month says two things", async () => {
    const { report } = await read("TT;Nội dung;Lũy kế giải ngân tháng 8/2024\n1;Nhà ở không dột;5\n");
    expect(report.problems).toMatchObject([{ code: "facet-contradicted", args: { one: "to_date", other: "within" } }]);
  });
});

describe("money of several years", () => {
  test("is no money of the year in the title", async () => {
    const { report } = await read("TT;Nội dung;Kế hoạch giai đoạn 2021-2025;NSTW\n1;Nhà ở không dột;100,5;60\n");
    // nor may what stands behind it pass for the year's
    expect(report.problems).toMatchObject([
      { code: "whole-ambiguous", row: 4, column: "D", value: "NSTW" },
      { code: "other-span", row: 4, column: "C", value: "Kế hoạch giai đoạn 2021-2025" },
    ]);
  });

  test("under a section of several years is told at its row", async () => {
    const { messages } = await read("TT;Nội dung;NSTW\nA;Kế hoạch giai đoạn 2021-2025;\n1;Nhà ở không dột;60\n");
    expect(messages).toEqual([
      "a.csv:6 C: figures of another span than one year (expected a year's money, or what has been disbursed or executed by a day; leave it out with --row 6=aside)",
    ]);
    expect(
      (await read("TT;Nội dung;NSTW\n1;Nhà ở không dột;60\nA;Kế hoạch giai đoạn 2021-2025;\n1;Nhà ở không dột;60\n", { rows: ["7=aside"] }))
        .messages,
    ).toEqual([]);
  });
});
