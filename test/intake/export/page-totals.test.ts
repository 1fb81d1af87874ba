import { expect, test } from "vitest";
import { noticeText } from "../../../src/i18n/intake-report.ts";
import { isPageTotal } from "../../../src/intake/export/page-totals.ts";
import { reading } from "./reading.ts";

const title = "Kế hoạch giao năm 2030, ĐVT: triệu đồng\n";
const header = "TT,Nội dung,NSTW\n";
const pages = `${title}${header},Tổng số,12\n1,Dự án 2,5\n,Cộng trang,5\n,Chuyển sang trang sau,5\n${header},Trang trước chuyển sang,5\n2,Dự án 5,7\n`;

test("the sums of pages are told together, with their count and rows, and are no figures", async () => {
  const { report, rows } = await reading(pages);
  expect(report.problems).toEqual([]);
  expect(report.remarks.map((remark) => noticeText(remark, "en"))).toEqual([
    "a.csv:5: 3 sums of a page, not taken (expected the projects in rows of their own; these are rows 5, 6, 8)",
  ]);
  expect(report.remarks.map((remark) => noticeText(remark, "vi"))).toEqual([
    "a.csv:5: 3 hàng cộng trang hoặc mang sang, không lấy số (cần các dự án ở hàng riêng; những hàng này: 5, 6, 8)",
  ]);
  const [sheet] = report.sheets;
  expect(sheet?.rows).toMatchObject({ page: 3, used: 2, total: 1, header: 2, cover: 1 });
  expect(sheet?.passed.map(({ kind }) => kind)).toEqual(["cover"]);
  expect(rows("allocations", "component_code", "amount")).toEqual(["P2 5", "P5 7"]);
  expect(rows("stated-totals", "component_code", "amount")).toEqual(["ALL 12"]);
});

test("a person may say that such a row is more", async () => {
  const { report, rows } = await reading(pages, { rows: ["5=P6"] });
  expect(report.remarks).toMatchObject([{ args: { count: "2", rows: "6, 8" } }]);
  expect(rows("allocations", "component_code", "amount")).toEqual(["P2 5", "P6 5", "P5 7"]);
});

test.each(["Cộng trang", "CỘNG TRANG 3", "Tổng cộng trang", "Mang sang", "Số mang sang", "Mang sang trang sau", "Trang 2 chuyển sang"])(
  "“%s” is the sum of a page",
  (text) => expect(isPageTotal(text)).toBe(true),
);
test.each(["Cộng", "Tổng cộng", "Chuyển sang", "Vốn năm 2029 mang sang", "Mang sang năm sau", "Trang thiết bị", "Cộng trang trại"])(
  "“%s” is none",
  (text) => expect(isPageTotal(text)).toBe(false),
);
