import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findingLines } from "../../scripts/finding-lines.ts";
import { sourceFiles } from "../../scripts/source-files.ts";
import { readCountry } from "../../src/intake/read-country.ts";
import { reconcile } from "../../src/intake/reconcile.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const totals = "plans/phong-tho-2024/stated-totals.csv";
const reviews = "reviews/findings.csv";
const p7 = "total_by_component, phong-tho-2024 (P7 2024 proposed all all)";
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  cpSync("data", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}
function lines(): string[] {
  const { rows, reviews } = readCountry(sourceFiles(folder));
  return findingLines(folder, reconcile(rows, reviews), { rows, reviews });
}

describe("npm run data names", () => {
  it("no finding where none is new since the newest release", () => {
    expect(lines()).toEqual([expect.stringMatching(/^none new since the release \d{4}-\d\d-\d\d-[0-9a-f]{8}/)]);
  });

  it("every finding before there is a release", () => {
    rmSync(path.join(folder, "releases"), { recursive: true });
    const [first, ...all] = lines();
    expect(first).toBe("6 new, changed or gone before the first release:");
    expect(all).toContain(`  new: ${p7}: stated 1370000000 vnd, against 1440000000 vnd`);
    expect(all).toContain("  new: cited_year, binh-phuoc-2024 (38/2023/NĐ-CP): stated 2022 years, against 2023 years");
  });

  it("what is new, and that nobody has reviewed it", () => {
    edit("plans/phong-tho-2024/allocations.csv", (text) => text.replaceAll("98.553", "98.535"));
    const [first, ...all] = lines();
    expect(first).toMatch(/^2 new, changed or gone since the release /);
    expect(all).toEqual([
      '  new: total_by_component, phong-tho-2024 (ALL 2024 proposed central all): stated 181280000000 vnd, against 181262000000 vnd; no review of total_by_component.phong-tho-2024.240 in reviews/findings.csv yet (stated "181280000000", computed "181262000000", figures "181280000000 98535000000 30300000000 13810000000 15908000000 4000000000 634000000 16380000000 325000000 1370000000")',
      '  new: total_by_source, phong-tho-2024 (P1.S1 2024 proposed all all): stated 101553000000 vnd, against 101535000000 vnd; no review of total_by_source.phong-tho-2024.270 in reviews/findings.csv yet (stated "101553000000", computed "101535000000", figures "101553000000 98535000000 3000000000")',
    ]);
  });

  it("what has other figures than it had, but not what was only reviewed anew", () => {
    edit(reviews, (text) => text.replace("A decree is cited", "One decree is cited"));
    expect(lines()).toEqual([expect.stringMatching(/^none new/)]);
    edit(totals, (text) => text.replaceAll("1.370", "1.371"));
    expect(lines()).toContain(`  changed: ${p7}: stated 1371000000 vnd, against 1440000000 vnd`);
  });

  it("every review that was made of other numbers, with both", () => {
    edit("plans/tu-mo-rong-2024/targets.csv", (text) => text.replace(",8,9,", ",3,4,").replace("từ 8-9%", "từ 3-4%"));
    const id = "target_by_group.tu-mo-rong-2024.10";
    const of = (computed: number, cut: string) => `stated "~10.5", computed ">${computed}", figures "~10.5 ${cut} >1"`;
    expect(lines()).toContain(`  not reviewed as it is: ${id}: its review is of ${of(9, "8-9")}; the data now has ${of(4, "3-4")}`);
    const { rows, reviews } = readCountry(sourceFiles(folder));
    expect(reconcile(rows, reviews).find(({ finding_id }) => finding_id === id)).toMatchObject({
      ...{ cause: "unexplained", explanation_vi: null, explanation_en: null },
    });
  });

  it("a review of parts that changed and still come to the same sum", () => {
    edit("plans/phong-tho-2024/allocations.csv", (text) =>
      text.replaceAll("1.044", "1.045").replace(",396,", ",395,").replace("396 triệu", "395 triệu"),
    );
    expect(lines().at(-1)).toMatch(/not reviewed as it is: total_by_component.phong-tho-2024.440: .*"1370000000 1045000000 395000000"$/);
  });

  it("what adds up now", () => {
    edit(totals, (text) => text.replaceAll("1.370", "1.440"));
    expect(lines()).toContain(`  gone: ${p7}: stated 1370000000 vnd, against 1440000000 vnd`);
  });
});
