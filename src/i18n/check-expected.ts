import type { NoticeCode } from "../intake/export/notice.ts";
import type { ControlCode, TableCode } from "./check-control-code.ts";
import { checkAroundExpected, isAround } from "./intake-around-problems.ts";
import type { Args, PageSaid } from "./intake-said.ts";
import type { Language, Words } from "./language.ts";

const oneOfVi: PageSaid = { expected: (args) => `một trong hai cách đọc bên dưới${args["row"] ? `; dòng kia: ${args["row"]}` : ""}` };
const oneOfEn: PageSaid = {
  expected: (args) => `one of the two readings below${args["row"] ? `; the other stands in row ${args["row"]}` : ""}`,
};
const projectVi: PageSaid = { expected: () => "một trong hai dự án bên dưới" };
const projectEn: PageSaid = { expected: () => "one of the two projects below" };
const emptyVi: PageSaid = { expected: () => "văn bản nêu khoản này mà không ghi số, hay không nêu: chọn bên dưới" };
const emptyEn: PageSaid = { expected: () => "whether the document names this money without a figure, or does not name it: choose below" };
const meant = (args: Args, otherwise: string) => [args["meant"], otherwise].filter(Boolean).join(", ");

/** The same expectations where a reader has the page and its controls. */
export const checkExpected: Words<Readonly<Record<TableCode, PageSaid>>> = {
  vi: {
    "charset-unknown": { expected: () => "một bảng mã chọn bên dưới" },
    "charset-ambiguous": { expected: () => "một bảng mã chọn bên dưới" },
    "separator-ambiguous": oneOfVi,
    "unknown-column": { expected: () => "tiêu đề nêu nguồn, loại vốn, năm hoặc bước; hoặc bỏ cột này bằng nút bên dưới" },
    "unit-missing": { expected: () => "một dòng Đơn vị tính trong tệp, hoặc một đơn vị chọn bên dưới" },
    "unit-ambiguous": oneOfVi,
    "decimal-ambiguous": { expected: () => "dấu này ngăn hàng nghìn hay đứng trước phần lẻ: chọn bên dưới" },
    "decimal-contradicted": {
      problem: "cách viết số trái với phần lẻ đã chọn",
      expected: () => "số viết theo lựa chọn ấy, hoặc bỏ lựa chọn ở đầu báo cáo",
    },
    "decimal-outweighed": { expected: (args) => `chọn bên dưới nếu ô ${args["at"]} (${args["text"]}) có phần lẻ; không thì sửa ô này` },
    "year-missing": { expected: () => "năm trong tiêu đề, hoặc năm điền bên dưới" },
    "year-ambiguous": oneOfVi,
    "stage-missing": { expected: () => "chữ đề xuất, kế hoạch, giao… trong tiêu đề, hoặc một bước chọn bên dưới" },
    "stage-ambiguous": oneOfVi,
    "carry-out-ambiguous": { expected: () => "tiền dành để thực hiện, hay số đã thực hiện: chọn bên dưới" },
    "no-place": { expected: () => "một số cho mỗi dự án, năm và bước; quy ước không có chỗ cho số này, bỏ qua bằng nút bên dưới" },
    "lone-part": { expected: (args) => `cột của các phần kia; hoặc phần còn lại của cột ${args["other"]} là gì: chọn bên dưới` },
    "day-missing": { expected: () => "ngày trong tiêu đề, hoặc ngày hay cả năm chọn bên dưới" },
    "split-ambiguous": { expected: (args) => `cộng theo cách nào: chọn bên dưới; ô kia là ${args["at"]}: ${args["other"]}` },
    "component-unknown": { expected: (args) => meant(args, "một dự án chọn bên dưới, hoặc để hàng ra ngoài") },
    "component-ambiguous": projectVi,
    "rest-ambiguous": {
      expected: () => "một dự án, và nguồn, loại vốn, năm, bước ở hàng hoặc cột riêng; hoặc chọn bên dưới nếu phần còn lại không thêm gì",
    },
    "indicator-unknown": { expected: (args) => meant(args, "một chỉ tiêu chọn bên dưới, hoặc để hàng ra ngoài") },
    "indicator-ambiguous": { expected: () => "một trong hai chỉ tiêu bên dưới" },
    "total-ambiguous": { expected: () => "tổng của cả chương trình, của mục này hay của một dự án: chọn bên dưới" },
    "subset-unknown": { expected: () => "kéo dài từ năm nào, hay không sử dụng được: chọn bên dưới" },
    "empty-ambiguous": emptyVi,
    "empty-column": emptyVi,
    "dash-ambiguous": { expected: () => "dấu gạch là số 0, là không ghi số, hay là không nêu: chọn bên dưới" },
    "figure-gone": { expected: () => "có trong tệp; giữ hay bỏ: chọn bên dưới" },
    "row-option-unused": { problem: "lựa chọn cho một hàng không dùng đến", expected: () => "một hàng trong bảng" },
    "levels-without-total": { expected: () => "cột hoặc hàng ngân sách địa phương, hoặc một cách đọc bên dưới" },
    "bracketed-figure": {
      expected: () => "số không có ngoặc: trong ngoặc có thể là số âm, hoặc là lời ghi; hoặc để hàng ra ngoài bằng nút bên dưới",
    },
    "other-span": {
      expected: () => "tiền của một năm, hoặc giải ngân, thực hiện lũy kế đến một ngày; hoặc bỏ qua bằng nút bên dưới",
    },
    "note-formula": { expected: () => "một chữ đứng trước dấu = + - hay @; sửa hoặc bỏ ghi chú ấy trong tệp" },
    "other-plan": { expected: (args) => `tệp của một kế hoạch; bấm nút bên dưới để đọc là kế hoạch ${args["plan"]}` },
    "cover-contradicted": {
      problem: "phần đầu của tệp nói khác điều đã khai",
      expected: (args) => `điều đã khai đúng như phần đầu ghi, hoặc giữ “${args["given"]}” bằng nút bên dưới`,
    },
    "override-unused": {
      problem: "lựa chọn giữ điều đã khai không dùng đến",
      expected: () => "điều đã khai mà phần đầu của tệp nói khác; bỏ lựa chọn ở đầu báo cáo",
    },
    "facet-contradicted": { expected: (args) => `một trong hai: ${args["one"]}, ${args["other"]}; hoặc bỏ qua bằng nút bên dưới` },
    "indicator-rest": {
      expected: () => "đúng tên trong danh mục; hoặc chọn bên dưới nếu phần còn lại không thêm gì, hay để hàng ra ngoài",
    },
    "mark-ambiguous": {
      expected: (args) =>
        `một số trong một ô: ${args["mark"]} có thể là dấu chú thích, mà không hàng nào giải thích, hoặc là số thứ hai, số âm; nếu là dấu chú thích thì chọn bên dưới`,
    },
    "other-place": {
      expected: (args) => `chỉ ${args["place"]}: một kế hoạch là của một nơi; nếu không phải tên nơi nào thì chọn bên dưới`,
    },
    "part-alone": { expected: () => "hàng mà nó là một phần đứng ngay trên, hoặc một cách đọc bên dưới" },
    "part-ambiguous": { expected: () => "số thứ tự, hoặc chọn bên dưới: thuộc nguồn hay loại vốn ở trên, hay thuộc cả dự án" },
    "plan-contradicted": {
      expected: (args) => `tên khác cho kế hoạch nếu là văn bản khác, hoặc giữ “${args["given"]}” bằng nút bên dưới`,
    },
    "carried-beside": { expected: () => "nằm trong vốn của năm, hay là tiền cộng thêm, mà quy ước không có chỗ: chọn bên dưới" },
    "whole-ambiguous": { expected: () => "năm, bước và nguồn ngay trong tiêu đề cột, hoặc một cách đọc bên dưới" },
    "rate-ambiguous": { expected: () => "một cột giải ngân hoặc thực hiện đứng ngay trước, hoặc một cách đọc bên dưới" },
    "rate-unit": {
      expected: (args) =>
        `dấu % trong ô hoặc tiêu đề: ${args["example"]} có thể là phần trăm, hoặc phần của 1; hoặc bỏ qua bằng nút bên dưới`,
    },
    "report-of-part": { expected: () => "giải ngân của cả khoản; quy ước không có chỗ cho phần này, bỏ qua bằng nút bên dưới" },
    "section-unknown": {
      expected: () => "một nguồn hay loại vốn chọn bên dưới, hoặc bỏ đề mục ra ngoài nếu nó không thêm gì cho các hàng dưới nó",
    },
    "stated-twice": { expected: (args) => `như ô ${args["at"]}: ${args["other"]}; để ngoài một trong hai bằng nút bên dưới` },
    "whole-unknown": {
      expected: () => "dự án hoặc tổng chứa nó ở ngay trên; hoặc chọn bên dưới nếu là tiền của chính dự án này, hay để hàng ra ngoài",
    },
  },
  en: {
    "charset-unknown": { expected: () => "one of the charsets below" },
    "charset-ambiguous": { expected: () => "one of the charsets below" },
    "separator-ambiguous": oneOfEn,
    "unknown-column": { expected: () => "a header that names source, type, year or stage; or leave the column out with the button below" },
    "unit-missing": { expected: () => "a line Đơn vị tính in the file, or a unit chosen below" },
    "unit-ambiguous": oneOfEn,
    "decimal-ambiguous": { expected: () => "whether the sign parts thousands or stands before decimals: choose below" },
    "decimal-contradicted": {
      problem: "number written unlike the decimals that were chosen",
      expected: () => "numbers written so, or that choice undone at the top of the report",
    },
    "decimal-outweighed": { expected: (args) => `a choice below if ${args["at"]} (${args["text"]}) has decimals; else this cell mended` },
    "year-missing": { expected: () => "a year in the title or header, or one typed below" },
    "year-ambiguous": oneOfEn,
    "stage-missing": { expected: () => "đề xuất, kế hoạch, giao … in the title or header, or a stage chosen below" },
    "stage-ambiguous": oneOfEn,
    "carry-out-ambiguous": { expected: () => "whether it is money for carrying out or what has been executed: choose below" },
    "no-place": { expected: () => "one figure for each project, year and stage; leave this one out with the button below" },
    "lone-part": { expected: (args) => `columns of the other parts; or what the rest of column ${args["other"]} is: choose below` },
    "day-missing": { expected: () => "a day in the header, or a day or the whole year chosen below" },
    "split-ambiguous": {
      expected: (args) => `whichever is to be added up: choose below; the other cell is ${args["at"]}: ${args["other"]}`,
    },
    "component-unknown": { expected: (args) => meant(args, "a project chosen below, or the row left out") },
    "component-ambiguous": projectEn,
    "rest-ambiguous": {
      expected: () =>
        "one project, with source, type, year and stage in a row or column of their own; or choose below if the rest adds nothing",
    },
    "indicator-unknown": { expected: (args) => meant(args, "an indicator chosen below, or the row left out") },
    "indicator-ambiguous": { expected: () => "one of the two indicators below" },
    "total-ambiguous": { expected: () => "whether it is of the whole programme, of its section or of one project: choose below" },
    "subset-unknown": { expected: () => "from which year it is carried over, or that it is not spendable: choose below" },
    "empty-ambiguous": emptyEn,
    "empty-column": emptyEn,
    "dash-ambiguous": { expected: () => "whether the dash is 0, a missing figure or money not named: choose below" },
    "figure-gone": { expected: () => "the figure in the file; keep it or remove it below" },
    "row-option-unused": { problem: "a choice for a row was not used", expected: () => "a row of the table" },
    "levels-without-total": { expected: () => "a column or row of the local budget, or a reading chosen below" },
    "bracketed-figure": {
      expected: () => "a figure without brackets: in them it may be below zero, or a remark; or leave the row out with the button below",
    },
    "other-span": {
      expected: () => "a year's money, or what has been disbursed or executed by a day; or leave it out with the button below",
    },
    "note-formula": { expected: () => "a word before the = + - or @; change or remove that note in the file" },
    "other-plan": { expected: (args) => `a file of one plan; the button below reads it as the plan ${args["plan"]}` },
    "cover-contradicted": {
      problem: "the cover says otherwise than you did",
      expected: (args) => `what you say to be as on the cover, or “${args["given"]}” kept with the button below`,
    },
    "override-unused": {
      problem: "the choice to keep what was said is not used",
      expected: () => "something said that the cover contradicts; undo that choice at the top of the report",
    },
    "facet-contradicted": { expected: (args) => `one of ${args["one"]}, ${args["other"]}; or leave it out with the button below` },
    "indicator-rest": { expected: () => "a name of the catalogue; or choose below if the rest adds nothing, or leave the row out" },
    "mark-ambiguous": {
      expected: (args) =>
        `one figure in a cell: ${args["mark"]} may be the mark of a footnote, which no row explains, or a second figure, or one below zero; if it is a mark, choose so below`,
    },
    "other-place": { expected: (args) => `${args["place"]} only: a plan is of one place; if it names no place, choose so below` },
    "part-alone": { expected: () => "the row that it is a part of right above, or a reading chosen below" },
    "part-ambiguous": { expected: () => "an ordinal, or choose below: of the source or type above, or of the whole project" },
    "plan-contradicted": {
      expected: (args) => `another name for the plan if it is another document, or “${args["given"]}” kept with the button below`,
    },
    "carried-beside": {
      expected: () => "whether it lies in the year's money, or comes on top, which the contract has no place for: choose below",
    },
    "whole-ambiguous": { expected: () => "year, stage and source in the header of the column itself, or a reading chosen below" },
    "rate-ambiguous": { expected: () => "a column of what was disbursed or executed right before it, or a reading chosen below" },
    "rate-unit": {
      expected: (args) =>
        `% in the cell or the header: ${args["example"]} may be percent, or a share of 1; or leave it out with the button below`,
    },
    "report-of-part": {
      expected: () => "a report of all of the money; the contract has no place for this part, leave it out with the button below",
    },
    "section-unknown": { expected: () => "a source or type chosen below, or the heading left out if it adds nothing to the rows under it" },
    "stated-twice": { expected: (args) => `as in ${args["at"]}: ${args["other"]}; leave one of them out with the button below` },
    "whole-unknown": {
      expected: () =>
        "the project or total that it lies in right above; or choose below if it is the money of that project itself, or leave the row out",
    },
  },
};

/** Whether a problem is one of those. */
export function hasControl(code: NoticeCode): code is ControlCode {
  return code in checkExpected.vi || isAround(code);
}

/** What the page says of one of those. */
export function expectedOnPage(code: ControlCode, language: Language): PageSaid {
  return isAround(code) ? checkAroundExpected[language][code] : checkExpected[language][code];
}
