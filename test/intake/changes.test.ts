import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, type ReleaseRow } from "../../src/intake/changes.ts";

const row = (figure_id: string, cells: ReleaseRow = {}): ReleaseRow => ({
  figure_id,
  year: "2024",
  amount_vnd: "70000000",
  as_printed: "70 triệu đồng",
  locator: "B.I",
  ...cells,
});
const release = (...rows: ReleaseRow[]) => new Map([["allocations", rows]]);

describe("what changed between two releases", () => {
  it("is nothing for the same rows, in any order", () => {
    expect(changesBetween(release(row("a.10"), row("a.20")), release(row("a.20"), row("a.10")))).toEqual([]);
  });

  it("names the figure, the column, both values and the difference", () => {
    const changes = changesBetween(release(row("a.10")), release(row("a.10", { amount_vnd: "75000000", locator: "B.II" })));
    expect(changes).toEqual([
      expect.objectContaining({ kind: "corrected", column: "amount_vnd", before: "70000000", after: "75000000", difference: 5_000_000 }),
      expect.objectContaining({ kind: "corrected", column: "locator", before: "B.I", after: "B.II", difference: null }),
    ]);
  });

  it("tells a figure that came from one that went, as printed", () => {
    expect(changesBetween(release(row("a.10")), release(row("a.20")))).toEqual([
      expect.objectContaining({ figure_id: "a.10", kind: "removed", before: "70 triệu đồng", after: null }),
      expect.objectContaining({ figure_id: "a.20", kind: "added", before: null, after: "70 triệu đồng" }),
    ]);
  });

  it("never takes what is not stated for 0", () => {
    const [change] = changesBetween(release(row("a.10", { amount_vnd: null })), release(row("a.10", { amount_vnd: "0" })));
    expect(change).toMatchObject({ before: null, after: "0", difference: null });
  });

  it("follows a figure from one table to another", () => {
    const changes = changesBetween(release(row("a.10")), new Map([["stated_totals", [row("a.10")]]]));
    expect(changes).toEqual([expect.objectContaining({ column: "table", before: "allocations", after: "stated_totals" })]);
  });

  it("does not take a column that the contract gained, or that compile computes, for a correction", () => {
    expect(changesBetween(release(row("a.10")), release(row("a.10", { comparator: "=", plan_code: "a" })))).toEqual([]);
  });

  describe("of what is no figure", () => {
    const tables = (plan: ReleaseRow, citations: readonly ReleaseRow[], places: readonly ReleaseRow[] = []) =>
      new Map([
        ["plans", [{ plan_code: "a", issued_on: "2024-05-01", title_vi: "Kế hoạch", ...plan }]],
        ["citations", citations],
        ["localities", places],
      ]);
    const citation = (number: number, cells: ReleaseRow = {}): ReleaseRow => ({
      ...{ citation_id: `a-c${number}`, plan_code: "a", document_no: "38/2023/NĐ-CP", issued_on: "2022-06-24", as_printed: "Nghị định 38" },
      ...cells,
    });

    it("tells a document, a citation and a place column by column, by its code", () => {
      const before = tables({}, [citation(2)], [{ locality_code: "x", name_en: "Xa", sort_vi: "x" }]);
      const after = tables(
        { issued_on: "2024-05-11" },
        [citation(2, { issued_on: "2023-06-24" })],
        [{ locality_code: "x", name_en: "Xe", sort_vi: "y" }],
      );
      expect(changesBetween(before, after)).toEqual([
        { ...corrected("x", "localities", "name_en"), before: "Xa", after: "Xe" },
        { ...corrected("a", "plans", "issued_on"), before: "2024-05-01", after: "2024-05-11" },
        { ...corrected("a-c2", "citations", "issued_on"), before: "2022-06-24", after: "2023-06-24" },
      ]);
    });
    const corrected = (figure_id: string, table: string, column: string) =>
      ({ figure_id, table, kind: "corrected", column, difference: null }) as const;

    it("tells one that came from one that went, by its name", () => {
      expect(changesBetween(tables({}, [citation(2), citation(10)]), tables({}, [citation(2), citation(9)]))).toEqual([
        { ...corrected("a-c9", "citations", ""), kind: "added", column: null, before: null, after: "Nghị định 38" },
        { ...corrected("a-c10", "citations", ""), kind: "removed", column: null, before: "Nghị định 38", after: null },
      ]);
    });

    it("is nothing for the same rows, and for a table that a release does not have", () => {
      expect(changesBetween(tables({}, [citation(2)]), tables({}, [citation(2)]))).toEqual([]);
      expect(changesBetween(release(), tables({}, [citation(2)]))).toEqual([]);
    });
  });

  it("stands in the order of documents and figures", () => {
    const ids = changesBetween(release(), release(row("b.5"), row("a.100"), row("a.20"))).map(({ figure_id }) => figure_id);
    expect(ids).toEqual(["a.20", "a.100", "b.5"]);
  });

  it("finds exactly the figures that were altered", () => {
    const cells = fc.record({ amount_vnd: fc.option(fc.nat().map(String)), locator: fc.constantFrom("A", "B") });
    const rows = fc.uniqueArray(fc.tuple(fc.nat(50), cells, cells), { selector: ([number]) => number });
    fc.assert(
      fc.property(rows, (all) => {
        const at = (which: 1 | 2) => release(...all.map((one) => row(`a.${one[0]}`, one[which])));
        const found = new Set(changesBetween(at(1), at(2)).map(({ figure_id }) => figure_id));
        const altered = all.filter(([, a, b]) => a.amount_vnd !== b.amount_vnd || a.locator !== b.locator).map(([number]) => `a.${number}`);
        expect(found).toEqual(new Set(altered));
      }),
    );
  });
});
