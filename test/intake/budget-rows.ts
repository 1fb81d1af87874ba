import type { CountryRows } from "../../src/intake/country.ts";

const components = [
  ["ALL", null],
  ["P1", null],
  ["P1.S1", "P1"],
  ["P1.S2", "P1"],
  ["P2", null],
] as const;

/**
 * The rows of one plan, written as a document prints them: `number component source type amount`, one a line. A line whose amount
 * stands behind `=` is a stated total, `?` is an amount not stated, and a comparator may precede the amount (`= >=100`). All of
 * it is of 2024 and planned, unless a line ends in another year.
 */
export function budgetRows(text: string): CountryRows {
  const lines = text.trim().split("\n");
  const rows = lines.map((line) => {
    const [, number, component, source, type, total, comparator, amount, year] =
      /^\s*(\d+) (\S+) (\S+) (\S+) (= )?([<>]=?|~)?(\d+|\?)(?: (\d+))?\s*$/.exec(line) ?? [];
    if (number === undefined) throw new Error(`not a budget line: ${line}`);
    return {
      isTotal: total !== undefined,
      row: {
        figure_id: `a-2024.${number}`,
        plan_code: "a-2024",
        component_code: component,
        year: Number(year ?? 2024),
        fund_source: source,
        expenditure_type: type,
        stage: "planned",
        amount_vnd: amount === "?" ? null : Number(amount),
        as_printed: null,
        comparator: comparator ?? "=",
        locator: "I",
        matched_by: "number",
        note_vi: null,
        note_en: null,
        findings: null,
      },
    };
  });
  const none = { plans: [], indicators: [], memo_amounts: [], disbursements: [], targets: [], results: [], credit: [], citations: [] };
  return {
    ...none,
    components: components.map(([component_code, parent_code]) => ({ component_code, parent_code })),
    allocations: rows.filter(({ isTotal }) => !isTotal).map(({ row }) => row),
    stated_totals: rows.filter(({ isTotal }) => isTotal).map(({ row }) => row),
  } as unknown as CountryRows;
}
