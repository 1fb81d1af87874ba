import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { reportText } from "../../../src/i18n/intake-report.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { newPlan, reference } from "./invented-call.ts";

const folder = path.join(import.meta.dirname, "../layouts");

// A folder is a layout: input.csv as an office sends it, options.json where a person has to decide, and in expected.txt the whole
// report and every file that is written; expected.vi.txt has the report in Vietnamese.
for (const name of readdirSync(folder)) {
  test(name, async () => {
    const file = (part: string) => path.join(folder, name, part);
    const options = existsSync(file("options.json"))
      ? (JSON.parse(readFileSync(file("options.json"), "utf8")) as Partial<ExportOptions>)
      : {};
    const about = { ...newPlan.about, issuer_vi: "Ủy ban nhân dân xã Bến Lặng" };
    const { report, files } = await takeIn([{ name: "input.csv", bytes: readFileSync(file("input.csv")) }], reference, {
      ...newPlan,
      about,
      ...options,
    });
    const written = [...files].filter(([part]) => part !== "plan.csv").map(([part, text]) => `\n${part}\n${text}`);
    await expect(`${reportText(report, "en")}\n${written.join("")}`).toMatchFileSnapshot(file("expected.txt"));
    await expect(`${reportText(report, "vi")}\n`).toMatchFileSnapshot(file("expected.vi.txt"));
  });
}
