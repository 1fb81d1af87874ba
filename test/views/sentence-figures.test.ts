import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { DomainFinding } from "../../src/domain/domain.ts";
import { shortMoney } from "../../src/domain/format.ts";
import type { AnswerRow } from "../../src/query/engine.ts";
import { disbursement } from "../../src/views/disbursement/disbursement.ts";
import { notSpendable } from "../../src/views/disbursement/not-spendable.ts";
import { sentenceNodes } from "../../src/views/sentence-figures.ts";
import { outputs } from "../../src/views/targets/outputs.ts";
import { targets } from "../../src/views/targets/targets.ts";
import { defaults, type Context, type View } from "../../src/views/view.ts";
import { piecesOf, plain, woven, type Woven } from "../../src/views/woven.ts";
import { aim } from "./aim-rows.ts";
import { exactNumbers } from "./exact-finding.ts";
import { countryOf, drawn } from "./funding-rows.ts";
import { domain, execution, memo } from "./report-rows.ts";

const { document } = new JSDOM("").window;
const finding = (finding_id: string, cause: DomainFinding["cause"], figure_ids: readonly string[]): DomainFinding => ({
  ...{
    finding_id,
    plan_code: "a-plan",
    rule: "rate_over_hundred",
    scope: "ALL 2024",
    unit: "percent",
    year: null,
    stage: null,
    figure_ids,
  },
  ...{ ...exactNumbers, stated: 102.5, computed: 100, difference: -2.5, cause, explanation_vi: null, explanation_en: null },
});
const context = (findings: readonly DomainFinding[] = []): Context => ({
  ...{ language: "vi", base: "/x/" },
  domain: countryOf([{ place: "a", parts: {} }], { findings }),
});
const markup = (text: string, findings?: readonly DomainFinding[]) => {
  const paragraph = document.createElement("p");
  paragraph.append(...sentenceNodes(text, context(findings), document));
  return paragraph.innerHTML;
};

test("a figure keeps its place in a sentence, whatever the sentence does with it", () => {
  const sentence = [`A ${woven("1 tỷ", ["a.10"])};`, `${woven("8–9", ["b.20", "b.30"])}.`].join(" ");
  expect(plain(sentence)).toBe("A 1 tỷ; 8–9.");
  expect(piecesOf(sentence)).toEqual([
    { text: "A ", figureIds: [] },
    { text: "1 tỷ", figureIds: ["a.10"] },
    { text: "; ", figureIds: [] },
    { text: "8–9", figureIds: ["b.20", "b.30"] },
    { text: ".", figureIds: [] },
  ]);
});

test("what has no figure is plain words, and what is not stated stays nothing", () => {
  expect([woven("1", []), woven(null, ["a.10"]), plain(""), piecesOf("A.")]).toEqual(["1", null, "", [{ text: "A.", figureIds: [] }]]);
});

test("a figure is a link as in a table: to its line, a sum with all of its parts", () => {
  expect(markup(`A ${woven("1", ["a-plan.10"])} & ${woven("8–9", ["a-plan.20", "a-plan.30", "a-plan.20"])}.`)).toBe(
    `A <a href="/x/ke-hoach/a-plan/#10">1</a> &amp; <a href="/x/ke-hoach/a-plan/#20" data-figures="20 30">8–\u20609</a>.`,
  );
});

test("a figure has one badge for all findings that touch it, which says them all; what nobody has explained leads", () => {
  const findings = [
    finding("first", "scope", ["a-plan.20"]),
    finding("second", "unexplained", ["a-plan.20"]),
    finding("other", "scope", ["a-plan.40"]),
  ];
  const { window } = new JSDOM(markup(`${woven("1", ["a-plan.10", "a-plan.20"])} ${woven("2", ["a-plan.30"])}`, findings));
  const badges = [...window.document.querySelectorAll(".badge")];
  expect(badges.map((badge) => [badge.getAttribute("href"), badge.className])).toEqual([["/x/doi-chieu/#second", "badge unexplained"]]);
  expect(badges[0]?.getAttribute("aria-label")?.match(/Điểm chưa khớp/g)).toHaveLength(2);
});

test("the sentence of funding leads to the parts of a sum, to the total that is printed, and to the largest project's money", () => {
  const said = { place: "a", parts: { "P1.S1": 60, P2: 40 }, stated: 100 } as const;
  const figuresOf = (stated: number) => {
    const domain = countryOf([{ ...said, stated }]);
    const budgets = domain.budgets.map((budget) => ({ ...budget, stated_figure_id: "a-plan.5" }));
    return piecesOf(drawn([{ ...said, stated }], {}, "vi", { ...domain, budgets }).sentence).filter(
      ({ figureIds }) => figureIds.length > 0,
    );
  };
  const largest = { text: "60 triệu đồng", figureIds: ["a-plan.10"] };
  expect(figuresOf(100)).toEqual([{ text: "100 triệu đồng", figureIds: ["a-plan.5", "a-plan.10", "a-plan.20"] }, largest]);
  expect(figuresOf(90)).toEqual([
    { text: "100 triệu đồng", figureIds: ["a-plan.10", "a-plan.20"] },
    { text: "90 triệu đồng", figureIds: ["a-plan.5"] },
    largest,
  ]);
});

