import { describe, expect, test } from "vitest";
import { changed, fivePlans, newFindings } from "./rule-rows.ts";

const [whole, old, fresh] = ["phong-tho-2024.80", "phong-tho-2024.90", "phong-tho-2024.100"];
const results = (said: Partial<(typeof fivePlans.results)[number]>, id = fresh, rows = fivePlans) => changed(rows, "results", id, said);

describe("parts of a count that together exceed their whole", () => {
  test("are found, with the figure that states the whole", () =>
    expect(newFindings(results({ value: 8 }))).toEqual([`parts_over_whole.${whole}: 25, 30, 5 projects [${whole} ${old} ${fresh}]`]));
  test("are told once, though each is out of the whole: by the part alone where it exceeds the whole by itself", () =>
    expect(newFindings(results({ value: 26 }))).toEqual([`subset_over_whole.${fresh}: 25, 26, 1 projects [${whole} ${fresh}]`]));
  test("are not where they make up the whole, or less", () => {
    expect(newFindings(fivePlans)).toEqual([]);
    expect(newFindings(results({ value: 2 }))).toEqual([]);
  });
  test("nor where a bound leaves room", () => {
    expect(newFindings(results({ value: 8, comparator: "<" }))).toEqual([]);
    expect(newFindings(results({ comparator: ">=" }, whole, results({ value: 8 })))).toEqual([]);
  });
  test("nor of another year, group or basis", () => {
    for (const said of [{ period_end: 2024 }, { population_group: "poor" }, { basis: "estimate" }, { component_code: "P1" }] as const)
      expect(newFindings(results({ value: 8, ...said })), JSON.stringify(said)).toEqual([]);
  });
  test("nor where the indicators may overlap: nothing says that what is counted is not the same", () => {
    const indicators = fivePlans.indicators.map((row) => ({ ...row, part_of: null }));
    expect(newFindings({ ...results({ value: 8 }), indicators })).toEqual([]);
  });
});
