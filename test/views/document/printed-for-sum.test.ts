import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { domainOf } from "../../../scripts/write-domain.ts";
import { sourceFiles } from "../../../scripts/source-files.ts";
import { markFindings } from "../../../src/intake/mark-findings.ts";
import { readCountry } from "../../../src/intake/read-country.ts";
import { reconcile } from "../../../src/intake/reconcile.ts";
import { sumLines } from "../../../src/islands/figure-details.ts";
import type { FigureRow } from "../../../src/views/document/figure-row.ts";
import { sumOf } from "../../../src/views/document/figure-sum.ts";
import { printedForSum, sumOfAims } from "../../../src/views/document/printed-for-sum.ts";

function countryOf(folder: string) {
  const { rows, reviews } = readCountry(sourceFiles(folder));
  const findings = reconcile(rows, reviews);
  const all = { ...markFindings(rows, findings), findings };
  return { rows: all, domain: domainOf(all, [], "test") };
}
type Country = ReturnType<typeof countryOf>;

/** Money of one document in the shape of its page. */
const figuresOf = ({ rows }: Country, wanted: (row: Country["rows"]["allocations"][number]) => boolean) =>
  rows.allocations
    .filter(wanted)
    .map((row) => ({ ...row, kind: "allocations", period_start: row.year, period_end: row.year }) as unknown as FigureRow);

/** The printed total that stands against the sum of a budget's allocations: `plan year: its figure`. */
function printedFor(country: Country): string[] {
  return country.domain.budgets.flatMap(({ plan_code, year, stage }) => {
    const sum = sumOf(figuresOf(country, (row) => row.plan_code === plan_code && row.year === year && row.stage === stage));
    const total = sum && printedForSum(sum, country.domain)?.figure_ids[0];
    return total ? [`${year}: ${total}`] : [];
  });
}

describe("aims that a finding adds up", () => {
  const plans = countryOf("data");
  const aims = plans.rows.targets.map((row) => ({ ...row, kind: "targets" }) as unknown as FigureRow);
  const parts = plans.domain.findings.find(({ rule }) => rule === "target_by_group")?.figure_ids.slice(1) ?? [];
  const own = aims.filter(({ figure_id }) => parts.includes(figure_id));

  test("are a sum with its parts, and no other aims are", () => {
    expect(own.length).toBeGreaterThan(1);
    expect(sumOfAims(own, plans.domain)?.rule).toBe("target_by_group");
    expect(sumOfAims(own.slice(1), plans.domain)).toBe(null);
    expect(sumOfAims([...own, ...aims.slice(0, 1)], plans.domain)).toBe(null);
  });

  test("are told with what they come to and what is printed, as exact as these are", () => {
    const { document } = new JSDOM().window;
    const sum = sumOf(own);
    const lines = sum ? sumLines(sum, own, { base: "/", language: "vi", domain: plans.domain, document }) : [];
    expect(lines.map((line) => line.textContent)).toEqual([
      "trên 9 điểm\u00a0% là tổng do trang này cộng từ 2 con số dưới đây; văn bản không in tổng ấy.",
      "Văn bản in một tổng khác: khoảng 10,5 điểm\u00a0%.",
    ]);
    expect(lines[1]?.querySelector("a")?.getAttribute("href")).toMatch(/^\/ke-hoach\/tu-mo-rong-2024\/#\d+$/);
  });
});

describe("what a document prints for a sum of ours", () => {
  const plans = countryOf("data");

  test("is the total that a finding holds against that sum", () => {
    expect(printedFor(plans)).toEqual(["2022: bao-yen-2022.350", "2024: binh-phuoc-2024.50"]);
    expect(printedFor(countryOf("test/fixtures/odd-country"))).toEqual(["2024: uoc-mo-2024.10"]);
  });

  test("is nothing for a part of that sum, nor for money beside it", () => {
    const part = sumOf(figuresOf(plans, ({ plan_code, component_code }) => plan_code === "binh-phuoc-2024" && component_code !== "P2"));
    expect(part && printedForSum(part, plans.domain)).toBe(null);
    const local = sumOf(figuresOf(plans, ({ plan_code, fund_source }) => plan_code === "bao-yen-2022" && fund_source === "local"));
    expect(local && printedForSum(local, plans.domain)?.figure_ids[0]).toBe("bao-yen-2022.370");
  });

  test.each([
    ["vi", "Văn bản in một tổng khác: khoảng 44.934 triệu đồng.", "/ke-hoach/binh-phuoc-2024/#50"],
    ["en", "The document prints another total: about VND 44,934 million.", "/en/plans/binh-phuoc-2024/#50"],
  ] as const)("stands in the card of the sum, with the way to it: %s", (language, text, href) => {
    const { document } = new JSDOM().window;
    const rows = figuresOf(plans, ({ plan_code }) => plan_code === "binh-phuoc-2024");
    const sum = sumOf(rows);
    const lines = sum ? sumLines(sum, rows, { base: "/", language, domain: plans.domain, document }) : [];
    const link = lines.flatMap((line) => [...line.querySelectorAll("a")]).find((one) => one.textContent === text);
    expect(link?.getAttribute("href")).toBe(href);
  });
});
