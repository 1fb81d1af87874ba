import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contractInVietnamese } from "../../../src/i18n/contract-words.ts";
import { readCountry } from "../../../src/intake/read-country.ts";
import { sourceFiles } from "../source-files.ts";
import { newPlan } from "./invented-call.ts";
import { reading } from "./reading.ts";

const table = "PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\nTT;Nội dung;NSTW\n1;Nhà ở không dột;60,5\n";

test("what the contract has against a figure is told at its cell in the file that was sent, in the language of the report", async () => {
  const about = { ...newPlan.about, issuer_vi: "UBND xã Bến Lặng", period_start: "2050", period_end: "2050" };
  const far = await reading(table, { about, override: ["period"] });
  expect(far.messages()[0]).toBe('a.csv:4 C: year: far outside the plan\'s period: "2024" (expected a year from 2030 to 2055)');
  expect(far.messages("vi")[0]).toBe('a.csv:4 C: year: quá xa giai đoạn của kế hoạch: "2024" (cần một năm từ 2030 đến 2055)');
});

test("and against the row of the plan at the line of the cover that says it, or at the file", async () => {
  const { document_no: _number, issued_on: _day, issued_precision: _precision, ...about } = newPlan.about ?? {};
  const cover = "UBND XÃ BẾN LẶNG;Số: 7/BC-UBND\n;Bến Lặng, ngày 5 tháng 3 năm 2027\n";
  const late = await reading(cover + table, { about });
  expect(late.messages()).toEqual(['a.csv received_on: before the date of issue: "2026-11-20" (expected a day from 2027-03-05 on)']);
  expect(late.messages("vi")).toEqual(['a.csv received_on: trước ngày ban hành: "2026-11-20" (cần một ngày từ 2027-03-05 trở đi)']);
});

test("every message of the contract's checks has Vietnamese words", () => {
  const folder = path.join(import.meta.dirname, "..");
  const base = sourceFiles(path.join(folder, "base"));
  const messages = readdirSync(path.join(folder, "fixtures")).flatMap((name) => {
    const own = path.join(folder, "fixtures", name);
    const changed = sourceFiles(own);
    const removed = existsSync(path.join(own, "removed.txt")) ? readFileSync(path.join(own, "removed.txt"), "utf8").split("\n") : [];
    const kept = base.filter((file) => !removed.includes(file.path) && !changed.some((one) => one.path === file.path));
    return readCountry([...changed, ...kept]).problems;
  });
  expect(messages.length).toBeGreaterThan(80);
  for (const { problem, expected } of messages) {
    expect(contractInVietnamese(problem, "problem"), problem).not.toBe(problem);
    // codes and lists of the contract's own words are the same
    const isEnglish = /\b(a|an|the|of|as|in|or|no|at|on|from|with|every|one|to|more)\b/.test(expected);
    if (isEnglish) expect(contractInVietnamese(expected, "expected"), expected).not.toBe(expected);
  }
});
