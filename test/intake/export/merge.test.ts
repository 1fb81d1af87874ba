import { describe, expect, test } from "vitest";
import { noticeText, reportText } from "../../../src/i18n/intake-report.ts";
import type { SourceFile } from "../../../src/intake/country.ts";
import { freeNumbers } from "../../../src/intake/export/figure-numbers.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import type { ExportFile } from "../../../src/intake/export/export-file.ts";
import { publishedIdsPath, publishedIdsText } from "../../../src/intake/export/published-ids.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { newPlan, reference } from "./invented-call.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const cover = "Ủy ban nhân dân xã Bến Lặng,,,\nBIỂU PHÂN BỔ VỐN NĂM 2024,,,\nĐơn vị tính: triệu đồng,,,\nTT,Nội dung,NSTW,NSĐP\n";
const sheet = (...rows: string[]): ExportFile => ({ name: "bieu.csv", bytes: utf8(cover + rows.map((row) => `${row}\n`).join("")) });
const first = sheet('1,Nhà ở không dột,"100,5",10', "2,Sàn việc làm ở chợ phiên,200,20");

/** The plan's folder as a first intake writes it. */
async function standing(file: ExportFile = first, more: readonly SourceFile[] = []): Promise<SourceFile[]> {
  const { files, report } = await takeIn([file], reference, newPlan);
  expect(report.problems).toEqual([]);
  return [...reference, ...more, ...[...files].map(([name, text]) => ({ path: `plans/ben-lang-2030/${name}`, bytes: utf8(text) }))];
}
const again = async (file: ExportFile, country: readonly SourceFile[], options: Partial<ExportOptions> = {}) =>
  takeIn([file], country, { plan: newPlan.plan, ...options });
const messages = ({ report }: Awaited<ReturnType<typeof takeIn>>) => report.problems.map((problem) => noticeText(problem, "en"));

