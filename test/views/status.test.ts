import { describe, expect, it } from "vitest";
import type { Domain } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import { statusTopics, statusWords, type StatusTopic } from "../../src/i18n/status.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { missingDimensions, status } from "../../src/views/status/status.ts";
import { statusDocuments, type StatusRow } from "../../src/views/status/status-cells.ts";
import { domain } from "./aim-rows.ts";
import { spoken } from "./drawn-view.ts";

type Said = Partial<Pick<StatusRow, "stated" | "not_stated" | "zeros" | "figures" | "gaps" | "dimensions">>;
type Document = Partial<Omit<StatusRow, "topic">>;

/** The rows of a document of 2024, issued in 2025, that says only this. */
function rowsOf(place: string, said: Partial<Record<StatusTopic, Said>> = {}, document: Document = {}): StatusRow[] {
  const own = domain.localities.find((one) => one.locality_code === place);
  if (!own) throw new Error(`no such place: ${place}`);
  return statusTopics.map((topic) => ({
    ...{ plan_code: `${place}-plan`, locality_code: place, name_vi: own.name_vi, name_en: own.name_en, level: own.level },
    ...{ period_start: 2024, period_end: 2024, document_no: "1/KH", issued_on: "2025-03-05", issued_precision: "day" as const },
    ...{ topic, stated: 0, not_stated: 0, zeros: 0, figures: null, gaps: null, dimensions: null },
    ...document,
    ...said[topic],
  }));
}
const contextOf = (language: Language, country: Domain = domain) => ({ language, domain: country, base: "/" });
const answer = (rows: readonly StatusRow[]) => rows as unknown as readonly AnswerRow[];
const arranged = (rows: readonly StatusRow[], language: Language = "vi", country: Domain = domain) =>
  spoken(status.arrange(answer(rows), {}, contextOf(language, country)));

/** The cell of a topic: its kind, its words, where it leads. */
function cell(topic: StatusTopic, said: Said, document: Document = {}, more: Partial<Record<StatusTopic, Said>> = {}) {
  const rows = rowsOf("b", { ...more, [topic]: said }, document);
  const at = statusTopics.indexOf(topic);
  const found = statusDocuments(answer(rows), contextOf("vi"))[0]?.cells[at];
  if (!found) throw new Error(`no cell: ${topic}`);
  return { ...found, words: arranged(rows).table.rows[0]?.[3 + at] };
}

describe("a cell", () => {
  const early = { issued_on: "2024-03-05" };
  const money = { money: { stated: 3, figures: "10 20 30" } };
  it.each<[StatusTopic, Said, string, string, Document?, Partial<Record<StatusTopic, Said>>?]>([
    ["money", { stated: 3, figures: "10 20 30" }, "stated", "3 số"],
    ["money", { stated: 3, not_stated: 2, figures: "10 20 30", gaps: "40 50" }, "part", "3 trên 5"],
    ["money", { stated: 2, zeros: 2, figures: "10 20" }, "zero", "2 số, đều là 0"],
    ["actual", { stated: 1, zeros: 1, figures: "10" }, "zero", "1 số, là 0"],
    ["money", { stated: 2, zeros: 1, figures: "10 20" }, "stated", "2 số"],
    ["money", { not_stated: 2, gaps: "40 50" }, "not-stated", "không ghi"],
    ["project", { not_stated: 2, gaps: "40 50" }, "not-split", "không chia", {}, money],
    ["source", { not_stated: 2, gaps: "40 50" }, "not-stated", "không ghi", {}, money],
    ["source", {}, "not-stated", "không ghi", {}, money],
    ["source", {}, "not-in-plan", "không có"],
    ["carried_over", {}, "not-in-plan", "không có", early],
    ["actual", {}, "not-due", "chưa đến hạn", early],
    ["result", {}, "not-due", "chưa đến hạn", { issued_on: "2025-03-05", period_end: 2025 }],
    ["actual", {}, "not-in-plan", "không có"],
    ["actual", {}, "not-in-plan", "không có", { issued_on: null, issued_precision: "unknown" }],
    ["actual", { stated: 1, figures: "10" }, "stated", "1 số", early],
    ["denominator", { not_stated: 3, gaps: "10 20 30" }, "not-stated", "không ghi", early],
    ["number", { stated: 1 }, "stated", "1/KH"],
    ["number", { not_stated: 1 }, "not-stated", "không ghi", { document_no: null }],
    ["date", { stated: 1 }, "stated", "5/3/2025"],
    ["date", { stated: 1, not_stated: 1 }, "part", "tháng 3/2025", { issued_precision: "month" }],
    ["date", { not_stated: 1 }, "not-stated", "không ghi", { issued_on: null, issued_precision: "unknown" }],
    ["dimension", { stated: 4, figures: "10 20 30 40", dimensions: "health jobs" }, "part", "2 trên 6"],
    [
      "dimension",
      { stated: 6, figures: "1 2 3 4 5 6", dimensions: "education health housing information jobs water" },
      "stated",
      "6 trên 6",
    ],
    ["dimension", {}, "not-in-plan", "không có"],
  ])("of %s that states %o is %s: “%s”", (topic, said, state, text, document = {}, more = {}) => {
    const found = cell(topic, said, document, more);
    expect([found.state, found.words?.text]).toEqual([state, text]);
    expect(found.words?.empty).toBe(state === "stated" || state === "part" ? undefined : state);
  });

  it("leads to the first figure, with all behind it; to the blank line where there is none; to the document for its number", () => {
    expect(cell("money", { stated: 2, not_stated: 1, figures: "20 30", gaps: "10" }).words).toMatchObject({
      href: "/ke-hoach/b-plan/#20",
      figures: "20 30",
    });
    expect(cell("money", { stated: 1, figures: "20" }).words).toMatchObject({ href: "/ke-hoach/b-plan/#20", figures: undefined });
    expect(cell("money", { not_stated: 2, gaps: "10 20" }).words?.href).toBe("/ke-hoach/b-plan/#10");
    expect(cell("money", {}).words?.href).toBeUndefined();
    expect(cell("number", { not_stated: 1 }, { document_no: null }).words?.href).toBe("/ke-hoach/b-plan/");
  });

  it("knows what part is stated, and which of the six dimensions are, for those who do not see the squares", () => {
    expect(cell("money", { stated: 3, not_stated: 1 }).share).toBe(0.75);
    const two = cell("dimension", { stated: 4, dimensions: "health jobs" });
    expect(two.dimensions.filter(({ isStated }) => isStated).map(({ dimension }) => dimension)).toEqual(["jobs", "health"]);
    expect(missingDimensions(two, contextOf("en"))).toBe("none on: Education, Housing, Water and sanitation and Information");
    expect(missingDimensions(cell("dimension", {}), contextOf("en"))).toBeNull();
  });
});

