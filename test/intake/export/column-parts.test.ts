import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber } from "../../../src/domain/format.ts";
import { oneRow as table } from "./one-row.ts";

const money = ["year", "stage", "fund_source", "expenditure_type", "amount"] as const;
const memo = [...money, "memo_kind", "from_year"] as const;

describe("a part is of the column before it, whatever the title says:", () => {
  test("of its stage", async () => {
    const { messages, rows } = await table(
      "GIAO VỐN NĂM 2023",
      "Nhu cầu vốn năm 2023;Trong đó: NSTW;NSĐP;Vốn được giao năm 2023",
      "14,5;12,5;2;10,5",
    );
    expect(messages()).toEqual([]);
    expect(rows("stated-totals", ...money)).toEqual(["2023 planned all all 14,5"]);
    expect(rows("allocations", ...money)).toEqual([
      "2023 planned central unstated 12,5",
      "2023 planned local unstated 2",
      "2023 assigned unstated unstated 10,5",
    ]);
  });

  test("of its year, each under a heading of its own", async () => {
    const heads = "Vốn giao năm 2023;Trong đó;;Đề xuất năm 2024\n;;;NSTW;NSĐP;";
    const { messages, rows } = await table("KẾ HOẠCH VỐN NĂM 2024", heads, "12,5;10,5;2;13,5");
    expect(messages()).toEqual([]);
    expect(rows("allocations", ...money)).toEqual([
      "2023 assigned central unstated 10,5",
      "2023 assigned local unstated 2",
      "2024 proposed unstated unstated 13,5",
    ]);
  });

  test("each of several behind one another, with or without the words again", async () => {
    for (const second of ["Trong đó: NSĐP", "NSĐP", "- Trong đó NSĐP"]) {
      const { messages, rows } = await table("GIAO VỐN NĂM 2023", `Giao vốn năm 2022;Trong đó: NSTW;${second}`, "12,5;10,5;2");
      expect(messages(), second).toEqual([]);
      expect(rows("allocations", ...money), second).toEqual(["2022 assigned central unstated 10,5", "2022 assigned local unstated 2"]);
    }
  });

  test("of its source, carried over or of one type", async () => {
    const carried = await table("GIAO VỐN NĂM 2023", "NSTW;Trong đó: vốn năm 2022 kéo dài;NSĐP", "12,5;5,5;2");
    expect(carried.messages()).toEqual([]);
    expect(carried.rows("memo-amounts", ...memo)).toEqual(["2023 assigned central unstated 5,5 carried_over 2022"]);
    const typed = await table("KẾ HOẠCH NĂM 2023", "NSTW giao;Trong đó: vốn sự nghiệp;vốn đầu tư;NSĐP giao", "12,5;5,5;7;2");
    expect(typed.messages()).toEqual([]);
    expect(typed.rows("allocations", ...money)).toEqual([
      "2023 assigned central recurrent 5,5",
      "2023 assigned central capital 7",
      "2023 assigned local unstated 2",
    ]);
    expect(typed.rows("stated-totals", ...money)).toEqual(["2023 assigned central all 12,5"]);
  });

  test("carried-over money of assigned money is assigned", async () => {
    const heads = "Vốn giao năm 2023;Trong đó: vốn kéo dài từ năm 2022;Giải ngân đến 31/8/2023";
    const { messages, rows } = await table("KẾ HOẠCH VỐN NĂM 2023", heads, "12,5;5,5;2");
    expect(messages()).toEqual([]);
    expect(rows("memo-amounts", ...memo)).toEqual(["2023 assigned unstated unstated 5,5 carried_over 2022"]);
  });

  test("of its report, with the day and what was done", async () => {
    const heads = "Kế hoạch giao năm 2024;Giải ngân đến 30/6/2024;Bao gồm: NSTW;NSĐP";
    const { messages, rows } = await table("PHÂN BỔ VỐN NĂM 2024", heads, "60,5;30,5;20;10,5");
    expect(messages()).toEqual([]);
    expect(rows("disbursements", "year", "as_of", "basis", "measure", "fund_source", "amount")).toEqual([
      "2024 2024-06-30 actual disbursed unstated 30,5",
      "2024 2024-06-30 actual disbursed central 20",
      "2024 2024-06-30 actual disbursed local 10,5",
    ]);
  });

  test("of its unit and of its several years, also where that column is left out", async () => {
    const units = await table("GIAO VỐN NĂM 2023", "Giao vốn năm 2023 (tỷ đồng);Trong đó: NSTW;NSĐP", "1,5;0,5;1");
    expect(units.rows("allocations", "fund_source", "amount", "unit")).toEqual(["central 0,5 billion_vnd", "local 1 billion_vnd"]);
    const { report } = await table("GIAO VỐN NĂM 2023", "Kế hoạch giai đoạn 2021-2025;Trong đó: NSTW", "1,5;0,5", { ignore: ["C"] });
    expect(report.problems.map(({ code, column }) => `${code} ${column}`)).toEqual(["other-span D"]);
  });

  test("what was disbursed of its carried-over part has no place", async () => {
    const { report } = await table("GIAO VỐN NĂM 2023", "Giải ngân đến 31/8/2023;Trong đó: vốn kéo dài", "30,5;20,5");
    expect(report.problems.map(({ code, column }) => `${code} ${column}`)).toEqual(["report-of-part D"]);
  });

  test("the nearest whole counts, and one of another source is none", async () => {
    const nearest = await table("GIAO VỐN NĂM 2023", "Nhu cầu năm 2024;Đề xuất năm 2025;Trong đó: NSTW;Trong đó: NSĐP", "3,5;2,5;1,5;1");
    expect(nearest.rows("allocations", ...money)).toContain("2025 proposed central unstated 1,5");
    const other = await table("GIAO VỐN NĂM 2023", "Đề xuất năm 2025;NSTW đề xuất năm 2025;Trong đó: NSĐP", "3,5;2,5;1");
    expect(other.messages()).toEqual([]);
    expect(other.rows("allocations", ...money)).toContain("2025 proposed local unstated 1");
  });
});

