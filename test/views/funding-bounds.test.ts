import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { comparators } from "../../src/domain/codes.ts";
import { budgetsOf } from "../../src/views/funding/funding-budgets.ts";
import { fundingHeadline } from "../../src/views/funding/funding-headline.ts";
import { projectOf } from "../../src/views/funding/funding-keys.ts";
import { sumWords } from "../../src/views/sum-words.ts";
import type { Arranged } from "../../src/views/view.ts";
import type { Spoken } from "./drawn-view.ts";
import { countryOf, rowsOf, told, type Picks, type Said } from "./funding-rows.ts";

const { document } = new JSDOM("").window;
const textsOf = (view: Arranged, width: "wide" | "narrow" = "wide") =>
  [...(view.draw?.({ document, width }).querySelectorAll("text") ?? [])].map((text) => text.textContent);
const labelsOf = (view: Arranged) =>
  [...(view.draw?.({ document, width: "wide" }).querySelectorAll("a") ?? [])].map((link) => link.getAttribute("aria-label"));
const notesOf = (view: Spoken, kind: string) => view.notes.filter((note) => note.kind === kind).map((note) => note.text);
const budgetOf = (said: Said) => {
  const [budget] = budgetsOf(rowsOf([said]) as never, projectOf);
  if (!budget) throw new Error("no budget");
  return budget;
};

const about: Said = { place: "a", parts: { P1: 1500, P2: 300, P3: 200 }, bounds: { P1: "~", P2: ">=", P3: "<" } };
const sources: Said = { place: "a", parts: { central: 300, local: 100 }, bounds: { central: ">=" } };

describe("a budget", () => {
  test("is stated as its parts together are, a part as its figures are", () => {
    const budget = budgetOf(about);
    expect([budget.comparator, ...[...budget.parts.values()].map((part) => part.comparator)]).toEqual(["~", "~", ">=", "<"]);
    expect([...budget.parts.values()].map((part) => part.shareComparator)).toEqual(["~", "~", "~"]);
    const folded = budgetOf({ place: "a", parts: { "P1.S1": 5, "P1.S2": 6, P2: null }, bounds: { "P1.S1": ">", P2: "~" } });
    expect([folded.comparator, folded.parts.get("P1")?.comparator]).toEqual([">=", ">="]);
  });

  test("of one project has an exact share of it, and an exact 0 is none of any total", () => {
    const alone = budgetOf({ place: "a", parts: { P1: 5, P2: null }, bounds: { P1: "~" } });
    expect(alone.parts.get("P1")).toMatchObject({ comparator: "~", share: 1, shareComparator: "=" });
    const zero = budgetOf({ place: "a", parts: { P1: 5, P2: 0 }, bounds: { P1: "~" } });
    expect([zero.parts.get("P1")?.shareComparator, zero.parts.get("P2")?.shareComparator]).toEqual(["~", "="]);
  });

  test("has exact shares only where all of its amounts are exact", () => {
    const bounds = fc.array(fc.constantFrom(...comparators), { minLength: 2, maxLength: 3 });
    const property = fc.property(bounds, (all) => {
      const keys = ["P1", "P2", "P3"].slice(0, all.length);
      const said = { place: "a", parts: Object.fromEntries(keys.map((key) => [key, 10])) };
      const budget = budgetOf({ ...said, bounds: Object.fromEntries(all.map((bound, at) => [keys[at] ?? "", bound])) });
      const exact = all.every((bound) => bound === "=");
      expect([...budget.parts.values()].map((part) => part.shareComparator)).toEqual(keys.map(() => (exact ? "=" : "~")));
    });
    fc.assert(property);
  });
});

