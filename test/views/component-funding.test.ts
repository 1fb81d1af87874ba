import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { DomainFinding } from "../../src/domain/domain.ts";
import type { Arranged } from "../../src/views/view.ts";
import { exactNumbers } from "./exact-finding.ts";
import { domainOf, told, type Given } from "./component-rows.ts";

const { document } = new JSDOM("").window;
const svgOf = (view: Arranged) => view.draw?.({ document, width: "wide" });
const textsOf = (view: Arranged) => [...(svgOf(view)?.querySelectorAll("text") ?? [])].map((text) => text.textContent);
const linksOf = (view: Arranged) => [...(svgOf(view)?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("aria-label"));
const placesOf = (view: Arranged) => view.table.rows.map((row) => row[0]?.text);
const notesOf = (view: Arranged, kind: string) => view.notes.filter((note) => note.kind === kind).map(({ text }) => text);

const half: Given = { place: "a", parts: { P1: 50, "": 50 }, largest: 50 };
const third: Given = { place: "b", parts: { "P1.S1": 20, "P1.S2": 10, "": 60 }, largest: 60 };
const silent: Given = { place: "c", parts: { P1: null, "": 10 } };
const whole: Given = { place: "d", parts: { ALL: 100 } };
const without: Given = { place: "e", parts: { "": 40 }, largest: 40 };
const zero: Given = { place: "f", parts: { P1: 0, "": 40 }, largest: 40 };

describe("the title", () => {
  test("is the share of each plan, the largest first, and who has none", () => {
    expect(told([third, half, without]).title).toBe(
      "Hạ tầng chiếm 50\u00a0% số tiền của Áng và 33\u00a0% của Bản năm 2024; kế hoạch của Ếch không có",
    );
    expect(told([third, half], "p1", "en").title).toBe("Hạ tầng (en): 50% of the money in A and 33% in B, 2024");
  });

  test("says which kinds of budgets stand side by side, and the year only where it is one", () => {
    const older: Given = { ...third, year: 2022, stage: "assigned" };
    expect(told([half, older]).title).toBe("Hạ tầng chiếm 50\u00a0% số tiền của Áng và 33\u00a0% của Bản (khác năm, giai đoạn)");
  });

  test("counts many places", () => {
    const many = ["a", "b", "c", "d", "e"].map((place, at): Given => ({ place, parts: { P1: 10 * (at + 1), "": 100 - 10 * (at + 1) } }));
    expect(told([...many, { ...without, place: "f" }]).title).toBe(
      "Hạ tầng có tiền trong 5 trên 6 ngân sách, từ 10\u00a0% ở Áng đến 50\u00a0% ở Ếch",
    );
  });

  test("tells a blank, money that is not split, and nothing at all apart", () => {
    expect(told([silent, without]).title).toBe("Hạ tầng: Cốc nêu mà không ghi số tiền");
    expect(told([whole]).title).toBe("Hạ tầng: không văn bản nào ghi riêng số tiền");
    expect(told([without]).title).toBe("Hạ tầng: không kế hoạch nào ở đây có");
    expect(told([{ place: "a", parts: { P1: 0 } }]).title).toBe("Hạ tầng: Áng ghi 0 đồng");
  });
});

describe("the sentence", () => {
  test("has the exact amount and the plan's total, and where the project is the largest", () => {
    expect(told([half, third]).sentence).toBe(
      "Áng (2024 · kế hoạch): 50 triệu đồng trong 100 triệu đồng, dự án lớn nhất của kế hoạch. Bản (2024 · kế hoạch): 30 triệu đồng trong 90 triệu đồng.",
    );
  });

  test("changes with any amount", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(amounts, fc.nat(2), fc.integer({ min: 1, max: 50 }), (values, at, more) => {
        const given = (changed: readonly number[]) =>
          changed.map((amount, index): Given => ({ place: ["a", "b", "c"][index] ?? "", parts: { P1: amount, "": 1000 } }));
        const changed = values.with(at, (values[at] ?? 0) + more);
        expect(told(given(changed)).sentence).not.toBe(told(given(values)).sentence);
      }),
    );
  });

  test("says “at least” where a part has no figure, and names who states none", () => {
    const partly: Given = { place: "b", parts: { "P1.S1": 20, "P1.S2": null, "": 60 } };
    expect(told([partly, silent]).sentence).toBe(
      "Bản (2024 · kế hoạch): ít nhất 20 triệu đồng trong ít nhất 80 triệu đồng. Cốc nêu khoản này mà không ghi số tiền.",
    );
  });
});

