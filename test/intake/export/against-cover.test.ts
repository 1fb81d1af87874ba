import { describe, expect, test } from "vitest";
import { callOf } from "../../../scripts/intake-call.ts";
import { noticeText, reportText } from "../../../src/i18n/intake-report.ts";
import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { takeIn } from "../../../src/intake/export/take-in.ts";
import { csvHeader } from "../../../src/domain/tables.ts";
import { csvText } from "../../../src/intake/export/csv-text.ts";
import { readCsv } from "../../../src/intake/read.ts";
import { newPlan, reference } from "./invented-call.ts";
import { reading } from "./reading.ts";

const table = "PHÂN BỔ VỐN NĂM 2024\nĐơn vị tính: triệu đồng\nTT;Nội dung;NSTW\n1;Nhà ở không dột;60,5\n";
const cover = "UBND XÃ BẾN LẶNG;Số: 7/BC-UBND\n;Bến Lặng, ngày 5 tháng 3 năm 2024\n";
const asCovered = { document_no: "7/BC-UBND", issued_on: "2024-03-05", issued_precision: "day", issuer_vi: "UBND XÃ BẾN LẶNG" };

async function read(text: string, about: Record<string, string>, override: ExportOptions["override"] = []) {
  const options = { ...newPlan, about: { ...newPlan.about, ...asCovered, ...about }, override };
  const { report, files } = await takeIn([{ name: "a.csv", bytes: new TextEncoder().encode(text) }], reference, options);
  return {
    messages: report.problems.map((problem) => noticeText(problem, "en")),
    text: reportText(report, "en"),
    plan: readCsv("plan.csv", files.get("plan.csv") ?? "").records[0]?.cells,
  };
}

describe("what a person says of the document and its cover contradicts", () => {
  const cases: readonly (readonly [about: Record<string, string>, option: string, message: string])[] = [
    [
      { document_no: "9/BC-UBND" },
      "document-no",
      `a.csv:1: the cover says otherwise than the option: "Số: 7/BC-UBND" (expected --document-no 7/BC-UBND as the cover says, --override document-no to keep "9/BC-UBND")`,
    ],
    [
      { issued_on: "2024-03-01", issued_precision: "month" },
      "issued-on",
      `a.csv:2: the cover says otherwise than the option: "Bến Lặng, ngày 5 tháng 3 năm 2024" (expected --issued-on 2024-03-05 as the cover says, --override issued-on to keep "2024-03")`,
    ],
    [
      { issuer_vi: "Ủy ban nhân dân xã Bến Lăng" },
      "issuer",
      `a.csv:1: the cover says otherwise than the option: "UBND XÃ BẾN LẶNG" (expected --issuer UBND XÃ BẾN LẶNG as the cover says, --override issuer to keep "Ủy ban nhân dân xã Bến Lăng")`,
    ],
    [
      { locality_code: "canh-mong" },
      "locality",
      `a.csv:1: the cover says otherwise than the option: "UBND XÃ BẾN LẶNG" (expected --locality ben-lang, --locality ben-lang-pho-chim as the cover says, --override locality to keep "canh-mong")`,
    ],
    [
      { period_start: "2025", period_end: "2026" },
      "period",
      `a.csv:3: the cover says otherwise than the option: "PHÂN BỔ VỐN NĂM 2024" (expected --period 2024 as the cover says, --override period to keep "2025-2026")`,
    ],
  ];
  test.for(cases)("stops with the two readings: %s", async ([about, option, message]) => {
    expect((await read(cover + table, about)).messages).toEqual([message]);
    const kept = await read(cover + table, about, [option] as ExportOptions["override"]);
    expect(kept.messages).toEqual([]);
    expect(kept.plan).toMatchObject(about);
    expect(kept.text).toMatch(new RegExp(`plan.csv .*--${option}, instead of a.csv, row [123]: `));
  });

  test("is told of a place that we do not know, and of the province above it", async () => {
    for (const place of ["XÃ NGÀY XƯA", "TỈNH ĐỢI MƯA"]) {
      const { messages } = await read(`UBND ${place}\n${table}`, { issuer_vi: `UBND ${place}` });
      expect(messages, place).toEqual([expect.stringContaining('--override locality to keep "ben-lang"')]);
    }
  });
});

