import { expect, test } from "vitest";
import type { Domain } from "../../src/domain/domain.ts";
import type { Language } from "../../src/i18n/language.ts";
import { tabTitle } from "../../src/views/tab-title.ts";
import type { Values } from "../../src/views/param.ts";
import type { ComparisonId } from "../../src/views/view.ts";

const place = (code: string, name: string) => ({ locality_code: code, name_vi: name, name_en: name, level: "commune" });
const localities = [
  place("a", "Áng"),
  place("b", "Bản"),
  place("long", "Thị trấn Nông trường Phong Hải Thượng"),
  place("longer", "Khu kinh tế cửa khẩu quốc tế Bờ Y Ngọc Hồi"),
];
const domain = { localities, components: [], plans: [] } as unknown as Domain;
const rows = [
  { locality_code: "a", level: "commune", year: 2022 },
  { locality_code: "b", level: "district", year: 2024 },
  { locality_code: "long", level: "district", year: 2024 },
  { locality_code: "longer", level: "district", year: 2024 },
];
const defaults: Values = { by: "component", year: "latest", stage: "any", localities: [], level: "any", sort: "total" };
const titleOf = (chosen: Values, language: Language = "vi", page: ComparisonId = "funding", answer = rows) =>
  tabTitle(page, answer, { ...defaults, ...chosen }, { language, domain, base: "/" });

test("a tab says what is asked of which years, of money by what it is split by", () => {
  expect(titleOf({})).toBe("Tiền giảm nghèo 2022, 2024: dành cho dự án nào?");
  expect(titleOf({ by: "source" }, "en")).toBe("Poverty-reduction money 2022, 2024: from which sources?");
  expect(titleOf({ by: "type" })).toBe("Tiền giảm nghèo 2022, 2024: đầu tư hay sự nghiệp?");
  expect(titleOf({}, "en", "targets")).toBe("Poverty targets 2022, 2024: how fast a cut is promised?");
});

test("chosen places stand in it, with the years of those alone", () => {
  expect(titleOf({ localities: ["a"] })).toBe("Tiền giảm nghèo ở Áng 2022: dành cho dự án nào?");
  expect(titleOf({ localities: ["b", "a"] }, "en", "disbursement")).toBe("Poverty money in Áng and Bản 2022, 2024: how much is spent?");
});

test("so do level, stage and kind of figure", () => {
  expect(titleOf({ level: "district", stage: "assigned" })).toBe("Tiền giảm nghèo 2024 (huyện, được giao): dành cho dự án nào?");
  expect(titleOf({ basis: "estimate" }, "en", "disbursement")).toBe("Poverty money 2022, 2024 (estimate): how much is spent?");
});

test("nothing found for a year is still a title of that year", () => {
  expect(titleOf({ year: "2021" }, "vi", "funding", [])).toBe("Tiền giảm nghèo 2021: dành cho dự án nào?");
  expect(titleOf({}, "vi", "funding", [])).toBe("Tiền giảm nghèo: dành cho dự án nào?");
});

test("what would be too long names no places but counts them, then says less; with the site's name it never has more than 70 letters", () => {
  expect(titleOf({ localities: ["long", "longer"] })).toBe("Tiền giảm nghèo ở 2 nơi 2024: dành cho dự án nào?");
  expect(titleOf({ localities: ["longer"] })).toBe("Tiền giảm nghèo 2024: dành cho dự án nào?");
  for (const language of ["vi", "en"] as const)
    for (const page of ["funding", "disbursement", "targets"] as const)
      for (const level of ["any", "district"])
        for (const stage of ["any", "assigned"])
          for (const chosen of [[], ["a"], ["long"], ["longer"], ["a", "b"], ["long", "longer"]])
            expect(titleOf({ localities: chosen, level, stage, basis: "actual" }, language, page).length).toBeLessThanOrEqual(61);
});
