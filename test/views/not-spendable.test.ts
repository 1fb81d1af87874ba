import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { shareOfWhole, sumOf, type MemoRow } from "../../src/views/disbursement/not-spendable-wholes.ts";
import { notSpendable } from "../../src/views/disbursement/not-spendable.ts";
import type { Arranged } from "../../src/views/view.ts";
import type { Spoken } from "./drawn-view.ts";
import { exactNumbers } from "./exact-finding.ts";
import { arranged, domain, elsewhere, memo } from "./report-rows.ts";

const { document } = new JSDOM("").window;
const drawn = (view: Arranged) => view.draw?.({ document, width: "wide" });
const textOf = (view: Arranged) => [...(drawn(view)?.querySelectorAll("text") ?? [])].map((text) => text.textContent).join("\n");
const notes = (view: Spoken) => view.notes.map((note) => note.text).join("\n");
const carried = { memo_kind: "carried_over", from_year: 2023 } as const;
const p1 = { component_code: "P1", figure_no: 21 };
const p2 = { component_code: "P2", figure_no: 22 };

describe("the title of what cannot be spent", () => {
  it("tells the part and the money that it is a part of", () => {
    expect(arranged(notSpendable, [memo("b", 30)]).title).toBe(
      "Bê: 30 triệu đồng trong 1.000 triệu đồng toàn bộ vốn năm 2024 không chi được",
    );
    expect(arranged(notSpendable, [memo("b", 30)], {}, "en").title).toBe(
      "B: of VND 1,000 million in all funds for 2024, VND 30 million cannot be spent",
    );
  });

  it("adds up parts of different projects, says so, and says at least where one has no figure", () => {
    const rows = [memo("b", 30, p1), memo("b", 12, p2), memo("b", null, { component_code: "P3" }), memo("b", 200, carried)];
    const view = arranged(notSpendable, rows);
    expect(view.title).toBe(
      "Bê: ít nhất 42 triệu đồng trong 1.000 triệu đồng toàn bộ vốn năm 2024 không chi được, 200 triệu đồng kéo dài từ 2023",
    );
    expect(notes(view)).toContain("42 triệu đồng không chi được là 2 khoản cộng lại");
  });

  it("never adds parts that may overlap", () => {
    const view = arranged(notSpendable, [memo("b", 30, p1), memo("b", 12, { component_code: "P1.S1" })]);
    expect(view.title).toContain("ít nhất 30 triệu đồng");
    expect(view.title).not.toContain("42");
  });

  it("keeps the bound of a single part", () => {
    expect(arranged(notSpendable, [memo("b", 30, { comparator: "~" })]).title).toContain("Bê: khoảng 30 triệu đồng");
    expect(arranged(notSpendable, [memo("b", 30, { comparator: ">" })]).title).toContain("Bê: trên 30 triệu đồng");
  });

  it("tells a sum as its parts are stated", () => {
    const titleOf = (...[one, other]: readonly [MemoRow["comparator"], MemoRow["comparator"]]) =>
      arranged(notSpendable, [memo("b", 30, { ...p1, comparator: one }), memo("b", 12, { ...p2, comparator: other })]).title;
    expect(titleOf("=", "=")).toContain("Bê: 42 triệu đồng trong");
    expect(titleOf("~", "=")).toContain("Bê: khoảng 42 triệu đồng trong");
    expect(titleOf(">", "=")).toContain("Bê: ít nhất 42 triệu đồng trong");
    expect(titleOf("<", "=")).toContain("Bê: tối đa 42 triệu đồng trong");
    expect(titleOf(">", "<")).toContain("Bê: khoảng 42 triệu đồng trong");
    const about = arranged(notSpendable, [memo("b", 30, { ...p1, comparator: "~" }), memo("b", 12, p2)]);
    expect(notes(about)).toContain("khoảng 42 triệu đồng không chi được là 2 khoản cộng lại");
  });

  it("tells carried-over money where all can be spent", () => {
    expect(arranged(notSpendable, [memo("b", 30, carried)]).title).toBe(
      "Bê: 30 triệu đồng trong 1.000 triệu đồng toàn bộ vốn năm 2024 kéo dài từ 2023",
    );
  });

  it("has no number where the document has none", () => {
    const view = arranged(notSpendable, [memo("b", null, carried)]);
    expect(view.title).toBe("Bê: văn bản nêu toàn bộ vốn kéo dài từ 2023 mà không ghi số tiền");
    expect(view.sentence).toContain("một khoản không ghi số kéo dài từ 2023");
  });

  it("says when years, stages and levels are mixed", () => {
    const rows = [memo("b", 30), memo("a-2", 10, { year: 2023, stage: "planned" })];
    expect(arranged(notSpendable, rows).title).toMatch(/\(khác năm, giai đoạn, cấp\)$/);
  });

  it("counts many places", () => {
    const rows = [memo("a", 1), memo("b", 2), memo("c", 3, carried), memo("a-2", 4)];
    expect(arranged(notSpendable, rows).title).toBe("3 nơi nêu tiền không chi được, 1 nơi nêu tiền kéo dài (khác cấp)");
  });
});

