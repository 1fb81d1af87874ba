import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { newPlan, reference } from "./invented-call.ts";
import { folder } from "./write-exports.ts";

const files = (fault: string) => readdirSync(path.join(folder, fault)).filter((name) => name !== "expected.txt");
const expectedOf = (fault: string, file: string) =>
  readFileSync(path.join(folder, fault, "expected.txt"), "utf8")
    .split("\n")
    .filter((line) => /^[^:[]+/.exec(line)?.[0] === file);

async function read(fault: string, name: string) {
  return takeIn([{ name, bytes: readFileSync(path.join(folder, fault, name)) }], reference, newPlan);
}

// A folder is a fault, a file in it a dialect; expected.txt has every message that must follow, letter for letter.
for (const fault of readdirSync(folder).filter((name) => name !== "sound")) {
  describe(fault, () => {
    test.for(files(fault))("%s", async (file) => {
      const { report } = await read(fault, file);
      expect(report.problems.map((problem) => noticeText(problem, "en"))).toEqual(expectedOf(fault, file));
    });
  });
}

describe("a sound file gives every figure, and accounts for every row", () => {
  test.for(files("sound"))("%s", async (file) => {
    const { report, files: written } = await read("sound", file);
    expect(report.problems.map((problem) => noticeText(problem, "en"))).toEqual([]);
    const rows = (written.get("allocations.csv") ?? "").trimEnd().split("\n").slice(1);
    const stated = rows.map((row) => {
      const [, component, year, source, type, , amount = "", unit] = row.match(/"[^"]*"|[^,]+/g) ?? [];
      return `${file}: ${component} ${year} ${source} ${type} ${amount.replaceAll(/[".]/g, "")} ${unit}`;
    });
    expect(stated).toEqual(expectedOf("sound", file));
    const counts = report.sheets[0]?.rows;
    expect(counts).toMatchObject({ total: 1, cover: file.startsWith("windows") ? 4 : 3, subset: 0, aside: 0 });
  });
});
