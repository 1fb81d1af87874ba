import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computedPercent, elapsedShare, executionOf } from "../../src/views/disbursement/disbursement-lines.ts";
import { disbursement } from "../../src/views/disbursement/disbursement.ts";
import { all, drawn, marks, notes, textOf, year } from "./drawn-view.ts";
import { exactNumbers } from "./exact-finding.ts";
import { arranged, domain, elsewhere, execution } from "./report-rows.ts";

describe("an estimate", () => {
  const view = arranged(disbursement, [execution("b", 100, year)]);

  it("is never called or drawn as an actual", () => {
    expect(view.title).toBe("Bê: toàn bộ vốn ước thực hiện 100\u00a0% cả năm 2024 (mẫu số không ghi)");
    expect(all(view)).not.toContain("thực tế");
    expect([marks(view, "actual"), drawn(view)?.querySelectorAll(".spent").length]).toEqual([0, 0]);
    expect(marks(view, "estimate")).toBeGreaterThan(0);
  });

  it("is not among the actual ones, whatever the reader picks", () => {
    const rows = [execution("b", 4), execution("b", 90, { ...year, figure_no: 20 })];
    expect(all(arranged(disbursement, rows, { basis: "actual" }))).not.toContain("90");
    expect(all(arranged(disbursement, rows, { basis: "estimate" }))).not.toContain("4\u00a0%");
    const many = ["a", "b", "c", "a-2"].flatMap((place) => [execution(place, 4), execution(place, 90, { ...year, figure_no: 20 })]);
    expect(arranged(disbursement, many, { basis: "estimate" }).title).toMatch(/^Trong 4 nơi có số ước/);
  });
});

describe("a rate that is not printed", () => {
  it("is computed only from an amount and a stated denominator, and marked so", () => {
    const view = arranged(disbursement, [execution("b", null, { amount_vnd: 96e9, denominator: "plan_year", denominator_vnd: 100e9 })]);
    expect(view.title).toBe("Bê: toàn bộ vốn giải ngân 96\u00a0% (tính ra, trên kế hoạch năm) đến 30/6/2024");
    expect(textOf(view)).toContain("96\u00a0% (tính ra)");
    expect(textOf(view).replaceAll("\u00a0", " ")).toContain("mẫu số: kế hoạch năm, 100 tỷ đồng");
    expect(notes(view)).toContain("Tính ra");
  });

  it("is not stated where the denominator is not, and never 0", () => {
    const view = arranged(disbursement, [execution("b", null, { amount_vnd: 96e9 })]);
    expect(view.title).toBe("Bê: có số tiền đã chi, không ghi tỷ lệ");
    expect(textOf(view)).toContain("không ghi tỷ lệ");
    expect(textOf(view)).toContain("96");
    // the scale alone begins at 0
    expect(all(view).match(/(?<![\d,])0\u00a0%/g)).toHaveLength(1);
    expect(view.table.rows[0]?.[3]).toMatchObject({ text: "không ghi", empty: "not-stated" });
    expect(drawn(view)?.querySelector(".not-stated rect")).not.toBeNull();
    expect([marks(view, "actual"), marks(view, "estimate")]).toEqual([0, 0]);
  });

  it.each([
    [null, 5, null],
    [5, null, null],
    [5, 0, null],
    [0, 5, 0],
    [5, 10, 50],
  ])("%s of %s is %s percent", (amount_vnd, denominator_vnd, percent) => {
    expect(computedPercent({ amount_vnd, denominator_vnd })).toBe(percent);
  });

  it("is never rounded up to all of it", () => {
    const view = arranged(disbursement, [execution("b", null, { amount_vnd: 99_990, denominator: "plan_year", denominator_vnd: 100_000 })]);
    expect(view.title).toContain("99,99\u00a0%");
  });
});

describe("a rate beside the calendar", () => {
  it("knows the part of the year that had passed", () => {
    const share = (as_of: string | null) => elapsedShare(executionOf(execution("b", 4, { as_of })));
    expect(share(null)).toBe(1);
    expect(share("2024-12-31")).toBe(1);
    expect(share("2024-06-30")).toBeCloseTo(182 / 366);
    expect(share("2025-01-31")).toBeNull();
  });

  it("is told in the picture where it lags far behind, once", () => {
    const view = arranged(disbursement, [execution("b", 4), execution("c", 10)]);
    expect(textOf(view).match(/khi năm đã qua 50\u00a0%/g)).toHaveLength(1);
    expect(drawn(view)?.querySelectorAll(".box.story rect")).toHaveLength(1);
    expect(textOf(arranged(disbursement, [execution("b", 48)]))).not.toContain("khi năm");
    expect(textOf(arranged(disbursement, [execution("b", 4, year)]))).not.toContain("khi năm");
  });
});

