import type { NoticeCode } from "../intake/export/notice.ts";
import { choose, type Args, type Said } from "./intake-said.ts";
import type { Words } from "./language.ts";

export type FileCode = Extract<
  NoticeCode,
  | "charset-unknown"
  | "charset-ambiguous"
  | "file-too-large"
  | "file-empty"
  | "file-blank"
  | "charset-utf-32"
  | "other-kind"
  | "workbook-too-large"
  | "sheet-too-large"
  | "not-a-workbook"
  | "no-such-sheet"
  | "broken-quote"
  | "separator-ambiguous"
  | "no-table"
>;

const onlySheet = ({ sheet }: Args, words: string) => (sheet === undefined ? "" : `; --sheet "${sheet}" ${words}`);

/** What is wrong with a file as a whole. */
export const intakeFileProblems: Words<Readonly<Record<FileCode, Said>>> = {
  vi: {
    "charset-unknown": { problem: "không đọc được bảng mã", expected: (args) => `một trong ${args["charsets"]}; chọn bằng --charset` },
    "charset-ambiguous": { problem: "đọc được theo nhiều bảng mã", expected: (args) => `một trong ${args["options"]}` },
    "file-too-large": { problem: "tệp quá lớn", expected: (args) => `nhiều nhất ${args["most"]} byte` },
    "file-empty": { problem: "tệp rỗng", expected: () => "một bảng có tiêu đề và số liệu" },
    "file-blank": {
      problem: "không ô nào có chữ hay số",
      expected: () => "một bảng có tiêu đề và số liệu; mở tệp gốc, chọn trang tính có bảng và lưu lại",
    },
    "charset-utf-32": {
      problem: "tệp lưu theo UTF-32, bốn byte một chữ",
      expected: () => "cùng bảng này lưu thành CSV UTF-8, hoặc .xlsx",
    },
    "other-kind": {
      problem: "tệp không phải là bảng",
      expected: () => "tệp .xlsx hoặc .csv; mở tệp này và lưu bảng thành một trong hai dạng đó",
    },
    "workbook-too-large": { problem: "tệp .xlsx mở ra quá lớn", expected: (args) => `nhiều nhất ${args["most"]} byte sau khi giải nén` },
    "sheet-too-large": {
      problem: "trang tính quá rộng hoặc quá dài",
      expected: (args) => `nhiều nhất ${args["most"]} ô, kể cả ô trống; xóa các hàng và cột ở xa bảng`,
    },
    "not-a-workbook": {
      problem: "không mở được như tệp .xlsx",
      expected: (args) => `tệp .xlsx còn nguyên vẹn; thư viện báo: ${args["why"]}`,
    },
    "no-such-sheet": { problem: "không có trang tính này", expected: (args) => `một trong ${args["sheets"]}` },
    "broken-quote": {
      problem: "dấu ngoặc kép không khớp",
      expected: (args) => (args["isOpen"] === "true" ? "dấu đóng ngoặc" : 'dấu ngăn ô sau dấu đóng ngoặc, hoặc "" cho dấu ngoặc trong ô'),
    },
    "separator-ambiguous": { problem: "đọc được với hai dấu ngăn ô", expected: (args) => `một trong hai: ${choose("separator")(args)}` },
    "no-table": {
      problem: "không thấy bảng nào",
      expected: (args) =>
        `một hàng tiêu đề có cột Nội dung, Dự án, Chỉ tiêu hoặc Đối tượng vay${onlySheet(args, "để chỉ đọc trang tính đó")}`,
    },
  },
  en: {
    "charset-unknown": { problem: "unknown charset", expected: (args) => `one of ${args["charsets"]}; choose with --charset` },
    "charset-ambiguous": { problem: "several charsets make sense", expected: (args) => `one of ${args["options"]}` },
    "file-too-large": { problem: "file too large", expected: (args) => `at most ${args["most"]} bytes` },
    "file-empty": { problem: "empty file", expected: () => "a table with a header and figures" },
    "file-blank": {
      problem: "no cell has a word or a figure",
      expected: () =>
        "a table with a header and figures; open the file that it was saved from, choose the sheet with the table and save again",
    },
    "charset-utf-32": {
      problem: "saved as UTF-32, four bytes a letter",
      expected: () => "the same table saved as CSV UTF-8, or as .xlsx",
    },
    "other-kind": { problem: "not a table", expected: () => "an .xlsx or .csv file; open this one and save its table as one of the two" },
    "workbook-too-large": { problem: ".xlsx too large once unpacked", expected: (args) => `at most ${args["most"]} bytes unpacked` },
    "sheet-too-large": {
      problem: "sheet too wide or too long",
      expected: (args) => `at most ${args["most"]} cells, empty ones too; delete rows and columns far from the table`,
    },
    "not-a-workbook": { problem: "cannot be opened as .xlsx", expected: (args) => `a whole .xlsx file; the library says: ${args["why"]}` },
    "no-such-sheet": { problem: "no such sheet", expected: (args) => `one of ${args["sheets"]}` },
    "broken-quote": {
      problem: "broken quote",
      expected: (args) =>
        args["isOpen"] === "true" ? "a closing quote" : 'a separator behind a closing quote, or "" for a quote inside the cell',
    },
    "separator-ambiguous": { problem: "two separators make sense", expected: (args) => `one of ${choose("separator")(args)}` },
    "no-table": {
      problem: "no table found",
      expected: (args) => `a header with a column Nội dung, Dự án, Chỉ tiêu or Đối tượng vay${onlySheet(args, "to read that sheet alone")}`,
    },
  },
};
