import type { Found } from "../intake/export/defaults.ts";
import type { RowKind, Subject } from "../intake/export/entry.ts";
import type { Change } from "../intake/export/merge.ts";
import type { PlanSource } from "../intake/export/plan-sources.ts";
import { intakeMeanings } from "./intake-meanings.ts";
import type { Words } from "./language.ts";

/** The words of the report on an export. */
interface IntakeWords {
  readonly usage: string;
  wrongCall(why: string): string;
  readonly workbook: string;
  readAs(charset: string, separator: string, decimal: string): string;
  readonly separators: Readonly<Record<"comma" | "semicolon" | "tab", string>>;
  decimalBy(sign: string, cell: string, text: string): string;
  readonly decimals: Readonly<Record<"comma" | "dot" | "none", string>>;
  contract(file: string): string;
  header(first: number, last: number): string;
  column(letter: string, header: string, meaning: string): string;
  found(what: string, value: string, row: number | null): string;
  readonly whats: Readonly<Record<Found["what"], string>>;
  /** Codes in words; a year or a date needs none. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly figuresAlone: string;
  recognised(row: number, text: string, code: string, how: string): string;
  readonly hows: Readonly<Record<Subject["how"], string>>;
  rows(all: number): string;
  readonly kinds: Readonly<Record<RowKind, string>>;
  passed(row: number, kind: string, text: string): string;
  figures(counts: string): string;
  readonly changes: Readonly<Record<Change, string>>;
  changed(change: string, figure: string, before: string | null, now: string): string;
  /** Behind the counts of what stays or comes. */
  removedCount(count: number): string;
  removed(figure: string, before: string, locator: string): string;
  readonly noFigure: string;
  described(column: string, value: string, option: string | null, cover: PlanSource["cover"]): string;
  file(name: string, rows: number, isKept: boolean): string;
  written(folder: string): string;
  problems(count: number): string;
  expected(words: string): string;
}

