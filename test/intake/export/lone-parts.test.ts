import { expect, test } from "vitest";
import { reading } from "./reading.ts";

const title = "Kế hoạch giao năm 2030, ĐVT: triệu đồng\n";
const table = (head: string, ...rows: string[]) => `${title}TT,Nội dung,${head}\n${rows.map((row, at) => `${at + 1},${row}\n`).join("")}`;
const lone = table("Tổng số,Trong đó: NSTW", "Dự án 2,5,4", "Dự án 5,7,7");
const money = async (text: string, options = {}) => {
  const { messages, rows } = await reading(text, options);
  expect(messages()).toEqual([]);
  return rows("allocations", "component_code", "fund_source", "expenditure_type", "amount", "note_vi");
};

test("one part of a total in columns is asked about, with three readings", async () => {
  const { messages } = await reading(lone);
  expect(messages()).toEqual([
    'a.csv:2 D: one part only of a column of totals: "Trong đó: NSTW" (expected columns of the other parts; --part D=rest if the rest of column C stands nowhere, --part D=whole if it should be all of column C (what differs is told as a finding), --ignore D to keep the total alone)',
  ]);
  expect(messages("vi")).toEqual([
    'a.csv:2 D: một phần duy nhất của cột tổng: "Trong đó: NSTW" (cần cột của các phần còn lại; --part D=rest nếu phần còn lại của cột C không ghi ở đâu, --part D=whole nếu lẽ ra bằng cột C (chỗ lệch được nêu là điểm chưa khớp), --ignore D để chỉ giữ tổng)',
  ]);
});

test("as a part it leaves the rest named without a figure, and only where there is one", async () => {
  expect(await money(lone, { parts: ["D=rest"] })).toEqual([
    "P2 central unstated 4 ",
    "P2 unstated unstated  Phần còn lại của tổng, không ghi riêng.",
    "P5 central unstated 7 ",
  ]);
  expect(await money(lone, { parts: ["D=whole"] })).toEqual(["P2 central unstated 4 ", "P5 central unstated 7 "]);
  expect(await money(lone, { ignore: ["D"] })).toEqual(["P2 unstated unstated 5 ", "P5 unstated unstated 7 "]);
});

test("a type of one source is a part of that source's money", async () => {
  const types = table("NSTW,NSTW - vốn đầu tư,NSĐP", "Dự án 2,5,4,3");
  expect((await reading(types)).messages()).toEqual([expect.stringContaining("a.csv:2 D: one part only of a column of totals")]);
  expect(await money(types, { parts: ["D=rest"] })).toEqual([
    "P2 central capital 4 ",
    "P2 local unstated 3 ",
    "P2 central unstated  Phần còn lại của tổng, không ghi riêng.",
  ]);
});

test.each([
  ["the same as the total in every row", table("Tổng số,NSTW", "Dự án 2,5,5")],
  ["two sources, one of them by type", table("Tổng số,NSTW - vốn đầu tư,NSTW - vốn sự nghiệp,NSĐP", "Dự án 2,9,1,3,5")],
  ["carried-over money, which is no part of a split", table("Tổng số,Trong đó: vốn năm 2029 kéo dài", "Dự án 2,5,4")],
])("nothing is asked of %s", async (_, text) => {
  expect((await reading(text)).messages()).toEqual([]);
});
