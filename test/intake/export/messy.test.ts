import { expect, test } from "vitest";
import { componentMatcher } from "../../../src/intake/export/components.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { reading } from "./reading.ts";

const money = ["component_code", "fund_source", "expenditure_type", "year", "amount"] as const;
const codes = ({ report }: Awaited<ReturnType<typeof reading>>) => report.problems.map(({ code }) => code);
const table = (head: string, rows: readonly string[], title = "PHÂN BỔ VỐN NĂM 2024", options: Partial<ExportOptions> = {}) =>
  reading(`${title}\nĐơn vị tính: triệu đồng\nTT;${head}\n${rows.map((row) => `${row}\n`).join("")}`, options);

test("ĐT and SN are types in headers and cells, and DT and the office KH&ĐT are none", async () => {
  const { messages, rows } = await table("Nội dung;ĐT;SN", ["1;Nhà ở không dột;60,5;7"]);
  expect(messages()).toEqual([]);
  expect(rows("allocations", ...money)).toEqual(["P5 unstated capital 2024 60,5", "P5 unstated recurrent 2024 7"]);
  expect(codes(await table("Nội dung;DT;SN", ["1;Nhà ở không dột;60,5;7"]))).toEqual(["unknown-column"]);
  expect(codes(await table("Nội dung;Sở KH&ĐT", ["1;Nhà ở không dột;60,5"]))).toEqual(["unknown-column"]);
});

test("a total below a merged name may be that name's or of all: nobody guesses", async () => {
  const rows = ["1;Nhà ở không dột;NSTW;60,5", "2;Tập huấn cán bộ;NSTW;7", ";;Tổng cộng;67,5"];
  expect(codes(await table("Dự án;Nguồn vốn;Số tiền", rows))).toEqual(["total-ambiguous"]);
  const { rows: taken } = await table("Dự án;Nguồn vốn;Số tiền", rows, undefined, { rows: ["6=ALL"] });
  expect(taken("stated-totals", ...money)).toEqual(["ALL all all 2024 67,5"]);
});

test("a total that adds up every section is of the whole behind the last of them", async () => {
  const rows = ["I;Vốn đầu tư;", "1;Nhà ở không dột;60,5", "II;Vốn sự nghiệp;", "1;Tập huấn cán bộ;7", ";Tổng cộng (I+II);67,5"];
  const { messages, rows: taken } = await table("Nội dung;Số tiền", rows);
  expect(messages()).toEqual([]);
  expect(taken("stated-totals", ...money)).toEqual(["ALL all all 2024 67,5"]);
  const fewer = [...rows.slice(0, 4), "III;Vốn đầu tư;", "1;Bữa trưa cho học trò;5", ";Tổng cộng (I+II);67,5"];
  expect(codes(await table("Nội dung;Số tiền", fewer))).toEqual(["total-ambiguous"]);
});

test("the total beside columns of years is of the period in the title, and of no year", async () => {
  const { messages } = await table("Nội dung;Tổng;2024;2025", ["1;Nhà ở không dột;60,5;30;30,5"], "NHU CẦU VỐN GIAI ĐOẠN 2024-2025");
  expect(messages()).toEqual([
    'a.csv:3 C: figures of another span than one year: "Tổng" (expected a year\'s money, or what has been disbursed or executed by a day; leave it out with --ignore C)',
  ]);
});

test("what was disbursed of carried-over money alone is told once, at its column", async () => {
  const head = "Nội dung;Kế hoạch giao;Giải ngân đến 30/6/2024;Giải ngân vốn kéo dài đến 30/6/2024";
  const { messages } = await table(head, ["1;Nhà ở không dột;60,5;30;5", "2;Tập huấn cán bộ;7;2;1"]);
  expect(messages()).toEqual([
    'a.csv:3 E: what was disbursed of a carried-over or unspendable part alone: "Giải ngân vốn kéo dài đến 30/6/2024" (expected a report of all of the money; the contract has no place for this part, leave it out with --ignore E)',
  ]);
});

test("a column of offices is told once, and so are domestic and foreign money, which are no source of ours", async () => {
  const { messages } = await table("Nội dung;Số tiền;Đơn vị thực hiện", [
    "1;Nhà ở không dột;60,5;Phòng Mây",
    "2;Tập huấn cán bộ;7;Phòng Gió",
  ]);
  expect(messages()).toEqual([
    'a.csv:3 D: unknown column: "Đơn vị thực hiện" (expected a header that names source, type, year or stage; leave it out with --ignore D)',
  ]);
  expect(codes(await table("Nội dung;Vốn trong nước;Vốn nước ngoài", ["1;Nhà ở không dột;60,5;7"]))).toEqual([
    "unknown-column",
    "unknown-column",
  ]);
});

