import { describe, expect, test } from "vitest";
import { asTyped, readings } from "../../../src/intake/export/charset.ts";
import { fromTcvn3, fromVni } from "../../../src/intake/export/legacy.ts";
import { isSyllable } from "../../../src/intake/export/syllable.ts";
import { asTcvn3, toTcvn3, toVni, toWindows1258 } from "./legacy-bytes.ts";

const known = new Set("ngan sach trung uong dia phuong tong so don vi tinh trieu dong du an von".split(" "));
const words = "Đơn vị tính: triệu đồng; Ngân sách trung ương; Tổng số";
const latin1 = (text: string) => Uint8Array.from([...text], (sign) => sign.charCodeAt(0));

// What these words look like in the two encodings is common knowledge: every old file of an office begins with them.
test.for([
  ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
  ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
  ["Ng©n s¸ch trung \u00ad¬ng, ñy ban nh©n d©n huyÖn", "Ngân sách trung ương, ủy ban nhân dân huyện"],
])("TCVN3 %s", ([typed = "", meant]) => {
  expect(fromTcvn3(typed)).toBe(meant);
});

test.for([
  ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
  ["UÛY BAN NHAÂN DAÂN HUYEÄN, ngaân saùch trung öông", "ỦY BAN NHÂN DÂN HUYỆN, ngân sách trung ương"],
  ["caáp nöôùc, ñöôøng, thò traán, kyõ thuaät", "cấp nước, đường, thị trấn, kỹ thuật"],
])("VNI %s", ([typed = "", meant]) => {
  expect(fromVni(typed)).toBe(meant);
});

test("every letter of Vietnamese survives TCVN3, VNI and windows-1258", () => {
  const letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
  const all = [...letters, ...letters.toUpperCase()].join(" ");
  const [tcvn3] = readings(toTcvn3(all), known, "tcvn3");
  expect(tcvn3?.text).toBe(asTcvn3(all));
  expect(readings(toVni(all), known, "vni")[0]?.text.normalize("NFC")).toBe(all);
  expect(readings(toWindows1258(all), known, "windows-1258")[0]?.text).toBe(all);
});

describe("a charset is told by its marks and its words:", () => {
  const utf8 = new TextEncoder().encode(words);
  const utf16 = (text: string) => new Uint8Array(Uint16Array.from([...text], (sign) => sign.charCodeAt(0)).buffer);
  test.for([
    ["utf-8", utf8],
    ["utf-8", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
    ["utf-16le", utf16(`\ufeff${words}`)],
    ["utf-16le", utf16(words)],
    ["utf-16be", utf16(words).map((_, at, all) => all[at ^ 1] ?? 0)],
    ["tcvn3", toTcvn3(words)],
    ["vni", toVni(words)],
    ["windows-1258", toWindows1258(words)],
  ] as const)("%s", ([charset, bytes]) => {
    expect(readings(bytes, known)).toEqual([{ charset, text: words }]);
  });

  test("text of a legacy font saved as Unicode is read as what was typed", () => {
    expect(asTyped("Ng©n s¸ch trung \u00ad¬ng", known)).toEqual({ charset: "tcvn3", text: "Ngân sách trung ương" });
    expect(asTyped("Ngaân saùch trung öông", known)).toEqual({ charset: "vni", text: "Ngân sách trung ương" });
    expect(asTyped("Café à la carte", known).charset).toBe("utf-8");
  });

  test("bytes that no charset makes sense of have no reading", () => {
    expect(readings(latin1("caf\u00e9 \u00fe\u00ff\u00fd"), known)).toEqual([]);
  });

  test("bytes that two charsets make sense of have two, and a person chooses", () => {
    const both = latin1("b\u00ea, c\u00f4");
    const few = new Set(["be", "bo", "co", "cu"]);
    expect(readings(both, few)).toEqual([
      { charset: "windows-1258", text: "bê, cô" },
      { charset: "tcvn3", text: "bờ, cụ" },
      { charset: "vni", text: "bê, cơ" },
    ]);
    expect(readings(both, few, "vni")).toHaveLength(1);
  });
});

test("a word of another language, or of a wrong charset, is no syllable", () => {
  for (const word of ["trung", "ương", "nghiệp", "Đắk", "khuỷu", "quyết", "giải", "xoài", "nước"]) expect(isSyllable(word)).toBe(true);
  for (const word of ["Tæng", "Ng©n", "Toång", "Ngaân", "saùch", "café's", "höôùng"]) expect(isSyllable(word)).toBe(false);
});