describe("taking a plan in again", () => {
  test("writes nothing where nothing changed", async () => {
    const { report, files } = await again(first, await standing());
    expect(report.figures).toMatchObject({ same: 4, changed: 0, new: 0 });
    expect([...files]).toEqual([]);
    expect(report.files).toEqual([
      { name: "allocations.csv", rows: 4, isKept: true },
      { name: "plan.csv", rows: 1, isKept: true },
    ]);
  });

  test("keeps the id of a figure that changed, and gives a new one a number between its neighbours", async () => {
    const file = sheet('1,Nhà ở không dột,"100,5",khoảng 11', '3,Phủ sóng các lũng khuất,7,"0,5"', "2,Sàn việc làm ở chợ phiên,200,20");
    const { report, files } = await again(file, await standing());
    expect(report.changed).toEqual([
      { figure_id: "ben-lang-2030.20", table: "allocations", change: "changed", now: "khoảng 11 triệu đồng", before: "10 triệu đồng" },
      { figure_id: "ben-lang-2030.24", table: "allocations", change: "new", now: "7 triệu đồng", before: null },
      { figure_id: "ben-lang-2030.27", table: "allocations", change: "new", now: "0,5 triệu đồng", before: null },
    ]);
    expect(files.get("allocations.csv")).toContain(
      'ben-lang-2030.20,P5,2024,local,unstated,assigned,11,million_vnd,khoảng 11 triệu đồng,~,"bieu.csv, D5",name,,',
    );
    const ids = files.get("allocations.csv")?.match(/^ben-lang-2030\.\d+/gm);
    expect(ids).toEqual([10, 20, 24, 27, 30, 40].map((number) => `ben-lang-2030.${number}`));
  });

  test("keeps what a person wrote of a figure that did not change: its place in the document, its note", async () => {
    const country = await standing();
    const edited = country.map((file) =>
      file.path.endsWith("allocations.csv")
        ? { ...file, bytes: utf8(new TextDecoder().decode(file.bytes).replace('"bieu.csv, C5",name,,', "B.III.1,number,Ghi rõ,Stated")) }
        : file,
    );
    const changed = sheet('1,Nhà ở không dột,"100,5",10', "2,Sàn việc làm ở chợ phiên,201,20");
    const { files } = await again(changed, edited);
    expect(files.get("allocations.csv")).toContain(
      'ben-lang-2030.10,P5,2024,central,unstated,assigned,"100,5",million_vnd,"100,5 triệu đồng",=,B.III.1,number,Ghi rõ,Stated',
    );
  });

  test("stops where a figure is not in the file any more, until a person says what becomes of it", async () => {
    const less = sheet('1,Nhà ở không dột,"100,5",10', "2,Sàn việc làm ở chợ phiên,200,…");
    const country = await standing();
    const shorter = sheet('1,Nhà ở không dột,"100,5",10');
    expect(messages(await again(shorter, country))).toEqual([
      'data/plans/ben-lang-2030/allocations.csv ben-lang-2030.30: not in the file any more: "200 triệu đồng" (expected the figure; --gone keep to keep it, --gone remove to drop it)',
      'data/plans/ben-lang-2030/allocations.csv ben-lang-2030.40: not in the file any more: "20 triệu đồng" (expected the figure; --gone keep to keep it, --gone remove to drop it)',
    ]);
    const kept = await again(shorter, country, { gone: "keep" });
    expect([messages(kept), [...kept.files], kept.report.figures.gone]).toEqual([[], [], 2]);
    const removed = await again(shorter, country, { gone: "remove" });
    expect(removed.files.get("allocations.csv")?.trimEnd().split("\n")).toHaveLength(3);
    expect(removed.report.removed).toEqual([
      { figure_id: "ben-lang-2030.30", table: "allocations", as_printed: "200 triệu đồng", locator: "bieu.csv, C6" },
      { figure_id: "ben-lang-2030.40", table: "allocations", as_printed: "20 triệu đồng", locator: "bieu.csv, D6" },
    ]);
    expect([kept.report.removed, (await again(shorter, country)).report.removed]).toEqual([[], []]);
    expect(reportText(removed.report, "en")).toContain(`Figures: 2 as before, 2 taken away
  ben-lang-2030.30: taken away, before 200 triệu đồng (bieu.csv, C6)
  ben-lang-2030.40: taken away, before 20 triệu đồng (bieu.csv, D6)
`);
    expect(reportText(removed.report, "vi")).toContain("  ben-lang-2030.40: bỏ đi, trước là 20 triệu đồng (bieu.csv, D6)\n");
    // a figure that is named without a number is changed, and not gone
    expect((await again(less, country)).report.figures).toMatchObject({ same: 3, changed: 1 });
  });

  test("never gives a new figure the number of one that was published, though it was taken away since", async () => {
    const ids = (...numbers: number[]): SourceFile => ({
      path: publishedIdsPath,
      bytes: utf8(publishedIdsText([...numbers.map((number) => `ben-lang-2030.${number}`), "ben-lang-2030-2.900"])),
    });
    const longer = sheet(
      '1,Nhà ở không dột,"100,5",10',
      "3,Phủ sóng các lũng khuất,7,8",
      "2,Sàn việc làm ở chợ phiên,200,20",
      "4,Lớp học nghề buổi tối,1,2",
    );
    const numbers = async (country: readonly SourceFile[]) => {
      const { files, report } = await again(longer, country);
      expect(report.problems).toEqual([]);
      return files
        .get("allocations.csv")
        ?.match(/(?<=^ben-lang-2030\.)\d+/gm)
        ?.map(Number);
    };
    const country = await standing();
    expect(await numbers(country)).toEqual([10, 20, 24, 27, 30, 40, 50, 60]);
    // 24 and 50 were figures once
    expect(await numbers([...country, ids(10, 20, 24, 30, 40, 50)])).toEqual([10, 20, 23, 27, 30, 40, 60, 70]);
    // a plan that was taken away as a whole, and comes again
    expect((await takeIn([first], [...reference, ids(10, 20)], newPlan)).files.get("allocations.csv")).toMatch(/^ben-lang-2030\.30,P5/m);
  });

  test("removes a file that has no row any more", async () => {
    const country = await standing(sheet(',Tổng số,"100,5",10', '1,Nhà ở không dột,"100,5",10'));
    const { emptied, files } = await again(sheet('1,Nhà ở không dột,"100,5",10'), country, { gone: "remove" });
    expect([emptied, [...files]]).toEqual([["stated-totals.csv"], []]);
  });

  test("moves a figure with its id when the file breaks it down", async () => {
    const sums = (...rows: string[]): ExportFile => ({
      name: "bieu.csv",
      bytes: utf8(`${cover.replace("NSTW,NSĐP", "Tổng số,")}${rows.join("\n")}\n`),
    });
    const country = await standing(sums('1,Dự án 4,"10,5",'));
    const { report, files } = await again(sums('1,Dự án 4,"10,5",', '2,Lớp học nghề buổi tối,"10,5",'), country);
    expect(report.figures).toMatchObject({ moved: 1, new: 1 });
    expect(files.get("stated-totals.csv")).toContain("ben-lang-2030.10,P4,2024,all,all,assigned");
    expect(files.get("allocations.csv")).toContain("ben-lang-2030.20,P4.S1,2024,unstated,unstated,assigned");
  });

  test("leaves alone what the file does not speak of: other years, other tables", async () => {
    const targets = `figure_id,indicator_code,component_code,population_group,period_start,period_end,value,value_high,out_of,as_printed,comparator,locator,matched_by,note_vi,note_en
ben-lang-2030.900,jobs-created,,,2024,2024,5,,,5 người,=,II,inferred,,
`;
    const country = await standing(first, [{ path: "plans/ben-lang-2030/targets.csv", bytes: utf8(targets) }]);
    const other = { name: "bieu.csv", bytes: utf8(new TextDecoder().decode(first.bytes).replace("NĂM 2024", "NĂM 2025")) };
    const { report, files } = await again(other, country);
    expect(report.figures).toMatchObject({ outside: 5, new: 4 });
    expect([...files.keys()]).toEqual(["allocations.csv"]);
    expect(files.get("allocations.csv")).toContain("ben-lang-2030.910,P5,2025");
    expect(report.files.find(({ name }) => name === "targets.csv")).toEqual({ name: "targets.csv", rows: 1, isKept: true });
  });

  test("says what a new plan lacks, with the option that gives it", async () => {
    expect(messages(await takeIn([first], reference, { plan: "moi-2024" }))).toContain(
      "bieu.csv document_no: column of plan.csv not known (expected --document-no …, --document-no none)",
    );
  });
});

