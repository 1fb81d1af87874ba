import { expect, test } from "vitest";
import type { PlaceChange } from "../../../src/domain/place.ts";
import type { Language } from "../../../src/i18n/language.ts";
import { nowWords, parentNames } from "../../../src/i18n/place-names.ts";
import { relatedPlaces, todayPieces, unitsIn } from "../../../src/views/place/kin.ts";
import { contextOf, joined, knownOf, placeOf } from "./place-rows.ts";

const to = (locality_code: string, part: PlaceChange["part"] = "all"): PlaceChange => ({ locality_code, on: "2025-07-01", part });
const gone = { valid_to: "2025-06-30" };
const province = placeOf("tinh", { level: "province", name_vi: "Tỉnh Cũ", name_en: "Tinh Cu", gso_code: "06", plans: [] });
const today = (place: ReturnType<typeof placeOf>, others: readonly ReturnType<typeof placeOf>[], language: Language = "vi") =>
  todayPieces(place, knownOf(place, ...others), contextOf([{ place: "a", parts: {} }], language));

test("a unit that is still there is said to be", () => {
  expect(joined(today(placeOf("a"), []))).toBe("Hiện vẫn là huyện Áng.");
  expect(joined(today(placeOf("a"), [], "en"))).toBe("Still Ang district today.");
});

test("a unit that went into another leads there, with its code and the day", () => {
  const heir = placeOf("moi", { level: "commune", name_vi: "Mới", name_en: "Moi", gso_code: "02008" });
  const pieces = today(placeOf("a", { ...gone, level: "commune", became: [to("moi")] }), [heir]);
  expect(joined(pieces)).toBe("Từ 1/7/2025 nằm trọn trong xã Mới (mã 02008).");
  expect(pieces.find(({ href }) => href !== undefined)).toEqual({ text: "xã Mới (mã 02008)", href: "/dia-phuong/moi/" });
});

test("an heir of the same kind and name is told to be the new one", () => {
  const heir = placeOf("moi", { name_vi: "Áng", name_en: "Ang" });
  const old = placeOf("a", { ...gone, became: [to("moi")] });
  expect(joined(today(old, [heir], "en"))).toBe("Since 1 Jul 2025 all of it lies in the new Ang district (code 109).");
  expect(nowWords(old, knownOf(old, heir), "vi")).toBe("nay là huyện Áng mới");
});

test("so is one of the kind and name of a unit that the place lay in", () => {
  const was = { ...province, valid_to: "2025-06-30" };
  const heir = { ...province, locality_code: "tinh-moi" };
  const old = placeOf("a", { ...gone, within: ["tinh"], became: [to("tinh-moi")] });
  expect(nowWords(old, knownOf(old, was, heir), "vi")).toBe("nay thuộc tỉnh Tỉnh Cũ mới");
  expect(joined(today(old, [was, heir], "en"))).toBe("Since 1 Jul 2025 all of it lies in the new Tinh Cu province (code 06).");
});

test("only a unit that alone went on under its name is it still; any other is a part of what it went into", () => {
  const old = placeOf("a", { ...gone, became: [to("moi")] });
  const now = (heir: ReturnType<typeof placeOf>, language: Language) => nowWords(old, knownOf(old, heir), language);
  const namesake = placeOf("moi", { name_vi: old.name_vi, name_en: old.name_en, came_from: [to("a")] });
  expect([now(namesake, "vi"), now(namesake, "en")]).toEqual(["nay là huyện Áng mới", "now the new Ang district"]);
  const merged = { ...namesake, came_from: [to("a"), to("b")] };
  expect([now(merged, "vi"), now(merged, "en")]).toEqual(["nay thuộc huyện Áng mới", "now part of the new Ang district"]);
  const other = { ...namesake, name_vi: "Mới", name_en: "Moi" };
  expect([now(other, "vi"), now(other, "en")]).toEqual(["nay thuộc huyện Mới", "now part of Moi district"]);
});