describe("the same rate month after month", () => {
  const months = ["01-31", "02-29", "03-31", "04-30"].map((day, at) =>
    execution("b", at * 10, { as_of: `2024-${day}`, denominator: "plan_year", figure_no: 10 + at }),
  );
  const view = arranged(disbursement, months.toReversed());

  it("is one mark with the newest, the earlier ones small behind it", () => {
    const links = [...(drawn(view)?.querySelectorAll("a") ?? [])];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/ke-hoach/b-plan/#13"]);
    expect(links[0]?.getAttribute("aria-label")).toContain("và 3 kỳ trước, kỳ đầu đến 31/1/2024");
    expect(drawn(view)?.querySelectorAll(".rate.earlier circle")).toHaveLength(3);
    expect(view.title).toContain("30\u00a0% (trên kế hoạch năm) đến 30/4/2024");
  });

  it("stands whole in the table, oldest first, each linked to its figure", () => {
    expect(view.table.rows.map((row) => [row[5]?.text, row[3]?.text, row[3]?.href, row[3]?.empty])).toEqual([
      ["31/1/2024", "0\u00a0%", "/ke-hoach/b-plan/#10", "zero"],
      ["29/2/2024", "10\u00a0%", "/ke-hoach/b-plan/#11", undefined],
      ["31/3/2024", "20\u00a0%", "/ke-hoach/b-plan/#12", undefined],
      ["30/4/2024", "30\u00a0%", "/ke-hoach/b-plan/#13", undefined],
    ]);
  });
});

