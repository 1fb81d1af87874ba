import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { findingCards } from "../../src/views/findings/finding-cards.ts";
import { findingPicture } from "../../src/views/findings/finding-picture.ts";
import type { CitedRow, FindingFacts, FindingRow } from "../../src/views/findings/finding-row.ts";
import { aimRow, figureRow } from "./document/figure-rows.ts";
import { exactNumbers } from "./exact-finding.ts";
import { countryOf } from "./funding-rows.ts";

const million = 1_000_000;
const context = (language: "vi" | "en" = "vi") => ({ language, domain: countryOf([{ place: "a", parts: {} }]), base: "/" }) as const;
const { document } = new JSDOM("").window;

const facts: FindingFacts = {
  ...{ plan_code: "a-plan", locality_code: "a", name_vi: "Áng", name_en: "A", issued_on: "2024-03-05", issued_precision: "day", totals: 1 },
  ...{ finding_id: "f", rule: "total_by_component", scope: "", cause: "unexplained", finding_unit: "vnd" },
  ...exactNumbers,
  ...{ stated: 1370 * million, computed: 1440 * million, difference: 70 * million, explanation_vi: null, explanation_en: null },
  ...{ inferred_count: null, inferred_figure_id: null, inferred_value: null },
};
const money = (role: FindingRow["role"], number: number, component_code: string, amount: number | null): FindingRow => ({
  ...figureRow(number, { component_code, stage: "planned", amount_vnd: amount === null ? null : amount * million }),
  ...facts,
  role,
});
const sum = [money("total", 10, "P1", 1370), money("part", 20, "P1.S1", 1044), money("part", 30, "P1.S2", 396)];
const cardOf = (rows: readonly (FindingRow | CitedRow)[], said: Partial<FindingFacts> = {}, language: "vi" | "en" = "vi") => {
  const [card] = findingCards(
    rows.map((row) => ({ ...row, ...said })),
    context(language),
  );
  if (!card) throw new Error("no card");
  return card;
};

describe("what we infer of a sum", () => {
  const inferred = (value: number, figure = "a-plan.30") =>
    cardOf(sum, { inferred_count: 1, inferred_figure_id: figure, inferred_value: value * million }).inference;
  test("is one figure, from what to what, and that it is kept as printed", () =>
    expect(inferred(326)).toBe(
      "Thay đổi nhỏ nhất làm phép cộng khớp mà không làm lệch tổng nào khác: “Cầu” từ 396 triệu đồng thành 326 triệu đồng (sai một chữ số). Con số vẫn được giữ như in.",
    ));
  test("names the slip only where it is one digit or two neighbours", () => {
    expect(inferred(1404, "a-plan.20")).toContain("(hai chữ số đứng cạnh đổi chỗ)");
    expect(inferred(974, "a-plan.20")).not.toContain("(");
    expect(inferred(3960)).not.toContain("(");
  });
  test("says where there is none, and where there are several", () => {
    expect(cardOf(sum, { inferred_count: 0 }).inference).toContain("Không có cách đổi riêng");
    expect(cardOf(sum, { inferred_count: 3 }, "en").inference).toContain("3 equally small changes");
    expect(cardOf(sum).inference).toBeNull();
  });
});

