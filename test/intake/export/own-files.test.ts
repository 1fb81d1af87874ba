import path from "node:path";
import { describe, expect, test } from "vitest";
import { csvFile, factTables } from "../../../src/domain/tables.ts";
import { noticeText, reportText } from "../../../src/i18n/intake-report.ts";
import type { SourceFile } from "../../../src/intake/country.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import type { ExportFile } from "../../../src/intake/export/export-file.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { readCountry } from "../../../src/intake/read-country.ts";
import { sourceFiles } from "../source-files.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const load = (folder: string) => {
  const files = sourceFiles(path.join(import.meta.dirname, "../../..", folder));
  return { files, reference: files.filter((file) => file.path.startsWith("reference/")), rows: readCountry(files).rows };
};
const published = load("data");
const plans = published.rows.plans.map(({ plan_code }) => plan_code);
/** The files of a plan as somebody downloads them. */
const downloads = (plan: string, { files } = published): ExportFile[] =>
  files.filter((file) => file.path.startsWith(`plans/${plan}/`)).map((file) => ({ name: path.basename(file.path), bytes: file.bytes }));
const messages = ({ report }: Awaited<ReturnType<typeof takeIn>>) => report.problems.map((problem) => noticeText(problem, "en"));
const edited = (plan: string, name: string, edit: (text: string) => string): ExportFile => {
  const file = downloads(plan).find((one) => one.name === name);
  return { name, bytes: utf8(edit(new TextDecoder().decode(file?.bytes))) };
};

describe("the contract's own files of a plan come back", () => {
  test.for(plans)("%s: every figure keeps its id, and nothing is written", async (plan) => {
    const result = await takeIn(downloads(plan), published.files, { plan });
    expect(messages(result)).toEqual([]);
    const figures = factTables.flatMap((table) => published.rows[table].filter((row) => row.plan_code === plan));
    expect(result.report.figures).toEqual({ same: figures.length, changed: 0, new: 0, moved: 0, gone: 0, outside: 0 });
    expect([...result.files]).toEqual([]);
    expect(result.report.files.every(({ isKept }) => isKept)).toBe(true);
  });

  test.for(plans)("%s: where it is not known yet, byte for byte, whatever the order and the names of a second download", async (plan) => {
    const sent = downloads(plan).map(({ name, bytes }) => ({ name: name.replace(".csv", " (1).csv"), bytes }));
    const result = await takeIn(sent.toReversed(), published.reference, { plan });
    expect(messages(result)).toEqual([]);
    expect(Object.fromEntries(result.files)).toEqual(
      Object.fromEntries(downloads(plan).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])),
    );
    const counted = result.report.sheets.map(({ rows }) => Object.values(rows).reduce((sum, count) => sum + count, 0));
    expect(counted).toEqual(sent.toReversed().map(({ bytes }) => new TextDecoder().decode(bytes).trimEnd().split("\n").length));
  });
});

test("so do those of the invented country, with every table", async () => {
  const invented = load("test/fixtures/odd-country");
  for (const { plan_code: plan } of invented.rows.plans) {
    const result = await takeIn(downloads(plan, invented), invented.files, { plan });
    expect(messages(result), plan).toEqual([]);
    expect(result.report.figures, plan).toMatchObject({ changed: 0, new: 0, moved: 0, gone: 0, outside: 0 });
  }
});

describe("a figure is the same by its id:", () => {
  const plan = "bao-yen-2022";
  const send = (file: ExportFile, options: Partial<ExportOptions> = {}, country: readonly SourceFile[] = published.files) =>
    takeIn([file], country, { plan, ...options });

  test("one that changed is told with both values, and the tables that were not sent stay", async () => {
    const file = edited(plan, "allocations.csv", (text) => text.replace("2.416,million_vnd,2.416 triệu", "2.417,million_vnd,2.417 triệu"));
    const result = await send(file);
    expect(messages(result)).toEqual([]);
    expect(result.report.changed).toEqual([
      { figure_id: `${plan}.80`, table: "allocations", change: "changed", now: "2.417 triệu đồng", before: "2.416 triệu đồng" },
    ]);
    expect([...result.files.keys()]).toEqual(["allocations.csv"]);
    expect(reportText(result.report, "en")).toContain("  is the contract's own allocations.csv\n");
  });

  test("one that the file lacks is gone: a person says what becomes of it", async () => {
    const file = edited(plan, "allocations.csv", (text) => text.replace(/^bao-yen-2022\.90,.*\n/m, ""));
    expect(messages(await send(file))).toEqual([
      'data/plans/bao-yen-2022/allocations.csv bao-yen-2022.90: not in the file any more: "241 triệu đồng" (expected the figure; --gone keep to keep it, --gone remove to drop it)',
    ]);
    const kept = await send(file, { gone: "keep" });
    expect(kept.report.figures).toMatchObject({ gone: 1 });
    expect([...kept.files]).toEqual([]);
    const removed = await send(file, { gone: "remove" });
    expect(removed.files.get("allocations.csv")).not.toContain("bao-yen-2022.90,");
    expect(removed.report.removed).toEqual([
      { figure_id: "bao-yen-2022.90", table: "allocations", as_printed: "241 triệu đồng", locator: "III.2.1, cộng 2" },
    ]);
    expect(reportText(removed.report, "vi")).toContain(
      "20 như cũ, 17 tệp không nói đến, vẫn giữ, 1 bỏ đi\n  bao-yen-2022.90: bỏ đi, trước là 241 triệu đồng (III.2.1, cộng 2)\n",
    );
  });

  test("one in another table has moved", async () => {
    const row = /^bao-yen-2022\.90,.*\n/m.exec(
      new TextDecoder().decode(downloads(plan).find(({ name }) => name === "allocations.csv")?.bytes),
    )?.[0];
    const files = [
      edited(plan, "allocations.csv", (text) => text.replace(row ?? "", "")),
      edited(plan, "stated-totals.csv", (text) => text + (row ?? "")),
    ];
    const { report } = await takeIn(files, published.files, { plan });
    expect(report.changed.map(({ figure_id, table, change }) => [figure_id, table, change])).toEqual([
      [`${plan}.90`, "stated_totals", "moved"],
    ]);
  });
});