test("a unit that was divided names its parts, its namesake first, and says of a larger one that the rest lies in it", () => {
  const parts = ["Bê", "Áng"].map((name) => placeOf(name, { level: "commune", name_vi: name, name_en: name, gso_code: "1" }));
  const old = placeOf("a", { ...gone, became: [to("tinh", "some"), to("Bê", "some"), to("Áng", "some")] });
  expect(joined(today(old, [...parts, province]))).toBe(
    "Từ 1/7/2025 chia về xã Áng (mã 1), xã Bê (mã 1) và những nơi khác trong tỉnh Tỉnh Cũ (mã 06).",
  );
  expect(nowWords(old, knownOf(old, ...parts, province), "vi")).toBe("nay chia về xã Áng, xã Bê và những nơi khác");
});

test("of an heir that is larger the unit is a part, and more than three heirs are counted", () => {
  const old = placeOf("a", { ...gone, became: [to("tinh")] });
  expect(nowWords(old, knownOf(old, province), "vi")).toBe("nay thuộc tỉnh Tỉnh Cũ");
  const many = ["b", "c", "d", "e"].map((code) => placeOf(code, { name_vi: code, name_en: code }));
  const split = placeOf("a", { ...gone, became: many.map(({ locality_code }) => to(locality_code, "some")) });
  expect(nowWords(split, knownOf(split, ...many), "en")).toBe("now split among b district, c district and 2 more");
});

test("a unit that is gone without a known heir is said to be", () => {
  expect(joined(today(placeOf("a", gone), []))).toBe("Từ 1/7/2025 không còn; dữ liệu chưa ghi nay thuộc đâu.");
});

test("a new unit names what it was made of, not what already lay in that", () => {
  const [cu, con] = [
    placeOf("cu", { level: "province", name_vi: "Cũ", name_en: "Cu", became: [to("moi")] }),
    placeOf("con", { within: ["cu"], name_vi: "Con", name_en: "Con", became: [to("moi", "some")] }),
  ];
  const phan = placeOf("phan", { name_vi: "Phần", name_en: "Phan", became: [to("moi", "some")] });
  const moi = placeOf("moi", { level: "province", valid_from: "2025-07-01", came_from: [to("cu"), to("con", "some"), to("phan", "some")] });
  expect(joined(today(moi, [cu, con, phan]))).toBe("Địa giới hiện nay có từ 1/7/2025, gồm cả tỉnh Cũ và một phần huyện Phần.");
  expect(joined(today({ ...moi, came_from: [] }, []))).toBe("Địa giới hiện nay có từ 1/7/2025.");
  expect(nowWords(moi, knownOf(moi), "vi")).toBe("từ 1/7/2025");
});

test("related documents stand under what they have to do with the place, each once", () => {
  const place = placeOf("a", { plans: [], within: ["tinh"], ...gone, became: [to("moi")] });
  const others = [
    { ...province, plans: ["p"] },
    placeOf("trong", { within: ["a", "tinh"] }),
    placeOf("khong", { within: ["a", "tinh"], plans: [] }),
    placeOf("moi", { came_from: [to("a"), to("cung")] }),
    placeOf("cung", { became: [to("moi")] }),
    placeOf("xa"),
  ];
  const known = knownOf(place, ...others);
  const told = (code: string) =>
    relatedPlaces(known.get(code) ?? place, known).map(({ reason, places }) => [reason, places.map((one) => one.locality_code)]);
  expect(told("a")).toEqual([
    ["above", ["tinh"]],
    ["inside", ["trong"]],
    ["after", ["moi", "cung"]],
  ]);
  expect(told("moi")).toEqual([["before", ["trong", "cung"]]]);
  expect(told("xa")).toEqual([]);
  expect(unitsIn(place, known).map((unit) => unit.locality_code)).toEqual(["trong", "khong"]);
});

test("what a place lies in is named from the inside out", () => {
  const place = placeOf("a", { within: ["b", "tinh"] });
  const known = knownOf(place, placeOf("b", { name_vi: "Bê", name_en: "B" }), province);
  expect(parentNames(place, known, "vi")).toBe("huyện Bê, tỉnh Tỉnh Cũ");
  expect(parentNames(province, known, "en")).toBe("");
});
