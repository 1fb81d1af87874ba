import path from "node:path";
import { expect, test } from "vitest";
import { componentMatcher } from "../../../src/intake/export/components.ts";
import { readCountry } from "../../../src/intake/read-country.ts";
import { sourceFiles } from "../source-files.ts";

const componentsOf = (folder: string) => readCountry(sourceFiles(path.join(import.meta.dirname, "../../..", folder))).rows.components;
const real = componentMatcher(componentsOf("data"));
const readings = (text: string) => {
  const found = real.match(text, "P1");
  if (found === null) return "unknown";
  if ("between" in found) return found.between.join(" or ");
  return "overfull" in found ? `${found.overfull}?` : `${found.match.code} by ${found.match.how}`;
};

const names: readonly (readonly [reading: string, texts: readonly string[]])[] = [
  [
    "P2 by number",
    ["Dự án 2", "Dự án 2: Sinh kế", "Dự án 2: Kinh phí thực hiện", "Dự án 2. Đa dang hóa sinh kề và phát triển mô hình giảm nghèo"],
  ],
  ["P5 by number", ["Dự án 5: Hỗ trợ nhà ở", "Dự án 5 - Hỗ trợ nhà ở cho hộ nghèo và hộ cận nghèo"]],
  ["P4 by number", ["Dự án 4: giáo dục nghề nghiệp, việc làm bền vững", "Dự án 4. Phát triển GDNN, việc làm bền vững"]],
  // what offices shorten
  ["P1 by number", ["Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng KT-XH", "DỰ ÁN 1: HỖ TRỢ ĐẦU TƯ PHÁT TRIỂN HẠ TẦNG KTXH"]],
  ["P4.S1 by number", ["Tiểu dự án 1 - Dự án 4: Phát triển GDNN vùng nghèo, vùng khó khăn"]],
  ["P4.S1 by name", ["Phát triển GDNN vùng nghèo, vùng khó khăn"]],
  ["P4.S2 by number", ["Tiểu dự án 2 - Dự án 4: Hỗ trợ NLĐ đi làm việc ở nước ngoài theo hợp đồng"]],
  ["P4?", ["Dự án 4: GDNN cho hộ DTTS"]],
  ["P6.S2 by number", ["Dự án 6: Tiểu dự án 2", "Dự án 6, TDA 2: Truyền thông về giảm nghèo đa chiều", "Tiểu dự án 2 - Dự án 6"]],
  // two projects in one row, or a number within a project that it does not have
  ["P3?", ["Dự án 3, Dự án 4", "Dự án 3 và Dự án 4", "Dự án 3 + 4", "Dự án 3 đến Dự án 7", "Dự án 3.2", "Dự án 3: Tiểu dự án 9"]],
  // another year, stage, measure or type, and money that is carried over
  ["P2?", ["Dự án 2 năm 2024", "Dự án 2 (đề xuất)", "Dự án 2 - đã giải ngân", "Dự án 2 chưa phân bổ", "Dự án 2 (vốn kéo dài năm 2022)"]],
  ["P2?", ["Dự án 2 - vốn đầu tư", "Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo - vốn đầu tư"]],
  ["P1.S2?", ["Tiểu dự án 2 giai đoạn 2022-2025", "Dự án 1: Tiểu dự án 2, Tiểu dự án 1"]],
  // another place or programme
  ["P3?", ["Dự án 3, xã Mỹ Thanh", "Dự án 3 - CTMTQG Xây dựng nông thôn mới", "Dự án 3 lồng ghép"]],
  // a name that is not the number's
  ["P5?", ["Dự án 5: Đào tạo nghề"]],
  ["P4 or P5", ["Dự án 4: Hỗ trợ nhà ở cho hộ nghèo", "Dự án 4: Nhà ở"]],
  ["P4 or P4.S3", ["Dự án 4: Việc làm bền vững", "Dự án 4: Hỗ trợ việc làm bền vững"]],
  ["P3 or P3.S1", ["Dự án 3: Hỗ trợ phát triển sản xuất"]],
  ["P6 or P7.S2", ["Dự án 6: Tiểu dự án 2: Giám sát, đánh giá"]],
  ["P6 or P4.S1", ["Dự án 6: Tiểu dự án 1 - Dự án 4"]],
  ["P6.S2 or P7.S2", ["Tiểu dự án 2 - Dự án 6: Giám sát, đánh giá"]],
];
test.for(names.flatMap(([reading, texts]) => texts.map((text) => [text, reading] as const)))("%s: %s", ([text, reading]) => {
  expect(readings(text)).toBe(reading);
});

test("each component's number with each of its names is that component", () => {
  for (const components of ["data", "test/fixtures/odd-country"].map(componentsOf)) {
    const matcher = componentMatcher(components);
    for (const { component_code: code, parent_code, number_vi, ...names } of components.filter((one) => one.component_code !== "ALL")) {
      for (const name of [names.name_vi, names.name_en, names.short_vi, names.short_en])
        expect(matcher.match(`${number_vi}: ${name}`, parent_code), `${code} ${name}`).toEqual({ match: { code, how: "number" } });
    }
  }
});
