import type { Words } from "./language.ts";

/** Readings that a reader chooses from where a file says two things or nothing, and what may be typed instead. */
interface CheckChoiceWords {
  readonly choose: string;
  readonly apply: string;
  readonly decisions: string;
  readonly drop: string;
  readonly wanted: Readonly<Record<"year" | "day" | "component" | "indicator" | "carried-over", string>>;
  readonly options: Readonly<
    Record<
      | "charset"
      | "separator"
      | "sheet"
      | "decimal"
      | "unit"
      | "year"
      | "stage"
      | "asOf"
      | "split"
      | "unnamed"
      | "levels"
      | "carryOut"
      | "empty"
      | "dash"
      | "marks"
      | "gone",
      string
    >
  >;
  /** Readings in words, by option. */
  readonly readings: Readonly<
    Record<
      "split" | "unnamed" | "levels" | "carryOut" | "empty" | "dash" | "marks" | "gone" | "rows" | "asOf",
      Readonly<Record<string, string>>
    >
  >;
  reads(decimal: string, digits: string): string;
  ignoreColumn(column: string): string;
  partColumn(column: string, reading: "rest" | "whole"): string;
  rateOf(column: string, report: string): string;
  partOf(column: string, whole: string): string;
  override(field: string): string;
  ofPlan(plan: string): string;
  oneSheet(count: number): string;
  ofRow(row: string, meaning: string): string;
}

export const checkChoiceWords: Words<CheckChoiceWords> = {
  vi: {
    choose: "Chọn cách đọc:",
    apply: "Đọc lại",
    decisions: "Đã chọn",
    drop: "Bỏ lựa chọn:",
    wanted: {
      year: "Năm",
      day: "Tính đến ngày",
      component: "Là dự án",
      indicator: "Là chỉ tiêu",
      "carried-over": "Kéo dài từ năm",
    },
    options: {
      charset: "bảng mã",
      separator: "dấu ngăn ô",
      sheet: "trang tính",
      decimal: "phần lẻ",
      unit: "đơn vị tính",
      year: "năm",
      stage: "bước",
      asOf: "tính đến",
      split: "cộng theo",
      unnamed: "cột không nêu nguồn, loại vốn",
      levels: "các cấp ngân sách",
      carryOut: "kinh phí thực hiện",
      empty: "ô trống",
      dash: "dấu gạch",
      marks: "số trong ngoặc sau một số",
      gone: "số không còn trong tệp",
    },
    readings: {
      split: { source: "nguồn vốn", type: "loại vốn" },
      unnamed: { title: "theo tiêu đề của bảng", total: "là tổng của các cột bên cạnh" },
      levels: { whole: "là toàn bộ tiền địa phương", part: "ngân sách địa phương có nêu, không ghi số" },
      carryOut: { plan: "tiền dành để thực hiện", done: "số đã thực hiện" },
      empty: { "not-stated": "có nêu, không ghi số", absent: "không nêu khoản này" },
      dash: { zero: "là số 0", "not-stated": "có nêu, không ghi số", absent: "không nêu khoản này" },
      marks: { note: "là dấu chú thích" },
      gone: { keep: "giữ", remove: "bỏ" },
      rows: {
        ...{ aside: "để ngoài", ALL: "cả chương trình", section: "tổng của mục này", not_spendable: "không sử dụng được" },
        ...{ part: "thuộc hàng trên", project: "thuộc cả dự án" },
      },
      asOf: { year: "cả năm" },
    },
    reads: (decimal, digits) => `${decimal}: là ${digits}`,
    ignoreColumn: (column) => `bỏ cột ${column}`,
    partColumn: (column, reading) => `cột ${column} ${reading === "rest" ? "là một phần, phần còn lại không ghi" : "lẽ ra bằng tổng"}`,
    oneSheet: (count) => `Đã đọc cả ${count} trang tính. Chỉ đọc trang`,
    rateOf: (column, report) => `cột ${column} là tỷ lệ của cột ${report}`,
    partOf: (column, whole) =>
      whole === "title"
        ? `cột ${column} là của khoản nêu ở tiêu đề bảng`
        : `cột ${column} là một phần của ${whole === "ALL" ? "tất cả các cột trước nó" : `cột ${whole}`}`,
    override: (field) => `giữ điều đã khai: ${field}`,
    ofPlan: (plan) => `đọc là kế hoạch ${plan}`,
    ofRow: (row, meaning) => `hàng ${row}: ${meaning}`,
  },
  en: {
    choose: "Choose a reading:",
    apply: "Read again",
    decisions: "Chosen",
    drop: "Undo:",
    wanted: {
      year: "Year",
      day: "As of",
      component: "It is the project",
      indicator: "It is the indicator",
      "carried-over": "Carried over from",
    },
    options: {
      charset: "charset",
      separator: "separator",
      sheet: "sheet",
      decimal: "decimals",
      unit: "unit",
      year: "year",
      stage: "stage",
      asOf: "as of",
      split: "added up by",
      unnamed: "columns that name no source or type",
      levels: "levels of the local budget",
      carryOut: "“kinh phí thực hiện”",
      empty: "empty cells",
      dash: "dashes",
      marks: "numbers in brackets behind a figure",
      gone: "figures not in the file",
    },
    readings: {
      split: { source: "source", type: "type" },
      unnamed: { title: "as the title says", total: "the total of the columns beside them" },
      levels: { whole: "all of the local money", part: "the local budget is named without a figure" },
      carryOut: { plan: "money for carrying out", done: "what has been executed" },
      empty: { "not-stated": "named without a figure", absent: "not named" },
      dash: { zero: "the number 0", "not-stated": "named without a figure", absent: "not named" },
      marks: { note: "the mark of a footnote" },
      gone: { keep: "keep", remove: "remove" },
      rows: {
        ...{ aside: "leave out", ALL: "the whole programme", section: "total of its section", not_spendable: "not spendable" },
        ...{ part: "a part of the row above", project: "a part of the whole project" },
      },
      asOf: { year: "the whole year" },
    },
    reads: (decimal, digits) => `${decimal}: it is ${digits}`,
    ignoreColumn: (column) => `leave out column ${column}`,
    partColumn: (column, reading) => `column ${column} ${reading === "rest" ? "is a part, the rest is not stated" : "should be all of it"}`,
    oneSheet: (count) => `All ${count} sheets were read. Read only`,
    rateOf: (column, report) => `column ${column} has the rates of column ${report}`,
    partOf: (column, whole) =>
      whole === "title"
        ? `column ${column} is of what the table's title names`
        : `column ${column} is a part of ${whole === "ALL" ? "all columns before it" : `column ${whole}`}`,
    override: (field) => `keep what was said: ${field}`,
    ofPlan: (plan) => `read as the plan ${plan}`,
    ofRow: (row, meaning) => `row ${row}: ${meaning}`,
  },
};