describe("nothing is said", () => {
  test("where both agree, however they write it", async () => {
    const about = { document_no: "7/bc-ubnd", issuer_vi: "Uỷ ban nhân dân xã Bến Lặng" };
    const { messages, plan } = await read(cover + table, about);
    expect(messages).toEqual([]);
    expect(plan).toMatchObject(about);
  });

  test("where the option is one of two readings of the cover, or a superior stands above the commune", async () => {
    const two = `UBND HUYỆN GHỀNH RŨ;Số: 8/QĐ-UBND\n${cover}${table}`;
    expect((await read(two, {})).messages).toEqual([]);
    expect((await read(`PHÒNG TÀI CHÍNH\n${table}`, { issuer_vi: "Phòng Tài chính" })).messages).toEqual([]);
  });
});

describe("a file for a plan that stands is held against its row", () => {
  const row = { ...asCovered, plan_code: newPlan.plan, locality_code: "ben-lang", received_on: "2026-11-20" };
  const text = csvText(csvHeader("plans"), [
    {
      ...{ ...row, period_start: "2024", period_end: "2024", document_kind: "plan", title_vi: "Kế hoạch", title_en: "Plan" },
      source_sha256: "ab".repeat(32),
    },
  ]);
  const standing = [{ path: `plans/${newPlan.plan}/plan.csv`, bytes: new TextEncoder().encode(text) }];
  const of = (file: string, override: ExportOptions["override"] = []) => reading(file, { about: undefined, override }, standing);

  test("and nothing is said where both agree, or an office of the same committee sends it", async () => {
    expect((await of(cover + table)).messages()).toEqual([]);
    expect((await of(`UBND XÃ BẾN LẶNG;\nPHÒNG TÀI CHÍNH - KẾ HOẠCH;\n${table}`)).messages()).toEqual([]);
  });

  const cases = [
    ["document-no", cover.replace("7/BC", "9/BC") + table, "Số: 9/BC-UBND", "7/BC-UBND", 1],
    ["issued-on", cover.replace("ngày 5", "ngày 6") + table, "Bến Lặng, ngày 6 tháng 3 năm 2024", "2024-03-05", 2],
    ["locality", `UBND XÃ CÁNH MỎNG;\n${table}`, "UBND XÃ CÁNH MỎNG", "ben-lang", 1],
    ["period", table.replace("2024", "2022"), "PHÂN BỔ VỐN NĂM 2022", "2024", 1],
  ] as const;
  test.for(cases)("and stops with both where the cover has another: %s", async ([option, file, said, kept, line]) => {
    expect((await of(file)).messages()).toEqual([
      `a.csv:${line}: the cover says otherwise than the plan that stands: "${said}" (expected --plan with a code of its own if it is another document, --override ${option} to keep "${kept}")`,
    ]);
    const taken = await of(file, [option]);
    expect(taken.messages()).toEqual([]);
    expect([...taken.files.keys()]).toEqual(["allocations.csv"]);
  });
});

test("the report says of each cell of a new plan.csv which option or line it comes from", async () => {
  const { document_no: _number, ...about } = newPlan.about ?? {};
  const bytes = new TextEncoder().encode(`UBND XÃ BẾN LẶNG;Số: 7/BC-UBND\n${table}`);
  const { report } = await takeIn([{ name: "a.csv", bytes }], reference, { ...newPlan, about });
  expect(reportText(report, "en")).toContain("plan.csv document_no: 7/BC-UBND (a.csv, row 1: Số: 7/BC-UBND)");
  expect(reportText(report, "en")).toContain("plan.csv issued_on: none (--issued-on)");
  expect(reportText(report, "vi")).toContain("plan.csv issuer_vi: UBND XÃ BẾN LẶNG (a.csv, hàng 1: UBND XÃ BẾN LẶNG)");
});

test("an override that nothing contradicts is a problem, and one of no such option a wrong call", async () => {
  expect((await read(cover + table, {}, ["issuer"])).messages).toEqual([
    `a.csv:1: option --override not used: "issuer" (expected an option that the cover contradicts)`,
  ]);
  expect(callOf(["a.csv", "--plan", "x", "--override", "kind"])).toContain("--override kind");
});
