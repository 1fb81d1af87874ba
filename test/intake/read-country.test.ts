import { join } from "node:path";
import { expect, test } from "vitest";
import { columnsOf } from "../../src/domain/tables.ts";
import { nearest } from "../../src/intake/nearest.ts";
import { readCountry } from "../../src/intake/read-country.ts";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles(join(import.meta.dirname, "base"));
const { rows, reviews } = readCountry(files);

test("a row has every column of its table, in order, with its plan filled in", () => {
  const [first, second] = rows.allocations.filter(({ plan_code }) => plan_code === "suoi-bac-2024");
  expect(Object.keys(first ?? {})).toEqual(columnsOf("allocations").map(([name]) => name));
  expect(first).toMatchObject({
    figure_id: "suoi-bac-2024.60",
    year: 2024,
    amount_vnd: 1_234_500_000,
    as_printed: "1.234,5 triệu đồng",
    note_vi: null,
  });
  expect(second).toMatchObject({ amount_vnd: 6_000_000, note_vi: 'Ghi "đối ứng"\nở dòng sau' });
});

test("not stated is null, and 0 is 0", () => {
  expect(rows.allocations.find(({ fund_source }) => fund_source === "community")?.amount_vnd).toBeNull();
  expect(rows.results[0]?.value).toBe(0);
});

test("a place has the key that sorts it", () => {
  expect(rows.localities.map(({ sort_vi }) => sort_vi)).toEqual(["suo{i-bac 45", "d{o{ng-cao 10", "d{o{ng-cao 10"]);
});

test("reviews come as written", () => {
  expect(reviews).toEqual([
    {
      finding_id: "total_by_component.dong-cao-2021-2025.10",
      ...{ stated: "30000000", computed: "31000000", figures: "30000000 10000000 21000000" },
      ...{ cause: "rounding", explanation_vi: "Làm tròn.", explanation_en: "Rounding." },
    },
  ]);
});

test("the order of the files does not matter", () => {
  const backwards = readCountry(files.toReversed());
  expect(backwards.problems).toEqual([]);
  expect(backwards.rows.allocations).toHaveLength(rows.allocations.length);
});

test("a row with a fault is told and left out; the others are there", () => {
  const text = new TextDecoder().decode(files.find(({ path }) => path.endsWith("memo-amounts.csv"))?.bytes);
  const good = text.split("\n")[1] ?? "";
  const bad = good.replace(".65,", ".66,").replace(",200,", ",2oo,");
  const changed = files.map((file) =>
    file.path.endsWith("memo-amounts.csv") ? { ...file, bytes: new TextEncoder().encode(`${text}${bad}\n`) } : file,
  );
  const country = readCountry(changed);
  expect(country.problems.map(({ line, column }) => [line, column])).toEqual([[3, "amount"]]);
  expect(country.rows.memo_amounts.map(({ figure_id }) => figure_id)).toEqual(["suoi-bac-2024.65"]);
});

test("the nearest word is a slip away, or there is none", () => {
  expect(nearest("bao-yeen", ["phong-tho", "bao-yen"])).toBe("bao-yen");
  expect(nearest("P3.S9", ["P3", "P3.S1"])).toBe("P3.S1");
  expect(nearest("p2", ["P2"])).toBe("P2");
  expect(nearest("ha-noi", ["phong-tho", "bao-yen"])).toBeNull();
  expect(nearest("", [])).toBeNull();
});
