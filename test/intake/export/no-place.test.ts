import { expect, test } from "vitest";
import { reading } from "./reading.ts";

const title = "Kế hoạch giao năm 2030, ĐVT: triệu đồng\n";
const asked = async (table: string, language: "en" | "vi" = "en") => (await reading(title + table)).messages(language);
const money = async (table: string, options = {}) => {
  const { messages, rows } = await reading(title + table, options);
  expect(messages()).toEqual([]);
  return [...rows("allocations", "component_code", "amount"), ...rows("stated-totals", "component_code", "amount")];
};

const unassigned =
  "what has been assigned, planned or proposed: the contract has no place for this; leave it out with --row 5=aside, the total stays as printed (what differs is told as a finding)";

test("money that is not assigned yet has no place in the contract: a row", async () => {
  const table = "TT,Nội dung,NSTW\n,Tổng số,60\n1,Dự án 2,50\n2,Chưa phân bổ,10\n";
  expect(await asked(table)).toEqual([`a.csv:5 B: money that is not assigned yet: "Chưa phân bổ" (expected ${unassigned})`]);
  expect(await asked(table, "vi")).toEqual([
    'a.csv:5 B: tiền chưa phân bổ: "Chưa phân bổ" (cần tiền đã phân bổ, giao, hoặc đề xuất: quy ước không có chỗ cho phần này; bỏ qua bằng --row 5=aside, tổng vẫn giữ như in (chỗ lệch được nêu là điểm chưa khớp))',
  ]);
  expect(await money(table, { rows: ["5=aside"] })).toEqual(["P2 50", "ALL 60"]);
});

test("and a column", async () => {
  const table = "TT,Nội dung,NSTW,Chưa phân bổ\n1,Dự án 2,50,10\n";
  expect(await asked(table)).toEqual([
    `a.csv:2 D: money that is not assigned yet: "Chưa phân bổ" (expected ${unassigned.replace("--row 5=aside", "--ignore D")})`,
  ]);
  expect(await money(table, { ignore: ["D"] })).toEqual(["P2 50"]);
});

test("nor has what was adjusted or added, beside the plan or alone", async () => {
  const table = "TT,Nội dung,Kế hoạch giao,Kế hoạch điều chỉnh\n1,Dự án 2,50,60\n";
  expect(await asked(table)).toEqual([
    'a.csv:2 D: figures that were adjusted or added: "Kế hoạch điều chỉnh" (expected one figure for each project, year and stage: the contract has no place for what was before or was added; rename in the file what is the plan, leave the other out with --ignore D)',
  ]);
  expect(await asked(table, "vi")).toEqual([
    'a.csv:2 D: số điều chỉnh hoặc bổ sung: "Kế hoạch điều chỉnh" (cần một số cho mỗi dự án, năm và bước: quy ước không có chỗ cho số trước hay phần thêm; số nào là kế hoạch thì đổi tiêu đề trong tệp, số kia bỏ qua bằng --ignore D)',
  ]);
  expect(await money(table, { ignore: ["D"] })).toEqual(["P2 50"]);
  expect(await asked("TT,Nội dung,NSTW (bổ sung)\n1,Dự án 2,50\n")).toEqual([expect.stringContaining("adjusted or added")]);
});

test("a row that was added may be any project's", async () => {
  expect(await asked("TT,Nội dung,NSTW\n1,Dự án 2,50\n2,Phần bổ sung,10\n")).toEqual([expect.stringContaining("--row 4=CODE")]);
});

test.each(["Vốn trung hạn", "Kế hoạch trung hạn 2021-2025", "Kế hoạch đầu tư công trung hạn"])(
  "“%s” is of several years, which a year's budget has no place for",
  async (head) => {
    const table = `TT,Nội dung,${head},Kế hoạch năm 2030\n1,Dự án 2,50,5\n`;
    expect(await asked(table)).toEqual([
      `a.csv:2 C: figures of another span than one year: "${head}" (expected a year's money, or what has been disbursed or executed by a day; leave it out with --ignore C)`,
    ]);
    expect(await money(table, { ignore: ["C"] })).toEqual(["P2 5"]);
  },
);