describe("a part without a figure", () => {
  const view = arranged(notSpendable, [memo("b", null)]);

  it("is hatched, with words, and never 0", () => {
    expect(drawn(view)?.querySelectorAll(".bar.not-stated rect")).toHaveLength(1);
    expect(drawn(view)?.querySelectorAll(".bar.strong rect, .bar.neutral rect")).toHaveLength(0);
    expect(textOf(view)).toContain("không ghi số");
    expect([view.title, view.sentence, textOf(view)].join("\n")).not.toMatch(/(?<![\d.,])0 /);
    expect(view.table.rows[0]?.[4]).toMatchObject({ text: "không ghi số", empty: "not-stated", href: "/ke-hoach/b-plan/#20" });
    expect(notes(view)).toContain("không có nghĩa là 0 đồng");
  });

  it("is told from a printed 0", () => {
    const zero = arranged(notSpendable, [memo("b", 0)]);
    expect(zero.table.rows[0]?.[4]).toMatchObject({ text: "0", empty: "zero" });
    expect(drawn(zero)?.querySelectorAll(".bar.not-stated rect")).toHaveLength(0);
  });

  it.each([
    [null, 1000, null],
    [30, null, null],
    [30, 0, null],
    [0, 1000, 0],
    [250, 1000, 0.25],
  ])("%s of %s is %s of the whole", (amount_vnd, amountVnd, share) => {
    expect(shareOfWhole({ amount_vnd }, { amountVnd })).toBe(share);
  });
});

