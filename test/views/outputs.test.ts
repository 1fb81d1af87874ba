import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparators } from "../../src/domain/codes.ts";
import type { AimRow } from "../../src/views/targets/aims.ts";
import { outputs } from "../../src/views/targets/outputs.ts";
import { aim, arranged, words, type Printed } from "./aim-rows.ts";

/** A number of houses for which no group is named, unless told otherwise. */
function count(place: string, printed: Printed, other: Partial<AimRow> = {}): AimRow {
  const indicator_code = other.indicator_code ?? "houses";
  return aim(place, printed, {
    ...{
      unit: "houses",
      population_group: null,
      indicator_code,
      indicator_vi: `Số ${indicator_code}`,
      indicator_en: `Number of ${indicator_code}`,
    },
    ...other,
  });
}

describe("the title of the other numbers", () => {
  it("sets side by side the number that most places state", () => {
    const rows = [count("b", ["=", 300]), count("c", [">", 500]), count("a", ["=", 3], { indicator_code: "roads" })];
    expect(arranged(outputs, rows).title).toBe("Số houses: Cê trên 500 căn nhà; Bê 300 căn nhà");
    expect(arranged(outputs, rows, {}, "en").title).toBe("Number of houses: C more than 500 houses; B 300 houses");
  });

  it("never sets side by side other people, or an aim and a result", () => {
    const groups = [count("b", ["=", 1], { population_group: "poor" }), count("c", ["=", 2], { population_group: "near_poor" })];
    expect(arranged(outputs, groups).title).toBe("2 nơi nêu 2 con số, không có con số nào chung");
    const bases = [count("b", ["=", 1]), count("c", ["=", 2], { basis: "actual" })];
    expect(arranged(outputs, bases).title).toBe("2 nơi nêu 2 con số, không có con số nào chung");
  });

  it("tells when levels and periods are mixed", () => {
    const rows = [count("b", ["=", 300]), count("a-2", ["=", 500], { period_end: 2025 })];
    expect(arranged(outputs, rows).title).toMatch(/\(khác thời kỳ, cấp\)$/);
  });

  it("counts the numbers of one place", () => {
    expect(arranged(outputs, [count("b", ["=", 300])]).title).toBe("Bê nêu 1 con số khác");
    expect(arranged(outputs, [count("b", ["=", 300])], {}, "en").title).toBe("B states 1 other number");
  });
});

describe("the sentence of the other numbers", () => {
  it("tells a few one by one, a result as one", () => {
    const rows = [count("b", ["~", 300]), count("b", ["=", 25], { indicator_code: "roads", unit: "projects", basis: "actual" })];
    expect(arranged(outputs, rows).sentence).toBe("Bê: số houses khoảng 300 căn nhà; số roads 25 dự án (thực tế).");
  });

  it("says of which households a number is", () => {
    const rows = (["poor", "near_poor"] as const).map((population_group, at) =>
      count("b", ["=", 1438 - at], { population_group, figure_no: at }),
    );
    expect(arranged(outputs, rows, {}, "en").sentence).toBe(
      "B: number of houses (poor households) 1,438 houses; number of houses (near-poor households) 1,437 houses.",
    );
  });

  it("counts many, and tells what several places state", () => {
    const rows = Array.from({ length: 9 }, (_, at) =>
      count(at % 2 === 0 ? "b" : "c", ["=", at + 1], { indicator_code: `i${at - (at % 2)}`, figure_no: at }),
    );
    expect(arranged(outputs, rows).sentence).toMatch(
      /^9 con số của 2 nơi: 9 là mức nhắm tới\. Nhiều nơi cùng nêu: Số i2: Cê 4 căn nhà; Bê 3 căn nhà\. Số i4: Cê 6 căn nhà; Bê 5 căn nhà\. /,
    );
  });

  it("tells a few that several places state, and counts the rest", () => {
    const rows = Array.from({ length: 14 }, (_, at) =>
      count(at % 2 === 0 ? "b" : "c", ["=", at + 1], { indicator_code: `i${at - (at % 2)}`, figure_no: at }),
    );
    const told = (some: readonly AimRow[], language: "vi" | "en" = "vi") => arranged(outputs, some, {}, language).sentence;
    expect(told(rows)).toMatch(/Số i2: Cê 4 căn nhà; Bê 3 căn nhà\. Còn 3 nhóm con số nữa có thể đặt cạnh nhau\.$/);
    expect(told(rows, "en")).toMatch(/3 more sets of numbers can be put side by side\.$/);
    expect(told(rows.slice(0, 10), "en")).toMatch(/1 more set of numbers can be put side by side\.$/);
    expect(told(rows.slice(0, 9))).toMatch(/Số i6: Cê 8 căn nhà; Bê 7 căn nhà\.$/);
  });

  it("changes when a value changes", () => {
    const figure = fc.record({
      place: fc.constantFrom("a", "b", "c", "a-2"),
      comparator: fc.constantFrom(...comparators),
      value: fc.integer({ min: 1, max: 50 }),
    });
    const several = fc.uniqueArray(figure, { selector: ({ place }) => place, minLength: 1 });
    fc.assert(
      fc.property(several, fc.nat(), (figures, which) => {
        const sentence = (by: number) =>
          arranged(
            outputs,
            figures.map(({ place, comparator, value }, at) =>
              count(place, [comparator, value + (at === which % figures.length ? by : 0), 99]),
            ),
          ).sentence;
        expect(sentence(1)).not.toBe(sentence(0));
      }),
    );
  });
});

