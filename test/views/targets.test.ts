import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { comparators, populationGroups } from "../../src/domain/codes.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { targets } from "../../src/views/targets/targets.ts";
import type { Values } from "../../src/views/param.ts";
import { defaults } from "../../src/views/view.ts";
import { plain } from "../../src/views/woven.ts";
import { aim, arranged, contextIn, domain, words } from "./aim-rows.ts";

const { document } = new JSDOM("").window;
const textOf = (svg: SVGSVGElement | undefined) => [...(svg?.querySelectorAll("text") ?? [])].map((text) => text.textContent);

describe("the title of the yearly cuts", () => {
  it("names the fastest and the slowest promise", () => {
    const view = arranged(targets, [aim("a", ["=", 4]), aim("b", ["range", 8, 9]), aim("c", ["range", 0.1, 0.2])]);
    expect(view.title).toBe("Bê hứa giảm tỷ lệ hộ nghèo nhanh nhất: 8–9 điểm\u00a0% mỗi năm; chậm nhất là Cê: 0,1–0,2");
  });

  it("says it in English too", () => {
    const view = arranged(targets, [aim("a", [">", 5.3]), aim("b", ["=", 1])], {}, "en");
    expect(view.title).toBe(
      "A (district) promises the fastest cut in the share of poor households: more than 5.3 percentage points a year; slowest: B, 1",
    );
  });

  it("compares a bound by what it promises at least, and calls nobody fastest or slowest whom a bound may pass", () => {
    const rows = [aim("a", [">", 5.3]), aim("b", [">=", 6]), aim("c", ["=", 6.8])];
    expect(arranged(targets, rows).title).toBe(
      "Cê nêu mức giảm tỷ lệ hộ nghèo cao nhất: 6,8 điểm\u00a0% mỗi năm; thấp nhất là Á (huyện): trên 5,3",
    );
    expect(arranged(targets, rows, {}, "en").title).toBe(
      "C states the highest cut in the share of poor households: 6.8 percentage points a year; lowest stated: A (district), more than 5.3",
    );
    const slow = arranged(targets, [...rows, aim("b", ["range", 0.1, 5.3])], {}, "en").title;
    expect(slow).toMatch(/^C states the highest .*; slowest: B.*, 0\.1–5\.3$/);
    expect(arranged(targets, [...rows, aim("b", ["range", 0.1, 5.4])], {}, "en").title).toMatch(/; lowest stated: B/);
  });

  it("puts more than 5 before 5 or more, and that before 5", () => {
    const rows = [aim("a", ["=", 5]), aim("b", [">=", 5]), aim("c", [">", 5])];
    expect(words(arranged(targets, rows)).map((row) => row[2])).toEqual([
      "trên 5 điểm\u00a0%",
      "từ 5 điểm\u00a0% trở lên",
      "5 điểm\u00a0%",
    ]);
  });

  it("does not rank a promise that only says at most", () => {
    const view = arranged(targets, [aim("a", ["<", 20]), aim("b", ["=", 2]), aim("c", ["=", 1])]);
    expect(view.title).toMatch(/^Bê nêu mức .* thấp nhất là Cê: 1$/);
    expect(arranged(targets, [aim("a", ["<", 20])]).title).toBe("Các kế hoạch chỉ nêu mức giảm nhiều nhất: hộ nghèo");
  });

  it("names all that promise the same", () => {
    const rows = [aim("a", ["=", 2]), aim("b", ["=", 2])];
    expect(arranged(targets, rows).title).toBe("Á (huyện) và Bê nêu cùng một mức giảm tỷ lệ hộ nghèo: 2 điểm\u00a0% mỗi năm");
    expect(arranged(targets, [...rows, aim("c", ["=", 1])]).title).toMatch(/^Á \(huyện\) và Bê hứa .* chậm nhất là Cê: 1$/);
  });

  it("tells when levels and periods are mixed", () => {
    const rows = [aim("b", ["=", 2]), aim("a-2", ["=", 1], { period_start: 2021, period_end: 2025 })];
    expect(arranged(targets, rows).title).toMatch(/\(khác thời kỳ, cấp\)$/);
    expect(arranged(targets, rows, {}, "en").title).toMatch(/\(different periods and levels\)$/);
  });

  it("is about one group of people only", () => {
    const view = arranged(targets, [
      aim("a", ["=", 2]),
      aim("b", ["=", 1]),
      aim("c", ["=", 10], { population_group: "poor_and_near_poor" }),
    ]);
    expect(view.title).not.toContain("10");
    expect(view.sentence).toBe("Hộ nghèo: Á (huyện) 2; Bê 1. Nghèo và cận nghèo: Cê 10.");
  });
});

