import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { comparators, type Dimension } from "../../src/domain/codes.ts";
import type { AimRow } from "../../src/views/targets/aims.ts";
import { dimensions } from "../../src/views/targets/dimensions.ts";
import { aim, arranged, words, type Printed } from "./aim-rows.ts";

const { document } = new JSDOM("").window;
const textOf = (svg: SVGSVGElement | undefined) => [...(svg?.querySelectorAll("text") ?? [])].map((text) => text.textContent);

/** A percentage of a dimension; one indicator a dimension unless named. */
function share(place: string, dimension_code: Dimension, printed: Printed, other: Partial<AimRow> = {}): AimRow {
  const indicator_code = other.indicator_code ?? dimension_code;
  return aim(place, printed, {
    ...{
      dimension_code,
      unit: "percent",
      indicator_code,
      indicator_vi: `Tỷ lệ ${indicator_code}`,
      indicator_en: `Share ${indicator_code}`,
    },
    ...other,
  });
}
const rows = [
  share("b", "jobs", ["=", 100]),
  share("b", "health", ["<", 12], { better: "down", figure_no: 20 }),
  share("b", "water", [">=", 60], { figure_no: 30 }),
  share("c", "jobs", ["~", 80]),
];

describe("the title of the dimensions", () => {
  it("names who states most and fewest, and what nobody states", () => {
    expect(arranged(dimensions, rows).title).toBe(
      "Bê nêu tỷ lệ cho 3 trên 6 chiều nghèo; ít nhất là Cê: 1 chiều; không nơi nào nêu tỷ lệ về giáo dục, nhà ở và thông tin",
    );
  });

  it("says it in English too", () => {
    expect(arranged(dimensions, rows, {}, "en").title).toBe(
      "B states percentages for 3 of 6 dimensions of poverty; fewest: C, 1; none states a percentage for education, housing and information",
    );
  });

  it("tells when levels and periods are mixed", () => {
    const mixed = [...rows, share("a-2", "jobs", ["=", 1], { period_end: 2025 })];
    expect(arranged(dimensions, mixed).title).toMatch(/\(khác thời kỳ, cấp\)$/);
  });

  it("is about one place where there is one", () => {
    expect(arranged(dimensions, rows, { localities: ["c"] }).title).toBe("Cê nêu tỷ lệ cho 1 trên 6 chiều nghèo");
  });
});

describe("the sentence of the dimensions", () => {
  it("has every percentage, and the name of one that should fall", () => {
    expect(arranged(dimensions, rows).sentence).toBe(
      "Bê: việc làm 100\u00a0%; y tế tỷ lệ health dưới 12\u00a0%; nước sạch và vệ sinh từ 60\u00a0% trở lên. Cê: việc làm khoảng 80\u00a0%.",
    );
  });

  it("changes when a value changes", () => {
    const figure = fc.record({
      place: fc.constantFrom("a", "b", "c", "a-2"),
      dimension: fc.constantFrom<Dimension>("jobs", "health", "education", "housing", "water", "information"),
      comparator: fc.constantFrom(...comparators),
      value: fc.integer({ min: 1, max: 50 }),
    });
    const several = fc.uniqueArray(figure, { selector: ({ place, dimension }) => place + dimension, minLength: 1 });
    fc.assert(
      fc.property(several, fc.nat(), (figures, which) => {
        const sentence = (by: number) =>
          arranged(
            dimensions,
            figures.map(({ place, dimension, comparator, value }, at) =>
              share(place, dimension, [comparator, value + (at === which % figures.length ? by : 0), 99]),
            ),
          ).sentence;
        expect(sentence(0.5)).not.toBe(sentence(0));
      }),
    );
  });
});

