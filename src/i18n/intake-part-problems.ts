import type { NoticeCode } from "../intake/export/notice.ts";
import type { Args, Said } from "./intake-said.ts";
import type { Words } from "./language.ts";

export type PartCode = Extract<
  NoticeCode,
  | "empty-column"
  | "whole-ambiguous"
  | "carried-beside"
  | "rate-ambiguous"
  | "rate-unit"
  | "bracketed-figure"
  | "mark-ambiguous"
  | "figure-marked"
  | "levels-without-total"
  | "level-of-total"
  | "other-span"
  | "report-of-part"
  | "own-table-ambiguous"
  | "own-table-twice"
  | "other-plan"
  | "no-digest"
  | "note-formula"
  | "other-place"
  | "figure-range"
  | "negative-figure"
  | "indicator-rest"
  | "section-unknown"
  | "cover-contradicted"
  | "plan-contradicted"
  | "override-unused"
>;

/** The readings of levels that are open, behind what the file would have said. */
const readings = ({ readings = "" }: Args, wanted: string, words: Readonly<Record<"whole" | "part", string>>) =>
  [wanted, ...(["whole", "part"] as const).filter((one) => readings.includes(one)).map((one) => `--levels ${one} ${words[one]}`)].join(
    ", ",
  );

/** The readings of a cover where they can be typed, and that of the option that says otherwise. */
const held = ({ option = "", readings = "", given = "" }: Args, asCover: string, keep: string) =>
  [readings && `${readings} ${asCover}`, `--override ${option} ${keep} "${given}"`].filter(Boolean).join(", ");

const elsewhere = ({ option }: Args, words: string) => (option === undefined ? "" : `; ${option} ${words}`);