describe("money that is not stated exactly", () => {
  test("is told so in the title and the sentence, in both languages", () => {
    const [vi, en] = [told([about]), told([about], {}, "en")];
    expect(vi.title).toBe("Áng định dành khoảng 75\u00a0% số tiền cho hạ tầng");
    expect(vi.sentence).toBe(
      "Áng (2024 · kế hoạch) có các phần cộng lại là khoảng 2 tỷ đồng, nhiều nhất là hạ tầng với khoảng 1,5 tỷ đồng.",
    );
    expect([en.title, en.sentence]).toEqual([
      "Ang plans to put about 75% of its money into hạ tầng (en)",
      "Ang (2024 · planned) has parts that add up to about VND 2 billion; the largest part is hạ tầng (en), about VND 1.5 billion.",
    ]);
  });

  test("bears its sign in the picture and its words in the label, and the signs are explained", () => {
    const view = told([about]);
    for (const width of ["wide", "narrow"] as const)
      for (const words of ["~75\u00a0%", "~1,5 tỷ", "~15\u00a0%", "≥ 300 triệu", "< 200 triệu"])
        expect(textsOf(view, width)).toContain(words);
    expect(textsOf(view)).toEqual(expect.arrayContaining(["khoảng 2 tỷ", "khoảng 75\u00a0% cho hạ tầng"]));
    expect(labelsOf(view)).toEqual([
      "Áng, 2024 · kế hoạch: khoảng 2 tỷ đồng",
      "Áng: khoảng 75\u00a0% cho hạ tầng",
      "Áng, Hạ tầng: khoảng 75\u00a0%, khoảng 1,5 tỷ đồng",
      "Áng, Sinh kế: khoảng 15\u00a0%, từ 300 triệu đồng trở lên",
      "Áng, Nhà ở: khoảng 10\u00a0%, dưới 200 triệu đồng",
    ]);
    expect(notesOf(view, "legend")).toContain("“~”: khoảng …; “≥”: từ … trở lên; “<”: dưới …");
  });

  test("not split by project bears its sign too, which is explained", () => {
    const whole = told([{ place: "a", parts: { ALL: 1500 }, bounds: { ALL: "~" } }], { measure: "amount" });
    expect(textsOf(whole)).toContain("~1,5 tỷ");
    expect(notesOf(whole, "legend")).toEqual(["“~”: khoảng …"]);
  });

  test("by amount, and turned round, bears its sign too", () => {
    const amounts: Picks = { measure: "amount" };
    expect(textsOf(told([about], amounts))).toContain("≥ 300 triệu");
    const many = ["b", "c", "d", "e", "f"].map((place): Said => ({ place, parts: { P1: 10 } }));
    expect(textsOf(told([about, ...many], amounts))).toContain("~1,5 tỷ");
    expect(textsOf(told([about, ...many]))).toContain("~75\u00a0%");
  });

  test("by source is in words under the bar and in the label", () => {
    const view = told([sources], { by: "source" });
    expect(view.title).toBe("Trung ương chiếm khoảng 75\u00a0% số tiền kế hoạch của Áng");
    expect(textsOf(view)).toEqual(expect.arrayContaining(["Trung ương khoảng 75\u00a0%", "Địa phương khoảng 25\u00a0%"]));
    expect(textsOf(told([sources], { by: "source", measure: "amount" }))).toContain("Trung ương từ 300 triệu trở lên");
    expect(labelsOf(view)[0]).toBe("Áng, 2024 · kế hoạch: từ 400 triệu đồng trở lên");
    expect(labelsOf(view)[1]).toBe("Áng, Trung ương: khoảng 75\u00a0%, từ 300 triệu đồng trở lên");
    expect(notesOf(view, "legend")).toEqual([]);
  });

  test("is a cell of the table that gives a spreadsheet its words", () => {
    const cells = told([about]).table.rows.map((row) => row.at(-1));
    expect(cells).toMatchObject([
      { text: "khoảng 1.500", value: 1500, bound: true },
      { text: "từ 300 trở lên", value: 300, bound: true },
      { text: "dưới 200", value: 200, bound: true },
    ]);
    expect(told([{ place: "a", parts: { P1: 5 } }]).table.rows[0]?.at(-1)).toMatchObject({ text: "5", bound: false });
  });

  test("is told in a note, with shares only where they are not exact", () => {
    expect(notesOf(told([about]), "caveat")).toEqual([
      "Áng: có khoản văn bản chỉ ghi là “khoảng” hay là một giới hạn (“từ … trở lên”, “dưới …”), nên tổng, tỷ lệ và thứ tự lớn nhỏ chỉ gần đúng.",
    ]);
    expect(notesOf(told([{ place: "a", parts: { P1: 5 }, bounds: { P1: "~" } }], {}, "en"), "caveat")).toEqual([
      "Ang: some money is stated only as “about” so much or as a bound (“… or more”, “under …”), so the total is approximate.",
    ]);
    expect(notesOf(told([{ place: "a", parts: { P1: 5, P2: 6 } }]), "caveat")).toEqual([]);
  });

  test("of many budgets the ends are told as they are stated, and none begins with “từ” twice", () => {
    const many = ["b", "c", "d", "e", "f"].map((place): Said => ({ place, parts: { P1: 300 } }));
    const least: Said = { place: "a", parts: { P1: 10 }, bounds: { P1: ">=" } };
    const most: Said = { place: "g", parts: { P1: 900 }, bounds: { P1: "~" } };
    expect(told([least, most, ...many]).sentence).toBe(
      "7 ngân sách đặt cạnh nhau, từ ít nhất 10 triệu đồng (Áng) đến khoảng 900 triệu đồng (Nơi g).",
    );
  });
});

