import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { fundingColumns } from "../../src/charts/funding-columns.ts";
import type { DomainFinding } from "../../src/domain/domain.ts";
import { figureAddress, figuresAt } from "../../src/i18n/addresses.ts";
import { badgesOf, withBadges } from "../../src/views/badges.ts";
import { figureTable } from "../../src/views/figure-table.ts";
import type { Arranged, TableCell } from "../../src/views/view.ts";
import { exactNumbers } from "./exact-finding.ts";
import { countryOf } from "./funding-rows.ts";

const finding: DomainFinding = {
  ...{ finding_id: "rate_over_hundred.a-plan.10", plan_code: "a-plan", rule: "rate_over_hundred", scope: "ALL 2024", unit: "percent" },
  ...{ year: null, stage: null, figure_ids: ["a-plan.10", "a-plan.30"], stated: 102.5, computed: 100, difference: -2.5 },
  ...{ ...exactNumbers, cause: "scope", explanation_vi: "Vì thế.", explanation_en: "So." },
};
const context = (language: "vi" | "en" = "vi", findings: readonly DomainFinding[] = [finding]) =>
  ({ language, domain: countryOf([{ place: "a", parts: {} }], { findings }), base: "/ro-von/" }) as const;
const cell = (id: string, other: Partial<TableCell> = {}): TableCell => ({
  text: "1",
  href: figureAddress("/ro-von/", "vi", id),
  ...other,
});
const arranged = (cells: readonly TableCell[]): Arranged => ({
  ...{ draw: null, question: "q", title: "t", sentence: "s", alternative: "a", notes: [], sources: [] },
  table: { caption: "c", columns: cells.map(() => ({ label: "l" })), rows: [cells] },
});
const badges = (cells: readonly TableCell[]) =>
  withBadges(arranged(cells), context()).table.rows[0]?.map((one) => one.badges?.map(({ href }) => href) ?? []);

describe("the badge of a finding", () => {
  const here = ["/ro-von/doi-chieu/#rate_over_hundred.a-plan.10"];
  test("stands beside every figure that it touches, and beside no other", () => {
    expect(badges([cell("a-plan.10"), cell("a-plan.100"), cell("a-plan.30"), cell("b-plan.10"), { text: "102,5" }])).toEqual([
      here,
      [],
      here,
      [],
      [],
    ]);
  });
  test("stands beside a cell of several figures, of which one is touched", () =>
    expect(badges([cell("a-plan.20", { figures: "20 30" }), cell("a-plan.20", { figures: "20 40" })])).toEqual([here, []]));
  test("is one for each finding", () => {
    const other = { ...finding, finding_id: "count_not_whole.a-plan.10", rule: "count_not_whole" as const };
    expect(badgesOf(["a-plan.10"], context("vi", [finding, other]))).toHaveLength(2);
  });
  test("says in the reader's language what it is about", () => {
    expect(badgesOf(["a-plan.10"], context())[0]?.label).toBe(
      "Điểm chưa khớp: văn bản ghi 102,5\u00a0%, nhiều nhất chỉ có thể là 100\u00a0%.",
    );
    expect(badgesOf(["a-plan.10"], context("en"))[0]?.label).toContain("the document prints 102.5%");
  });
  test("is drawn as a link with a name and a shape without words, before a number and behind words", () => {
    const { document } = new JSDOM("").window;
    const { table } = withBadges(arranged([{ text: "Áng" }, cell("a-plan.10", { numeric: true }), cell("a-plan.10")]), context());
    const [, number, words] = [...figureTable(table, "x", true, "vi", document).querySelectorAll("tbody tr > *")];
    expect([...(number?.children ?? [])].map((child) => child.className)).toEqual(["badge explained", ""]);
    expect([...(words?.children ?? [])].map((child) => child.className)).toEqual(["", "badge explained"]);
    const badge = number?.querySelector(".badge");
    expect([badge?.textContent, badge?.querySelector("svg")?.getAttribute("aria-hidden")]).toEqual(["", "true"]);
    expect(badge?.getAttribute("aria-label")).toContain("102,5");
  });
});