describe("the picture of the dimensions", () => {
  it("says of a cell that the plan does not state it", () => {
    const texts = textOf(arranged(dimensions, rows).draw?.({ document, width: "wide" }));
    // education, housing and information of both, health and water of one
    expect(texts.filter((text) => text === "không nêu")).toHaveLength(8);
    expect(texts).toContain("càng thấp càng tốt");
  });

  it("has a block a place on a phone, with the dimensions that it does not state", () => {
    const texts = textOf(arranged(dimensions, rows).draw?.({ document, width: "narrow" }));
    expect(texts).toContain("Không nêu tỷ lệ: giáo dục, nhà ở và thông tin");
    expect(texts.indexOf("Bê")).toBeLessThan(texts.indexOf("Cê"));
  });

  it("says of a dimension with a number and no percentage that there is a number only", () => {
    const houses = share("b", "housing", ["=", 25], { unit: "houses", indicator_code: "houses", figure_no: 40 });
    // beside a percentage of the same dimension the number is not told
    const jobs = share("c", "jobs", ["=", 300], { unit: "people", indicator_code: "placed", figure_no: 20 });
    const view = arranged(dimensions, [...rows, houses, jobs]);
    const texts = textOf(view.draw?.({ document, width: "wide" }));
    expect(texts.filter((text) => text === "chỉ nêu số lượng")).toHaveLength(1);
    expect(texts.filter((text) => text === "không nêu")).toHaveLength(7);
    const narrow = textOf(view.draw?.({ document, width: "narrow" }));
    expect(narrow).toEqual(expect.arrayContaining(["Chỉ nêu số lượng: nhà ở", "Không nêu tỷ lệ: giáo dục và thông tin"]));
    expect(view.sentence).toBe(arranged(dimensions, rows).sentence);
  });

  it("has the numbers of each dimension in its table, behind the percentages, as words", () => {
    const jobs = share("b", "jobs", ["~", 300], { unit: "people", indicator_code: "placed", figure_no: 40 });
    const { table } = arranged(dimensions, [...rows, jobs]);
    expect(table.rows.map((row) => row[2]?.text)).toEqual(["Tỷ lệ jobs", "Tỷ lệ jobs", "Tỷ lệ placed", "Tỷ lệ health", "Tỷ lệ water"]);
    expect(table.rows[2]?.[4]).toMatchObject({ text: "khoảng 300 người", bound: true, href: "/ke-hoach/b-plan/#40" });
    // a place that is not picked brings no number either
    expect(arranged(dimensions, [...rows, jobs], { localities: ["c"] }).table.rows).toHaveLength(1);
  });

  it("names the people where one row counts different ones", () => {
    const texts = (near: AimRow["population_group"]) =>
      textOf(
        arranged(dimensions, [share("b", "jobs", ["=", 1]), share("c", "jobs", ["=", 2], { population_group: near })]).draw?.({
          document,
          width: "wide",
        }),
      );
    expect(texts("near_poor")).toContain("Hộ cận nghèo");
    expect(texts("poor").filter((text) => text === "Hộ nghèo")).toEqual([]);
  });

  it("is turned round for more than five places: a list an indicator, best first", () => {
    const figures = (better: AimRow["better"], sort = "value") => {
      const rows = [4, 9, 1, 7, 5, 3].map((value, at) =>
        share("b", "jobs", ["=", value], { better, plan_code: `b-${at}`, period_end: 2024 + at }),
      );
      const texts = textOf(arranged(dimensions, rows, { sort }).draw?.({ document, width: "wide" }));
      return texts.filter((text) => /^\d\u00a0%$/.test(text)).map((text) => Number(text.charAt(0)));
    };
    expect(figures("up")).toEqual([9, 7, 5, 4, 3, 1]);
    expect(figures("down")).toEqual([1, 3, 4, 5, 7, 9]);
    expect(figures("up", "name")).toEqual([3, 5, 7, 1, 9, 4]);
  });
});

describe("dimensions without rows", () => {
  it("are told with what exists", () => {
    const view = arranged(dimensions, [], { year: "2022" });
    expect(view.draw).toBeNull();
    expect(view.title).toBe("Không có tỷ lệ nào theo các chiều nghèo cho lựa chọn này");
    expect(view.notes.map((note) => note.text)).toEqual([
      "Kế hoạch không nêu tỷ lệ nào theo các chiều nghèo: Á (xã) (2022)",
      "Không có kế hoạch cho năm 2022: Á (huyện), Bê, Cê",
    ]);
  });
});

it("has a table with every percentage, its dimension and its people", () => {
  const [first] = words(arranged(dimensions, rows));
  expect(first).toEqual([
    "Bê",
    "Việc làm",
    "Tỷ lệ jobs",
    "Hộ nghèo",
    "100\u00a0%",
    "mức cụ thể",
    "= 100 %/năm",
    "2024 · chưa đến hạn",
    "1/KH",
  ]);
});
