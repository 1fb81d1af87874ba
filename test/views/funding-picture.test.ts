import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { DomainFinding } from "../../src/domain/domain.ts";
import type { Arranged } from "../../src/views/view.ts";
import type { Spoken } from "./drawn-view.ts";
import { exactNumbers } from "./exact-finding.ts";
import { countryOf, told, type Picks, type Said } from "./funding-rows.ts";

const { document } = new JSDOM("").window;
const draw = (arranged: Arranged, width: "wide" | "narrow" = "wide") => arranged.draw?.({ document, width });
const textsOf = (arranged: Arranged, width?: "wide" | "narrow") =>
  [...(draw(arranged, width)?.querySelectorAll("text") ?? [])].map((text) => text.textContent);
const labelsOf = (arranged: Arranged) => [...(draw(arranged)?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("aria-label"));
const notesOf = (arranged: Spoken, kind = "caveat") => arranged.notes.filter((note) => note.kind === kind).map((note) => note.text);
/** The places in the order of the picture: heads of columns, or names of rows. */
const order = (said: readonly Said[], picks: Picks) =>
  told(said, picks)
    .table.rows.map((row) => row[0]?.text)
    .filter((name, at, all) => name !== all[at - 1]);

const a: Said = { place: "a", parts: { P1: 60, P2: 40 } };
const b: Said = { place: "b", parts: { P1: 10, P2: 190 } };
const c: Said = { place: "c", parts: { P1: 5, P2: null, P3: 0 } };
const whole: Said = { place: "d", parts: { ALL: 1000 } };
const silent: Said = { place: "e", parts: { P2: null } };

describe("the order", () => {
  const all = [silent, whole, c, b, a];

  test("is by total; what is not split comes after, what has no amount last, never as 0", () => {
    expect(order(all, {})).toEqual(["Bản", "Áng", "Cốc", "Ếch", "Đồi"]);
    const zero: Said = { place: "f", parts: { P1: 0 } };
    expect(order([silent, zero], {})).toEqual(["Phố", "Ếch"]);
  });

  test("by name is the country's own", () => {
    expect(order(all, { sort: "name" })).toEqual(["Ếch", "Đồi", "Cốc", "Bản", "Áng"]);
  });

  test("by a project follows the measure", () => {
    expect(order(all, { sort: "p1", measure: "share" })).toEqual(["Cốc", "Áng", "Bản", "Ếch", "Đồi"]);
    expect(order(all, { sort: "p1", measure: "amount" })).toEqual(["Áng", "Bản", "Cốc", "Ếch", "Đồi"]);
    expect(order(all, { sort: "p3" })[0]).toBe("Cốc");
  });
});

test("of many budgets a phone shows one project, ranked by it unless the reader says otherwise; wide they stay by total", () => {
  const total = (place: string, p1: number, p2: number): Said => ({ place, parts: { P1: p1, P2: p2 } });
  const said = [total("a", 90, 10), total("b", 120, 80), total("c", 240, 60), total("d", 1, 99), total("e", 70, 30), total("f", 95, 5)];
  const places = new Set(["Áng", "Bản", "Cốc", "Đồi", "Ếch", "Phố"]);
  const drawn = (picks: Picks, width: "wide" | "narrow") => textsOf(told(said, picks), width).filter((text) => places.has(text));
  expect(drawn({}, "wide")).toEqual(["Cốc", "Bản", "Áng", "Đồi", "Ếch", "Phố"]);
  expect(drawn({}, "narrow")).toEqual(["Phố", "Áng", "Cốc", "Ếch", "Bản", "Đồi"]);
  expect(drawn({ sort: "name" }, "narrow")).toEqual(drawn({ sort: "name" }, "wide"));
  expect(drawn({ measure: "amount" }, "narrow")).toEqual(["Cốc", "Bản", "Phố", "Áng", "Ếch", "Đồi"]);
});

describe("picks", () => {
  test("keep the chosen places and level", () => {
    const province: Said = { ...b, level: "province" };
    expect(order([a, province, c], { localities: ["a", "c"] })).toEqual(["Áng", "Cốc"]);
    expect(order([a, province, c], { level: "province" })).toEqual(["Bản"]);
    expect(order([a, province], { level: "province", localities: ["a"] })).toEqual([]);
  });

  test("at most 40 budgets are drawn, and the page says so; the others are not called places without a budget", () => {
    const many = Array.from({ length: 43 }, (_, at): Said => ({ place: `p${at}`, parts: { P1: 100 - at } }));
    const view = told(many);
    expect([draw(view)?.querySelectorAll("a[data-head]").length, view.sources.length]).toEqual([40, 40]);
    expect(draw(view)?.querySelectorAll('a:not([data-head], [href$="#empties"])')).toHaveLength(40);
    expect(notesOf(view)).toEqual(["Hình vẽ 40 trên 43 ngân sách; chọn địa phương để xem nơi khác."]);
    expect(textsOf(view).join()).not.toContain("không có ngân sách");
    expect(notesOf(told(many.slice(0, 40)))).toEqual([]);
  });
});

describe("the empties", () => {
  test("zero, not stated, not in the plan and not split are told apart", () => {
    const view = told([c, whole]);
    const texts = textsOf(view);
    for (const words of ["không ghi", "0\u00a0%", "Không chia theo dự án"]) expect(texts).toContain(words);
    expect(textsOf(told([a]))).toContain("không có");
    expect(labelsOf(view)).toContain("Cốc, Sinh kế: không ghi số");
    expect(labelsOf(view)).toContain("Cốc, Nhà ở: 0\u00a0%, 0 đồng");
    const absent = "“không có”: kế hoạch không nêu dự án này; không có nghĩa là 0 đồng.";
    expect(notesOf(told([a]), "legend")).toContain(absent);
    // where every project has its bar or its empty, nothing is to be explained
    expect(notesOf(view, "legend")).not.toContain(absent);
    expect(labelsOf(told([a]))).toContainEqual(expect.stringMatching(/^Áng, .*: không có trong kế hoạch\. Văn bản không nêu đến\./));
  });

  test("money that is not split is one row, never seven of none", () => {
    const texts = textsOf(told([whole]));
    expect(texts).toContain("Không chia theo dự án");
    expect(texts.filter((text) => text === "không có")).toEqual([]);
  });

  test("a budget of zeros shows its amounts, by project and by source", () => {
    expect(textsOf(told([{ place: "a", parts: { P1: 0 } }]))).toContain("0 đồng");
    const source = told([{ place: "a", parts: { central: 0, local: null } }], { by: "source" });
    expect(textsOf(source)).toEqual(expect.arrayContaining(["Trung ương 0 đồng", "Địa phương: không ghi số"]));
    expect(labelsOf(source)).toEqual([
      "Áng, 2024 · kế hoạch: ít nhất 0 đồng",
      "Áng, Trung ương: 0 đồng, 0 đồng",
      "Áng, Địa phương: không ghi số",
    ]);
  });

  test("places with a plan but no budget here are named in the picture", () => {
    const country = countryOf([a, b, { ...c, year: 2022 }]);
    const view = told([a], {}, "vi", { ...country, budgets: country.budgets.filter((budget) => budget.locality_code !== "b") });
    expect(textsOf(view)).toEqual(
      expect.arrayContaining([
        "Bản 2024: chỉ nêu chỉ tiêu, không ghi số tiền",
        "Cốc: không có ngân sách cho lựa chọn này (có: 2022 · kế hoạch)",
      ]),
    );
    expect(textsOf(told([a], { localities: ["a"] }, "vi", country)).join()).not.toContain("Bản");
  });
});

describe("the notes", () => {
  test("name both sums where the document prints another total", () => {
    const view = told([
      { ...a, stated: 99 },
      { ...b, stated: 200 },
    ]);
    expect(notesOf(view)).toEqual([
      "Áng: các khoản mà văn bản không chia nhỏ hơn nữa cộng lại là 100 triệu đồng, văn bản ghi tổng 99 triệu đồng. Tỷ lệ tính trên số cộng lại.",
    ]);
  });

  test("say what a bound is: so many lines without a figure", () => {
    expect(notesOf(told([c], {}, "en"))).toEqual([
      "Coc: 1 line is named without a figure, so the total is “at least” and shares are of the stated money.",
    ]);
    expect(notesOf(told([{ ...c, stated: 9 }]))[1]).toContain("cộng lại là ít nhất 5 triệu đồng");
    expect(notesOf(told([silent]))).toEqual(["Ếch: 1 khoản được nêu, không khoản nào ghi số tiền."]);
  });

  test("tell two budgets of one place apart", () => {
    expect(notesOf(told([{ ...c }, { ...c, year: 2023 }])).map((text) => text.split(":")[0])).toEqual([
      "Cốc · 2024 · kế hoạch",
      "Cốc · 2023 · kế hoạch",
    ]);
  });
});

describe("what does not add up", () => {
  const finding = (cause: DomainFinding["cause"], figure_ids: readonly string[]): DomainFinding => ({
    ...{
      finding_id: "f",
      rule: "total_by_component",
      scope: "",
      unit: "vnd",
      plan_code: "a-plan",
      year: 2024,
      stage: "planned",
      figure_ids,
      stated: 99e6,
      computed: 100e6,
      difference: 1e6,
    },
    ...{ ...exactNumbers, cause, explanation_vi: null, explanation_en: null },
  });
  const withFinding = (of: DomainFinding, picks: Picks = {}, said = [a, b]) =>
    told(said, picks, "vi", countryOf([a, b], { findings: [of] }));
  const suspect = finding("unexplained", ["a-plan.90", "a-plan.10"]);

  test("is a note with a link to the stated total", () => {
    const [note] = withFinding(suspect).notes.filter(({ kind }) => kind === "finding");
    expect(note).toEqual({
      kind: "finding",
      standing: "unexplained",
      text: "Áng: văn bản ghi tổng 99 triệu đồng; các số ghi cho từng dự án, tiểu dự án cộng lại là 100 triệu đồng (chênh +1 triệu đồng).",
      href: "/ke-hoach/a-plan/#90",
      more: "Chưa có giải thích.",
      also: { text: "Xem phép so", href: "/doi-chieu/#f" },
    });
  });
});

test("every mark leads to its figure in the document, in the language of the page and under the site's base", () => {
  const links = (language: "vi" | "en") =>
    [...(told([a], {}, language).draw?.({ document, width: "wide" }).querySelectorAll("a") ?? [])].map((link) =>
      [link.getAttribute("href"), link.getAttribute("data-figures")].filter(Boolean).join(" of "),
    );
  // first the total, to all that it adds; last a project that the plan does not name, to what that means
  expect(links("vi")).toEqual(["/ke-hoach/a-plan/#10 of 10 20", "/ke-hoach/a-plan/#10", "/ke-hoach/a-plan/#20", "/phuong-phap/#empties"]);
  expect(links("en")).toEqual(["/en/plans/a-plan/#10 of 10 20", "/en/plans/a-plan/#10", "/en/plans/a-plan/#20", "/en/method/#empties"]);
});

test("the table has every row with the exact amount, its empties marked", () => {
  const { rows, caption } = told([c]).table;
  expect(caption).toBe("Số tiền theo tiểu dự án và nguồn, triệu đồng");
  expect(rows.map((row) => row.slice(2).map((cell) => cell.text))).toEqual([
    ["1. Hạ tầng", "cả dự án", "Trung ương", "5"],
    ["2. Sinh kế", "cả dự án", "Trung ương", "không ghi số"],
    ["3. Nhà ở", "cả dự án", "Trung ương", "0"],
  ]);
  expect(rows[1]?.at(-1)).toMatchObject({ empty: "not-stated", href: "/ke-hoach/c-plan/#20" });
});
