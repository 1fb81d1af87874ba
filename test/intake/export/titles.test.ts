import { describe, expect, test } from "vitest";
import { noticeText, reportText } from "../../../src/i18n/intake-report.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { questionOf } from "../../../src/islands/check-choices.ts";
import { newPlan, reference } from "./invented-call.ts";
import { reading } from "./reading.ts";

async function read(text: string, options: Partial<ExportOptions> = {}) {
  const about = { ...newPlan.about, issuer_vi: "Ủy ban nhân dân xã Bến Lặng" };
  const { report, files } = await takeIn([{ name: "a.csv", bytes: new TextEncoder().encode(text) }], reference, {
    ...{ ...newPlan, about },
    ...options,
  });
  const money = readCsv("allocations.csv", files.get("allocations.csv") ?? "").records.map(({ cells }) => cells);
  return {
    messages: report.problems.map((problem) => noticeText(problem, "en")),
    text: reportText(report, "en"),
    counts: report.sheets[0]?.rows,
    money: money.map(({ component_code, year, fund_source, expenditure_type, amount }) =>
      [component_code, year, fund_source, expenditure_type, amount].join(" "),
    ),
  };
}

describe("a title that names one type or source of money", () => {
  const table = "Đơn vị tính: triệu đồng\nTT;Nội dung;Kinh phí\n1;Nhà ở không dột;60,5\n";

  test("says it of all figures that do not say another themselves, and the report tells its row", async () => {
    const { messages, money, text } = await read(`PHÂN BỔ KINH PHÍ SỰ NGHIỆP NĂM 2024\nNguồn: NSTW\n${table}`);
    expect(messages).toEqual([]);
    expect(money).toEqual(["P5 2024 central recurrent 60,5"]);
    expect(text).toContain("type: Recurrent (row 1)");
    expect(text).toContain("source: Central budget (row 2)");
    const columns = "Đơn vị tính: triệu đồng\nTT;Nội dung;Vốn đầu tư;Vốn sự nghiệp\n1;Nhà ở không dột;60,5;1\n";
    const divided = await read(`PHÂN BỔ VỐN NGÂN SÁCH TRUNG ƯƠNG NĂM 2024\n${columns}`);
    expect(divided.money).toEqual(["P5 2024 central capital 60,5", "P5 2024 central recurrent 1"]);
  });

  test("says nothing where it names two, an investor, or the places that get it", async () => {
    for (const title of ["VỐN ĐẦU TƯ, VỐN SỰ NGHIỆP TỪ NSTW, NSĐP", "VỐN CHO CÁC ĐỊA PHƯƠNG, CHỦ ĐẦU TƯ"]) {
      const { money } = await read(`PHÂN BỔ ${title} NĂM 2024\n${table}`);
      expect(money, title).toEqual(["P5 2024 unstated unstated 60,5"]);
    }
  });

  test("speaks of its own table only", async () => {
    const second = "Biểu 2. Nhu cầu vốn năm 2025\nTT;Nội dung;Kinh phí\n1;Sàn việc làm ở chợ phiên;7,5\n";
    const { money } = await read(`Biểu 1. Phân bổ vốn đầu tư năm 2024\n${table}\n${second}`);
    expect(money).toEqual(["P5 2024 unstated capital 60,5", "P4.S3 2025 unstated unstated 7,5"]);
  });
});

