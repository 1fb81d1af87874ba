import type { Words } from "./language.ts";

/** How far a check is, and why it ended without an answer. */
type Step = "bytes" | "cells" | "rows" | "figures";
type Failure = "unreadable" | "broken" | "unreachable" | "stopped";
/** The words of the page that checks a reader's own file; those of the report are the command's. */
interface CheckWords {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly choose: string;
  readonly orDrop: string;
  readonly hint: string;
  readonly noScript: string;
  readonly command: string;
  readonly how: Readonly<Record<"dialects" | "readings" | "rows" | "rules", { readonly title: string; readonly text: string }>>;
  readonly howTitle: string;
  /** `done` and `of` as the language writes them; cells are counted in percent, nothing where that is unknown. */
  progress(step: Step, file: string, done: string, of: string): string;
  step(at: number, of: number, doing: string): string;
  /** How long a check has taken up to now. */
  elapsed(seconds: number): string;
  readonly stop: string;
  readonly waiting: string;
  readonly failed: Readonly<Record<Failure, (file: string) => string>>;
  readonly noFiles: string;
  /** What became of a check, in one line. */
  found(figures: number): string;
  readonly foundNothing: string;
  /** Counts stand as the language writes them; the number tells one from many. */
  open(count: number, shown: string): string;
  readonly incomplete: string;
  count(listed: number, count: number, shown: string): string;
  readonly understood: string;
  readonly columns: Readonly<Record<"letter" | "header" | "meaning", string>>;
  recognised(count: number): string;
  passed(count: number): string;
  changed(count: number): string;
  remarks(count: number): string;
  readonly cut: string;
  readonly about: string;
  readonly aboutLead: string;
  readonly downloads: string;
  readonly downloadsLead: string;
  file(name: string, rows: number): string;
  readonly report: string;
}