describe("the table of the other numbers", () => {
  const rows = [
    count("b", ["=", 10], { figure_no: 10 }),
    count("b", ["=", 5], { indicator_code: "roads", unit: "projects", basis: "actual", figure_no: 20, out_of: 25 }),
    count("c", ["=", 30], { indicator_code: "houses" }),
    count("c", ["=", 0], { indicator_code: "wells", unit: "projects", dimension_code: "water", note_vi: "Ghi chú", note_en: "Note" }),
  ];

  it("has what can be compared together, the largest first", () => {
    expect(words(arranged(outputs, rows)).map(([indicator, place]) => `${indicator ?? ""} ${place ?? ""}`)).toEqual([
      "Số houses Cê",
      "Số houses Bê",
      "Số roads Bê",
      "Số wells Cê",
    ]);
  });

  it("stands place by place if asked", () => {
    expect(words(arranged(outputs, rows, { sort: "name" })).map((row) => row[1])).toEqual(["Bê", "Bê", "Cê", "Cê"]);
  });

  it("says what a number is out of, that it is a result, and that 0 is printed", () => {
    const table = words(arranged(outputs, rows));
    expect(table[2]?.slice(2, 6)).toEqual(["5 dự án", "không nêu nhóm", "25", "thực tế"]);
    expect(table[3]?.slice(2, 6)).toEqual(["0 (văn bản ghi 0)", "không nêu nhóm", "không nêu", "chỉ tiêu"]);
  });

  it("has a column of notes only where there is one", () => {
    expect(arranged(outputs, rows, {}, "en").table.columns.at(-1)?.label).toBe("Note");
    expect(words(arranged(outputs, rows, {}, "en"))[3]?.at(-1)).toBe("Note");
    expect(arranged(outputs, rows.slice(0, 3), {}, "en").table.columns.at(-1)?.label).toBe("Document");
  });

  it("names one place alone once, not on every row", () => {
    const labels = (places: readonly AimRow[]) => arranged(outputs, places, {}, "en").table.columns.map(({ label }) => label);
    expect(labels(rows)).toContain("Place");
    expect(labels(rows.slice(0, 2))).not.toContain("Place");
  });

  it("leads from every number to its figure", () => {
    expect(arranged(outputs, rows, {}, "en").table.rows.map((row) => row[2]?.href)).toEqual([
      "/en/plans/c-plan/#10",
      "/en/plans/b-plan/#10",
      "/en/plans/b-plan/#20",
      "/en/plans/c-plan/#10",
    ]);
  });
});

it("warns that units of different size do not compare", () => {
  const notes = (other: string) =>
    arranged(outputs, [count("b", ["=", 1]), count(other, ["=", 2])])
      .notes.map((note) => note.text)
      .join(" ");
  expect(notes("a-2")).toContain("lớn nhỏ khác nhau");
  expect(notes("c")).not.toContain("lớn nhỏ khác nhau");
});

it("tells an empty selection with what exists", () => {
  const view = arranged(outputs, [count("b", ["=", 1])], { localities: ["c"] });
  expect(view.title).toBe("Không có chỉ tiêu nào khác cho lựa chọn này");
  expect(view.sentence).toBe("Nơi có nêu: Bê (2024).");
  expect(view.notes).toEqual([{ kind: "empty", text: "Kế hoạch không nêu con số nào khác: Cê (2024)" }]);
});
