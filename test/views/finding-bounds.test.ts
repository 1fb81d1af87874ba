import { describe, expect, test } from "vitest";
import type { Comparator, FindingRule } from "../../src/domain/codes.ts";
import type { Language } from "../../src/i18n/language.ts";
import { differenceWords, findingSays, type Compared } from "../../src/views/finding-numbers.ts";
import { exactNumbers } from "./exact-finding.ts";

const sum: Compared = { ...exactNumbers, rule: "total_by_component", scope: "", stated: 99e6, computed: 100e6, difference: 1e6 };
const says = (other: Partial<Compared>, language: Language = "vi") => findingSays({ ...sum, ...other }, "vnd", language);

test("a total printed as “about” is about so much, and an exact one is not", () => {
  expect(says({ stated_comparator: "~" })).toBe(
    "văn bản ghi tổng khoảng 99 triệu đồng; các số ghi cho từng dự án, tiểu dự án cộng lại là 100 triệu đồng (chênh +1 triệu đồng).",
  );
  expect(says({ stated_comparator: "~" }, "en")).toBe(
    "the document prints a total of about VND 99 million; the figures that it prints for each project or sub-project add up to VND 100 million (difference +VND 1 million).",
  );
  expect(says({})).toBe(
    "văn bản ghi tổng 99 triệu đồng; các số ghi cho từng dự án, tiểu dự án cộng lại là 100 triệu đồng (chênh +1 triệu đồng).",
  );
});

describe("a sum", () => {
  test("of which a part has no figure is at least so much, and so the difference is only the nearest", () => {
    expect(says({ computed_not_stated: 2 })).toBe(
      "văn bản ghi tổng 99 triệu đồng; các số ghi cho từng dự án, tiểu dự án cộng lại là ít nhất 100 triệu đồng (chênh, ở mức gần nhất, +1 triệu đồng).",
    );
    expect(says({ computed_not_stated: 2 }, "en")).toBe(
      "the document prints a total of VND 99 million; the figures that it prints for each project or sub-project add up to at least VND 100 million (difference, at the nearest, +VND 1 million).",
    );
  });
  test("keeps “about” beside “at least”", () =>
    expect(says({ computed_not_stated: 1, computed_comparator: "~" })).toContain("cộng lại là ít nhất khoảng 100 triệu đồng"));
  test.each<[Comparator, string]>([
    ["~", "about VND 100 million"],
    [">=", "VND 100 million or more"],
    ["<=", "at most VND 100 million"],
  ])("that is %s is %s", (computed_comparator, words) => expect(says({ computed_comparator }, "en")).toContain(`add up to ${words} (`));
});

test("every rule tells how its numbers are stated", () => {
  const told: FindingRule[] = ["part_over_total", "subset_over_whole", "rate_over_hundred", "estimate_below_actual", "target_by_group"];
  for (const rule of told) {
    const said = says({ rule, stated_comparator: "~", computed_comparator: ">" });
    expect([said.includes("khoảng 99 triệu"), said.includes("trên 100 triệu")], rule).toEqual([true, true]);
  }
});

test("two rates in percent are percentage points apart, never percent", () => {
  const apart = (value: number, language: Language) => differenceWords(value, "percent", language).replaceAll("\u00a0", " ");
  expect([apart(1, "vi"), apart(-18.5, "vi")]).toEqual(["+1 điểm %", "−18,5 điểm %"]);
  expect([apart(1, "en"), apart(-18.5, "en")]).toEqual(["+1 percentage point", "−18.5 percentage points"]);
});
