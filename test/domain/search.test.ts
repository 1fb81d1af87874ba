import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Place, Places } from "../../src/domain/place.ts";
import { findPlaces, searchIndex, type SearchIndex } from "../../src/domain/search.ts";
import { isOneEdit, readingsOf, wordsOf } from "../../src/domain/spelling.ts";
import { compiled, type Compiled } from "../query/countries.ts";

const place = (code: string, level: Place["level"], name: string, more: Partial<Place> = {}): Place => ({
  ...{ locality_code: code, gso_code: "1", level, name_vi: name, name_en: wordsOf(name).join(" ") },
  ...{ within: [], valid_from: null, valid_to: null, became: [], came_from: [], plans: [], ...more },
});
const to = (locality_code: string) => [{ locality_code, on: "2025-07-01", part: "all" as const }];
const names = (text: string, places: readonly Place[], most = 9) =>
  findPlaces(text, searchIndex(places), most).map(({ place: { locality_code } }) => locality_code);

describe("of the five plans' places", () => {
  let country: Compiled;
  let index: SearchIndex;
  beforeAll(async () => {
    country = await compiled("data");
    index = searchIndex((JSON.parse(readFileSync(path.join(country.folder, "places.json"), "utf8")) as Places).places);
  });
  afterAll(() => country.remove());

  const spellings: readonly (readonly [typed: string, first: string, also?: readonly string[]])[] = [
    ["tu mo rong", "tu-mo-rong", ["huyen-tu-mo-rong", "tu-mo-rong-2025"]],
    ["Tu Mơ Rông", "tu-mo-rong"],
    ["TU MƠ RÔNG".normalize("NFD"), "tu-mo-rong"],
    ["tumorong", "tu-mo-rong"],
    ["tu-mo_rong", "tu-mo-rong"],
    ["xã tu mơ rông", "tu-mo-rong"],
    ["huyện Tu Mơ Rông", "huyen-tu-mo-rong", ["tu-mo-rong"]],
    ["tu mo rong commune kon tum", "tu-mo-rong"],
    ["tu mo ro", "tu-mo-rong"],
    ["tu mo rog", "tu-mo-rong"],
    ["dak ha", "dak-ha", ["tu-mo-rong-2025", "tu-mo-rong"]],
    ["Đăk Hà", "dak-ha", ["tu-mo-rong-2025"]],
    ["Đắk Hà", "dak-ha", ["tu-mo-rong-2025"]],
    ["DAK HA", "dak-ha"],
    ["phong tho", "phong-tho", ["phong-tho-2025", "dao-san"]],
    ["huyện phong thổ", "phong-tho"],
    ["phong tho district", "phong-tho"],
    ["xã Phong Thổ", "phong-tho-2025", ["phong-tho"]],
    ["h. phong tho, lai chau", "phong-tho"],
    ["lai chau phong tho", "phong-tho"],
    ["phogn tho", "phong-tho"],
    ["phong thổ", "phong-tho"],
    ["xa my thanh", "my-thanh", ["cam-giang"]],
    ["Mỹ Thanh, Thái Nguyên", "my-thanh"],
    ["cẩm giàng", "cam-giang", ["my-thanh"]],
    ["tỉnh lào cai", "lao-cai", ["lao-cai-2025", "bao-yen"]],
    ["tinh Lai Chau", "lai-chau", ["phong-tho"]],
    ["bac can", "bac-kan", ["my-thanh"]],
    ["Kontum", "kon-tum", ["tu-mo-rong"]],
    ["dong nai province", "dong-nai", ["binh-phuoc"]],
    ["bảo yen", "bao-yen"],
    ["sì lở lầu", "si-lo-lau", ["phong-tho"]],
  ];
  test.for(spellings)("“%s” leads to %s first", ([typed, first, also = []]) => {
    const found = findPlaces(typed, index, 8).map((one) => one.place.locality_code);
    expect(found[0]).toBe(first);
    expect(found).toEqual(expect.arrayContaining([...also]));
  });

  test.for([
    ["109", "phong-tho", ["phong-tho-2025", "dao-san"]],
    ["063", "bach-thong"],
    ["63", "bach-thong"],
    ["mã 02011", "my-thanh", ["cam-giang"]],
    ["code 617", "huyen-tu-mo-rong"],
    ["020", "my-thanh", ["cam-giang"]],
    ["huyện 109", "phong-tho"],
    ["109, lai châu", "phong-tho"],
    ["Xã Phong Thổ, mã 03549", "phong-tho-2025"],
    ["10", "lao-cai", ["bao-yen", "phong-tho"]],
    ["15", "lao-cai-2025", ["yen-bai"]],
    ["23425", "dak-ha", ["tu-mo-rong-2025", "tu-mo-rong"]],
  ] as const)("the code “%s” leads to %s first", ([typed, first, also = []]) => {
    const found = findPlaces(typed, index, 8).map((one) => one.place.locality_code);
    expect(found[0]).toBe(first);
    expect(found).toEqual(expect.arrayContaining([...also]));
  });

  test("every place is found by its code", () => {
    for (const { place: one } of index.entries) {
      const { place: first } = findPlaces(one.gso_code, index, 1)[0] ?? {};
      expect(first?.gso_code).toBe(one.gso_code);
      expect(findPlaces(one.gso_code, index, 99).map((found) => found.place)).toContain(one);
    }
  });

  test("what no place is called leads nowhere", () => {
    for (const typed of ["", "  ", "—", "Hà Nội", "zz", "xã Không Có", "108", "02012", "mã", "109 bắc kạn"])
      expect(findPlaces(typed, index, 8)).toEqual([]);
  });

  test("every place is found by its name, with and without marks, and by each beginning of it", () => {
    for (const { place: one } of index.entries) {
      for (const name of [one.name_vi, one.name_en, one.name_en.slice(0, 3), one.name_vi.replaceAll(" ", "")])
        expect(findPlaces(name, index, 99).map((found) => found.place)).toContain(one);
    }
  });
});