export const intakeWords: Words<IntakeWords> = {
  vi: {
    usage: `Đọc tệp do cơ quan gửi, ghi thành các tệp CSV theo quy ước vào data/plans/CODE/.
  npm run intake -- FILE… --plan CODE [--out DIR] [--lang vi|en] [--json]
Cách đọc: --charset, --separator, --sheet, --decimal comma|dot, --unit, --ignore CỘT
Khi tệp không nói rõ: --year, --stage, --as-of, --split source|type, --unnamed title|total, --levels whole|part, --carry-out plan|done, --empty not-stated|absent, --dash zero|not-stated|absent, --marks note, --row HÀNG=MÃ, --part CỘT=rest|whole, --rate CỘT=CỘT, --within CỘT=CỘT
Số không còn trong tệp: --gone keep|remove
Kế hoạch mới: --locality, --document-no, --issued-on, --received-on, --period, --kind, --title-vi, --title-en, --issuer, --source-url; --override LỰA_CHỌN khi phần đầu của tệp nói khác
Giải thích từng lựa chọn: docs/intake.md`,
    wrongCall: (why) => `Gọi sai: ${why}`,
    workbook: "tệp .xlsx",
    readAs: (charset, separator, decimal) => `đọc: ${[charset, separator, decimal].filter(Boolean).join("; ")}`,
    separators: { comma: "dấu phẩy giữa các ô", semicolon: "dấu chấm phẩy giữa các ô", tab: "dấu tab giữa các ô" },
    decimalBy: (sign, cell, text) => `${sign}, theo ô ${cell}: ${text}`,
    decimals: { comma: "dấu phẩy trước phần lẻ", dot: "dấu chấm trước phần lẻ", none: "" },
    contract: (file) => `là tệp ${file} của quy ước`,
    header: (first, last) => `bảng có tiêu đề ở hàng ${first}${last > first ? `-${last}` : ""}`,
    column: (letter, header, meaning) => `cột ${letter} "${header}": ${meaning}`,
    found: (what, value, row) => `${what}: ${value} (${row === null ? "theo lựa chọn" : `hàng ${row}`})`,
    whats: {
      ...{ year: "năm", stage: "bước", unit: "đơn vị tính", period: "giai đoạn", day: "tính đến" },
      ...{ source: "nguồn vốn", type: "loại vốn" },
      ...{ document_no: "số văn bản", issued_on: "ngày ban hành", issuer: "cơ quan ban hành" },
    },
    figuresAlone: "số liệu",
    meanings: intakeMeanings.vi,
    recognised: (row, text, code, how) => `hàng ${row} "${text}": ${code}, ${how}`,
    hows: {
      number: "theo số",
      name: "theo tên",
      slip: "theo tên, có lỗi quét",
      beginning: "theo phần đầu của tên",
      chosen: "do người đọc chọn",
      inferred: "theo vị trí trong bảng",
    },
    rows: (all) => `${all} hàng:`,
    kinds: {
      used: "lấy số",
      total: "tổng",
      subset: "trong đó",
      heading: "đề mục",
      header: "tiêu đề cột",
      blank: "trống",
      cover: "phần đầu",
      ...{ note: "chú thích", signature: "phần ký" },
      page: "cộng trang",
      aside: "để ngoài theo lựa chọn",
      unread: "chưa đọc, vì chưa rõ cột",
    },
    passed: (row, kind, text) => `hàng ${row}, ${kind}: ${text}`,
    figures: (counts) => `Số liệu: ${counts}`,
    changes: {
      same: "như cũ",
      changed: "đổi",
      new: "mới",
      moved: "sang bảng khác",
      gone: "không còn trong tệp, vẫn giữ",
      outside: "tệp không nói đến, vẫn giữ",
    },
    changed: (change, figure, before, now) => `${figure}: ${change}${before === null ? "" : `, trước là ${before}`}, nay là ${now}`,
    removedCount: (count) => `${count} bỏ đi`,
    removed: (figure, before, locator) => `${figure}: bỏ đi, trước là ${before} (${locator})`,
    noFigure: "không ghi số",
    described: (column, value, option, cover) =>
      `plan.csv ${column}: ${value} (${[option, cover && `${option ? "thay cho " : ""}${cover.at}, hàng ${cover.row}: ${cover.text}`].filter(Boolean).join(", ")})`,
    file: (name, rows, isKept) => `${name}: ${rows} dòng${isKept ? ", giữ nguyên" : ""}`,
    written: (folder) => `Đã ghi vào ${folder}`,
    problems: (count) => `${count} vấn đề; chưa ghi gì`,
    expected: (words) => `cần ${words}`,
  },
  en: {
    usage: `Reads files as offices send them and writes the contract's CSV files into data/plans/CODE/.
  npm run intake -- FILE… --plan CODE [--out DIR] [--lang vi|en] [--json]
How to read: --charset, --separator, --sheet, --decimal comma|dot, --unit, --ignore COLUMN
Where the file does not say: --year, --stage, --as-of, --split source|type, --unnamed title|total, --levels whole|part, --carry-out plan|done, --empty not-stated|absent, --dash zero|not-stated|absent, --marks note, --row ROW=CODE, --part COLUMN=rest|whole, --rate COLUMN=COLUMN, --within COLUMN=COLUMN
Figures that are not in the file any more: --gone keep|remove
A new plan: --locality, --document-no, --issued-on, --received-on, --period, --kind, --title-vi, --title-en, --issuer, --source-url; --override OPTION where the file's cover says otherwise
Each option is explained in docs/intake.md`,
    wrongCall: (why) => `Wrong call: ${why}`,
    workbook: ".xlsx workbook",
    readAs: (charset, separator, decimal) => `read as: ${[charset, separator, decimal].filter(Boolean).join("; ")}`,
    separators: { comma: "commas between cells", semicolon: "semicolons between cells", tab: "tabs between cells" },
    decimalBy: (sign, cell, text) => `${sign}, by ${cell}: ${text}`,
    decimals: { comma: "decimal comma", dot: "decimal dot", none: "" },
    contract: (file) => `is the contract's own ${file}`,
    header: (first, last) => `table with its header in row ${first}${last > first ? `-${last}` : ""}`,
    column: (letter, header, meaning) => `column ${letter} "${header}": ${meaning}`,
    found: (what, value, row) => `${what}: ${value} (${row === null ? "as chosen" : `row ${row}`})`,
    whats: {
      ...{ year: "year", stage: "stage", unit: "unit", period: "period", day: "as of" },
      ...{ source: "source", type: "type" },
      ...{ document_no: "document number", issued_on: "day of issue", issuer: "issuer" },
    },
    figuresAlone: "figures",
    meanings: intakeMeanings.en,
    recognised: (row, text, code, how) => `row ${row} "${text}": ${code}, ${how}`,
    hows: {
      number: "by number",
      name: "by name",
      slip: "by name, with scanning slips",
      beginning: "by the beginning of the name",
      chosen: "as chosen",
      inferred: "by its place in the table",
    },
    rows: (all) => `${all} rows:`,
    kinds: {
      used: "used",
      total: "total",
      subset: "subset",
      heading: "heading",
      header: "header",
      blank: "blank",
      cover: "cover",
      ...{ note: "footnote", signature: "signature" },
      page: "sum of a page",
      aside: "set aside by option",
      unread: "not read, as the columns are not clear",
    },
    passed: (row, kind, text) => `row ${row}, ${kind}: ${text}`,
    figures: (counts) => `Figures: ${counts}`,
    changes: {
      same: "as before",
      changed: "changed",
      new: "new",
      moved: "in another table",
      gone: "not in the file any more, kept",
      outside: "not spoken of by the file, kept",
    },
    changed: (change, figure, before, now) => `${figure}: ${change}${before === null ? "" : `, before ${before}`}, now ${now}`,
    removedCount: (count) => `${count} taken away`,
    removed: (figure, before, locator) => `${figure}: taken away, before ${before} (${locator})`,
    noFigure: "not stated",
    described: (column, value, option, cover) =>
      `plan.csv ${column}: ${value} (${[option, cover && `${option ? "instead of " : ""}${cover.at}, row ${cover.row}: ${cover.text}`].filter(Boolean).join(", ")})`,
    file: (name, rows, isKept) => `${name}: ${rows} rows${isKept ? ", kept as it is" : ""}`,
    written: (folder) => `Written to ${folder}`,
    problems: (count) => `${count} ${count === 1 ? "problem" : "problems"}; nothing was written`,
    expected: (words) => `expected ${words}`,
  },
};