const linksOf = (view: View, rows: readonly object[]) => {
  const own = view.arrange(rows as readonly AnswerRow[], defaults(view), { language: "vi", domain, base: "/" });
  expect(JSON.stringify([own.alternative, own.question, own.table])).not.toMatch(/[\uE000-\uE002]/);
  return linkedIn(own.sentence);
};
const linkedIn = (text: Woven) =>
  piecesOf(text).flatMap(({ text: words, figureIds }) => (figureIds.length === 0 ? [] : [[words, ...figureIds].join(" ")]));
const titleLinks = (view: View, rows: readonly object[]) =>
  linkedIn(view.arrange(rows as readonly AnswerRow[], defaults(view), { language: "vi", domain, base: "/" }).title);

test("a rate leads to its line together with its amount, also one that is computed from it; and so does its denominator", () => {
  const spent = { amount_vnd: 20e9, denominator: "plan_year", denominator_vnd: 100e9 } as const;
  const whole = `${shortMoney(100e9, "vi")} a-plan.10`;
  expect(linksOf(disbursement, [execution("a", 20, spent)])).toEqual(["20\u00a0% · 20 tỷ đồng a-plan.10", whole]);
  expect(linksOf(disbursement, [execution("a", null, spent)])).toEqual(["20\u00a0% (tính ra) · 20 tỷ đồng a-plan.10", whole]);
  const unknown = execution("a", null, { ...spent, denominator_vnd: null });
  expect(linksOf(disbursement, [unknown])).toEqual(["20 tỷ đồng a-plan.10"]);
});

test("money that cannot be spent leads to its line, and its whole to the one that prints it, or to those that we added up", () => {
  expect(linksOf(notSpendable, [memo("a", 30)])).toEqual(["1.000 triệu đồng a-plan.5", "30 triệu đồng a-plan.20"]);
  expect(linksOf(notSpendable, [memo("a", 30, { whole_figure_no: null, whole_not_stated: 0, whole_parts: "7 9" })])).toEqual([
    "1.000 triệu đồng (cộng lại) a-plan.7 a-plan.9",
    "30 triệu đồng a-plan.20",
  ]);
});

test("aims lead to their lines, each with its bound", () => {
  const cut = { indicator_code: "cut", unit: "percentage_points_a_year" } as const;
  expect(linksOf(targets, [aim("a", [">=", 5], cut), aim("b", ["=", 2], cut)])).toEqual(["từ 5 trở lên a-plan.10", "2 b-plan.10"]);
  expect(linksOf(outputs, [aim("a", ["~", 300], { unit: "houses" })])).toEqual(["khoảng 300 căn nhà a-plan.10"]);
});

test("the figures of a title lead to theirs: a share to its part, a rate, an aim and an amount to its line, a sum to all that it adds", () => {
  expect(linkedIn(drawn([{ place: "a", parts: { P1: 60, P2: 40 } }]).title)).toEqual(["60\u00a0% a-plan.10"]);
  expect(titleLinks(disbursement, [execution("a", 20)])).toEqual(["20\u00a0% a-plan.10"]);
  const cut = { indicator_code: "cut", unit: "percentage_points_a_year" } as const;
  expect(titleLinks(targets, [aim("a", [">=", 5], cut), aim("b", ["=", 2], cut)])).toEqual([
    "từ 5 điểm\u00a0% trở lên a-plan.10",
    "2 b-plan.10",
  ]);
  const parts = [memo("a", 30, { component_code: "P1", figure_no: 20 }), memo("a", 12, { component_code: "P2", figure_no: 30 })];
  expect(titleLinks(notSpendable, parts)).toEqual(["42 triệu đồng a-plan.20 a-plan.30", "1.000 triệu đồng a-plan.5"]);
});

test("a note leads to both totals where ours is not the printed one", () => {
  const said = [{ place: "a", parts: { P1: 60, P2: 30 }, stated: 100 }] as const;
  const country = countryOf(said);
  const budgets = country.budgets.map((budget) => ({ ...budget, stated_figure_id: "a-plan.5" }));
  const [note] = drawn(said, {}, "vi", { ...country, budgets }).notes;
  expect(linkedIn(note?.text ?? "")).toEqual(["90 triệu đồng a-plan.10 a-plan.20", "100 triệu đồng a-plan.5"]);
});

test("nothing that is read aloud or stands elsewhere has a marker in it", () => {
  const view = drawn([{ place: "a", parts: { P1: 60 }, stated: 100 }]);
  expect(JSON.stringify([view.alternative, view.question, view.table, view.sources])).not.toMatch(/[\uE000-\uE002]/);
  expect(view.alternative).toContain("60 triệu đồng");
});