describe("the whole of a part", () => {
  it("is one bar with its link, and every part a link inside it", () => {
    const view = arranged(notSpendable, [
      memo("b", 30, { ...p1, note_vi: "Chưa có hướng dẫn.", note_en: "No guidance." }),
      memo("b", 200, carried),
    ]);
    const links = [...(drawn(view)?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/ke-hoach/b-plan/#5", "/ke-hoach/b-plan/#20", "/ke-hoach/b-plan/#21"]);
    expect(drawn(view)?.querySelectorAll(".axis rect")).toHaveLength(3);
    expect(textOf(view)).toContain("Chưa có hướng dẫn.");
    expect(textOf(view)).toContain("3\u00a0% của tổng");
    expect(notes(view)).toContain("tổng gần nhất");
  });

  it("is marked where it is summed, and then leads to the figures that it adds", () => {
    const view = arranged(notSpendable, [memo("b", 30, { whole_figure_no: null, whole_not_stated: 1, whole_parts: "7 9 11" })]);
    expect(textOf(view)).toMatch(/ít nhất 1\.000 triệu đồng \(cộng\s+lại\)/);
    const link = { href: "/ke-hoach/b-plan/#7", figures: "7 9 11" };
    expect(view.table.rows[0]?.[6]).toEqual({ text: "ít nhất 1.000 (cộng lại)", ...link, numeric: true, value: 1000, bound: true });
    const whole = drawn(view)?.querySelector("a");
    expect([whole?.getAttribute("href"), whole?.getAttribute("data-figures")]).toEqual([link.href, link.figures]);
    expect(notes(view)).toContain("văn bản không ghi tổng");
  });

  it("is stated as its figure is, and a share of it then is about so much", () => {
    const view = arranged(notSpendable, [memo("b", 30, { whole_comparator: "<=", comparator: ">" })]);
    expect(view.title).toBe("Bê: trên 30 triệu đồng trong tối đa 1.000 triệu đồng toàn bộ vốn năm 2024 không chi được");
    expect(textOf(view)).toContain("khoảng 3\u00a0% của tổng");
    expect(view.table.rows[0]?.slice(6, 8)).toMatchObject([
      { text: "tối đa 1.000", value: 1000, bound: true },
      { text: "khoảng 3\u00a0%", bound: true },
    ]);
    const summed = memo("b", 30, { whole_comparator: "~", whole_figure_no: null, whole_not_stated: 1 });
    expect(arranged(notSpendable, [summed]).table.rows[0]?.[6]?.text).toBe("ít nhất khoảng 1.000 (cộng lại)");
    const exact = arranged(notSpendable, [memo("b", 30, { comparator: ">" })]).table.rows[0];
    expect(exact?.slice(6, 8)).toMatchObject([{ text: "1.000" }, { text: "trên 3\u00a0%" }]);
    expect(exact?.[6]?.bound).toBeUndefined();
  });

  it("may be unknown: then there is an amount and no bar", () => {
    const view = arranged(notSpendable, [memo("b", 30, { whole_vnd: null, whole_figure_no: null, whole_not_stated: null })]);
    expect(view.title).toBe("Bê: 30 triệu đồng toàn bộ vốn năm 2024 không chi được");
    expect(drawn(view)?.querySelectorAll(".bar rect, .whole rect")).toHaveLength(0);
    expect(textOf(view)).toContain("không ghi tổng");
  });

  it("may be smaller than its part as printed, which is told", () => {
    expect(notes(arranged(notSpendable, [memo("b", 1200)]))).toContain("phần 1,2 tỷ đồng lớn hơn tổng 1 tỷ đồng");
  });

  it("brings the findings that touch it", () => {
    const finding = {
      ...{ finding_id: "f", rule: "total_by_component" as const, scope: "", unit: "vnd" as const },
      plan_code: "b-plan",
      year: 2024,
      stage: "assigned",
      figure_ids: ["b-plan.5"],
      cause: "scope",
    } as const;
    const told = {
      ...finding,
      ...exactNumbers,
      stated: 1e6,
      computed: 2e6,
      difference: 1e6,
      explanation_vi: "Vì thế.",
      explanation_en: "So.",
    };
    const view = arranged(notSpendable, [memo("b", 30)], {}, "vi", { ...domain, findings: [told] });
    expect(view.notes.filter((note) => note.kind === "finding")).toHaveLength(1);
  });
});

describe("places without such money", () => {
  it("are told apart, and alone are an empty answer that says what exists", () => {
    const rows = [memo("b", 30), elsewhere("c", "2023")];
    expect(textOf(arranged(notSpendable, rows))).toContain("Không có trong kế hoạch: Á (huyện), Á (xã)");
    const view = arranged(notSpendable, rows, { localities: ["c", "a"] });
    expect([view.title, view.sentence, view.draw]).toEqual([
      "Không có khoản kéo dài hay không chi được nào cho lựa chọn này",
      "Hiện có: Bê (2024); Cê (2023).",
      null,
    ]);
    expect(view.notes.map((note) => note.text)).toEqual(["Cê: không ghi cho năm này (có: 2023)", "Không có trong kế hoạch: Á (huyện)"]);
  });
});

it("sorts by name or by the largest part of a whole", () => {
  const rows = [memo("a", 1), memo("b", 500), memo("c", null)];
  const places = (sort: string) => arranged(notSpendable, rows, { sort }).table.rows.map((row) => row[0]?.text);
  expect(places("name")).toEqual(["Á (huyện)", "Bê", "Cê"]);
  expect(places("value")).toEqual(["Bê", "Á (huyện)", "Cê"]);
});

it("changes its title, sentence and picture with an amount", () => {
  const amount = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      fc.pre(one !== other);
      const [first, second] = [one, other].map((millions) => arranged(notSpendable, [memo("b", millions)]));
      expect(first?.title).not.toBe(second?.title);
      expect(first?.sentence).not.toBe(second?.sentence);
      expect(first && textOf(first)).not.toBe(second && textOf(second));
    }),
    { numRuns: 40 },
  );
});

it("sums parts of one whole to no more than they state", () => {
  const component = fc.constantFrom("ALL", "P1", "P1.S1", "P2");
  const part = fc.record({ component_code: component, millions: fc.option(fc.nat({ max: 100 })) });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const rows = parts.map(({ component_code, millions }) => memo("b", millions, { component_code }));
      const stated = rows.flatMap((row) => (row.amount_vnd === null ? [] : [row.amount_vnd]));
      const sum = sumOf("not_spendable", { parts: rows });
      if (stated.length === 0) expect(sum).toBeNull();
      else {
        expect(sum?.amountVnd).toBeLessThanOrEqual(stated.reduce((total, one) => total + one, 0));
        expect(sum?.amountVnd).toBeGreaterThanOrEqual(Math.max(...stated));
      }
    }),
  );
});
