import { wordsOf } from "../../domain/spelling.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";

/** "Cộng trang", "Mang sang", "Trang trước chuyển sang": what a form adds up at the end of a page, and repeats on the next. */
const pageTotal = new RegExp(
  [
    /(tong )?cong (cua )?(tung )?(trang|to)( nay|( so)? \d+)?/,
    /((so|tong|cong) )?mang sang/,
    // without the page it may be what is carried over from a year
    /((so|tong|cong) )?(mang|chuyen) sang (tu )?trang (truoc|sau|\d+)/,
    /((so|tong|cong) )?chuyen (sang )?trang (sau|\d+)/,
    /((so|tong|cong) )?(tu )?trang (truoc|\d+) (mang|chuyen) sang/,
  ]
    .map(({ source }) => `^${source}$`)
    .join("|"),
);

/** Whether the name of a row says that it is the sum of a page, and nothing else. */
export function isPageTotal(text: string): boolean {
  return pageTotal.test(wordsOf(text).join(" ").trim());
}

/** All such rows of a table in one remark: how many, and where. */
export function pageTotalsNotice(place: Place, rows: readonly number[]): Notice[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [noticeAt({ ...place, row: first, column: "" }, "page-totals", null, { count: String(rows.length), rows: rows.join(", ") })];
}