test("the sentence gives the reason why an amount is not stated, where there is one", () => {
  expect(told([{ ...silent, note: "Chi bằng tiền của chương trình khác." }]).sentence).toBe("Cốc: chi bằng tiền của chương trình khác.");
});

describe("the picture", () => {
  test("stands from the largest share down; what has none comes last, never as 0", () => {
    expect(placesOf(told([without, whole, silent, zero, third, half]))).toEqual(["Áng", "Bản", "Bản", "Phố", "Cốc", "Đồi", "Ếch"]);
  });

  test("tells the empties apart", () => {
    const texts = textsOf(told([without, whole, silent, zero]));
    for (const words of ["không có trong kế hoạch", "không chia theo dự án", "không ghi số", "0\u00a0%"]) expect(texts).toContain(words);
    expect(svgOf(told([silent]))?.querySelectorAll(".not-stated rect")).toHaveLength(1);
    expect(svgOf(told([zero]))?.querySelectorAll(".zero rect")).toHaveLength(1);
    expect(svgOf(told([without]))?.querySelectorAll(".bar")).toHaveLength(0);
  });

  test("never takes money of a whole project for a sub-project's", () => {
    const unsplit: Given = { place: "a", parts: { P1: 70, "": 30 } };
    const view = told([unsplit], "p1-s1");
    expect(view.title).toBe("Đường: không văn bản nào ghi riêng số tiền");
    expect(textsOf(view)).toContain("không chia theo tiểu dự án: 70 triệu đồng cho cả dự án");
    expect(linksOf(view)).toEqual(["Áng, không chia theo tiểu dự án: 70 triệu đồng cho cả dự án"]);
    const both = told([{ place: "a", parts: { P1: 70, "P1.S1": 20, "": 10 } }], "p1-s1");
    expect(notesOf(both, "caveat")).toEqual(["Áng: còn 70 triệu đồng ghi chung, không rõ bao nhiêu thuộc về đây."]);
  });

  test("is dark where the project is its plan's largest, and a sub-project never is", () => {
    const strong = (view: Arranged) => svgOf(view)?.querySelectorAll(".strong rect").length;
    expect([strong(told([half, third])), strong(told([{ place: "a", parts: { "P1.S1": 50, "": 50 }, largest: 50 }], "p1-s1"))]).toEqual([
      1, 0,
    ]);
  });

  test("leads from every mark to its figure, and names plans without the project in one line where they are many", () => {
    expect(linksOf(told([half, silent]))).toEqual(["Áng, 50\u00a0%, 50 triệu đồng", "Cốc, không ghi số"]);
    const many = ["b", "c", "d", "e", "f", "g", "h"].map((place): Given => ({ ...without, place }));
    expect(textsOf(told([half, ...many])).join(" ")).toContain("Không có trong kế hoạch: Bản, Cốc, Đồi, Ếch, Phố, g, h");
  });
});

test("the table has every row by sub-project with its share, and a reason where there is none", () => {
  const { rows } = told([third, without]).table;
  expect(rows.map((row) => row.slice(2).map((cell) => cell.text))).toEqual([
    ["Đường", "Trung ương", "20", "22\u00a0%"],
    ["Cầu", "Trung ương", "10", "11\u00a0%"],
    ["không áp dụng", "không áp dụng", "không có trong kế hoạch", "không áp dụng"],
  ]);
  expect(rows.map((row) => row[4]?.href)).toEqual(["/ke-hoach/b-plan/#10", "/ke-hoach/b-plan/#20", undefined]);
});

