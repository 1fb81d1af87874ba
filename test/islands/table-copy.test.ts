import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { asHtml, asText, plainNumber, plainRows } from "../../src/islands/table-copy.ts";

const { document } = new JSDOM(`<table>
  <thead><tr><th scope="col"><button>Nơi</button></th><th scope="col" class="numeric">Triệu đồng</th></tr></thead>
  <tbody>
    <tr><th colspan="2" scope="rowgroup"><h2>Mục A</h2></th></tr>
    <tr><th>Phong  Thổ</th><td class="numeric" data-value="1977.5"><a href="#1">1.977,5</a></td></tr>
    <tr><th>Bảo Yên</th><td class="numeric" data-value="44934" data-words="">ít nhất 44.934</td></tr>
    <tr><th>Ơ Kìa</th><td class="numeric zero" data-value="0" data-state="zero">0</td></tr>
    <tr><th>A &amp; B<p class="remark">một\tghi chú</p></th><td class="not-stated" data-state="not_stated">không ghi số</td></tr>
  </tbody></table>`).window;
const found = document.querySelector("table");
if (!found) throw new Error("the page has no table");
const table: HTMLTableElement = found;

test("numbers are plain, in the reader's number format; words that say more than the number stay words, and what is empty bears its code", () => {
  const rows = plainRows(table, "vi", (cell) => cell.getAttribute("scope") !== "rowgroup");
  expect(rows).toEqual([
    ["Nơi", "Triệu đồng"],
    ["Phong Thổ", "1977,5"],
    ["Bảo Yên", "ít nhất 44.934"],
    // a 0 is a number, and stays one
    ["Ơ Kìa", "0"],
    ["A & B; một ghi chú", "không ghi số [not_stated]"],
  ]);
  expect(plainRows(table, "en")[2]?.[1]).toBe("1977.5");
  expect([plainNumber(0.001, "vi"), plainNumber(-70, "vi"), plainNumber(1e9, "en")]).toEqual(["0,001", "-70", "1000000000"]);
});

test("only the cells that are asked for, and no empty rows", () => {
  expect(plainRows(table, "vi", (cell) => cell.classList.contains("not-stated"))).toEqual([["không ghi số [not_stated]"]]);
});

test("as text a tab stands between cells and a line is a row; as a table nothing is left to run or to follow", () => {
  const rows = [
    ["a", "1,5"],
    ["<b>", "R&D"],
  ];
  expect(asText(rows)).toBe("a\t1,5\n<b>\tR&D");
  expect(asHtml(rows)).toBe("<table><tr><td>a</td><td>1,5</td></tr><tr><td>&lt;b&gt;</td><td>R&amp;D</td></tr></table>");
});

test("what stands under a name is a column of its own, also where a row has nothing there; of two rows of heads one is copied", () => {
  const { document: page } = new JSDOM(`<table>
    <thead>
      <tr><th scope="col" rowspan="2"><button>Nơi</button><span class="under"><button>Năm</button></span></th><th scope="colgroup">Tiền</th></tr>
      <tr><th scope="col">Đồng</th></tr>
    </thead>
    <tbody>
      <tr><th>Mọi nơi</th><td data-value="3">3</td></tr>
      <tr><th>Áng<span class="under" data-value="2024">2024</span></th><td data-value="1">1</td></tr>
      <tr><th>Bản<span class="under not-stated" data-state="not_stated">không ghi</span></th><td data-value="2">2</td></tr>
    </tbody></table>`).window;
  const stacked = page.querySelector("table");
  expect(stacked && plainRows(stacked, "vi")).toEqual([
    ["Nơi", "Năm", "Đồng"],
    ["Mọi nơi", "", "3"],
    ["Áng", "2024", "1"],
    ["Bản", "không ghi [not_stated]", "2"],
  ]);
});