describe("groups of people", () => {
  const rows = [
    aim("a", ["~", 10.5], { population_group: "poor_and_near_poor" }),
    aim("a", ["range", 8, 9], { figure_no: 20 }),
    aim("a", [">", 1], { population_group: "near_poor", figure_no: 30 }),
    aim("b", ["=", 9.5]),
  ];

  it("stand apart, in a fixed order", () => {
    const svg = arranged(targets, rows).draw?.({ document, width: "wide" });
    const heads = textOf(svg).filter((text) => ["Hộ nghèo", "Hộ cận nghèo", "Nghèo và cận nghèo"].includes(text));
    expect(heads).toEqual(["Hộ nghèo", "Hộ cận nghèo", "Nghèo và cận nghèo"]);
    expect(words(arranged(targets, rows)).map((row) => row[1])).toEqual(["Hộ nghèo", "Hộ nghèo", "Hộ cận nghèo", "Nghèo và cận nghèo"]);
  });

  it("are never told as one ranking", () => {
    const pairs = fc.array(
      fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom(...populationGroups), fc.integer({ min: 1, max: 99 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(pairs, (made) => {
        const table = words(
          arranged(
            targets,
            made.map(([place, population_group, value]) => aim(place, ["=", value], { population_group })),
          ),
        );
        const groups = table.map((row) => row[1]);
        expect(groups.filter((group, at) => group !== groups[at - 1])).toHaveLength(new Set(groups).size);
      }),
    );
  });

  it("are told beside their sum only where one document states both", () => {
    expect(arranged(targets, rows).sentence).toContain(
      "Á (huyện): khoảng 10,5 là của hộ nghèo và hộ cận nghèo gộp lại; cùng văn bản nêu riêng hộ nghèo 8–9, hộ cận nghèo trên 1.",
    );
    expect(
      arranged(
        targets,
        [rows[0], rows[3]].flatMap((row) => row ?? []),
      ).sentence,
    ).not.toContain("gộp lại;");
  });

  it("can be picked", () => {
    const view = arranged(targets, rows, { group: "near_poor" });
    expect(view.title).toBe("Á (huyện) hứa giảm tỷ lệ hộ cận nghèo trên 1 điểm\u00a0% mỗi năm");
    expect(words(view)).toHaveLength(1);
  });
});

describe("what is not there", () => {
  it("is told with what exists where nothing is stated", () => {
    const view = arranged(targets, []);
    expect(view.draw).toBeNull();
    expect(view.title).toBe("Không có mức giảm nghèo mỗi năm nào cho lựa chọn này");
    expect(view.sentence).toBe("Hiện có kế hoạch của: Á (huyện) (2024); Bê (2024); Cê (2024); Á (xã) (2022).");
    expect(view.notes.map((note) => note.text)).toEqual([
      "Kế hoạch không nêu mức giảm nghèo mỗi năm: Á (huyện), Bê, Cê (2024); Á (xã) (2022)",
    ]);
  });

  it("is told with the places that state one where the picks leave none", () => {
    expect(arranged(targets, [aim("a", ["=", 1])], { localities: ["b"] }).sentence).toBe("Nơi có nêu: Á (huyện) (2024).");
  });

  it("is listed under the picture: a plan without a cut, and no plan for that year", () => {
    const svg = arranged(targets, [aim("a", ["=", 1])], { year: "2024" }).draw?.({ document, width: "wide" });
    expect(textOf(svg)).toContain("Kế hoạch không nêu mức giảm nghèo mỗi năm: Bê, Cê (2024)");
    expect(textOf(svg)).toContain("Không có kế hoạch cho năm 2024: Á (xã)");
  });

  it("has a period that was not over when the document was issued, in January 2024", () => {
    const rows = (period_end: number) => [aim("b", ["=", 1], { period_start: 2022, period_end })];
    const notes = (period_end: number) => arranged(targets, rows(period_end)).notes.map((note) => note.text);
    const told = "Chưa đến hạn khi ra văn bản: Bê (2022–2024). Thời kỳ chưa hết, nên văn bản chưa thể ghi kết quả.";
    expect(notes(2024)).toContain(told);
    expect(notes(2023).join(" ")).not.toContain("Chưa đến hạn");
    const undated = domain.plans.map((plan) => ({ ...plan, issued_on: null, issued_precision: "unknown" as const }));
    const context = { ...contextIn("vi"), domain: { ...domain, plans: undated } };
    const view = targets.arrange(rows(2024) as unknown as readonly AnswerRow[], defaults(targets), context);
    expect(view.notes.map((note) => plain(note.text)).join(" ")).not.toContain("Chưa đến hạn");
    expect(view.table.rows[0]?.map((cell) => cell.text)).toContain("2022–2024");
  });
});

describe("the table of the yearly cuts", () => {
  it("has each aim as printed, how it is stated, its period and its document", () => {
    const view = arranged(targets, [aim("b", [">", 5.3])]);
    expect(words(view)).toEqual([["Bê", "Hộ nghèo", "trên 5,3 điểm\u00a0%", "mức ít nhất", "> 5.3 %/năm", "2024 · chưa đến hạn", "1/KH"]]);
    expect(view.table.rows[0]?.[2]?.href).toBe("/ke-hoach/b-plan/#10");
    expect(view.table.rows[0]?.[4]?.language).toBe("vi");
  });

  it("says that a printed 0 is one", () => {
    expect(arranged(targets, [aim("b", ["=", 0])]).table.rows[0]?.[2]).toMatchObject({ text: "0 (văn bản ghi 0)", empty: "zero" });
  });
});

describe("two documents of one place", () => {
  it("are told apart by their period", () => {
    const rows = [aim("b", ["=", 2]), aim("b", ["=", 1], { plan_code: "b-old", period_start: 2021, period_end: 2025 })];
    expect(arranged(targets, rows, { year: "2024" }).title).toMatch(/^Bê 2024 hứa .* chậm nhất là Bê 2021–2025: 1/);
  });
});

it("changes its sentence when a value changes", () => {
  const figure = fc.record({
    place: fc.constantFrom("a", "b", "c"),
    comparator: fc.constantFrom(...comparators),
    value: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(figure, { selector: ({ place }) => place, minLength: 1 }), fc.nat(), (figures, which) => {
      const sentence = (by: number) =>
        arranged(
          targets,
          figures.map(({ place, comparator, value }, at) => aim(place, [comparator, value + (at === which % figures.length ? by : 0), 99])),
        ).sentence;
      expect(sentence(0.5)).not.toBe(sentence(0));
    }),
  );
});

describe("the scale", () => {
  const rows = [aim("a", ["range", 0.1, 0.2]), aim("b", ["=", 6.8]), aim("c", ["~", 9.5])];
  const drawn = (values: Values, of = rows, width: "wide" | "narrow" = "narrow") =>
    arranged(targets, of, { ...defaults(targets), ...values }).draw?.({ document, width });
  const lengths = (svg: SVGSVGElement | undefined) =>
    [...(svg?.querySelectorAll(".stem rect") ?? [])].map((stem) => Number(stem.getAttribute("width")));

  it.each(["wide", "narrow"] as const)("of a place alone is as long as any other place's: %s", (width) => {
    const [small = 0] = lengths(drawn({ localities: ["a"] }, rows, width));
    const [large = 0] = lengths(drawn({ localities: ["c"] }, rows, width));
    expect(small / large).toBeCloseTo(0.1 / 9.5, 6);
    // also where the country states nothing larger
    expect(lengths(drawn({}, rows.slice(0, 1), width))[0]).toBeCloseTo(small, 6);
  });

  it("of a place alone reaches as far as the largest aim of the country", () => {
    const far = [...rows.slice(0, 1), aim("b", ["range", 10, 30])];
    expect(textOf(drawn({ localities: ["a"] }, far))).toContain("30");
  });

  it("of places side by side ends with the largest of them", () => {
    expect(textOf(drawn({ localities: ["a", "b"] }))).not.toContain("10");
  });
});