test("a note that a spreadsheet would run is told at its row, once, and not altered", async () => {
  const noted: ExportFile = {
    name: "bieu.csv",
    bytes: utf8(
      `${cover.replaceAll(/^(.*)$/gm, (line) => (line.startsWith("TT") ? `${line},Ghi chú` : line))}1,Nhà ở không dột,"100,5",10,"=1+2"\n2,Sàn việc làm ở chợ phiên,200,20,- Đường bê tông\n3,Phủ sóng các lũng khuất,7,8,"-5,5 % so với 2023"\n`,
    ),
  };
  const result = await takeIn([noted], reference, newPlan);
  expect(messages(result)).toEqual([
    'bieu.csv:5: a note that is a formula to a spreadsheet: "=1+2" (expected a word before the = + - or @; leave the column of notes out with --ignore)',
  ]);
  expect(reportText(result.report, "vi")).toContain('bieu.csv:5: ghi chú mà bảng tính coi là công thức: "=1+2"');
  expect((await takeIn([noted], reference, { ...newPlan, ignore: ["E"] })).report.problems).toEqual([]);
});

test("numbers: tens in order, room used where there is some, none given twice", () => {
  expect(freeNumbers([null, null, null], [])).toEqual([10, 20, 30]);
  expect(freeNumbers([10, null, 20], [10, 20])).toEqual([10, 15, 20]);
  expect(freeNumbers([10, null, 11], [10, 11, 40])).toEqual([10, 50, 11]);
  expect(freeNumbers([null, 10], [10])).toEqual([5, 10]);
  expect(freeNumbers([10, null, 20], [10, 15, 20])).not.toContain(15);
  expect(freeNumbers([20, null], [20, 30])).toEqual([20, 40]);
  expect(new Set(freeNumbers([10, ...Array.from({ length: 9 }, () => null), 20], [10, 20])).size).toBe(11);
});
