import { expect, test } from "vitest";
import { citationOf } from "../../../src/views/document/citation.ts";
import { sumOf } from "../../../src/views/document/figure-sum.ts";
import { reportedFigures, reportText } from "../../../src/views/document/report-text.ts";
import { plan } from "./a-plan.ts";
import { figureRow } from "./figure-rows.ts";

const rows = [figureRow(10), figureRow(20, { as_printed: null, amount_vnd: null, locator: "B.III.2.b" })];

test("an address may name figures of one document, written like figures; all else is dropped", () => {
  expect(reportedFigures("a-plan.10~a-plan.20")).toEqual(["a-plan.10", "a-plan.20"]);
  expect(reportedFigures("a-plan.10~b-plan.20~<b>.3~a-plan.")).toEqual(["a-plan.10"]);
  expect(reportedFigures(null)).toEqual([]);
});

test("a report names the figures, how they stand here, the page and the data version", () => {
  const seen = { base: "/x/", language: "vi", version: "v1", origin: "https://a.vn", from: "/x/kinh-phi/?year=2024" } as const;
  expect(reportText(rows, seen).split("\n")).toEqual([
    ...["Con số: a-plan.10", "Trang ghi là: 3.000 triệu đồng (B.III.1.b)", "Dòng của nó: https://a.vn/x/ke-hoach/a-plan/#10"],
    ...["Con số: a-plan.20", "Trang ghi là: không ghi số (B.III.2.b)", "Dòng của nó: https://a.vn/x/ke-hoach/a-plan/#20"],
    ...["Thấy ở trang: https://a.vn/x/kinh-phi/?year=2024", "Phiên bản dữ liệu: v1", "Tôi đọc thấy: ", "Văn bản tôi dựa vào: "],
  ]);
});

test("a page of another site is not passed on", () => {
  const seen = { base: "/", language: "vi", version: "v1", origin: "https://a.vn" } as const;
  for (const from of ["https://evil.example/", "//evil.example/", "javascript:0", null])
    expect(reportText(rows, { ...seen, from })).not.toMatch(/evil|javascript|Thấy ở trang/);
});

test("a citation has place, document, number, date, the figure as printed, its place, the site, the version and the address", () => {
  const link = "https://a.vn/ke-hoach/a-plan/#10";
  expect(citationOf(plan, rows.slice(0, 1), null, { language: "vi", version: "v1", link, base: "/" }).text).toBe(
    `Áng. Kế hoạch năm 2024, số 12/KH-UBND, ngày 6/7/2023. “3.000 triệu đồng” (B.III.1.b). Theo Rõ Vốn, phiên bản dữ liệu v1: ${link}`,
  );
  const both = [figureRow(10), figureRow(30)];
  const { text, vietnamese } = citationOf(plan, both, sumOf(both), { language: "en", version: "v1", link, base: "/" });
  expect(text).toContain("VND 6 billion, a sum made by Ro Von from: “3.000 triệu đồng” (B.III.1.b); “3.000 triệu đồng” (B.III.1.b)");
  expect(vietnamese).toContain("3.000 triệu đồng");
});

test("what is named without a figure is not quoted, and a sum with such a part is cited as at least so much", () => {
  const cite = { language: "en", version: "v1", link: "https://a.vn/en/plans/a-plan/#20", base: "/" } as const;
  expect(citationOf(plan, rows.slice(1), null, cite).text).toContain(". named without a figure (B.III.2.b). From Ro Von");
  expect(citationOf(plan, rows, sumOf(rows), cite).text).toContain(
    "at least VND 3 billion, a sum made by Ro Von from: “3.000 triệu đồng” (B.III.1.b); named without a figure (B.III.2.b)",
  );
});

test("a citation says what a figure does not agree with, and where that is told", () => {
  const touched = [figureRow(10, { findings: "total.a-plan.10 split.a-plan.10" }), figureRow(30, { findings: "split.a-plan.10" })];
  const link = "https://a.vn/x/ke-hoach/a-plan/#10";
  expect(citationOf(plan, touched, sumOf(touched), { language: "vi", version: "v1", link, base: "/x/" }).text).toContain(
    " [chưa khớp với số khác trong văn bản: https://a.vn/x/doi-chieu/#total.a-plan.10, https://a.vn/x/doi-chieu/#split.a-plan.10]. Theo",
  );
});
