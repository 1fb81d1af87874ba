import path from "node:path";
import { describe, expect, test } from "vitest";
import { csvFile, factTables, type FactTable } from "../../../src/domain/tables.ts";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCountry } from "../../../src/intake/read-country.ts";
import { sourceFiles } from "../source-files.ts";
import { dialects } from "./dialects.ts";
import { officialLayout, type WideFile } from "./official-layout.ts";

const [plain] = dialects;
const load = (folder: string) => {
  const files = sourceFiles(path.join(import.meta.dirname, "../../..", folder));
  return { files, rows: readCountry(files).rows };
};
const send = async (wide: readonly WideFile[]) =>
  Promise.all(wide.map(async ({ name, rows }) => ({ name, bytes: (await plain?.write(rows)) ?? new Uint8Array() })));
/** Every amount of these plans is like 1.977, and a cell is empty where a document does not name the money. */
const decided = { decimal: "comma", empty: "absent" } as const;

describe("a plan laid out wide, and taken in again, is the plan as it stands:", () => {
  const country = load("data");
  test.for(country.rows.plans.map(({ plan_code }) => plan_code))("%s", async (plan) => {
    const wide = officialLayout(plan, country.rows);
    const { report, files } = await takeIn(await send(wide), country.files, { plan, ...decided });
    expect(report.problems.map((problem) => noticeText(problem, "en"))).toEqual([]);
    const figures = factTables.flatMap((table) => country.rows[table].filter((row) => row.plan_code === plan));
    expect(report.figures).toEqual({ same: figures.length, changed: 0, new: 0, moved: 0, gone: 0, outside: 0 });
    // not a byte of the plan is written
    expect([...files.keys()]).toEqual([]);
  });
});

describe("and taken in as a new plan it has the same figures:", () => {
  const country = load("data");
  const reference = country.files.filter((file) => file.path.startsWith("reference/"));
  test.for(country.rows.plans.map(({ plan_code }) => plan_code))("%s", async (plan) => {
    const about = aboutOf(country.rows.plans.find(({ plan_code }) => plan_code === plan) ?? {});
    const options: ExportOptions = { plan, ...decided, about };
    const { report, files } = await takeIn(await send(officialLayout(plan, country.rows)), reference, options);
    expect(report.problems.map((problem) => noticeText(problem, "en"))).toEqual([]);
    const encoder = new TextEncoder();
    const written = [...files].map(([name, text]) => ({ path: `plans/${plan}/${name}`, bytes: encoder.encode(text) }));
    const { rows } = readCountry([...reference, ...written]);
    for (const table of factTables) {
      const before = country.rows[table].filter((row) => row.plan_code === plan);
      expect(stated(rows[table]), csvFile(table)).toEqual(stated(before));
    }
  });
});

// The second country has every unit, stage, level and table; only its reports of single projects have no table of their own here.
test("the plans of the invented country come back as well", async () => {
  const country = load("test/fixtures/odd-country");
  for (const { plan_code: plan } of country.rows.plans) {
    const own = (table: FactTable) => country.rows[table].filter((row) => row.plan_code === plan);
    if (own("disbursements").length > 0) continue;
    const wide = officialLayout(plan, country.rows);
    // one has a recurrent part of its central money, and no other
    const { report } = await takeIn(await send(wide), country.files, { plan, ...decided, parts: ["F=whole"] });
    if (wide.length === 0) continue;
    expect(report.problems.map((problem) => noticeText(problem, "en"))).toEqual([]);
    expect(report.figures, plan).toMatchObject({ changed: 0, new: 0, moved: 0, gone: 0 });
    expect(report.figures.same + report.figures.outside, plan).toBe(factTables.flatMap(own).length);
  }
});

/** What a row states: not where it stands, how it was recognised or what a person noted. */
function stated(rows: readonly object[]): string[] {
  const aside = ["figure_id", "as_printed", "locator", "matched_by", "note_vi", "note_en"];
  return rows.map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !aside.includes(column)))).sort();
}

function aboutOf(row: object): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? "none" : String(value)]));
}
