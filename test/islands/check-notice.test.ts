import { expect, test } from "vitest";
import { checkExpected } from "../../src/i18n/check-expected.ts";
import { checkAroundExpected, intakeAroundProblems } from "../../src/i18n/intake-around-problems.ts";
import { intakeColumnProblems } from "../../src/i18n/intake-column-problems.ts";
import { intakePartProblems } from "../../src/i18n/intake-part-problems.ts";
import { intakeNumberProblems } from "../../src/i18n/intake-number-problems.ts";
import { intakeProblems } from "../../src/i18n/intake-problems.ts";
import { noticeParts } from "../../src/i18n/intake-report.ts";
import { languages } from "../../src/i18n/language.ts";
import { noticeAt, type NoticeCode } from "../../src/intake/export/notice.ts";
import { pageParts } from "../../src/islands/check-notice.ts";

const codes = Object.keys({
  ...intakeProblems.vi,
  ...intakePartProblems.vi,
  ...intakeAroundProblems.vi,
  ...intakeColumnProblems.vi,
  ...intakeNumberProblems.vi,
}) as NoticeCode[];
// what a notice of any kind may carry
const args = {
  ...{ charsets: "utf-8", options: "--charset tcvn3", letter: "C", one: "one", other: "other", row: "7", at: "C4", plan: "ben-lang-2030" },
  ...{
    option: "--ignore C",
    readings: "--year 2024 whole part",
    given: "2024",
    meant: "Dự án 4",
    thousands: "dot",
    decimals: "comma",
    digits: "1000",
  },
  ...{ decimal: "comma", text: "1.000", names: "allocations.csv", place: "Bến Lặng", unit: "đồng", problem: "wrong", expected: "right" },
};
const noticeOf = (code: NoticeCode) => noticeAt({ file: "a.csv", sheet: null, row: 7, column: "C" }, code, "x", args);
const isOfCommand = (text: string) => /--[a-z]/.test(text);

test.each(languages)("no problem on the page names an option of the command: %s", (language) => {
  // what a column of plan.csv lacks is asked in the form
  const told = codes.filter((code) => code !== "plan-missing").map((code) => ({ code, ...pageParts(noticeOf(code), language) }));
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ problem, expected }) => isOfCommand(problem + expected)).map(({ code }) => code)).toEqual([]);
});

test.each(languages)("and only what the command says with an option is said otherwise: %s", (language) => {
  const own = { ...checkExpected[language], ...checkAroundExpected[language] };
  for (const code of Object.keys(own) as NoticeCode[]) {
    const { problem, expected } = noticeParts(noticeOf(code), language);
    expect(isOfCommand(problem + expected), code).toBe(true);
  }
  const quote = noticeOf("broken-quote");
  expect(pageParts(quote, language)).toEqual(noticeParts(quote, language));
});
