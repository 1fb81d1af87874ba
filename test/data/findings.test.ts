import { join } from "node:path";
import { expect, test } from "vitest";
import type { Row } from "../../src/domain/tables.ts";
import type { CountryRows } from "../../src/intake/country.ts";
import { formatProblem } from "../../src/intake/problem.ts";
import { readCountry } from "../../src/intake/read-country.ts";
import { reconcile } from "../../src/intake/reconcile.ts";
import { findingSays } from "../../src/views/finding-numbers.ts";
import { sourceFiles } from "../intake/source-files.ts";

const { rows, reviews, problems } = readCountry(sourceFiles(join(import.meta.dirname, "../../data")));
const findings = reconcile(rows, reviews);
const million = 1_000_000;

test("the data has no problem", () => expect(problems.map(formatProblem)).toEqual([]));

const inMillions = (vnd: number | null) => (vnd ?? Number.NaN) / million;

test("the money that does not add up is exactly what is known", () => {
  const known = findings
    .filter(({ unit }) => unit === "vnd")
    .map(({ plan_code, scope, stated, computed, difference, cause }) => [
      `${plan_code} ${scope}`,
      ...[stated, computed, difference].map(inMillions),
      cause,
    ]);
  expect(known).toEqual([
    ["bao-yen-2022 ALL 2022 planned all all", 7603, 7604, 1, "rounding"],
    ["bao-yen-2022 ALL 2022 planned local all", 622, 623, 1, "rounding"],
    ["binh-phuoc-2024 ALL 2024 planned all all", 44_934, 45_434, 500, "scope"],
    ["phong-tho-2024 P7 2024 proposed all all", 1370, 1440, 70, "unexplained"],
  ]);
});

test("what else does not agree is exactly what is known", () => {
  const known = findings
    .filter(({ unit }) => unit !== "vnd")
    .map(({ finding_id, scope, stated, computed, difference, unit, cause }) => [
      finding_id,
      scope,
      stated,
      computed,
      difference,
      unit,
      cause,
    ]);
  expect(known).toEqual([
    ["cited_year.binh-phuoc-2024-c02", "38/2023/NĐ-CP", 2022, 2023, 1, "years", "unexplained"],
    ["target_by_group.tu-mo-rong-2024.10", "poverty-rate-cut poor_and_near_poor 2024", 10.5, 9, null, "percentage_points_a_year", "bound"],
  ]);
});

test("each finding is told as exactly as its document prints it", () => {
  const says = (id: string, language: "vi" | "en") => {
    const finding = findings.find(({ finding_id }) => finding_id === id);
    return finding ? findingSays(finding, finding.unit, language) : "";
  };
  expect(says("total_by_component.binh-phuoc-2024.50", "vi")).toBe(
    "văn bản ghi tổng khoảng 44.934 triệu đồng; các số ghi cho từng dự án, tiểu dự án cộng lại là 45.434 triệu đồng (chênh +500 triệu đồng).",
  );
  expect(says("total_by_component.binh-phuoc-2024.50", "en")).toContain(
    "a total of about VND 44,934 million; the figures that it prints for each project or sub-project add up to VND 45,434",
  );
  expect(says("target_by_group.tu-mo-rong-2024.10", "vi")).toBe(
    "văn bản ghi khoảng 10,5 điểm\u00a0% cho cả nhóm; các nhóm ghi riêng, có nhóm chỉ ghi một giới hạn, cộng lại là trên 9 điểm\u00a0%, nên không so được chính xác.",
  );
  // the seven sub-totals that are added up are all printed, whatever lines below them lack
  expect(says("total_by_component.bao-yen-2022.350", "vi")).toContain(
    "ghi tổng 7.603 triệu đồng; các số ghi cho từng dự án, tiểu dự án cộng lại là 7.604 triệu đồng (",
  );
});

test("Phong Thổ's Project 7 also affects the total of the plan and the one of central money", () => {
  const totals = rows.stated_totals.filter(
    ({ plan_code, amount_vnd }) => plan_code === "phong-tho-2024" && [196_280, 181_280].includes(amount_vnd / million),
  );
  const finding = findings.find(({ finding_id }) => finding_id === "total_by_component.phong-tho-2024.440");
  expect(finding?.also_affects?.split(" ")).toEqual(totals.map(({ figure_id }) => figure_id));
});

test("a person has looked at every finding", () => {
  expect(findings.filter(({ explanation_vi, explanation_en }) => !explanation_vi || !explanation_en)).toEqual([]);
  expect(reviews.map(({ finding_id }) => finding_id).toSorted()).toEqual(findings.map(({ finding_id }) => finding_id).toSorted());
});

// One million more in any amount of a plan with totals must be seen: as a finding that was not there, or one that changed or went.
const summary = (country: CountryRows) => reconcile(country, []).map(({ finding_id, difference }) => `${finding_id} ${difference}`);
const before = summary(rows).join("\n");

function seen<T extends "allocations" | "stated_totals">(table: T, row: Row<T>): boolean {
  const changed = { ...row, amount_vnd: (row.amount_vnd ?? 0) + million };
  const all: readonly Row<"allocations" | "stated_totals">[] = rows[table];
  return summary({ ...rows, [table]: all.map((other) => (other.figure_id === row.figure_id ? changed : other)) }).join("\n") !== before;
}

for (const plan of new Set(rows.stated_totals.map(({ plan_code }) => plan_code))) {
  test(`a million too many in any figure of ${plan} does not go unseen`, () => {
    const stated = rows.allocations.filter(({ plan_code, amount_vnd }) => plan_code === plan && amount_vnd !== null);
    const totals = rows.stated_totals.filter(({ plan_code }) => plan_code === plan);
    const unseen = [...stated.filter((row) => !seen("allocations", row)), ...totals.filter((row) => !seen("stated_totals", row))];
    expect(unseen.map(({ figure_id }) => figure_id)).toEqual([]);
  });
}
