import { expect, test } from "vitest";
import { isSlipOfLetters } from "../../../src/intake/export/alike.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { questionOf } from "../../../src/islands/check-choices.ts";
import { reading } from "./reading.ts";

const aim = (name: string, options: Partial<ExportOptions> = {}, group = "") =>
  reading(`CHỈ TIÊU NĂM 2024\nSTT;Chỉ tiêu;Đối tượng;Kế hoạch\n1;${name};${group};50%\n`, options);

test("an indicator is known by its whole name; a unit in brackets and the table's own year add nothing", async () => {
  for (const name of ["Tỷ lệ hộ dùng nước sạch", "Tỷ lệ hộ dùng nước sạch (%)", "- Tỷ lệ hộ dùng nước sach năm 2024"]) {
    const { messages, rows } = await aim(name);
    expect(messages(), name).toEqual([]);
    expect(rows("targets", "indicator_code", "value")).toEqual(["water-clean 50"]);
  }
});

test("more words behind the name are asked about: they may be of other people, places or years", async () => {
  for (const more of ["vùng cao", "của hộ nghèo", "năm 2023", "tăng thêm"]) {
    const { messages } = await aim(`Tỷ lệ hộ dùng nước sạch ${more}`);
    expect(messages(), more).toEqual([
      `a.csv:3 B: more than the name of an indicator or a borrower: "Tỷ lệ hộ dùng nước sạch ${more}" (expected a name of the catalogue; --row 3=water-clean if the rest adds nothing, --row 3=aside)`,
    ]);
  }
  const chosen = await aim("Tỷ lệ hộ dùng nước sạch vùng cao", { rows: ["3=water-clean"] });
  expect(chosen.rows("targets", "indicator_code")).toEqual(["water-clean"]);
});

test("so they are behind a borrower, and behind whom an aim counts", async () => {
  const lending = (options: Partial<ExportOptions> = {}) =>
    reading("ĐVT: triệu đồng\nSTT;Đối tượng vay;Dự kiến năm 2024\n1;Cho vay hộ nghèo về nhà ở;50\n", options);
  expect((await lending()).report.problems.map(({ code }) => code)).toEqual(["indicator-rest"]);
  expect((await lending({ rows: ["3=poor"] })).rows("credit", "borrower_group")).toEqual(["poor"]);
  const { report } = await aim("Tỷ lệ hộ dùng nước sạch", {}, "Hộ nghèo và hộ cận nghèo vùng cao");
  expect(report.problems.map(({ code }) => code)).toEqual(["group-unknown"]);
});

test("a wrong digit is no slip: it is another age, number or year", () => {
  const words = (text: string) => text.split(" ");
  expect(isSlipOfLetters(words("tre duoi 5 tuoi den lop"), words("tre duoi 5 tuoi dem lop"))).toBe(true);
  expect(isSlipOfLetters(words("tre duoi 5 tuoi den lop"), words("tre duoi 6 tuoi den lop"))).toBe(false);
});

test("an unknown name is told with the nearest one and its code, and with no code at random", async () => {
  const text = "CHỈ TIÊU NĂM 2024\nTT;Chỉ tiêu;Đơn vị tính;Kế hoạch năm 2024\n1;Hộ dùng nước sạch giảm;%;5\n2;Số con diều;con;3\n";
  const { messages, report } = await reading(text);
  expect(messages()).toEqual([
    'a.csv:3 B: no indicator of that name: "Hộ dùng nước sạch giảm" (expected --row 3=water-clean if "Tỷ lệ hộ dùng nước sạch" is meant, --row 3=aside)',
    'a.csv:4 B: no indicator of that name: "Số con diều" (expected --row 4=CODE with the code of an indicator, --row 4=aside)',
  ]);
  expect(messages("vi")).toEqual([
    'a.csv:3 B: không có chỉ tiêu nào tên này: "Hộ dùng nước sạch giảm" (cần --row 3=water-clean nếu là "Tỷ lệ hộ dùng nước sạch", --row 3=aside)',
    'a.csv:4 B: không có chỉ tiêu nào tên này: "Số con diều" (cần --row 4=MÃ với mã của một chỉ tiêu, --row 4=aside)',
  ]);
  expect(report.problems.map((problem) => questionOf(problem).choices.map(({ value }) => value))).toEqual([
    ["a.csv:3=water-clean", "a.csv:3=aside"],
    ["a.csv:4=aside"],
  ]);
});