describe("notes", () => {
  it("tell a printed rate that its amount and denominator contradict once, as the finding that it is", () => {
    const row = execution("b", 41, { amount_vnd: 42e9, denominator: "plan_year", denominator_vnd: 100e9 });
    const finding = {
      ...({ rule: "rate_against_amount", unit: "percent", cause: "unexplained" } as const),
      ...{ finding_id: "f", scope: "", plan_code: "b-plan", year: null, stage: null, explanation_vi: null, explanation_en: null },
      ...{ figure_ids: ["b-plan.10"], ...exactNumbers, stated: 41, computed: 42, difference: 1 },
    };
    const told = arranged(disbursement, [row], {}, "vi", { ...domain, findings: [finding] });
    expect(notes(told).match(/văn bản ghi 41\u00a0%; số tiền đã chi chia cho mẫu số là 42\u00a0%/g)).toHaveLength(1);
    expect(told.notes.filter(({ kind }) => kind === "finding")).toHaveLength(1);
    expect(notes(arranged(disbursement, [row]))).not.toContain("văn bản ghi 41");
  });

  it("tell further years of a place, the document's remark and the findings of its figures", () => {
    const finding = {
      ...{ finding_id: "f", rule: "total_by_component" as const, scope: "", unit: "vnd" as const },
      plan_code: "b-plan",
      year: 2024,
      stage: "assigned",
      figure_ids: ["b-plan.10"],
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
    const row = execution("b", 4, { stated_years: "2023 2024", note_vi: "Chậm.", note_en: "Late." });
    const view = arranged(disbursement, [row], {}, "vi", { ...domain, findings: [told] });
    expect(notes(view)).toContain("Bê còn có số liệu năm 2023");
    expect(notes(view)).toContain("Bê, toàn bộ vốn: Chậm.");
    expect(view.notes.filter((note) => note.kind === "finding")).toHaveLength(1);
    expect(notes(arranged(disbursement, [row], { year: "2024" }))).not.toContain("còn có số liệu");
  });
});

describe("places without a rate", () => {
  const rows = [execution("b", 4), elsewhere("c", "2022 2023")];

  it("are told apart: other years only, or not in the plan", () => {
    const text = textOf(arranged(disbursement, rows));
    expect(text).toContain("Cê: không ghi cho năm này (có: 2022, 2023)");
    // the plan of A was issued in the year that it is for, that of its namesake after it
    expect(text).toContain("Chưa đến hạn khi ra văn bản: Á (huyện) (2024)");
    expect(text).toContain("Không có trong kế hoạch: Á (xã)");
    expect(notes(arranged(disbursement, rows))).toContain("“Chưa đến hạn”");
  });

  it("are never called not yet due where the document's date is not known, or another came later", () => {
    const told = (change: Partial<(typeof domain.plans)[number]>, picks = {}) => {
      const plans = domain.plans.map((plan) => (plan.locality_code === "a" ? { ...plan, ...change } : plan));
      return textOf(arranged(disbursement, rows, picks, "vi", { ...domain, plans }));
    };
    expect(told({ issued_on: null, issued_precision: "unknown" })).not.toContain("Chưa đến hạn");
    expect(told({ issued_on: "2025-01-01", issued_precision: "year" })).not.toContain("Chưa đến hạn");
    expect(told({ issued_on: "2024-01-01", issued_precision: "year" })).toContain("Chưa đến hạn khi ra văn bản: Á (huyện)");
    const long = { period_start: 2021, period_end: 2025 };
    expect(told(long)).toContain("Chưa đến hạn khi ra văn bản: Á (huyện) (2021–2025)");
    expect(told(long, { year: "2023" })).not.toContain("Chưa đến hạn");
    const later = { ...domain.plans[0], plan_code: "a-later", issued_on: "2025-02-01" } as (typeof domain.plans)[number];
    const view = arranged(disbursement, rows, {}, "vi", { ...domain, plans: [...domain.plans, later] });
    expect(textOf(view)).toContain("Không có trong kế hoạch: Á (huyện), Á (xã)");
  });

  it("alone are an empty answer that says what exists", () => {
    const view = arranged(disbursement, rows, { localities: ["a", "c"] });
    expect(view.title).toBe("Không có tỷ lệ giải ngân nào cho lựa chọn này");
    expect(view.sentence).toBe("Hiện có: Bê (2024); Cê (2022, 2023).");
    expect(view.draw).toBeNull();
    expect(view.table.rows).toEqual([]);
    expect(view.notes.map((note) => [note.kind, note.text])).toEqual([
      ["empty", "Chưa đến hạn khi ra văn bản: Á (huyện) (2024)"],
      ["empty", "Cê: không ghi cho năm này (có: 2022, 2023)"],
      ["legend", expect.stringContaining("“Chưa đến hạn”: ")],
    ]);
    expect(arranged(disbursement, []).sentence).toBe("Chưa có văn bản nào ghi.");
  });
});

describe("the reader's picks", () => {
  const rows = [execution("a", 50), execution("b", 4), execution("c", null, { amount_vnd: 1e9 }), execution("a-2", 90, year)];
  const places = (picks: Record<string, string>) => arranged(disbursement, rows, picks).table.rows.map((row) => row[0]?.text);

  it("sort by name, or from the lowest actual rate with estimates and no rates behind", () => {
    expect(places({ sort: "name" })).toEqual(["Á (huyện)", "Bê", "Cê", "Á (xã)"]);
    expect(places({ sort: "value" })).toEqual(["Bê", "Á (huyện)", "Á (xã)", "Cê"]);
  });

  it("of a kind of figure keep the places that have only the other kind in sight", () => {
    const rows = [execution("a", 50), execution("b", 90, year)];
    expect(textOf(arranged(disbursement, rows, { basis: "actual" }))).toContain("Chỉ có số ước: Bê");
    expect(textOf(arranged(disbursement, rows, { basis: "estimate" }))).toContain("Chỉ có số thực tế: Á (huyện)");
    expect(notes(arranged(disbursement, [execution("a", 50)], { basis: "estimate" }))).toContain("Chỉ có số thực tế: Á (huyện)");
  });

  it("choose a level", () => {
    expect(places({ level: "commune" })).toEqual(["Á (xã)"]);
  });
});

it("draws a rate above 100 % on a longer scale and says why", () => {
  const view = arranged(disbursement, [execution("b", 102.5)]);
  expect(textOf(view)).toContain("120\u00a0%");
  expect(notes(view)).toContain("trên 100 %");
});

it("links every number of the table to its figure", () => {
  const view = arranged(disbursement, [execution("b", 4, { amount_vnd: 4e9, denominator: "plan_year", denominator_vnd: 100e9 })]);
  const [row = []] = view.table.rows;
  expect([row[3], row[7], row[8]].map((cell) => [cell?.text, cell?.href])).toEqual([
    ["4\u00a0%", "/ke-hoach/b-plan/#10"],
    ["100.000", "/ke-hoach/b-plan/#10"],
    ["4.000", "/ke-hoach/b-plan/#10"],
  ]);
});

it("changes its title, sentence and picture with a rate", () => {
  const rate = fc.integer({ min: 0, max: 1500 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(rate, rate, fc.constantFrom("actual" as const, "estimate" as const), (one, other, basis) => {
      fc.pre(one !== other);
      const [first, second] = [one, other].map((value) => arranged(disbursement, [execution("b", value, { basis })]));
      expect(first?.title).not.toBe(second?.title);
      expect(first?.sentence).not.toBe(second?.sentence);
      expect(first && textOf(first)).not.toBe(second && textOf(second));
    }),
    { numRuns: 40 },
  );
});