test("budgets side by side, each with its parts, are read back whatever the title says", async () => {
  const stages = { proposed: "Đề xuất", planned: "Nhu cầu vốn", assigned: "Vốn được giao" } as const;
  const budget = fc.record({
    stage: fc.constantFrom("proposed", "planned", "assigned"),
    year: fc.integer({ min: 2021, max: 2026 }),
    style: fc.nat(2),
    amounts: fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 2, maxLength: 2 }),
  });
  const budgets = fc.uniqueArray(budget, { minLength: 1, maxLength: 4, selector: ({ stage, year }) => `${stage} ${year}` });
  const property = fc.asyncProperty(
    budgets,
    fc.constantFrom(...Object.values(stages)),
    fc.integer({ min: 2021, max: 2026 }),
    async (all, title, year) => {
      const written = (tenths: number) => formatNumber(tenths / 10, "vi");
      const heads = all.flatMap((one) => [
        [`${stages[one.stage]} năm ${one.year}`, ""],
        ...([
          [
            ["Trong đó", "NSTW"],
            ["", "NSĐP"],
          ],
          [
            ["Trong đó: NSTW", ""],
            ["Trong đó: NSĐP", ""],
          ],
          [
            ["Trong đó: NSTW", ""],
            ["NSĐP", ""],
          ],
        ][one.style] ?? []),
      ]);
      const row = (depth: number) => heads.map((head) => head[depth] ?? "").join(";");
      const cells = all.flatMap(({ amounts: [central = 0, local = 0] }) => [central + local, central, local].map(written)).join(";");
      const { messages, rows } = await table(`${title} năm ${year}`, `${row(0)}\n;;${row(1)}`, cells, { decimal: "comma" });
      expect(messages()).toEqual([]);
      const parts = all.flatMap((one) =>
        ["central", "local"].map((source, at) => `${one.year} ${one.stage} ${source} unstated ${written(one.amounts[at] ?? 0)}`),
      );
      expect(rows("allocations", ...money).toSorted()).toEqual(parts.toSorted());
      const totals = all.map(
        ({ amounts, ...one }) => `${one.year} ${one.stage} all all ${written(amounts.reduce((sum, amount) => sum + amount))}`,
      );
      expect(rows("stated-totals", ...money).toSorted()).toEqual(totals.toSorted());
    },
  );
  await fc.assert(property, { numRuns: 40 });
});

