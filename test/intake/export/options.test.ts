import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { callOf } from "../../../scripts/intake-call.ts";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import type { Intake } from "../../../src/intake/export/report.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { newPlan, reference } from "./invented-call.ts";
import { folder } from "./write-exports.ts";

async function read(fault: string, ...args: string[]): Promise<Intake> {
  const call = callOf(["utf-8.csv", "--plan", newPlan.plan, ...args]);
  if (typeof call === "string") throw new Error(call);
  const options: ExportOptions = { ...call.options, about: { ...newPlan.about, ...call.options.about } };
  return takeIn([{ name: "utf-8.csv", bytes: readFileSync(path.join(folder, fault, "utf-8.csv")) }], reference, options);
}
/** The options that a message offers, as they would be typed. */
const offered = (message: string) => [...message.matchAll(/--(\S+) ([^\s,()]+)/g)].map(([, name = "", value = ""]) => [`--${name}`, value]);

describe("each option that a message offers decides:", () => {
  for (const fault of readdirSync(folder)) {
    const [message = ""] = readFileSync(path.join(folder, fault, "expected.txt"), "utf8").split("\n");
    for (const option of offered(message)) {
      test(`${fault} ${option.join(" ")}`, async () => {
        const { report } = await read(fault, ...option);
        expect(report.problems.map((problem) => noticeText(problem, "en"))).not.toContain(message);
        expect(report.problems.map(({ code }) => code)).not.toContain("row-option-unused");
      });
    }
  }
});

const rowsOf = ({ files }: Intake, name: string) => (files.get(name) ?? "").trimEnd().split("\n").slice(1);

test("an empty cell is a row without an amount, or no row", async () => {
  const without = rowsOf(await read("empty-ambiguous", "--empty", "absent"), "allocations.csv");
  const named = rowsOf(await read("empty-ambiguous", "--empty", "not-stated"), "allocations.csv");
  expect(named).toHaveLength(without.length + 1);
  expect(named.filter((row) => row.includes(",,,,=,"))).toHaveLength(1);
  expect(without.filter((row) => row.includes(",,,,=,"))).toEqual([]);
});

test("a dash is 0, a row without an amount, or no row: never 0 unless a person says so", async () => {
  const [zero, named, without] = await Promise.all(
    ["zero", "not-stated", "absent"].map(async (meaning) => rowsOf(await read("dash-ambiguous", "--dash", meaning), "allocations.csv")),
  );
  expect(zero?.filter((row) => /,0,\w*vnd,0 \D+,=,/.test(row))).toHaveLength(1);
  expect(named?.filter((row) => row.includes(",,,,=,"))).toHaveLength(1);
  expect(without).toHaveLength((zero?.length ?? 0) - 1);
});

test("of two breakdowns of the same money the other one is stated totals", async () => {
  const bySource = await read("split-ambiguous", "--split", "source");
  const byType = await read("split-ambiguous", "--split", "type");
  expect(rowsOf(bySource, "allocations.csv").every((row) => /,(central|local),unstated,/.test(row))).toBe(true);
  expect(rowsOf(byType, "allocations.csv").every((row) => /,unstated,(capital|recurrent),/.test(row))).toBe(true);
  expect(rowsOf(bySource, "stated-totals.csv").some((row) => /,P\S*,\d+,all,(capital|recurrent),/.test(row))).toBe(true);
});

test("a row is counted as set aside where a person says so", async () => {
  const message = readFileSync(path.join(folder, "component-unknown/expected.txt"), "utf8");
  const row = /utf-8\.csv:(\d+)/.exec(message)?.[1] ?? "";
  const { report } = await read("component-unknown", "--row", `${row}=aside`);
  expect(report.problems).toEqual([]);
  expect(report.sheets[0]?.rows.aside).toBe(1);
});

test("an option that the file contradicts, or that no row needs, is a problem", async () => {
  const codes = async (...args: string[]) => (await read("sound", ...args)).report.problems.map(({ code }) => code);
  expect(await codes("--year", "1999")).toEqual(["facet-contradicted"]);
  expect(await codes("--unit", "thousand_vnd")).toEqual(["facet-contradicted"]);
  expect(await codes("--decimal", "dot")).toEqual(["decimal-contradicted"]);
  expect(await codes("--row", "999=P5")).toEqual(["row-option-unused"]);
  expect(await codes("--charset", "utf-16be")).toEqual(["charset-unknown"]);
});