describe("the words above the matrix", () => {
  const all = Object.fromEntries(statusTopics.map((topic) => [topic, { stated: 1 }]));
  const without = (...topics: StatusTopic[]) =>
    Object.fromEntries(Object.entries(all).filter(([topic]) => !(topics as string[]).includes(topic)));

  it("name who leaves out most and least; rows go from the fullest down, equals by name", () => {
    const rows = [...rowsOf("c", without("credit", "result")), ...rowsOf("b", all), ...rowsOf("a", without("credit"))];
    const view = arranged(rows);
    expect(view.title).toBe("Cê không nêu 2 trên 16 mục, nhiều nhất; Bê ít nhất: 0");
    expect(view.table.rows.map((row) => [row[0]?.text, row[2]?.value])).toEqual([
      ["Bê", 0],
      ["Á (huyện)", 1],
      ["Cê", 2],
    ]);
    expect(arranged(rows, "en").title).toBe("C leaves out 2 of 16 topics, the most; B the fewest, 0");
    expect(view.sentence).toBe(
      "Văn bản nào cũng nêu số văn bản, ngày ban hành, số tiền, tiền theo dự án, nguồn vốn, loại vốn, vốn kéo dài, tiền không chi được, số thực tế đã chi, số ước chi, mẫu số của tỷ lệ, mức giảm nghèo, chỉ tiêu theo sáu chiều nghèo và chỉ tiêu khác. Chỉ 1 trên 3 nêu vốn vay chính sách.",
    );
  });

  it("count what is not yet due as neither stated nor left out", () => {
    const early = rowsOf("b", {}, { issued_on: "2024-03-05" });
    expect(statusDocuments(answer(early), contextOf("vi"))[0]?.leftOut).toBe(12);
    expect(arranged(early).sentence).toContain("Với 1 văn bản, số đã chi chưa đến hạn khi ra văn bản.");
  });

  it("tell documents of one place apart by their periods, and those of one period by their numbers", () => {
    const rows = (plan_code: string, more: Document) => rowsOf("b", {}, { plan_code, ...more });
    const names = (...documents: StatusRow[][]) => arranged(documents.flat()).table.rows.map((row) => row[0]?.text);
    expect(names(rows("one", {}), rows("two", { period_start: 2021, period_end: 2023 }))).toEqual(["Bê 2021–2023", "Bê 2024"]);
    expect(names(rows("one", {}), rows("two", { document_no: "2/KH" }))).toEqual(["Bê 1/KH", "Bê 2/KH"]);
  });

  it("are plain where all are alike, where there is one, and where there is none", () => {
    expect(arranged([...rowsOf("b"), ...rowsOf("c")]).title).toBe("Cả 2 văn bản đều không nêu 16 trên 16 mục");
    expect(arranged(rowsOf("b")).title).toBe("Văn bản duy nhất không nêu 16 trên 16 mục");
    expect(arranged([]).title).toBe(statusWords.vi.titleNone);
    for (const language of ["vi", "en"] as const) {
      const view = arranged([...rowsOf("b", all), ...rowsOf("c")], language);
      expect([view.title, view.sentence, ...view.table.rows.flat().map(({ text }) => text)].join(" ")).not.toMatch(/undefined|null|NaN/);
    }
  });
});
