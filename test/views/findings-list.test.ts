import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { Cause } from "../../src/domain/codes.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { findingCards } from "../../src/views/findings/finding-cards.ts";
import { findingPicture } from "../../src/views/findings/finding-picture.ts";
import type { CitedRow, CleanRow, FindingRow } from "../../src/views/findings/finding-row.ts";
import { byCause, findings } from "../../src/views/findings/findings.ts";
import { figureRow } from "./document/figure-rows.ts";
import { exactNumbers } from "./exact-finding.ts";
import { countryOf } from "./funding-rows.ts";

const million = 1_000_000;
const domain = countryOf([
  { place: "a", parts: {} },
  { place: "b", parts: {} },
  { place: "c", parts: {} },
]);
const contextIn = (language: Language) => ({ language, domain, base: "/" });
type Rows = readonly (FindingRow | CitedRow | CleanRow)[];
const answer = (rows: Rows) => rows as unknown as readonly AnswerRow[];
const arranged = (rows: Rows, language: Language = "vi") => findings.arrange(answer(rows), {}, contextIn(language));
const cards = (rows: Rows, language: Language = "vi") => findingCards(answer(rows), contextIn(language));

const names: Readonly<Record<string, string>> = { a: "Áng", b: "Bản", c: "Cốc" };
const place = (code: string) => ({
  plan_code: `${code}-plan`,
  locality_code: code,
  name_vi: names[code] ?? code,
  name_en: code.toUpperCase(),
  totals: 3,
  issued_on: "2024-03-05",
  issued_precision: "day" as const,
});
const clean = (code: string, totals: number): CleanRow => ({ ...place(code), totals, finding_id: null });

/** A total of P1 and its parts, in million đồng; the sub-projects P1.S1 and P1.S2 unless told otherwise. */
function finding(
  code: string,
  stated: number,
  parts: readonly (number | null)[],
  cause: Cause,
  other: Partial<FindingRow> = {},
): FindingRow[] {
  const computed = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const shared = {
    ...{ ...place(code), finding_id: `total_by_component.${code}-plan.90`, rule: "total_by_component" as const, cause },
    ...exactNumbers,
    ...{ stated: stated * million, computed: computed * million, difference: (computed - stated) * million, finding_unit: "vnd" as const },
    ...{ scope: "", explanation_vi: null, explanation_en: null, inferred_count: null, inferred_figure_id: null, inferred_value: null },
  };
  const figure = (role: FindingRow["role"], number: number, component_code: string, amount: number | null): FindingRow => ({
    ...figureRow(number, { stage: "planned", fund_source: "all", expenditure_type: "all", component_code }),
    ...shared,
    ...{ role, kind: role === "total" ? "stated_totals" : "allocations" },
    ...{ figure_id: `${code}-plan.${number}`, amount_vnd: amount === null ? null : amount * million },
    ...other,
  });
  return [figure("total", 90, "P1", stated), ...parts.map((part, at) => figure("part", (at + 1) * 10, `P1.S${at + 1}`, part))];
}

const open = finding("a", 100, [60, 47], "unexplained");
const rounded = finding("b", 30, [20, 11], "rounding", { explanation_vi: "Làm tròn từng số.", explanation_en: "Rounded one by one." });

