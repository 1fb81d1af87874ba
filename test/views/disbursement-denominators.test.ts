import { describe, expect, it } from "vitest";
import { otherRate, type OtherRate } from "../../src/views/disbursement/disbursement-denominators.ts";
import { executionOf, type ExecutionRow } from "../../src/views/disbursement/disbursement-lines.ts";
import { disbursement } from "../../src/views/disbursement/disbursement.ts";
import { notes, textOf, year } from "./drawn-view.ts";
import { arranged, execution } from "./report-rows.ts";

const billion = 1e9;
/** What the document says of carried-over money: 250 billion, inside the 1.250 billion of the same money. */
const carried = { carried_lines: 1, carried_vnd: 250 * billion, carried_comparator: "=", whole_vnd: 1250 * billion } as const;
const onPlan = { denominator: "plan_year", denominator_vnd: 1000 * billion } as const;
const onBoth = { denominator: "with_carry_over", denominator_vnd: 1250 * billion } as const;

/** The other rate of the first of these rows. */
function other(...rows: readonly ExecutionRow[]): OtherRate {
  const all = rows.map((row, at) => executionOf({ ...row, figure_no: 10 + at }));
  const [first] = all;
  if (!first) throw new Error("no rows");
  return otherRate(first, all);
}
/** As "41.9 = of 1000 (1250 - 250)", in billions. */
function told(found: OtherRate): string {
  if (found.kind === "unknown") return found.reason;
  if (found.kind === "none") return "none";
  if (found.kind === "printed") return `printed ${found.execution.ratePercent}`;
  return found.rates
    .map(({ execution: { ratePercent, rateHighPercent, comparator }, divisor, denominator }) => {
      const from = divisor.from ? ` (${divisor.from.vnd / billion} ${divisor.from.carriedVnd / billion})` : "";
      const high = rateHighPercent === null ? "" : `-${rateHighPercent}`;
      return `${Number(ratePercent?.toFixed(2))}${high} ${comparator} ${denominator} of ${divisor.vnd / billion}${from}`;
    })
    .join("; ");
}

describe("a rate on the other denominator", () => {
  it.each<[string, string, ExecutionRow[]]>([
    ["nothing carried over: nothing to say", "none", [execution("b", 41.9, onPlan)]],
    ["both are printed", "printed 33.52", [execution("b", 41.9, onPlan), execution("b", 33.52, onBoth)]],
    [
      "from the amount spent, and what was carried over",
      "33.52 = with_carry_over of 1250 (1000 250)",
      [execution("b", 41.9, { ...onPlan, ...carried, amount_vnd: 419 * billion })],
    ],
    [
      "the other way round",
      "41.9 = plan_year of 1000 (1250 -250)",
      [execution("b", 33.52, { ...onBoth, ...carried, amount_vnd: 419 * billion })],
    ],
    [
      "without an amount spent, from the rounded rate: about",
      "33.52 ~ with_carry_over of 1250 (1000 250)",
      [execution("b", 41.9, { ...onPlan, ...carried })],
    ],
    [
      "a range keeps both ends, a bound stays a bound",
      "64-68 range with_carry_over of 1250 (1000 250)",
      [execution("b", 80, { ...onPlan, ...carried, rate_high: 85, comparator: "range" })],
    ],
    ["a bound stays a bound", "72 > with_carry_over of 1250 (1000 250)", [execution("b", 90, { ...onPlan, ...carried, comparator: ">" })]],
    [
      "a denominator that another figure of the same money and year prints",
      "64-68 range with_carry_over of 1250",
      [
        execution("b", 80, { denominator: "plan_year", rate_high: 85, comparator: "range", ...year }),
        execution("b", 41.9, onPlan),
        execution("b", 33.52, onBoth),
      ],
    ],
    [
      "no denominator's amount is printed: the whole that the carried-over money lies in",
      "50 ~ plan_year of 1000 (1250 -250)",
      [execution("b", 40, { ...carried, denominator: "with_carry_over" })],
    ],
    [
      "the denominator not stated but the amount spent is: both",
      "41.9 = plan_year of 1000 (1250 -250); 33.52 = with_carry_over of 1250",
      [execution("b", null, { ...carried, amount_vnd: 419 * billion })],
    ],
    [
      "an amount spent without its rate, the denominator named: both",
      "33.52 = with_carry_over of 1250; 41.9 = plan_year of 1000 (1250 -250)",
      [execution("b", null, { ...carried, amount_vnd: 419 * billion, denominator: "with_carry_over" })],
    ],
    [
      "about what was carried over: about",
      "33.52 ~ with_carry_over of 1250 (1000 250)",
      [execution("b", 41.9, { ...onPlan, ...carried, carried_comparator: "~", amount_vnd: 419 * billion })],
    ],
    ["an actual 0 stays 0", "0 = with_carry_over of 1250 (1000 250)", [execution("b", 0, { ...onPlan, ...carried, amount_vnd: 0 })]],
  ])("%s", (_, expected, rows) => {
    expect(told(other(...rows))).toBe(expected);
  });

  it.each<[string, string, ExecutionRow[]]>([
    ["denominator", "not stated, and no amount spent", [execution("b", 4, carried)]],
    [
      "denominator",
      "not stated, and carried over only into other money",
      [execution("b", null, { carried_lines: 1, amount_vnd: billion })],
    ],
    ["carried", "no amount for exactly this money", [execution("b", 41.9, { ...onPlan, carried_lines: 1 })]],
    ["carried", "counted in the rate, but named nowhere", [execution("b", 57.57, { ...onBoth, amount_vnd: 512 * billion })]],
    ["carried", "only a bound", [execution("b", 41.9, { ...onPlan, ...carried, carried_comparator: ">" })]],
    [
      "plan",
      "neither a denominator's amount nor the whole",
      [execution("b", 40, { ...carried, whole_vnd: null, denominator: "plan_year" })],
    ],
    [
      "carried",
      "an amount spent without its rate, and no carried-over amount",
      [execution("b", null, { carried_lines: 1, amount_vnd: 419 * billion, denominator: "with_carry_over", whole_vnd: 1250 * billion })],
    ],
    ["spent", "neither a rate nor an amount", [execution("b", null, { ...carried, denominator: "plan_year" })]],
    [
      "disagrees",
      "the year's plan is the whole that has the carried-over money already",
      [execution("b", 41.9, { ...onPlan, ...carried, whole_vnd: 1000 * billion })],
    ],
    ["disagrees", "as much is carried over as there is", [execution("b", 41.9, { ...onBoth, ...carried, carried_vnd: 1250 * billion })]],
    [
      "carried",
      "two amounts for one denominator are no amount",
      [
        execution("b", 50, { denominator: "plan_year" }),
        execution("b", 41.9, onBoth),
        execution("b", 41.9, { ...onBoth, denominator_vnd: billion }),
      ].map((row) => ({ ...row, as_of: row.denominator === "plan_year" ? null : row.as_of })),
    ],
  ])("is not known (%s): %s", (reason, _, rows) => {
    expect(told(other(...rows))).toBe(reason);
  });

  it("is taken from the same money, year and day alone", () => {
    const unlike = [{ component_code: "P1" }, { fund_source: "central" }, { expenditure_type: "capital" }, { year: 2023 }] as const;
    for (const one of unlike)
      expect(told(other(execution("b", 41.9, onPlan), execution("b", 33.52, { ...onBoth, ...one })))).toMatch(/none|carried/);
    const laterRate = execution("b", 33.52, { ...onBoth, as_of: "2024-08-31" });
    expect(told(other(execution("b", 41.9, onPlan), laterRate))).toBe("33.52 ~ with_carry_over of 1250");
  });
});