export const checkWords: Words<CheckWords> = {
  vi: {
    title: "Kiểm tra tệp số liệu của bạn",
    lead: "Thả vào đây bảng phân bổ vốn hoặc chỉ tiêu như cơ quan vẫn gửi. Trang cho biết từng hàng, từng cột được hiểu thế nào, chỗ nào chưa rõ, và cho tải về bản CSV sạch.",
    privacy: "Tệp không rời máy này: trình duyệt tự đọc, trang không gửi gì đi.",
    choose: "Chọn tệp .xlsx hoặc .csv",
    orDrop: "hoặc thả tệp vào bất kỳ chỗ nào trên trang",
    hint: "Được chọn nhiều tệp cùng lúc nếu là một kế hoạch. Tất cả nhiều nhất 100 MB.",
    noScript:
      "Trình duyệt không chạy JavaScript nên trang không đọc được tệp. Bộ đọc này cũng chạy bằng dòng lệnh, trên máy có mã nguồn của trang:",
    command: "npm run intake -- TEP.xlsx --plan noi-2024 --out thu-muc",
    how: {
      dialects: {
        title: "Đọc được các tệp cũ",
        text: "UTF-8, UTF-16, TCVN3, VNI, windows-1258; dấu phẩy, chấm phẩy hay tab giữa các ô; tiêu đề gộp nhiều hàng; số kiểu 1.234,5 và 1,234.5.",
      },
      readings: {
        title: "Không đoán",
        text: "Chỗ nào đọc được hai cách, trang nêu cả hai để bạn chọn. Chưa chọn thì chưa có bản sạch.",
      },
      rows: {
        title: "Không bỏ sót",
        text: "Mọi hàng của tệp đều được đếm: lấy số, tổng, đề mục, phần đầu, phần ký. Dự án được nhận ra theo số hay theo tên đều được ghi rõ.",
      },
      rules: {
        title: "Cùng một bộ luật với trang",
        text: "Đây chính là mã đọc các văn bản đã công bố, với cùng danh mục dự án, chỉ tiêu, địa phương và cùng các phép kiểm tra.",
      },
    },
    howTitle: "Bộ đọc làm gì với tệp",
    progress: (step, file, done, of) =>
      ({
        bytes: `Đang mở ${file}: ${done} / ${of} MB`,
        cells: `Đang tách các ô của ${file}${done === "" ? "" : `: ${done}`}`,
        rows: `Đang đọc ${file}: ${done} / ${of} hàng`,
        figures: "Đang xếp số liệu và đối chiếu",
      })[step],
    step: (at, of, doing) => `Bước ${at}/${of}. ${doing}`,
    elapsed: (seconds) => `đã ${seconds} giây`,
    stop: "Dừng",
    waiting: "Đang kiểm tra…",
    failed: {
      unreadable: (file) => `Trình duyệt không mở được ${file}: đó là thư mục, hoặc tệp vừa bị đổi hay bị khóa. Xin chọn lại tệp.`,
      broken: (file) => `Không đọc hết được ${file}: trình duyệt hết bộ nhớ hoặc tệp làm hỏng bộ đọc. Xin thử tách tệp nhỏ hơn.`,
      unreachable: () => "Không tải được bộ đọc hoặc danh mục của trang. Xin kiểm tra mạng và thử lại; tệp của bạn không cần mạng.",
      stopped: () => "Đã dừng.",
    },
    noFiles: "Không có tệp nào trong những thứ vừa thả.",
    found: (figures) => `Đọc được cả tệp: ${figures} số liệu, không còn gì chưa rõ`,
    foundNothing: "Tệp không có số liệu nào",
    open: (_count, shown) => `${shown} chỗ chưa rõ trong tệp`,
    incomplete: "Số liệu đều rõ; còn thiếu vài điều về văn bản",
    count: (listed, count, shown) => (listed < count ? `${shown} chỗ, dưới đây là ${listed} chỗ đầu` : `${shown} chỗ`),
    understood: "Tệp được hiểu thế nào",
    columns: { letter: "Cột", header: "Tiêu đề trong tệp", meaning: "Được hiểu là" },
    recognised: (count) => `${count} hàng được nhận ra là dự án, chỉ tiêu nào`,
    passed: (count) => `${count} hàng không lấy số`,
    changed: (count) => `${count} số liệu mới, đổi hoặc bỏ đi`,
    remarks: (count) => `${count} lưu ý về hàng và số liệu`,
    cut: "Danh sách dài: phần sau có trong báo cáo tải về.",
    about: "Về văn bản này",
    aboutLead: "Để có bản CSV đủ các tệp, trang cần vài điều mà bảng thường không ghi.",
    downloads: "Bản sạch",
    downloadsLead: "Các tệp theo quy ước dữ liệu của trang, đã qua mọi phép kiểm tra. Đặt vào một thư mục mang mã kế hoạch.",
    file: (name, rows) => `${name}, ${rows} dòng`,
    report: "Tải báo cáo đầy đủ",
  },
  en: {
    title: "Check your own file",
    lead: "Drop a table of allocations or targets as an office sends it. The page tells how each row and column is understood and what is unclear, and gives you the cleaned CSV.",
    privacy: "The file stays on this machine: the browser reads it, and the page sends nothing.",
    choose: "Choose .xlsx or .csv files",
    orDrop: "or drop them anywhere on this page",
    hint: "Several files at once count as one plan. All together at most 100 MB.",
    noScript:
      "JavaScript is off, so the page cannot read a file. The same reader runs as a command, on a machine with the site’s source code:",
    command: "npm run intake -- FILE.xlsx --plan place-2024 --out folder --lang en",
    how: {
      dialects: {
        title: "Old files are read",
        text: "UTF-8, UTF-16, TCVN3, VNI, windows-1258; commas, semicolons or tabs between cells; headers merged over several rows; numbers as 1.234,5 or 1,234.5.",
      },
      readings: {
        title: "Nothing is guessed",
        text: "Where a file can be read in two ways, the page shows both and you choose. Until then there is no cleaned file.",
      },
      rows: {
        title: "Nothing is dropped",
        text: "Every row is counted: used, total, heading, cover, signature. Whether a project was recognised by its number or by its name is told.",
      },
      rules: {
        title: "The site’s own rules",
        text: "This is the code that read the published documents, with the same lists of projects, indicators and places, and the same checks.",
      },
    },
    howTitle: "What becomes of a file",
    progress: (step, file, done, of) =>
      ({
        bytes: `Opening ${file}: ${done} of ${of} MB`,
        cells: `Splitting ${file} into cells${done === "" ? "" : `: ${done}`}`,
        rows: `Reading ${file}: ${done} of ${of} rows`,
        figures: "Sorting the figures and checking them",
      })[step],
    step: (at, of, doing) => `Step ${at} of ${of}. ${doing}`,
    elapsed: (seconds) => `${seconds} s so far`,
    stop: "Stop",
    waiting: "Checking…",
    failed: {
      unreadable: (file) =>
        `The browser cannot open ${file}: it is a folder, or the file was changed or locked just now. Please choose it again.`,
      broken: (file) =>
        `${file} could not be read to its end: the browser ran out of memory, or the file broke the reader. Please try it in smaller parts.`,
      unreachable: () =>
        "The reader or the site’s lists could not be fetched. Please check the line and try again; your file needs no line.",
      stopped: () => "Stopped.",
    },
    noFiles: "There is no file among what was dropped.",
    found: (figures) => `The whole file was read: ${figures} ${figures === 1 ? "figure" : "figures"}, nothing left unclear`,
    foundNothing: "The file has no figures",
    open: (count, shown) => `${shown} ${count === 1 ? "point is" : "points are"} unclear in the file`,
    incomplete: "The figures are clear; a few things about the document are missing",
    count: (listed, count, shown) =>
      listed < count ? `${shown} places, the first ${listed} below` : `${shown} ${count === 1 ? "place" : "places"}`,
    understood: "How the file is understood",
    columns: { letter: "Column", header: "Header in the file", meaning: "Understood as" },
    recognised: (count) => `${count} ${count === 1 ? "row" : "rows"} recognised as a project or indicator`,
    passed: (count) => `${count} ${count === 1 ? "row" : "rows"} without figures taken`,
    changed: (count) => `${count} ${count === 1 ? "figure" : "figures"} new, changed or taken away`,
    remarks: (count) => `${count} ${count === 1 ? "remark" : "remarks"} on rows and figures`,
    cut: "A long list: the rest is in the report to download.",
    about: "About this document",
    aboutLead: "For a complete set of CSV files the page needs a few things that tables seldom say.",
    downloads: "Cleaned files",
    downloadsLead: "Files of the site’s data contract that passed every check. Put them into a folder with the plan’s code.",
    file: (name, rows) => `${name}, ${rows} ${rows === 1 ? "row" : "rows"}`,
    report: "Download the full report",
  },
};