test("a plan under a heading of reports is none of them, and a report under one of a plan is", async () => {
  const two = (heads: string) => reading(`ĐVT: triệu đồng\n${heads}1;Nhà ở không dột;60,5;30\n`);
  const { messages } = await two("TT;Nội dung;Thực hiện năm 2023;\n;;Kế hoạch;Giải ngân đến 31/12/2023\n");
  expect(messages()).toEqual([
    'a.csv:2 C: says two things: "Thực hiện năm 2023 / Kế hoạch" (expected one of executed, planned, --ignore C)',
    'a.csv:2 D: says two things: "Thực hiện năm 2023 / Giải ngân đến 31/12/2023" (expected one of executed, disbursed, --ignore D)',
  ]);
  const sound = await two("TT;Nội dung;Kế hoạch năm 2023;\n;;Số vốn;Giải ngân đến 31/12/2023\n");
  expect(sound.messages()).toEqual([]);
  expect(sound.rows("disbursements", "year", "as_of", "amount")).toEqual(["2023 2023-12-31 30"]);
});

test("rows under a heading of another place are not taken for the plan's", async () => {
  for (const figure of ["", "67,5"]) {
    const { report } = await table("Nội dung;Số tiền", [`;Xã Cánh Mỏng;${figure}`, "1;Nhà ở không dột;60,5"]);
    expect(report.problems.map(({ code, row }) => `${code} ${row}`)).toEqual(["other-place 4"]);
  }
});

test("a row of figures that is named as a header would be is none", async () => {
  const text = "PHÂN BỔ VỐN NĂM 2024\nĐVT: triệu đồng\nNội dung;Số tiền\nCác dự án;67,5\nNhà ở không dột;60,5\nTập huấn cán bộ;7\n";
  expect(codes(await reading(text))).toEqual(["component-unknown"]);
  const { rows, report } = await reading(text, { rows: ["4=ALL"] });
  expect(rows("stated-totals", ...money)).toEqual(["ALL all all 2024 67,5"]);
  expect(report.sheets[0]?.rows).toMatchObject({ header: 1, used: 2, total: 1 });
});

test("the programme is known by its own name without its period, however its first words are shortened", () => {
  const names = { name_vi: "Chương trình mục tiêu quốc gia Giảm nghèo bền vững giai đoạn 2021-2025", name_en: "Programme" };
  const matcher = componentMatcher([{ component_code: "ALL", parent_code: null, ...names, short_vi: "", short_en: "" }]);
  for (const text of ["CTMTQG Giảm nghèo bền vững", "Chương trình MTQG giảm nghèo bền vững", names.name_vi]) {
    expect(matcher.match(text, null), text).toEqual({ match: { code: "ALL", how: "name" } });
  }
  for (const text of ["CTMTQG xây dựng nông thôn mới", "CTMTQG", "Chương trình MTQG giảm nghèo"])
    expect(matcher.match(text, null), text).toBeNull();
});

test("beside columns of other programmes the one that bears the programme's name is its money, and they are left out one by one", async () => {
  const own = "Chương trình Sương mai (bịa ra để kiểm thử)";
  const head = `Nội dung;${own};CTMTQG nông thôn mới;${own} vùng cao`;
  const rows = ["1;Vốn đầu tư;60,5;30;5", "2;Vốn sự nghiệp;7;2;1", ";Cộng;67,5;32;6"];
  const open = await table(head, rows);
  expect(open.messages()).toEqual([
    'a.csv:3 D: unknown column: "CTMTQG nông thôn mới" (expected a header that names source, type, year or stage; leave it out with --ignore D)',
    `a.csv:3 E: unknown column: "${own} vùng cao" (expected a header that names source, type, year or stage; leave it out with --ignore E)`,
  ]);
  const { messages, rows: taken } = await table(head, rows, undefined, { ignore: ["D", "E"] });
  expect(messages()).toEqual([]);
  expect(taken("allocations", ...money)).toEqual(["ALL unstated capital 2024 60,5", "ALL unstated recurrent 2024 7"]);
  expect(taken("stated-totals", ...money)).toEqual(["ALL all all 2024 67,5"]);
});

test("a column before the names that counts the rows is no money, whatever its header; one that does not count them is", async () => {
  const long = (first: readonly [number, number]) =>
    reading(
      `figure;component;year;source;type;stage;amount;unit\n${first[0]};P5;2024;central;capital;assigned;60.5;million VND\n${first[1]};P7.S1;2024;local;recurrent;assigned;7;million VND\n`,
    );
  const { messages, rows, report } = await long([1, 2]);
  expect(messages()).toEqual([]);
  expect(rows("allocations", ...money)).toEqual(["P5 central capital 2024 60,5", "P7.S1 local recurrent 2024 7"]);
  expect(report.sheets[0]?.tables[0]?.columns[0]).toMatchObject({ letter: "A", meaning: ["stt"] });
  expect(codes(await long([1, 3]))).toEqual(["stated-twice", "stated-twice"]);
});