test("places with a document stand first, whole names before beginnings, as long as both are names", () => {
  const places = [
    place("an-binh", "commune", "An Bình"),
    place("an", "commune", "An"),
    place("an-phu", "commune", "An Phú", { plans: ["p"] }),
  ];
  expect(names("an", places)).toEqual(["an-phu", "an", "an-binh"]);
  expect(names("An Bình", places)).toEqual(["an-binh"]);
});

test("what a name became stands behind every place of that name, and what lies there behind that", () => {
  const places = [
    place("moi", "province", "Mới", { came_from: to("cu") }),
    place("cu", "province", "Cũ", { became: to("moi") }),
    place("cu-chi", "district", "Cũ Chi"),
    place("trong", "commune", "Trong", { within: ["cu"], plans: ["p"] }),
    place("ngoai", "commune", "Ngoài", { plans: ["p"] }),
  ];
  expect(names("cũ", places)).toEqual(["cu", "cu-chi", "moi", "trong"]);
  expect(findPlaces("cũ", searchIndex(places), 9).map(({ how }) => how)).toEqual(["name", "name", "kin", "around"]);
});

test("a word for a kind puts its kind first, hides nothing, and alone means all of it", () => {
  const places = [place("a", "province", "Hoà"), place("b", "commune", "Hoà", { plans: ["p"] }), place("c", "district", "Xã Hòa")];
  expect(names("hòa", places)).toEqual(["b", "a", "c"]);
  expect(names("tỉnh Hoà", places)).toEqual(["a", "b", "c"]);
  expect(names("hoa province", places)).toEqual(["a", "b", "c"]);
  expect(names("xa hoa", places)).toEqual(["b", "c", "a"]);
  expect(names("district", places)).toEqual(["c"]);
});

test("one wrong letter is forgiven where nothing answers as typed, and not in a word of three letters", () => {
  const places = [place("a", "commune", "Bảo Yên"), place("b", "commune", "Bào Yến Nhi"), place("c", "commune", "Sao")];
  expect(names("bao yem", places)).toEqual(["a", "b"]);
  expect(names("baoy en", places)).toEqual(["a", "b"]);
  expect(names("boa yen", places)).toEqual(["a", "b"]);
  expect(names("sap", places)).toEqual([]);
});

test("a name of digits stands before a code of them, a whole code before the beginning of another", () => {
  const places = [
    place("a", "commune", "Phường 10", { gso_code: "26740" }),
    place("b", "province", "An", { gso_code: "10" }),
    place("c", "district", "Bình", { gso_code: "109", plans: ["p"] }),
    place("d", "district", "Cao", { gso_code: "010" }),
  ];
  expect(findPlaces("10", searchIndex(places), 9).map(({ place: { locality_code }, how }) => `${locality_code} ${how}`)).toEqual([
    "a name",
    "b code",
    "d code",
    "c code",
  ]);
});

test("as many places as are asked for", () => {
  const places = ["a", "b", "c"].map((code) => place(code, "commune", `An ${code}`));
  expect(names("an", places, 2)).toEqual(["a", "b"]);
});

test("one edit is one letter more, less or other, or two swapped", () => {
  for (const [one, other] of [
    ["ab", "abc"],
    ["abc", "ab"],
    ["abc", "axc"],
    ["abc", "acb"],
    ["abc", "abc"],
  ] as const)
    expect(isOneEdit(one, other), `${one} ${other}`).toBe(true);
  for (const [one, other] of [
    ["abc", "bca"],
    ["abc", "a"],
    ["abcd", "badc"],
    ["ab", "cd"],
  ] as const)
    expect(isOneEdit(one, other), `${one} ${other}`).toBe(false);
});

test("one edit goes both ways, and no text is refused", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(fc.property(letters, letters, (one, other) => isOneEdit(one, other) === isOneEdit(other, one)));
  const index = searchIndex([place("a", "commune", "Ngõ H'Ơ")]);
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => Array.isArray(findPlaces(text, index, 3))));
});

test("a kind of unit is understood before or behind a name, and never taken from it", () => {
  expect(readingsOf(["thi", "xa", "a"]).map(({ name }) => name.join(" "))).toEqual(["thi xa a", "a"]);
  expect(readingsOf(["a", "city"])).toEqual([
    { name: ["a", "city"], levels: null },
    { name: ["a"], levels: ["province", "district"] },
  ]);
});
