import { describe, expect, test } from "vitest";
import { oneRow as table } from "./one-row.ts";

const memo = ["year", "stage", "fund_source", "expenditure_type", "amount", "memo_kind", "from_year"] as const;

describe("carried-over money beside the year's, without words that make it a part,", () => {
  const heads = "Vốn giao năm 2023;Vốn năm 2022 kéo dài sang năm 2023";

  test("is asked about: inside of it, or on top", async () => {
    const asked = await table("GIAO VỐN NĂM 2023", heads, "12,5;15,5");
    expect(asked.messages()).toEqual([
      'a.csv:3 D: carried-over money beside other money, inside of it or on top: "Vốn năm 2022 kéo dài sang năm 2023" (expected --within D=C, --ignore D: inside that column, or left out if it comes on top, since the contract has a place only for what lies in the year\'s money)',
    ]);
    expect(asked.messages("vi")).toEqual([
      'a.csv:3 D: vốn kéo dài đứng cạnh vốn khác, không rõ nằm trong hay ngoài vốn ấy: "Vốn năm 2022 kéo dài sang năm 2023" (cần --within D=C, --ignore D: nằm trong cột ấy, hoặc bỏ cột nếu là tiền cộng thêm, vì quy ước chỉ có chỗ cho phần nằm trong vốn của năm)',
    ]);
  });

  test("is what a person says", async () => {
    const inside = await table("KẾ HOẠCH VỐN NĂM 2023", heads, "12,5;5,5", { within: ["D=C"] });
    expect(inside.messages()).toEqual([]);
    expect(inside.rows("memo-amounts", ...memo)).toEqual(["2023 assigned unstated unstated 5,5 carried_over 2022"]);
    const onTop = await table("GIAO VỐN NĂM 2023", heads, "12,5;15,5", { ignore: ["D"] });
    expect([onTop.messages(), onTop.rows("memo-amounts", ...memo)]).toEqual([[], []]);
  });

  test("is a part of it under one heading, and stands alone where there is no other money", async () => {
    const under = await table("GIAO VỐN", "Vốn giao năm 2023;\n;;Tổng số;Vốn kéo dài từ năm 2022", "12,5;5,5");
    expect(under.messages()).toEqual([]);
    const alone = await table("GIAO VỐN NĂM 2023", "Vốn năm 2022 kéo dài sang năm 2023", "5,5");
    expect(alone.messages()).toEqual([]);
  });
});

describe("a share in the header of money", () => {
  test("is told, and no amount is made of it", async () => {
    const { messages, rows } = await table("GIAO VỐN NĂM 2023", "Vốn giao năm 2023;% KH 2023", "1200,5;75");
    expect(messages()).toEqual([
      'a.csv:3 D: unknown column: "% KH 2023" (expected a header that names source, type, year or stage; leave it out with --ignore D)',
    ]);
    expect(rows("allocations", "amount")).not.toContain("75");
    const left = await table("GIAO VỐN NĂM 2023", "Vốn giao năm 2023;NSTW (%)", "1200,5;90,5", { ignore: ["D"] });
    expect(left.messages()).toEqual([]);
  });

  test("but a percent behind a number is a remark on the money", async () => {
    const { messages } = await table("GIAO VỐN NĂM 2023", "NSTW (90%);NSĐP (10%)", "1200,5;90,5");
    expect(messages()).toEqual([]);
  });
});