describe("lines that name an office", () => {
  const table = "Đơn vị tính: triệu đồng\nTT;Nội dung;NSTW\n1;Nhà ở không dột;60,5\n";

  test("plan, invest and assign nothing by their names", async () => {
    const about = { ...newPlan.about, issuer_vi: "Sở Kế hoạch và Đầu tư" };
    const { messages } = await read(`PHÒNG TÀI CHÍNH - KẾ HOẠCH\nSỞ KẾ HOẠCH VÀ ĐẦU TƯ\nTỔNG HỢP VỐN NĂM 2024\n${table}`, { about });
    expect(messages).toEqual([expect.stringContaining("no stage")]);
  });

  test("under that of a people's committee leave open which of the two has issued the document", async () => {
    const about = { ...newPlan.about };
    const { messages } = await read(`UBND XÃ BẾN LẶNG\nPHÒNG TÀI CHÍNH - KẾ HOẠCH\nPHÂN BỔ VỐN NĂM 2024\n${table}`, { about });
    expect(messages).toEqual([
      `a.csv issuer_vi: column of plan.csv not known: "UBND XÃ BẾN LẶNG, PHÒNG TÀI CHÍNH - KẾ HOẠCH" (expected --issuer UBND XÃ BẾN LẶNG, --issuer PHÒNG TÀI CHÍNH - KẾ HOẠCH)`,
    ]);
  });

  test("a title that denies a stage, or expects it, leaves it open", async () => {
    const denials = ["Vốn chưa phân bổ", "Vốn không được tỉnh giao", "Vốn dự kiến giao", "Sẽ giao vốn", "Xin được phân bổ vốn"];
    for (const title of [...denials, "Phương án phân bổ vốn", "Kế hoạch vốn chưa giải ngân", "Phân bổ vốn (phần chưa giao)"]) {
      const { messages } = await read(`${title} năm 2024\n${table}`);
      expect(messages, title).toEqual([expect.stringMatching(/^a\.csv:1: a stage that is denied/)]);
      expect((await read(`${title} năm 2024\n${table}`, { stage: "planned" })).messages, title).toEqual([]);
    }
    const elsewhere = await read(`Phân bổ vốn năm 2024\nSố vốn còn lại chưa giao chi tiết\n${table}`);
    expect(elsewhere.messages).toEqual([expect.stringMatching(/^a\.csv:2: a stage that is denied/)]);
  });

  test("what a title leaves out says nothing of its table", async () => {
    const { messages, text, money } = await read(`Kế hoạch vốn năm 2024 (không bao gồm vốn đầu tư đã giao năm 2023)\n${table}`);
    expect(messages).toEqual([]);
    expect(text).toContain("stage: planned (row 1)");
    expect(money).toEqual(["P5 2024 central unstated 60,5"]);
  });

  test("a plan that is assigned in other words is not taken for a plan alone; teaching and traffic assign nothing", async () => {
    const assigned = await read(`Kế hoạch vốn sự nghiệp giao năm 2024\n${table}`);
    expect(assigned.messages).toEqual([expect.stringContaining("--stage planned, --stage assigned")]);
    const taught = await read(`Kế hoạch vốn giáo dục, giao thông năm 2024\n${table}`);
    expect(taught.messages).toEqual([]);
    expect(taught.text).toContain("stage: planned (row 1)");
    expect((await read(`Kế hoạch đã giao năm 2024\n${table}`)).text).toContain("stage: assigned (row 1)");
  });
});

describe("cells as forms have them", () => {
  const cover = "PHÂN BỔ VỐN NĂM 2024\n";

  test("blanks of any kind part thousands, with either sign before decimals", async () => {
    const table = (decimal: string) =>
      `Đơn vị tính: triệu đồng\nTT;Nội dung;NSTW;NSĐP\n1;Nhà ở không dột;1 234${decimal}5;1\u00a0234\u202f567\n2;Sàn việc làm ở chợ phiên;12 345;7\n`;
    for (const decimal of [",", "."]) {
      const { messages, money } = await read(`${cover}${table(decimal)}`);
      expect(messages).toEqual([]);
      expect(money.map((line) => line.split(" ").at(-1))).toEqual(["1.234,5", "1.234.567", "12.345", "7"]);
    }
    const { text } = await read(`${cover}Đơn vị tính: triệu đồng\nTT;Nội dung;NSTW;NSĐP\n1;Nhà ở không dột;12 345;1.000,5\n`);
    expect(text).toContain("now 12 345 triệu đồng");
    expect(text).toContain("now 1.000,5 triệu đồng");
    const twoLines = await read(`${cover}Đơn vị tính: đồng\nTT;Nội dung;NSTW\n1;Nhà ở không dột;"12\n345"\n`);
    expect(twoLines.messages).toEqual([expect.stringContaining("not a figure")]);
  });

  test("a figure in brackets is neither read as it is nor as one below zero", async () => {
    const { messages } = await read(`${cover}Đơn vị tính: đồng\nTT;Nội dung;NSTW\n1;Nhà ở không dột;(250.000)\n`);
    expect(messages).toEqual([
      `a.csv:4 C: figure in brackets: "(250.000)" (expected a figure without brackets: in them it may be below zero, or a remark; leave the row out with --row 4=aside)`,
    ]);
  });

  test("a name that is merged with its ordinal stands in the ordinal's cell: totals and sections", async () => {
    const rows = "A. Vốn đầu tư phát triển;;\n1;Nhà ở không dột;60,5\nB. Vốn sự nghiệp;;\n1;Sàn việc làm ở chợ phiên;7\nTỔNG CỘNG;;67,5\n";
    const { messages, money, counts } = await read(`${cover}ĐVT: trđ\nTT;Nội dung;NSTW\n${rows}`, { rows: ["8=ALL"] });
    expect(messages).toEqual([]);
    expect(money).toEqual(["P5 2024 central capital 60,5", "P4.S3 2024 central recurrent 7"]);
    expect(counts).toMatchObject({ used: 2, total: 1, heading: 2 });
  });

  test("short words for units", async () => {
    for (const [words, unit] of [
      ["tr.đ", "million"],
      ["trđ", "million"],
      ["tr. đồng", "million"],
      ["nghìn đ", "thousand"],
      ["ng.đồng", "thousand"],
      ["tỷ đ", "billion"],
    ] as const) {
      const { messages, text } = await read(`${cover}Đơn vị: ${words}\nTT;Nội dung;NSTW (${words})\n1;Nhà ở không dột;60,5\n`);
      expect(messages, words).toEqual([]);
      expect(text, words).toContain(`unit: ${unit} đồng`);
    }
  });

  test("rows under a header that is not understood are counted", async () => {
    const { counts, text } = await read(`${cover}TT;Nội dung;Số hộ\n1;Nhà ở không dột;60\n2;Sàn việc làm ở chợ phiên;7\n;;\n`);
    expect(counts).toMatchObject({ cover: 1, header: 1, unread: 2, blank: 1 });
    expect(text).toContain("2 not read, as the columns are not clear");
  });

  test("what an earlier year leaves to this one is carried over", async () => {
    const head = "TT;Nội dung;Kế hoạch vốn giao năm 2024;\n;;Năm 2023 kéo dài sang;Giao trong năm";
    const { text } = await read(`Đơn vị tính: triệu đồng\n${head}\n1;Nhà ở không dột;10,5;50\n`, { stage: "assigned" });
    expect(text).toMatch(/column C .*: .*2023, carried over/);
  });

  test("a second column of aims with figures in it, and nothing else, holds them", async () => {
    const table = (one: string) =>
      `MỤC TIÊU NĂM 2024\nSTT;Chỉ tiêu;ĐVT;Mục tiêu\n1;Số hộ ra khỏi danh sách;hộ;${one}\n2;Số hộ được hỏi chuyện;hộ;7\n;Người lập;;Chủ tịch\n`;
    expect((await read(table("khoảng 12"))).messages).toEqual([]);
    expect((await read(table("tăng đều"))).messages).toEqual([expect.stringContaining("unknown column")]);
  });

  test("an amount and the rate beside it are one report, also where the rate says of what", async () => {
    const head = "TT;Nội dung;Giải ngân đến 30/9/2024;Tỷ lệ giải ngân đến 30/9/2024 so với kế hoạch năm (%)";
    const { messages, text } = await read(`GIẢI NGÂN VỐN NĂM 2024\nĐơn vị tính: triệu đồng\n${head}\n1;Nhà ở không dột;60,5;67\n`);
    expect(messages).toEqual([]);
    expect(text).toContain("60,5 triệu đồng; 67 %");
    expect(text).toContain("Figures: 1 new");
  });
});

