import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, sortKeyVi, unbroken } from "../../src/domain/text.ts";

test("folding drops every mark, and the stroke of đ", () => {
  expect(fold("Đắk Hà")).toBe("dak ha");
  expect(fold("Tu Mơ Rông")).toBe("tu mo rong");
  expect(fold("NGHÈO ĐA CHIỀU")).toBe("ngheo da chieu");
});

test("composed and decomposed text, and both places of a tone, fold to one", () => {
  expect(fold("Phong Thổ".normalize("NFD"))).toBe(fold("Phong Thổ"));
  expect(fold("Hòa")).toBe(fold("Hoà"));
});

test("folding twice is folding once", () => {
  for (const unit of ["grapheme", "binary"] as const) {
    const property = fc.property(fc.string({ unit }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    });
    fc.assert(property, { numRuns: 500 });
  }
});

/** The names in the order of their keys by code point. */
const sorted = (names: readonly string[]) => names.toSorted((a, b) => (sortKeyVi(a) < sortKeyVi(b) ? -1 : 1));

test("letters sort as in the Vietnamese alphabet, before any tone counts", () => {
  const alphabet = [..."aăâbcdđeêghiklmnoôơpqrstuưvxy"];
  expect(sorted(alphabet.toReversed())).toEqual(alphabet);
  expect(sorted(["ăn", "ân", "át", "an", "az"])).toEqual(["an", "át", "az", "ăn", "ân"]);
});

test("tones sort ngang, huyền, hỏi, ngã, sắc, nặng where the letters are equal", () => {
  const tones = ["ma", "mà", "mả", "mã", "má", "mạ"];
  expect(sorted(tones.toReversed())).toEqual(tones);
  expect(sorted(["mạ a", "ma b"])).toEqual(["mạ a", "ma b"]);
});

test("place names sort as in an atlas", () => {
  const places = [
    "An Bình",
    "Anh Sơn",
    "Bạch Thông",
    "Bảo Yên",
    "Bắc Kạn",
    "Bình Phước",
    "Dào San",
    "Đăk Hà",
    "Kon Tum",
    "Lai Châu",
    "Lào Cai",
  ];
  expect(sorted(places.toReversed())).toEqual(places);
});

test("case, punctuation, composition and the place of a tone do not count", () => {
  expect(sortKeyVi("Bảo Yên")).toBe("bao-ye{n 20");
  expect(sortKeyVi("BẢO  YÊN".normalize("NFD"))).toBe(sortKeyVi("bảo yên"));
  expect(sortKeyVi("Bà Rịa - Vũng Tàu")).toBe(sortKeyVi("Bà Rịa Vũng Tàu"));
  expect(sortKeyVi("Hòa")).toBe(sortKeyVi("Hoà"));
});

test("a range never breaks over two lines, and other dashes are left alone", () => {
  expect(unbroken("8–9 % · 2021–2025")).toBe("8–\u20609 % · 2021–\u20602025");
  expect(unbroken("từ – đến, A–B, 8-9")).toBe("từ – đến, A–B, 8-9");
});