describe("what is wrong with such a file is told by the contract's own checks, under the name that it came with:", () => {
  const plan = "bao-yen-2022";
  const read = async (...files: ExportFile[]) => messages(await takeIn(files, published.files, { plan }));
  const header =
    "figure_id,component_code,year,fund_source,expenditure_type,stage,amount,unit,as_printed,comparator,locator,matched_by,note_vi,note_en";

  test("a cell", async () => {
    const file = edited(plan, "allocations.csv", (text) => text.replace(",2.416,million", ",2416x,million"));
    expect(await read({ ...file, name: "allocations (2).csv" })).toEqual([
      'allocations (2).csv:2 amount: not an amount: "2416x" (expected the number alone, as in 6,8)',
    ]);
  });

  test("a header", async () => {
    expect(await read(edited(plan, "targets.csv", (text) => text.replace("indicator_code", "indicator")))).toEqual([
      expect.stringContaining("targets.csv:1 indicator_code: missing column"),
      expect.stringContaining("targets.csv:1 indicator: unknown column"),
    ]);
    expect(await read(edited(plan, "targets.csv", (text) => text.replaceAll(",", ";")))).toEqual([
      "targets.csv:1: no commas between cells (expected commas)",
    ]);
  });

  test("a name that does not tell allocations from totals, whose headers are alike", async () => {
    const row = "bao-yen-2022.80,P2,2022,central,recurrent,planned,2.416,million_vnd,2.416 triệu đồng,=,III.2.1,number,,";
    expect(await read({ name: "data.csv", bytes: utf8(`${header}\n${row}\n`) })).toEqual([
      "data.csv:1: unclear which file of the contract it is (expected a name that begins like one of allocations.csv, stated-totals.csv)",
    ]);
    const total = await takeIn([{ ...edited(plan, "stated-totals.csv", (text) => text), name: "data.csv" }], published.files, { plan });
    expect(messages(total)).toEqual([]);
    expect(total.report.sheets).toMatchObject([{ file: "data.csv", contract: "stated-totals.csv" }]);
  });

  test("a table that is sent twice", async () => {
    const file = edited(plan, "targets.csv", (text) => text);
    expect(await read(file, { ...file, name: "targets (1).csv" })).toEqual([
      "targets (1).csv:1: two files of one table (expected one of them: the other is targets.csv)",
    ]);
  });

  test("a file of another plan", async () => {
    const [file] = downloads("tu-mo-rong-2024");
    expect(file && (await read(file))).toEqual([
      'allocations.csv:1: file of another plan: "tu-mo-rong-2024" (expected --plan tu-mo-rong-2024)',
    ]);
  });

  test("a row of the plan that contradicts the one that stands", async () => {
    const file = edited(plan, "plan.csv", (text) => text.replace("2022-", "2021-"));
    expect(await read(file)).toHaveLength(1);
    expect((await read(file))[0]).toContain(`plans/${plan}/${csvFile("plans")} `);
  });
});

test("beside what an office sends they are one plan, and its figures keep their ids", async () => {
  const plan = "tu-mo-rong-2024";
  const sheet = "UBND XÃ TU MƠ RÔNG\nĐơn vị tính: triệu đồng\nTT;Đối tượng vay;Dự kiến năm 2024\n1;Hộ nghèo;30,5\n";
  const result = await takeIn([{ name: "bieu.csv", bytes: utf8(sheet) }, ...downloads(plan)], published.files, { plan });
  expect(messages(result)).toEqual([]);
  expect(result.report.figures).toMatchObject({ changed: 0, new: 1, gone: 0, outside: 0 });
  expect([...result.files.keys()]).toEqual(["credit.csv"]);
});