describe("an amount that is not stated exactly", () => {
  const about: Given = { place: "a", parts: { "P1.S1": 40, "P1.S2": 20, "": 40 }, bounds: { "P1.S1": ">" }, largest: 60 };

  test("is told so in the title, the sentence, the picture, its label and a note", () => {
    const view = told([about]);
    expect(view.title).toBe("Hạ tầng chiếm khoảng 60\u00a0% số tiền của Áng năm 2024");
    expect(view.sentence).toBe(
      "Áng (2024 · kế hoạch): từ 60 triệu đồng trở lên trong từ 100 triệu đồng trở lên, dự án lớn nhất của kế hoạch.",
    );
    expect(textsOf(view)).toContain("~60\u00a0%");
    expect(linksOf(view)).toEqual(["Áng, khoảng 60\u00a0%, từ 60 triệu đồng trở lên"]);
    expect(notesOf(view, "caveat")).toEqual([expect.stringContaining("tỷ lệ và thứ tự lớn nhỏ chỉ gần đúng")]);
    expect(notesOf(view, "legend")).toContain("“~”: khoảng …");
    expect(told([about], "p1", "en").title).toBe("Hạ tầng (en): about 60% of the money in A, 2024");
  });

  test("gives a spreadsheet its words, and makes every share of its plan about so much", () => {
    const rows = told([about]).table.rows.map((row) => row.slice(4));
    expect(rows).toMatchObject([
      [{ text: "trên 40", value: 40, bound: true }, { text: "khoảng 40\u00a0%" }],
      [{ text: "20", bound: false }, { text: "khoảng 20\u00a0%" }],
    ]);
  });

  test("elsewhere in the plan makes the share about so much, and is told where it may hold the project", () => {
    const other: Given = { place: "a", parts: { P1: 50, "": 50 }, bounds: { "": "~" } };
    expect(told([other]).title).toContain("khoảng 50\u00a0%");
    expect(told([other]).sentence).toContain("50 triệu đồng trong khoảng 100 triệu đồng");
    const above: Given = { place: "a", parts: { P1: 50, ALL: 50 }, bounds: { ALL: "~" } };
    expect(notesOf(told([above]), "caveat")).toContain("Áng: còn khoảng 50 triệu đồng ghi chung, không rõ bao nhiêu thuộc về đây.");
    expect(textsOf(told([{ ...above, parts: { P2: 10, ALL: 50 } }])).join(" ")).toContain("khoảng 50 triệu đồng");
  });
});

test("a finding is told only on the pages of the projects that it touches", () => {
  const finding: DomainFinding = {
    ...{
      finding_id: "f",
      rule: "total_by_component",
      scope: "",
      unit: "vnd",
      plan_code: "a-plan",
      year: 2024,
      stage: "planned",
      figure_ids: ["a-plan.90", "a-plan.10"],
    },
    ...exactNumbers,
    ...{ stated: 49e6, computed: 50e6, difference: 1e6, cause: "unexplained", explanation_vi: null, explanation_en: null },
  };
  const view = told([half], "p1", "vi", domainOf([half], { findings: [finding] }));
  expect(view.notes.find(({ kind }) => kind === "finding")?.also).toEqual({ text: "Xem phép so", href: "/doi-chieu/#f" });
  const other = told([half], "p1", "vi", domainOf([half], { findings: [{ ...finding, figure_ids: ["a-plan.20"] }] }));
  expect(notesOf(other, "finding")).toEqual([]);
});

test("an address of no project is refused", () => {
  expect(() => told([half], "p9")).toThrow("no such component: p9");
});