test("a finding that no note tells yet becomes a note, once", () => {
  const once = withBadges(arranged([cell("a-plan.10"), cell("a-plan.30")]), context());
  expect(once.notes.map(({ kind, text, more }) => [kind, text, more])).toEqual([
    ["finding", "Áng: văn bản ghi 102,5\u00a0%, nhiều nhất chỉ có thể là 100\u00a0%.", "Vì thế."],
  ]);
  expect(withBadges(once, context()).notes).toEqual(once.notes);
  expect(withBadges(arranged([cell("a-plan.20")]), context()).notes).toEqual([]);
});

describe("in a picture", () => {
  const { document } = new JSDOM("").window;
  const drawn = (figures: readonly string[], findings = [finding]) => {
    const draw: Arranged["draw"] = (options) =>
      fundingColumns(
        {
          rows: figures,
          columns: [{ name: "Áng", facts: [], cells: figures.map((id) => ({ ...mark, href: cell(id).href ?? null, label: id })) }],
          remarks: [],
        },
        { ...options, alternative: "" },
      );
    const view = withBadges({ ...arranged(figures.map((id) => cell(id))), draw }, context("vi", findings));
    return { view, svg: view.draw?.({ document, width: "narrow" }) };
  };
  const mark = { length: 0.5, value: "50", second: "1 tỷ", tone: "light" } as const;
  test("a triangle stands beside each mark that is touched, inside a phone's margin, and the mark says so", () => {
    const { view, svg } = drawn(["a-plan.10", "a-plan.20", "a-plan.30"]);
    const paths = [...(svg?.querySelectorAll(".badges path") ?? [])].map((path) => path.getAttribute("d"));
    expect(paths).toHaveLength(2);
    const margin = 16;
    for (const path of paths) expect(Number(/^M([\d.]+)/.exec(path ?? "")?.[1])).toBeLessThanOrEqual(328 + margin);
    expect([...(svg?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("aria-label"))).toEqual([
      "a-plan.10; thuộc một điểm chưa khớp đã có giải thích",
      "a-plan.20",
      "a-plan.30; thuộc một điểm chưa khớp đã có giải thích",
    ]);
    expect(view.notes.map(({ kind }) => kind)).toEqual(["finding", "legend"]);
  });
  test("and inside a mark that has another one beside it", () => {
    const { svg } = drawn(["a-plan.10"]);
    const draw: Arranged["draw"] = () => {
      const again = svg?.cloneNode(true) as SVGSVGElement;
      again.querySelector(".badges")?.remove();
      again.setAttribute("data-badges", "inside");
      return again;
    };
    const area = svg?.querySelector("a rect");
    const edge = Number(area?.getAttribute("x")) + Number(area?.getAttribute("width"));
    const inside = withBadges({ ...arranged([cell("a-plan.10")]), draw }, context()).draw?.({ document, width: "wide" });
    expect(Number(/^M([\d.]+)/.exec(inside?.querySelector(".badges path")?.getAttribute("d") ?? "")?.[1])).toBe(edge - 1);
  });
  test("what nobody has explained stands out, also where an explained one touches the same figure", () => {
    const open: DomainFinding = { ...finding, finding_id: "open", cause: "unexplained", figure_ids: ["a-plan.30"] };
    const { svg } = drawn(["a-plan.10", "a-plan.30"], [finding, open]);
    expect([...(svg?.querySelectorAll(".badges path") ?? [])].map((path) => path.getAttribute("class"))).toEqual([
      "explained",
      "unexplained",
    ]);
  });
  test("nothing is drawn or said where nothing is touched", () => {
    const { view, svg } = drawn(["a-plan.20"]);
    expect([svg?.querySelectorAll(".badges").length, view.notes]).toEqual([0, []]);
  });
});

test("the figures behind a link are found from it, and none behind another link", () => {
  expect(figuresAt("/ro-von/en/plans/a-plan/#10")).toEqual(["a-plan.10"]);
  expect(figuresAt("/ke-hoach/a-plan/#10", "10 20")).toEqual(["a-plan.10", "a-plan.20"]);
  for (const href of ["#10", "/ke-hoach/a-plan/", "/doi-chieu/#rate_over_hundred.a-plan.10"]) expect(figuresAt(href)).toEqual([]);
});