test("the front page's picture tells share and amount as they are stated", () => {
  const context = { language: "vi" as const, domain: countryOf([about]), base: "/" };
  const options = { document, width: "narrow" as const, alternative: "" };
  const svg = fundingHeadline([budgetOf(about)], context, options);
  expect(svg.textContent).toContain("khoảng 75\u00a0% hạ tầng");
  expect(svg.querySelector("a")?.getAttribute("aria-label")).toBe("Áng, Hạ tầng: khoảng 75\u00a0%, khoảng 1,5 tỷ đồng");
});

test("its bar leads to every figure of the part, as the comparison's does", () => {
  const said: Said = { place: "a", parts: { P1: 60, P2: 40 } };
  const budget = budgetOf(said);
  const part = budget.parts.get("P1");
  if (!part) throw new Error("no part");
  const summed = { ...budget, parts: new Map([["P1", { ...part, figureIds: ["a-2024.10", "a-2024.30"] }]]) };
  const context = { language: "vi" as const, domain: countryOf([said]), base: "/" };
  const link = fundingHeadline([summed], context, { document, width: "narrow" as const, alternative: "" }).querySelector("a");
  expect([link?.getAttribute("data-figures"), link?.getAttribute("data-locality")]).toEqual(["10 30", "a"]);
});

describe("beside lines without a figure", () => {
  const words = (comparator: (typeof comparators)[number], notStated: number) => sumWords("5 triệu đồng", { comparator, notStated }, "vi");

  test("a sum is at least so much, unless it is an upper bound that is no bound any more", () => {
    expect(comparators.filter((one) => one !== "range").map((one) => words(one, 1))).toEqual([
      "ít nhất 5 triệu đồng",
      "ít nhất khoảng 5 triệu đồng",
      "ít nhất 5 triệu đồng",
      "ít nhất 5 triệu đồng",
      "khoảng 5 triệu đồng",
      "khoảng 5 triệu đồng",
    ]);
    expect([words("=", 0), words(">=", 0)]).toEqual(["5 triệu đồng", "từ 5 triệu đồng trở lên"]);
  });

  test("the note never calls such a total “at least”", () => {
    const under: Said = { place: "a", parts: { P1: 5, P2: null }, bounds: { P1: "<" } };
    const [first] = notesOf(told([under]), "caveat");
    expect(first).toBe("Áng: 1 khoản được nêu mà không ghi số tiền, nên tổng chỉ gồm phần đã ghi và tỷ lệ tính trên phần đã ghi.");
    expect(notesOf(told([{ ...under, bounds: { P1: "~" } }]), "caveat")[0]).toContain("“ít nhất”");
  });
});