describe("the title and the sentence", () => {
  test("count the points, the documents, and those without an explanation", () => {
    expect(arranged([...rounded, ...open]).title).toBe("2 điểm chưa khớp trong 2 văn bản; 1 điểm chưa có giải thích");
    expect(arranged(rounded, "en").title).toBe("1 point does not add up in 1 document; all are explained");
    expect(arranged([clean("c", 3)]).title).toBe("Không có điểm nào chưa khớp");
  });

  test("name what is open, and tell documents without a point from those with nothing to compare", () => {
    expect(arranged([...open, clean("b", 3), clean("c", 0)]).sentence).toBe(
      "Chưa có giải thích: Áng, dự án 1 (Hạ tầng), chênh +7 triệu đồng. Có tổng để so mà không có điểm nào: Bản. Không ghi tổng nào để so: Cốc.",
    );
  });

  test("change with any figure of an open point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(1), fc.integer({ min: 1, max: 99 }), (first, at, more) => {
        const parts = [first, 40];
        const changed = parts.with(at, (parts[at] ?? 0) + more);
        const [one, other] = [parts, changed].map((some) => cards(finding("a", 1000, some, "unexplained")));
        expect(arranged(finding("a", 1000, changed, "unexplained")).sentence).not.toBe(
          arranged(finding("a", 1000, parts, "unexplained")).sentence,
        );
        expect(one?.[0]?.parts.map(({ value }) => value)).not.toEqual(other?.[0]?.parts.map(({ value }) => value));
      }),
    );
  });
});

describe("a card", () => {
  test("is a sum: the parts, what they add up to, what is printed, the difference", () => {
    const [card] = cards(open);
    expect(card).toMatchObject({ id: "total_by_component.a-plan.90", stated: "100", computed: "107", difference: "+7", isNearest: false });
    expect(card?.parts.map(({ name, value, href }) => [name, value, href])).toEqual([
      ["Đường", "60", "/ke-hoach/a-plan/#10"],
      ["Cầu", "47", "/ke-hoach/a-plan/#20"],
    ]);
    expect(card?.total).toMatchObject({ name: "Dự án 1 (Hạ tầng)", href: "/ke-hoach/a-plan/#90" });
    expect(card?.compared).toBe("Tổng ghi cho dự án 1 (Hạ tầng), 2024 · kế hoạch, so với các tiểu dự án cộng lại.");
  });

  test("has a minus before the unit where the parts are less", () => {
    expect(cards(finding("a", 100, [60, 30], "unexplained"), "en")[0]?.differenceWords).toBe("−VND 10 million");
  });

  test("says where a part has no figure", () => {
    const [card] = cards(finding("a", 100, [null, 130], "unexplained"));
    expect([card?.isNearest, card?.parts[0]?.value, card?.parts[0]?.amount]).toEqual([true, null, "không ghi số"]);
  });

  test("names a part by its source or type where these are what was compared", () => {
    const rows = finding("a", 100, [60, 30], "scope", { rule: "total_by_source", component_code: "P1" }).map((row, at) =>
      at === 0
        ? row
        : { ...row, fund_source: at === 1 ? ("central" as const) : ("unstated" as const), expenditure_type: "unstated" as const },
    );
    const [card] = cards(rows);
    expect(card?.parts.map(({ name, fact }) => [name, fact])).toEqual([
      ["Trung ương", ""],
      ["Không ghi nguồn", ""],
    ]);
    expect(card?.compared).toContain("so với các nguồn vốn cộng lại");
  });

  test("names the totals that the difference reaches, and keeps a printed “about”", () => {
    const reached = open
      .slice(0, 1)
      .map((row): FindingRow => ({ ...row, role: "reached", component_code: "ALL", fund_source: "central", figure_id: "a-plan.5" }));
    const [card] = cards([...open.map((row) => ({ ...row, stated_comparator: "~" as const })), ...reached]);
    expect(card?.reached.map(({ name, href }) => [name, href])).toEqual([["Cả chương trình, vốn trung ương", "/ke-hoach/a-plan/#5"]]);
    expect([card?.stated, card?.isBound]).toEqual(["khoảng 100", { stated: true, computed: false }]);
  });
});

