import { expect, test } from "vitest";
import { reading } from "./reading.ts";

const table = (heads: string, cells: string) =>
  reading(`BÁO CÁO GIẢI NGÂN NĂM 2023\nĐơn vị tính: triệu đồng\nTT;Nội dung;${heads}\n1;Nhà ở không dột;${cells}\n`);
const columns = ["year", "as_of", "basis", "rate", "amount", "denominator"] as const;
const report = "Kế hoạch vốn giao năm 2023;Giải ngân đến 31/8/2023";

test.each([
  "so với kế hoạch năm 2023",
  "so với KH năm 2023",
  "so với KH 2023",
  "so với kế hoạch vốn giao năm 2023",
  "so với kế hoạch năm",
  "(không bao gồm vốn kéo dài)",
])("a rate %s is of the year's plan", async (words) => {
  const { messages, rows } = await table(`${report};Tỷ lệ giải ngân ${words} (%)`, "12,5;6,5;52");
  expect(messages()).toEqual([]);
  expect(rows("disbursements", ...columns)).toEqual(["2023 2023-08-31 actual 52 6,5 plan_year"]);
});

test.each([
  "bao gồm cả vốn kéo dài",
  "(bao gồm cả vốn kéo dài)",
  "bao gồm vốn kéo dài",
  "gồm vốn kéo dài",
  "gồm cả vốn năm 2022 kéo dài",
  "(bao gồm vốn chuyển nguồn từ năm 2022 sang)",
  "tính cả vốn kéo dài",
  "so với kế hoạch năm 2023 bao gồm cả vốn kéo dài",
])("a rate %s counts carried-over money", async (words) => {
  const { messages, rows } = await table(`${report};Tỷ lệ giải ngân ${words} (%)`, "12,5;6,5;42");
  expect(messages()).toEqual([]);
  expect(rows("disbursements", ...columns)).toEqual(["2023 2023-08-31 actual 42 6,5 with_carry_over"]);
});

test("two rates on two denominators are of the one report before them", async () => {
  for (const second of ["(bao gồm cả vốn kéo dài)", "gồm vốn kéo dài"]) {
    const heads = `${report};Tỷ lệ giải ngân so với KH năm 2023 (%);Tỷ lệ giải ngân ${second} (%)`;
    const { messages, rows } = await table(heads, "12,5;6,5;52;42");
    expect(messages(), second).toEqual([]);
    expect(rows("disbursements", ...columns), second).toEqual([
      "2023 2023-08-31 actual  6,5 not_stated",
      "2023 2023-08-31 actual 52  plan_year",
      "2023 2023-08-31 actual 42  with_carry_over",
    ]);
  }
});

test("a rate of an assigned plan without a year has no stated denominator", async () => {
  const { rows } = await table(`${report};Tỷ lệ so với kế hoạch giao (%)`, "12,5;6,5;52");
  expect(rows("disbursements", "rate", "denominator")).toEqual(["52 not_stated"]);
});

test("words that lead to a part are none of a denominator", async () => {
  const { messages, rows } = await table("Vốn giao năm 2023;Bao gồm: vốn năm 2022 kéo dài", "12,5;6,5");
  expect(messages()).toEqual([]);
  expect(rows("memo-amounts", "stage", "memo_kind", "from_year", "amount")).toEqual(["assigned carried_over 2022 6,5"]);
});

test("what is expected of all the year is an estimate of it", async () => {
  for (const words of ["Ước giải ngân cả năm 2023", "Ước giải ngân cả năm"]) {
    const { messages, rows } = await table(`${report};${words}`, "12,5;6,5;11,5");
    expect(messages(), words).toEqual([]);
    expect(rows("disbursements", ...columns), words).toEqual(["2023 2023-08-31 actual  6,5 not_stated", "2023  estimate  11,5 not_stated"]);
  }
});