describe("what is no sum", () => {
  const aims = (nearPoor: "=" | ">") => [
    { ...aimRow(10, { value: 10.5, comparator: "~", population_group: "poor_and_near_poor" }), role: "total" as const },
    { ...aimRow(20, { value: 8, value_high: 9, comparator: "range", population_group: "poor" }), role: "part" as const },
    { ...aimRow(30, { value: 1, comparator: nearPoor, population_group: "near_poor" }), role: "part" as const },
  ];
  test("an aim of which a part is a range: the nearer end is compared, both are shown", () => {
    const rows = aims("=");
    const numbers = { stated: 10.5, computed: 10, difference: -0.5, finding_unit: "percentage_points_a_year" as const };
    const bounds = { stated_comparator: "~" as const, computed_comparator: "~" as const };
    const card = cardOf(
      rows.map((row) => ({ ...facts, ...row })),
      { rule: "target_by_group", cause: "bound", ...numbers, ...bounds },
    );
    expect([card.stated, card.computed, card.difference, card.isNearest]).toEqual([
      "khoảng 10,5 điểm\u00a0% mỗi năm",
      "khoảng 10 điểm\u00a0%",
      "−0,5 điểm\u00a0%",
      true,
    ]);
    expect(card.parts.map(({ name, value }) => [name, value])).toEqual([
      ["Hộ nghèo", "8–9 điểm\u00a0% mỗi năm"],
      ["Hộ cận nghèo", "1 điểm\u00a0% mỗi năm"],
    ]);
    const bars = [...(findingPicture(card, context())?.({ document, width: "narrow" }).querySelectorAll(".bar.light rect") ?? [])];
    const ends = bars.map((bar) => Number(bar.getAttribute("x")) + Number(bar.getAttribute("width")));
    expect(ends).toEqual([expect.closeTo((9 / 10.5) * 328, 6), expect.closeTo((10 / 10.5) * 328, 6)]);
  });

  test("an aim of which a part is an open bound: the sum is a bound, and no difference is made up", () => {
    const card = (language: "vi" | "en") =>
      cardOf(
        aims(">").map((row) => ({ ...facts, ...row })),
        {
          ...{ rule: "target_by_group", cause: "bound", stated: 10.5, computed: 9, difference: null },
          ...{ finding_unit: "percentage_points_a_year", stated_comparator: "~", computed_comparator: ">" },
        },
        language,
      );
    expect([card("vi").isOpen, card("vi").isNearest]).toEqual([true, false]);
    expect([card("vi").computed, card("vi").difference]).toEqual(["trên 9 điểm\u00a0%", "Không so được chính xác"]);
    expect([card("en").computed, card("en").difference]).toEqual(["more than 9 percentage points", "Cannot be compared exactly"]);
    const picture = findingPicture(card("en"), context("en"))?.({ document, width: "narrow" });
    expect(picture?.textContent.replaceAll(/\s/g, "")).toContain("Cannotbecomparedexactly");
    expect(picture?.querySelectorAll(".bar.gap")).toHaveLength(0);
    const ends = [...(picture?.querySelectorAll(".bar.light rect") ?? [])].map(
      (bar) => Number(bar.getAttribute("x")) + Number(bar.getAttribute("width")),
    );
    // the parts at the least that they are
    expect(ends).toEqual([expect.closeTo((8 / 10.5) * 328, 6), expect.closeTo((9 / 10.5) * 328, 6)]);
  });

  const cited: CitedRow = {
    ...{
      ...facts,
      finding_id: "dated_before_cited.a-plan-c07",
      role: "cited",
      figure_id: null,
      rule: "dated_before_cited",
      scope: "7/QĐ-X",
      finding_unit: "days",
    },
    ...{ stated: null, computed: null, difference: 25, cited_on: "2024-03-30", cited_precision: "day" },
    ...{ cited_as_printed: "Quyết định số 7/QĐ-X ngày 30/3/2024", cited_locator: "Mở đầu, đoạn 1" },
  };
  test("two dates are dates, not numbers, and stand on a line of time", () => {
    const card = cardOf([cited]);
    expect([card.total.name, card.stated, card.computed, card.difference]).toEqual([
      "Văn bản được dẫn 7/QĐ-X",
      "5/3/2024",
      "30/3/2024",
      "25 ngày",
    ]);
    expect([card.cited?.asPrinted, card.total.href]).toEqual([cited.cited_as_printed, "/ke-hoach/a-plan/#c07"]);
    const gap = findingPicture(card, context())?.({ document, width: "narrow" }).querySelector(".bar.gap rect");
    expect(Number(gap?.getAttribute("width"))).toBeCloseTo(328 - 6, 6);
    expect(cardOf([cited], {}, "en").difference).toBe("25 days");
  });
  test("a year in a number and one in a date are years, without separators", () => {
    const card = cardOf([cited], { rule: "cited_year", finding_unit: "years", stated: 2022, computed: 2023, difference: 1 });
    expect([card.stated, card.computed, card.difference]).toEqual(["2022", "2023", "1 năm"]);
    expect(card.times).toEqual({ stated: { from: 2022, to: 2023 }, computed: { from: 2023, to: 2024 }, gap: { from: 2022, to: 2023 } });
    for (const width of ["narrow", "wide"] as const) {
      const svg = findingPicture(card, context())?.({ document, width });
      expect(svg?.querySelectorAll(".bar").length).toBe(0);
      expect(svg?.textContent).toMatch(/2022.*2023|2023.*2022/);
    }
  });
  test("a count that is not whole has nothing that it is held against", () => {
    const row = { ...aimRow(10, { value: 12.5, unit: "people", comparator: "=" }), role: "total" as const };
    const said = { rule: "count_not_whole" as const, stated: 12.5, computed: null, difference: null, finding_unit: "people" as const };
    const card = cardOf([{ ...facts, ...row, ...said }]);
    expect([card.stated, card.computed, card.difference, card.parts]).toEqual(["12,5 người", "không tính", "không tính", []]);
    expect(findingPicture(card, context())).toBeNull();
  });
});

test("a part without a figure has no bar and says so", () => {
  const card = cardOf([...sum.slice(0, 2), money("part", 30, "P1.S2", null)], { computed: 1044 * million, difference: -326 * million });
  const svg = findingPicture(card, context())?.({ document, width: "wide" });
  expect(svg?.querySelectorAll(".bar.light rect")).toHaveLength(1);
  expect(svg?.textContent).toContain("không ghi số");
});