test("a title of one source over columns of others too does not say whose a column of none is: a person does", async () => {
  const text = "GIAO VỐN NGÂN SÁCH TRUNG ƯƠNG NĂM 2024\nĐVT: triệu đồng\nTT;Nội dung;Tổng số;NSTW;NSĐP\n1;Nhà ở không dột;60,5;50;10,5\n";
  const open = await reading(text);
  expect(open.messages()).toEqual([
    'a.csv:1: a title of one source or type, over columns of another too: "GIAO VỐN NGÂN SÁCH TRUNG ƯƠNG NĂM 2024" (expected --unnamed title if column C is of the source and type in the title, --unnamed total if it is the total of the columns beside it)',
  ]);
  expect(open.messages("vi")).toEqual([
    'a.csv:1: tiêu đề chỉ nêu một nguồn hoặc loại vốn, bảng có cả cột của nguồn, loại khác: "GIAO VỐN NGÂN SÁCH TRUNG ƯƠNG NĂM 2024" (cần --unnamed title nếu cột C là của nguồn, loại nêu ở tiêu đề, --unnamed total nếu là tổng của các cột bên cạnh)',
  ]);
  const [problem] = open.report.problems;
  const choices = problem === undefined ? [] : questionOf(problem).choices;
  expect(choices.map(({ option, value }) => `${option} ${value}`)).toEqual(["unnamed title", "unnamed total"]);
  const total = await reading(text, { unnamed: "total" });
  expect(total.messages()).toEqual([]);
  expect(total.rows("stated-totals", "fund_source", "amount")).toEqual(["all 60,5"]);
  expect(total.rows("allocations", "fund_source", "amount")).toEqual(["central 50", "local 10,5"]);
  // as the title says, it contradicts the column beside it
  const title = await reading(text, { unnamed: "title" });
  expect(title.report.problems.map(({ code, column }) => `${code} ${column}`)).toEqual(["stated-twice D"]);
});

test("nor does one of a type, and where no column is left open, or none is of another, nothing is asked", async () => {
  const codes = async (title: string, head: string) =>
    (await reading(`${title} NĂM 2024\nĐVT: triệu đồng\nTT;Nội dung;${head}\n1;Nhà ở không dột;60,5;50;10,5\n`)).report.problems.map(
      ({ code }) => code,
    );
  expect(await codes("GIAO VỐN SỰ NGHIỆP", "Tổng số;Vốn đầu tư;Vốn sự nghiệp")).toEqual(["title-contradicted"]);
  expect(await codes("GIAO VỐN SỰ NGHIỆP", "Tổng số;NSTW;NSĐP")).toEqual([]);
  expect(await codes("GIAO VỐN NGÂN SÁCH TRUNG ƯƠNG", "NSTW;NSĐP;Dân đóng góp")).toEqual([]);
});
