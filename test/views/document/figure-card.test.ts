import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Domain, DomainFinding } from "../../../src/domain/domain.ts";
import { cardBody } from "../../../src/islands/card-content.ts";
import { figureCard } from "../../../src/views/document/figure-card.ts";
import type { Language } from "../../../src/i18n/language.ts";
import { exactNumbers } from "../exact-finding.ts";
import { countryOf } from "../funding-rows.ts";
import { plan } from "./a-plan.ts";
import { aimRow, figureRow } from "./figure-rows.ts";

const rows = [
  figureRow(10, { findings: "total_by_component.a-plan.5", note_vi: "Một ghi chú." }),
  figureRow(20, { fund_source: "local", amount_vnd: null, as_printed: null, locator: "B.III.2.b" }),
  aimRow(30),
];
const { document } = new JSDOM("").window;

const finding: DomainFinding = {
  ...{ finding_id: "total_by_component.a-plan.5", plan_code: "a-plan", rule: "total_by_component", scope: "ALL 2024", unit: "vnd" },
  ...{ year: 2024, stage: "proposed", figure_ids: ["a-plan.10"], stated: 3e9, computed: 4e9, difference: 1e9 },
  ...{ ...exactNumbers, cause: "rounding", explanation_vi: null, explanation_en: null },
};

function body(numbers: readonly string[], language: Language = "vi", domain: Domain | null = null): HTMLElement {
  const card = figureCard(plan, rows, numbers, language);
  const element = document.createElement("div");
  if (card) element.append(...cardBody(card, "a-plan", "Áng, Hạ tầng: 73 %", { base: "/", language, domain }, document));
  return element;
}

test("one figure is told in full: as printed, as read, what it counts, its remark, its finding, its document and its place", () => {
  const card = body(["10"]);
  expect(card.querySelector(".card-figure")?.textContent).toBe("3.000 triệu đồng");
  for (const words of [
    "đọc là 3 tỷ đồng",
    "Phân bổ: Hạ tầng · Trung ương",
    "Một ghi chú.",
    "Áng: Kế hoạch năm 2024, số 12/KH-UBND, ngày 6/7/2023",
    "Chỗ: B.III.1.b",
  ])
    expect(card.textContent).toContain(words);
  expect(card.querySelector(".finding a")?.getAttribute("href")).toBe("/doi-chieu/#total_by_component.a-plan.5");
});

test("several are a list under the mark's own words, with what they have in common said once", () => {
  const card = body(["10", "20"]);
  expect(card.querySelector(".card-heading")?.textContent).toBe("Áng, Hạ tầng: 73 %");
  expect(card.textContent).toContain("2 con số trong văn bản (Hạ tầng · Vốn đầu tư · 2024 · đề xuất):");
  const items = [...card.querySelectorAll("li")].map((item) => [item.textContent, item.querySelector("a")?.getAttribute("href")]);
  expect(items).toEqual([
    ["3.000 triệu đồng Trung ương · B.III.1.b", "/ke-hoach/a-plan/#10"],
    ["không ghi số Địa phương · B.III.2.b", "/ke-hoach/a-plan/#20"],
  ]);
});

test("the mark of a finding stands beside every figure that it touches, as grave as it is", () => {
  const domain = countryOf([{ place: "a", parts: {} }], { findings: [finding] });
  const marks = (card: HTMLElement) =>
    [...card.querySelectorAll(".badge")].map((badge) => [badge.closest("li, p")?.tagName, badge.className]);
  expect(marks(body(["10"], "vi", domain))).toEqual([["P", "badge explained"]]);
  expect(marks(body(["10", "20"], "vi", domain))).toEqual([["LI", "badge explained"]]);
  expect(marks(body(["10", "20"]))).toEqual([["LI", "badge unexplained"]]);
  expect(body(["10", "20"], "vi", domain).querySelector(".badge")?.getAttribute("aria-label")).toContain("Điểm chưa khớp: ");
});

test("a total and its parts are told apart", () => {
  const total = figureRow(5, { kind: "stated_totals", fund_source: "all", expenditure_type: "all" });
  const card = figureCard(plan, [total, ...rows], ["5", "10"], "vi");
  expect(card?.figures.map(({ what }) => what)).toEqual(["Tổng ghi trong văn bản", "Phân bổ · Trung ương · Vốn đầu tư"]);
});

test("on an English page the words of the document are marked as Vietnamese, and read in English", () => {
  const card = body(["30"], "en");
  expect(card.querySelector(".card-figure")?.getAttribute("lang")).toBe("vi");
  expect(card.textContent).toContain("read as more than 5.3 percentage points a year");
  expect([...card.querySelectorAll("[lang=vi]")].map((one) => one.textContent)).toEqual([">5,3%", "no. 12/KH-UBND", "B.III.1.b"]);
});

test("of figures that the document does not have there is no card", () => {
  expect(figureCard(plan, rows, ["99"], "vi")).toBeNull();
});