describe("a part that may lie in two columns is asked about:", () => {
  const heads = "NSTW giao năm 2022;NSĐP giao năm 2022;Trong đó: vốn kéo dài từ năm 2021";

  test("below the last of several sources", async () => {
    const asked = await table("GIAO VỐN NĂM 2023", heads, "12,5;10,5;2");
    expect(asked.messages()).toEqual([
      'a.csv:3 E: a part of which column is open: "Trong đó: vốn kéo dài từ năm 2021" (expected year, stage and source in the header of the column itself, or --within E=D, --within E=ALL)',
    ]);
    expect(asked.messages("vi")).toEqual([
      'a.csv:3 E: không rõ là một phần của cột nào: "Trong đó: vốn kéo dài từ năm 2021" (cần năm, bước và nguồn ngay trong tiêu đề cột, hoặc --within E=D, --within E=ALL)',
    ]);
    const rowsWith = async (word: string) =>
      (await table("GIAO VỐN NĂM 2023", heads, "12,5;10,5;2", { within: [`E=${word}`] })).rows("memo-amounts", ...memo);
    expect(await rowsWith("D")).toEqual(["2022 assigned local unstated 2 carried_over 2021"]);
    expect(await rowsWith("ALL")).toEqual(["2022 assigned unstated unstated 2 carried_over 2021"]);
  });

  test("with the total that stands before them", async () => {
    const { report, rows } = await table("GIAO VỐN NĂM 2023", `Giao năm 2022;${heads}`, "23;12,5;10,5;2", { within: ["F=C"] });
    expect(report.problems).toEqual([]);
    expect(rows("memo-amounts", ...memo)).toEqual(["2022 assigned unstated unstated 2 carried_over 2021"]);
    const asked = await table("GIAO VỐN NĂM 2023", `Giao năm 2022;${heads}`, "23;12,5;10,5;2");
    expect(asked.report.problems.map(({ args }) => args)).toEqual([{ readings: "--within F=E, --within F=C" }]);
  });

  test("inside another part", async () => {
    const { report } = await table("GIAO VỐN NĂM 2023", "Giao năm 2022;Trong đó: NSTW;Trong đó: vốn sự nghiệp", "12,5;10,5;2");
    const [open] = report.problems.filter(({ code }) => code === "whole-ambiguous");
    expect([open?.column, open?.args]).toEqual(["E", { readings: "--within E=D, --within E=C" }]);
  });

  test("behind a column that nobody understands, also where that is left out", async () => {
    const unknown = "Giao năm 2022;Còn thiếu;Trong đó: NSTW;NSĐP";
    for (const ignore of [[], ["D"]]) {
      const { report } = await table("GIAO VỐN NĂM 2023", unknown, "12,5;10,5;7,5;5", { ignore });
      expect(report.problems.flatMap(({ code, args }) => (code === "whole-ambiguous" ? [args["readings"]] : []))).toEqual([
        "--within E=C, --ignore E, --ignore F",
      ]);
    }
    const { messages, rows } = await table("GIAO VỐN NĂM 2023", unknown, "12,5;10,5;7,5;5", { ignore: ["D", "E", "F"] });
    expect(messages()).toEqual([]);
    expect(rows("allocations", ...money)).toEqual(["2022 assigned unstated unstated 12,5"]);
    const beside = await table("GIAO VỐN NĂM 2023", "Giao năm 2022;Trong đó;\n;;;Còn thiếu;NSTW", "12,5;10,5;7,5");
    expect(beside.report.problems.map(({ code }) => code)).not.toContain("whole-ambiguous");
    const alone = await table("GIAO VỐN NĂM 2023", "Còn thiếu;Trong đó: NSTW;NSĐP", "12,5;7,5;5", { ignore: ["C"] });
    expect(alone.report.problems.map(({ args }) => args)).toEqual([{ readings: "--within D=title, --ignore D, --ignore E" }]);
  });

  test("but not where each source has its own", async () => {
    const types = "Trong đó: vốn sự nghiệp;vốn đầu tư";
    const each = `NSTW giao năm 2022;${types};NSĐP giao năm 2022;${types}`;
    const { messages, rows } = await table("GIAO VỐN NĂM 2023", each, "12,5;10,5;2;5,5;3;2,5");
    expect(messages()).toEqual([]);
    expect(rows("allocations", ...money)).toEqual(
      ["central recurrent 10,5", "central capital 2", "local recurrent 3", "local capital 2,5"].map((one) => `2022 assigned ${one}`),
    );
  });
});

describe("a source behind a total, without words of its own,", () => {
  test("is of the total where the title says nothing", async () => {
    const heads = "Kế hoạch vốn giao năm 2023;NSTW;NSĐP;Giải ngân đến 31/8/2023";
    const { messages, rows } = await table("BÁO CÁO GIẢI NGÂN NĂM 2023", heads, "12,5;10,5;2;5,5");
    expect(messages()).toEqual([]);
    expect(rows("allocations", ...money)).toEqual(["2023 assigned central unstated 10,5", "2023 assigned local unstated 2"]);
  });

  test("is asked about where the title says something else", async () => {
    const heads = "Vốn giao năm 2023;NSTW;NSĐP;Đề xuất năm 2024";
    const asked = await table("KẾ HOẠCH VỐN NĂM 2024", heads, "12,5;10,5;2;5,5");
    expect(asked.messages()).toEqual([
      'a.csv:3 D: a part of which column is open: "NSTW" (expected year, stage and source in the header of the column itself, or --within D=C, --within D=title)',
    ]);
    const rowsWith = async (word: string) =>
      (await table("KẾ HOẠCH VỐN NĂM 2024", heads, "12,5;10,5;2;5,5", { within: [`D=${word}`] })).rows("allocations", ...money);
    expect(await rowsWith("C")).toContain("2023 assigned local unstated 2");
    expect(await rowsWith("title")).toContain("2024 planned local unstated 2");
  });

  test("is asked about behind a report: it may be of the plan, or of what was done", async () => {
    const { report } = await table("PHÂN BỔ VỐN NĂM 2024", "Kế hoạch;Giải ngân đến 30/6/2024;NSTW;NSĐP", "60,5;30,5;20;10,5");
    expect(report.problems.map(({ column, args }) => [column, args])).toEqual([["E", { readings: "--within E=D, --within E=title" }]]);
  });
});
