import { expect, test } from "vitest";
import { noticeText, reportText } from "../../../src/i18n/intake-report.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { newPlan, reference } from "./invented-call.ts";

async function read(name: string, head = "NSTW", names = "Nội dung", title = "PHÂN BỔ VỐN NĂM 2024") {
  const text = `${title}\nĐơn vị tính: triệu đồng\nTT;${names};${head}\n1;${name};60,5\n`;
  const about = { ...newPlan.about, issuer_vi: "Ủy ban nhân dân xã Bến Lặng" };
  const { report, files } = await takeIn([{ name: "a.csv", bytes: new TextEncoder().encode(text) }], reference, { ...newPlan, about });
  const { records } = readCsv("allocations.csv", files.get("allocations.csv") ?? "");
  return {
    messages: report.problems.map((problem) => noticeText(problem, "en")),
    text: reportText(report, "en"),
    money: records.map(({ cells }) => `${cells["component_code"]} ${cells["year"]} ${cells["amount"]}`),
  };
}
const roof = "Nhà ở không dột";

test("the table's own year behind a name, by cover or column, is read", async () => {
  for (const name of [`${roof} năm 2024`, "Dự án 5 năm 2024", `Dự án 5: ${roof} (năm 2024)`, `Dự án 5 (năm 2024): ${roof}`]) {
    const { messages, money } = await read(name);
    expect(messages, name).toEqual([]);
    expect(money, name).toEqual(["P5 2024 60,5"]);
    expect((await read(name, "NSTW năm 2024", "Nội dung", "PHÂN BỔ VỐN")).money, name).toEqual(["P5 2024 60,5"]);
  }
});

test("another year, a stage or a type behind a name is asked about, whether a number or the beginning names it", async () => {
  for (const name of [
    `${roof} năm 2023`,
    "Dự án 5 năm 2023",
    `${roof} - vốn đầu tư`,
    `${roof} (đề xuất)`,
    `${roof} + 6`,
    `${roof} chưa giải ngân`,
  ]) {
    const { messages } = await read(name);
    expect(messages, name).toEqual([expect.stringMatching(/^a\.csv:4 B: more than the name of a project: .*--row 4=P5/)]);
  }
  const [message] = (await read(`${roof} năm 2024`, "NSTW năm 2023")).messages;
  expect(message).toContain("more than the name of a project");
});

test("more words behind a name are told as a match by its beginning", async () => {
  const { messages, text } = await read(`${roof} ở vùng cao`);
  expect(messages).toEqual([]);
  expect(text).toContain(`row 4 "${roof} ở vùng cao": P5, by the beginning of the name`);
});

test("a year in the header of names is that of the table, or one of two", async () => {
  expect((await read(roof, "NSTW", "Nội dung năm 2024")).money).toEqual(["P5 2024 60,5"]);
  expect((await read(roof, "NSTW", "Nội dung (năm 2024)", "PHÂN BỔ VỐN")).money).toEqual(["P5 2024 60,5"]);
  expect((await read(roof, "NSTW", "Nội dung năm 2023")).messages).toEqual([expect.stringContaining("two years")]);
});
