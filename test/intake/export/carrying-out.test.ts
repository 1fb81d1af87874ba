import { expect, test } from "vitest";
import { reading } from "./reading.ts";

const plan = "Kế hoạch giao năm 2030, ĐVT: triệu đồng\n";
const column = (head: string, title = plan) => `${title}TT,Nội dung,${head}\n1,Dự án 2,5\n`;
const en = "(expected --carry-out plan if it is money meant for it, --carry-out done if it is what has been executed)";
const allocations = async (text: string, options = {}) =>
  (await reading(text, options)).rows("allocations", "component_code", "year", "stage", "amount");
const reports = async (text: string, options = {}) =>
  (await reading(text, options)).rows("disbursements", "component_code", "year", "as_of", "basis", "measure", "amount");

test("a column “Kinh phí thực hiện” has two readings, told once, and no day is asked for", async () => {
  const { messages } = await reading(`${column("Kinh phí thực hiện")}2,Dự án 5,7\n`);
  expect(messages()).toEqual([`a.csv:2 C: money for carrying out, or what has been carried out: "Kinh phí thực hiện" ${en}`]);
  expect(messages("vi")).toEqual([
    'a.csv:2 C: kinh phí để thực hiện, hay đã thực hiện: "Kinh phí thực hiện" (cần --carry-out plan nếu là tiền dành để thực hiện, --carry-out done nếu là số đã thực hiện)',
  ]);
});

test("so has a title without a stage, and a section", async () => {
  const title = "Kinh phí thực hiện năm 2030\nĐơn vị tính: triệu đồng\n";
  expect((await reading(column("NSTW", title))).messages()).toEqual([
    `a.csv:1: money for carrying out, or what has been carried out: "Kinh phí thực hiện năm 2030" ${en}`,
  ]);
  expect((await reading(`${plan}TT,Nội dung,NSTW\nA,Kinh phí thực hiện,\n1,Dự án 2,5\n`)).messages()).toEqual([
    `a.csv:4: money for carrying out, or what has been carried out ${en}`,
  ]);
});

test("a person decides: a plan of the stage that is said, or a report up to a day", async () => {
  expect(await allocations(column("Kinh phí thực hiện"), { carryOut: "plan" })).toEqual(["P2 2030 assigned 5"]);
  const done = { carryOut: "done", asOf: "2026-06-30" } as const;
  expect(await reports(column("Kinh phí thực hiện"), done)).toEqual(["P2 2030 2026-06-30 actual executed 5"]);
  const title = "Kinh phí thực hiện năm 2030\nĐơn vị tính: triệu đồng\n";
  expect((await reading(column("NSTW", title), { carryOut: "plan" })).messages()).toEqual([expect.stringContaining("no stage")]);
  expect(await allocations(column("NSTW", title), { stage: "planned" })).toEqual(["P2 2030 planned 5"]);
  expect(await reports(column("NSTW", title), done)).toEqual(["P2 2030 2026-06-30 actual executed 5"]);
});

test("beside a stage, a day or a share there is one reading", async () => {
  expect(await allocations(column("Kế hoạch kinh phí thực hiện"))).toEqual(["P2 2030 planned 5"]);
  expect(await allocations(column("NSTW", "Phân bổ kinh phí thực hiện Chương trình năm 2030\nĐVT: triệu đồng\n"))).toEqual([
    "P2 2030 assigned 5",
  ]);
  expect(await reports(column("Kinh phí thực hiện đến 30/6/2026"))).toEqual(["P2 2030 2026-06-30 actual executed 5"]);
  expect(await reports(column("Ước thực hiện"))).toEqual(["P2 2030  estimate executed 5"]);
});
