import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { noticeText } from "../../src/i18n/intake-report.ts";
import { takeIn } from "../../src/intake/export/take-in.ts";
import { decided, decisions, questionOf, undecided, type Choice } from "../../src/islands/check-choices.ts";
import { newPlan, reference } from "../intake/export/invented-call.ts";

const folder = path.join(import.meta.dirname, "../intake/exports");
const read = (fault: string, options = newPlan) =>
  takeIn([{ name: "utf-8.csv", bytes: readFileSync(path.join(folder, fault, "utf-8.csv")) }], reference, options);
const key = ({ code, row, column }: { code: string; row: number; column: string }) => `${code} ${row} ${column}`;

test("every reading that a problem offers settles it", async () => {
  const offered: string[] = [];
  for (const fault of readdirSync(folder)) {
    const { report } = await read(fault);
    for (const notice of report.problems) {
      for (const choice of questionOf(notice).choices) {
        const after = await read(fault, decided(newPlan, choice));
        expect(after.report.problems.map(key), `${fault}: ${choice.option} ${choice.value}`).not.toContain(key(notice));
        offered.push(notice.code);
      }
    }
  }
  const codes = [...new Set(offered)].sort();
  expect(codes).toEqual(
    [
      "bracketed-figure",
      "carry-out-ambiguous",
      "component-ambiguous",
      "component-unknown",
      "cover-contradicted",
      "dash-ambiguous",
      "decimal-ambiguous",
      "decimal-outweighed",
      "empty-ambiguous",
      "empty-column",
      "figure-outside",
      "levels-without-total",
      "lone-part",
    ].concat([
      ...["mark-ambiguous", "other-span", "part-alone", "part-ambiguous", "rate-ambiguous"],
      "rest-ambiguous",
      ...[
        "section-unknown",
        "split-ambiguous",
        "stage-ambiguous",
        "stage-denied",
        "stage-missing",
        "stated-twice",
        "subset-unknown",
        "total-ambiguous",
        "unit-ambiguous",
        "unit-missing",
        "unknown-column",
        "whole-ambiguous",
        "whole-unknown",
      ],
      "year-ambiguous",
    ]),
  );
});

test("a problem that names an option to choose from offers it", async () => {
  for (const fault of readdirSync(folder)) {
    const { report } = await read(fault);
    for (const notice of report.problems) {
      const names = [...noticeText(notice, "en").matchAll(/--(\w[\w-]*)/g)].map(([, name = ""]) => name);
      if (names.length === 0 || notice.code === "plan-missing") continue;
      const { choices, wanted } = questionOf(notice);
      expect(choices.length > 0 || wanted !== null, noticeText(notice, "en")).toBe(true);
    }
  }
});

test("a decision takes the place of the former, and can be taken back", () => {
  const unit: Choice = { option: "unit", value: "vnd" };
  const row: Choice = { option: "rows", value: "a=b.csv:12=P4" };
  const made = [
    unit,
    row,
    { option: "rows", value: "a=b.csv:13=aside" },
    { option: "ignore", value: "D" },
    { option: "rates", value: "F=D" },
    { option: "year", value: "2024" },
  ] as const;
  const options = made.reduce(decided, newPlan);
  expect(options).toMatchObject({ unit: "vnd", rows: ["a=b.csv:12=P4", "a=b.csv:13=aside"], ignore: ["D"], year: 2024 });
  expect(decisions(options)).toHaveLength(made.length);
  const again = decided(decided(options, { option: "rows", value: "a=b.csv:12=P5" }), { option: "unit", value: "million_vnd" });
  expect(again).toMatchObject({ unit: "million_vnd", rows: ["a=b.csv:13=aside", "a=b.csv:12=P5"] });
  expect(decisions(decisions(again).reduce(undecided, again))).toEqual([]);
});