/** What is wrong with figures that may be none, or are parts of another, with notes, and with files of the contract itself. */
export const intakePartProblems: Words<Readonly<Record<PartCode, Said>>> = {
  vi: {
    "levels-without-total": {
      problem: "có từng cấp ngân sách mà không có tổng ngân sách địa phương",
      expected: (args) =>
        readings(args, "cột hoặc hàng ngân sách địa phương", {
          whole: "nếu đây là toàn bộ tiền địa phương",
          part: "để ghi ngân sách địa phương là có nêu, không ghi số",
        }),
    },
    "level-of-total": {
      problem: "phần của từng cấp trong một tổng, không giữ được ở đâu",
      expected: () => "tổng ngân sách địa phương bên cạnh; phần của từng dự án nằm trong ghi chú của dự án",
    },
    "empty-column": {
      problem: "cột không có số nào",
      expected: () => "--empty not-stated nếu văn bản nêu khoản này mà không ghi số, --empty absent nếu không nêu",
    },
    "carried-beside": {
      problem: "vốn kéo dài đứng cạnh vốn khác, không rõ nằm trong hay ngoài vốn ấy",
      expected: (args) =>
        `${args["readings"]}: nằm trong cột ấy, hoặc bỏ cột nếu là tiền cộng thêm, vì quy ước chỉ có chỗ cho phần nằm trong vốn của năm`,
    },
    "whole-ambiguous": {
      problem: "không rõ là một phần của cột nào",
      expected: (args) => `năm, bước và nguồn ngay trong tiêu đề cột, hoặc ${args["readings"]}`,
    },
    "rate-ambiguous": {
      problem: "tỷ lệ không rõ của số nào",
      expected: (args) => `một cột giải ngân hoặc thực hiện đứng ngay trước, hoặc ${args["readings"]}`,
    },
    "rate-unit": {
      problem: "tỷ lệ không có dấu %",
      expected: (args) =>
        `dấu % trong ô hoặc tiêu đề: ${args["example"]} có thể là phần trăm, hoặc phần của 1; bỏ qua bằng ${args["option"]}`,
    },
    "bracketed-figure": {
      problem: "số trong ngoặc",
      expected: (args) => `số không có ngoặc: trong ngoặc có thể là số âm, hoặc là lời ghi; bỏ hàng bằng --row ${args["row"]}=aside`,
    },
    "mark-ambiguous": {
      problem: "số kèm một số trong ngoặc",
      expected: (args) =>
        `một số trong một ô: ${args["mark"]} có thể là dấu chú thích, mà không hàng nào giải thích, hoặc là số thứ hai, số âm; --marks note nếu là dấu chú thích; bỏ hàng bằng --row ${args["row"]}=aside`,
    },
    "figure-marked": {
      problem: "số có dấu chú thích, giữ nguyên như in",
      expected: (args) =>
        args["isNoted"] === "true" ? `chú thích ${args["mark"]} dưới bảng` : `chú thích ${args["mark"]}; không có hàng nào`,
    },
    "other-span": {
      problem: "số của khoảng thời gian khác một năm",
      expected: (args) => `tiền của một năm, hoặc giải ngân, thực hiện lũy kế đến một ngày; bỏ qua bằng ${args["option"]}`,
    },
    "report-of-part": {
      problem: "giải ngân của riêng phần kéo dài hay phần không sử dụng được",
      expected: (args) => `giải ngân của cả khoản; quy ước không có chỗ cho phần này, bỏ qua bằng ${args["option"]}`,
    },
    "note-formula": {
      problem: "ghi chú mà bảng tính coi là công thức",
      expected: () => "một chữ đứng trước dấu = + - hay @; bỏ cột ghi chú bằng --ignore",
    },
    "own-table-ambiguous": {
      problem: "không rõ là tệp nào của quy ước",
      expected: (args) => `tên tệp bắt đầu như một trong ${args["names"]}`,
    },
    "other-plan": { problem: "tệp của kế hoạch khác", expected: (args) => `--plan ${args["plan"]}` },
    "own-table-twice": { problem: "hai tệp của cùng một bảng", expected: (args) => `một tệp: tệp kia là ${args["other"]}` },
    "cover-contradicted": {
      problem: "phần đầu của tệp nói khác lựa chọn",
      expected: (args) => held(args, "như phần đầu ghi", "để giữ"),
    },
    "other-place": {
      problem: "số liệu của nơi khác",
      expected: (args) => `chỉ ${args["place"]}: một kế hoạch là của một nơi${elsewhere(args, "nếu không phải tên nơi nào")}`,
    },
    "figure-range": { problem: "số tiền là một khoảng", expected: () => "một số tiền" },
    "negative-figure": { problem: "số âm", expected: () => "từ 0 trở lên" },
    "section-unknown": {
      problem: "đề mục nêu nguồn vốn, loại vốn hay chương trình không rõ",
      expected: (args) =>
        `một nguồn hay loại vốn (--row ${args["row"]}=local, --row ${args["row"]}=capital), --row ${args["row"]}=aside nếu đề mục không thêm gì cho các hàng dưới nó; hàng không phải tiền của chương trình thì để ngoài từng hàng`,
    },
    "indicator-rest": {
      problem: "nhiều hơn tên một chỉ tiêu hay đối tượng vay",
      expected: (args) =>
        `đúng tên trong danh mục; --row ${args["row"]}=${args["one"]} nếu phần còn lại không thêm gì, --row ${args["row"]}=aside`,
    },
    "plan-contradicted": {
      problem: "phần đầu của tệp nói khác kế hoạch đang có",
      expected: (args) => `--plan với mã riêng nếu là văn bản khác, ${held({ ...args, readings: "" }, "", "để giữ")}`,
    },
    "override-unused": {
      problem: "lựa chọn --override không dùng đến",
      expected: () => "lựa chọn mà phần đầu của tệp nói khác",
    },
    "no-digest": {
      problem: "trình duyệt không tính được mã SHA-256 của tệp, vì trang này mở qua http",
      expected: () => "mở trang này qua https, hoặc chạy npm run intake trên máy",
    },
  },
  en: {
    "levels-without-total": {
      problem: "levels of the local budget without its total",
      expected: (args) =>
        readings(args, "a column or row of the local budget", {
          whole: "if this is all of the local money",
          part: "to name the local budget without a figure",
        }),
    },
    "level-of-total": {
      problem: "levels of a total, kept nowhere",
      expected: () => "the local total beside them; those of each project stand in its note",
    },
    "empty-column": {
      problem: "column without any figure",
      expected: () => "--empty not-stated if the document names this money without a figure, --empty absent if it does not name it",
    },
    "carried-beside": {
      problem: "carried-over money beside other money, inside of it or on top",
      expected: (args) =>
        `${args["readings"]}: inside that column, or left out if it comes on top, since the contract has a place only for what lies in the year's money`,
    },
    "whole-ambiguous": {
      problem: "a part of which column is open",
      expected: (args) => `year, stage and source in the header of the column itself, or ${args["readings"]}`,
    },
    "rate-ambiguous": {
      problem: "rate of an unknown report",
      expected: (args) => `a column of what was disbursed or executed right before it, or ${args["readings"]}`,
    },
    "rate-unit": {
      problem: "rate without %",
      expected: (args) =>
        `% in the cell or the header: ${args["example"]} may be percent, or a share of 1; leave it out with ${args["option"]}`,
    },
    "bracketed-figure": {
      problem: "figure in brackets",
      expected: (args) =>
        `a figure without brackets: in them it may be below zero, or a remark; leave the row out with --row ${args["row"]}=aside`,
    },
    "mark-ambiguous": {
      problem: "figure with a number in brackets",
      expected: (args) =>
        `one figure in a cell: ${args["mark"]} may be the mark of a footnote, which no row explains, or a second figure, or one below zero; --marks note if it is a mark; leave the row out with --row ${args["row"]}=aside`,
    },
    "figure-marked": {
      problem: "figure with the mark of a footnote, kept as printed",
      expected: (args) =>
        args["isNoted"] === "true" ? `footnote ${args["mark"]} below the table` : `a footnote ${args["mark"]}; no row has one`,
    },
    "other-span": {
      problem: "figures of another span than one year",
      expected: (args) => `a year's money, or what has been disbursed or executed by a day; leave it out with ${args["option"]}`,
    },
    "report-of-part": {
      problem: "what was disbursed of a carried-over or unspendable part alone",
      expected: (args) => `a report of all of the money; the contract has no place for this part, leave it out with ${args["option"]}`,
    },
    "note-formula": {
      problem: "a note that is a formula to a spreadsheet",
      expected: () => "a word before the = + - or @; leave the column of notes out with --ignore",
    },
    "own-table-ambiguous": {
      problem: "unclear which file of the contract it is",
      expected: (args) => `a name that begins like one of ${args["names"]}`,
    },
    "other-plan": { problem: "file of another plan", expected: (args) => `--plan ${args["plan"]}` },
    "own-table-twice": { problem: "two files of one table", expected: (args) => `one of them: the other is ${args["other"]}` },
    "cover-contradicted": {
      problem: "the cover says otherwise than the option",
      expected: (args) => held(args, "as the cover says", "to keep"),
    },
    "other-place": {
      problem: "figures of another place",
      expected: (args) => `${args["place"]} only: a plan is of one place${elsewhere(args, "if it names no place")}`,
    },
    "figure-range": { problem: "range of money", expected: () => "one amount" },
    "negative-figure": { problem: "negative amount", expected: () => "0 or more" },
    "section-unknown": {
      problem: "heading of a source, type or programme that is not known",
      expected: (args) =>
        `a source or type (--row ${args["row"]}=local, --row ${args["row"]}=capital), --row ${args["row"]}=aside if it adds nothing to the rows under it; rows that are no money of the programme are left out one by one`,
    },
    "indicator-rest": {
      problem: "more than the name of an indicator or a borrower",
      expected: (args) =>
        `a name of the catalogue; --row ${args["row"]}=${args["one"]} if the rest adds nothing, --row ${args["row"]}=aside`,
    },
    "plan-contradicted": {
      problem: "the cover says otherwise than the plan that stands",
      expected: (args) => `--plan with a code of its own if it is another document, ${held({ ...args, readings: "" }, "", "to keep")}`,
    },
    "override-unused": {
      problem: "option --override not used",
      expected: () => "an option that the cover contradicts",
    },
    "no-digest": {
      problem: "the browser gives no SHA-256 of the file, as this page came over http",
      expected: () => "this page over https, or npm run intake on your own machine",
    },
  },
};