describe("on the page", () => {
  const row = execution("b", 41.9, { ...onPlan, ...carried, amount_vnd: 419 * billion });

  it("the other rate stands under the mark, in the notes with the amounts divided, and in the table", () => {
    const view = arranged(disbursement, [row]);
    expect(textOf(view).replaceAll(/\s+/g, " ")).toContain("hay 33,5 % (tính ra, trên kế hoạch năm và vốn kéo dài)");
    expect(notes(view).replaceAll("\u00a0", " ")).toContain(
      "41,9 % (trên kế hoạch năm); 33,5 % (tính ra, trên kế hoạch năm và vốn kéo dài): 419 tỷ đồng chia cho 1.250 tỷ đồng (1.000 tỷ đồng cộng 250 tỷ đồng kéo dài)",
    );
    expect(view.table.columns[8]?.label).toBe("Theo mẫu số kia");
    expect(view.table.rows[0]?.[8]?.text).toBe("33,5\u00a0% (tính ra)");
    expect(view.table.rows[0]?.[8]?.lines?.[0]?.text).toContain("chia cho");
    expect(view.table.rows[0]).toHaveLength(view.table.columns.length);
  });

  it("an amount spent without its rate denies no amount: both rates are computed, and told as such", () => {
    const spent = execution("b", null, { ...carried, amount_vnd: 419 * billion, denominator: "with_carry_over" });
    const vi = arranged(disbursement, [spent]);
    expect(textOf(vi)).not.toContain("không ghi đã chi");
    expect(vi.table.rows[0]?.[8]?.text.replaceAll("\u00a0", " ")).toBe(
      "33,5 % (tính ra, trên kế hoạch năm và vốn kéo dài); 41,9 % (tính ra, trên kế hoạch năm)",
    );
    expect(notes(arranged(disbursement, [spent], {}, "en"))).toContain("(computed, of the year’s plan)");
  });

  it("is the same where the reader looks at estimates only", () => {
    const rows = [
      execution("b", 80, { denominator: "plan_year", ...year, figure_no: 30 }),
      execution("b", 41.9, onPlan),
      execution("b", 33.52, { ...onBoth, figure_no: 20 }),
    ];
    expect(textOf(arranged(disbursement, rows, { basis: "estimate" }))).toContain("64\u00a0%");
  });

  it("where only one is known the reason stands in the notes and in the table, in both languages", () => {
    const vi = arranged(disbursement, [execution("b", 4, carried)]);
    expect(notes(vi)).toContain("nên không tính được tỷ lệ theo mẫu số kia");
    expect(vi.table.rows[0]?.[8]).toMatchObject({ text: "không biết: mẫu số không ghi", empty: "not-stated" });
    const en = arranged(disbursement, [execution("b", 4, carried)], {}, "en");
    expect(notes(en)).toContain("the rate on the other denominator cannot be computed");
  });

  it("says nothing of it where nothing is carried over", () => {
    const view = arranged(disbursement, [execution("b", 41.9, onPlan)]);
    expect(view.table.columns.map(({ label }) => label)).not.toContain("Theo mẫu số kia");
    expect(notes(view)).not.toContain("kéo dài");
  });
});