/** A document of March 2024 that cites one of the first of April. */
function dated(other: Partial<CitedRow> = {}): CitedRow {
  return {
    ...{
      ...place("c"),
      finding_id: "dated_before_cited.c-plan-c01",
      rule: "dated_before_cited",
      scope: "12/NĐ",
      cause: "unexplained",
      role: "cited",
    },
    ...{
      ...exactNumbers,
      stated: null,
      stated_comparator: null,
      computed: null,
      computed_comparator: null,
      difference: 1,
      finding_unit: "days",
    },
    ...{
      explanation_vi: null,
      explanation_en: null,
      inferred_count: null,
      inferred_figure_id: null,
      inferred_value: null,
      figure_id: null,
    },
    ...{ issued_on: "2024-03-01", issued_precision: "month", cited_on: "2024-04-01", cited_precision: "day" },
    ...{ cited_as_printed: "Nghị định 12", cited_locator: "I.2" },
    ...other,
  };
}

describe("a picture", () => {
  const { document } = new JSDOM("").window;
  const drawn = (rows: Rows, width: "wide" | "narrow" = "wide") =>
    cards(rows).map((card) => findingPicture(card, contextIn("vi"))?.({ document, width }) ?? null);

  test("names its place, and so does each of its marks", () => {
    const [svg] = drawn(open);
    expect(svg?.textContent).toContain("Áng");
    const labels = [...(svg?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("aria-label"));
    expect(labels).toEqual([
      "Áng, Đường: 60 triệu đồng",
      "Áng, Cầu: 47 triệu đồng",
      "Áng, Cộng lại: 107",
      "Áng, Dự án 1 (Hạ tầng): 100 triệu đồng",
    ]);
  });

  test("of a whole and several parts in it has each part, of one part that one alone", () => {
    const inside = (parts: number[]) => finding("a", 100, parts, "unexplained", { rule: "subset_over_whole" });
    const lines = (parts: number[]) => drawn(inside(parts))[0]?.querySelectorAll(".bar rect").length;
    expect(lines([60, 47])).toBe(5);
    expect(lines([107])).toBe(3);
    expect(cards(inside([60, 47]))[0]?.says).toBe("phần nằm trong lên tới 107 triệu đồng, lớn hơn toàn bộ là 100 triệu đồng.");
  });

  test("of dates has both on a line of time, a month as long as it is", () => {
    const [svg] = drawn([dated()]);
    for (const words of ["Cốc", "Văn bản được dẫn", "1/4/2024", "tháng 3/2024", "1 ngày"]) expect(svg?.textContent).toContain(words);
    const widths = ["neutral", "gap"].map((tone) => Number(svg?.querySelector(`.bar.${tone} rect`)?.getAttribute("width")));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(30, 6);
  });

  test("is none where a date is not printed", () => {
    expect(drawn([dated({ issued_on: null, issued_precision: "unknown" })])).toEqual([null]);
  });
});

test("the table sorts numbers by their unit, and a date by its day; it says so where there are several units", () => {
  const { rows, foot } = arranged([...open, dated()]).table;
  expect(rows.map((row) => row.slice(2, 5).map(({ unit, value }) => [unit, value]))).toEqual([
    [
      ["vnd", 100 * million],
      ["vnd", 107 * million],
      ["vnd", 7 * million],
    ],
    [
      ["days", 19783],
      ["days", 19814],
      ["days", 1],
    ],
  ]);
  expect(rows[1]?.slice(2, 5).map(({ bound }) => bound)).toEqual([true, true, false]);
  expect(foot).toContain("mỗi đơn vị là một nhóm");
  expect(arranged(open).table.foot).toBeUndefined();
});

test("points without an explanation stand first, then the largest difference of each cause", () => {
  const more = finding("c", 30, [20, 19], "rounding");
  expect(byCause(cards([...rounded, ...more, ...open])).map(([cause, own]) => [cause, own.map(({ place }) => place)])).toEqual([
    ["unexplained", ["Áng"]],
    ["rounding", ["Cốc", "Bản"]],
  ]);
});

test("the explanation is that of the page's language; the table leads to each card", () => {
  expect(cards(rounded, "en")[0]?.explanation).toBe("Rounded one by one.");
  expect(cards(open)[0]?.explanation).toBeNull();
  expect(arranged(rounded).table.rows[0]?.[0]).toMatchObject({ text: "Bản", href: "#total_by_component.b-plan.90" });
});
