import { expect, test } from "vitest";
import { byCode, type Place } from "../../src/domain/place.ts";
import { coveredProvinces, provinceLists } from "../../src/domain/province-lists.ts";

const place = (code: string, gso_code: string, level: Place["level"], more: Partial<Place> = {}): Place => ({
  ...{ locality_code: code, gso_code, level, name_vi: code, name_en: code },
  ...{ within: [], valid_from: null, valid_to: null, became: [], came_from: [], plans: [], ...more },
});
const plan = (locality_code: string, issued_on: string | null, period_start = 2024) => ({ locality_code, issued_on, period_start });
const known = byCode([
  place("bac-kan", "06", "province", { valid_to: "2025-06-30" }),
  place("commune", "02011", "commune", { within: ["district", "bac-kan"] }),
  place("district", "063", "district", { within: ["bac-kan"] }),
  place("lai-chau", "12", "province"),
  place("lao-cai", "10", "province", { valid_to: "2025-06-30" }),
  place("lao-cai-2025", "15", "province", { valid_from: "2025-07-01" }),
  place("nowhere", "97", "province"),
]);
const told = (...plans: readonly ReturnType<typeof plan>[]) =>
  coveredProvinces(plans, known).map(({ list, provinces }) => [list?.codes.length ?? null, ...provinces.map((one) => one.locality_code)]);

test("there were 63 provinces and cities until 30 June 2025 and are 34 since, each with a code of its own; none of the new codes is new", () => {
  const [before, now] = provinceLists.map(({ codes }) => new Set(codes));
  expect([before?.size, now?.size]).toEqual([63, 34]);
  expect(provinceLists.map(({ codes }) => codes.length)).toEqual([63, 34]);
  expect(now && before && [...now].filter((code) => !before.has(code))).toEqual([]);
  expect(provinceLists.map(({ until }) => until)).toEqual(["2025-06-30", null]);
});

test("documents of one time come from the provinces of one list, each told once, in the order of the places", () => {
  expect(told(plan("lao-cai", "2022-08-01"), plan("commune", "2022-05-01"), plan("district", null))).toEqual([[63, "bac-kan", "lao-cai"]]);
});

test("a document is counted among the provinces of its own day", () => {
  expect(told(plan("lai-chau", "2025-06-30"), plan("lao-cai", "2024-01-01"), plan("lai-chau", "2025-07-01"))).toEqual([
    [63, "lai-chau", "lao-cai"],
    [34, "lai-chau"],
  ]);
  expect(told(plan("lai-chau", null, 2025), plan("lai-chau", null, 2026))).toEqual([
    [63, "lai-chau"],
    [34, "lai-chau"],
  ]);
});

test("a province that was gone or not there yet on that day is counted when it was there", () => {
  expect(told(plan("bac-kan", "2026-01-01"), plan("lao-cai-2025", null, 2021))).toEqual([
    [63, "bac-kan"],
    [34, "lao-cai-2025"],
  ]);
});

test("where one province stands in no list, out of how many is not known", () => {
  expect(told(plan("nowhere", "2024-01-01"), plan("lai-chau", "2024-01-01"))).toEqual([[null, "lai-chau", "nowhere"]]);
  expect(told(plan("lai-chau", "1999-01-01"))).toEqual([[null, "lai-chau"]]);
  expect(told()).toEqual([]);
});
