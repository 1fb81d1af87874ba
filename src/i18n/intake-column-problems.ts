import type { NoticeCode } from "../intake/export/notice.ts";
import type { Said } from "./intake-said.ts";
import type { Words } from "./language.ts";

export type ColumnCode = Extract<NoticeCode, "unknown-column" | "no-place" | "carry-out-ambiguous" | "lone-part" | "page-totals">;

/** What a header or title leaves open about its figures. */
export const intakeColumnProblems: Words<Readonly<Record<ColumnCode, Said>>> = {
  vi: {
    "unknown-column": {
      problem: "không hiểu cột này",
      expected: (args) => `tiêu đề nêu nguồn, loại vốn, năm hoặc bước; bỏ qua bằng --ignore ${args["letter"]}`,
    },
    "carry-out-ambiguous": {
      problem: "kinh phí để thực hiện, hay đã thực hiện",
      expected: () => "--carry-out plan nếu là tiền dành để thực hiện, --carry-out done nếu là số đã thực hiện",
    },
    "lone-part": {
      problem: "một phần duy nhất của cột tổng",
      expected: (args) =>
        `cột của các phần còn lại; --part ${args["letter"]}=rest nếu phần còn lại của cột ${args["other"]} không ghi ở đâu, --part ${args["letter"]}=whole nếu lẽ ra bằng cột ${args["other"]} (chỗ lệch được nêu là điểm chưa khớp), --ignore ${args["letter"]} để chỉ giữ tổng`,
    },
    "page-totals": {
      problem: (args) => `${args["count"]} hàng cộng trang hoặc mang sang, không lấy số`,
      expected: (args) => `các dự án ở hàng riêng; những hàng này: ${args["rows"]}`,
    },
    "no-place": {
      problem: ({ kind }) => (kind === "adjusted" ? "số điều chỉnh hoặc bổ sung" : "tiền chưa phân bổ"),
      expected: ({ kind, option }) =>
        kind === "adjusted"
          ? `một số cho mỗi dự án, năm và bước: quy ước không có chỗ cho số trước hay phần thêm; số nào là kế hoạch thì đổi tiêu đề trong tệp, số kia bỏ qua bằng ${option}`
          : `tiền đã phân bổ, giao, hoặc đề xuất: quy ước không có chỗ cho phần này; bỏ qua bằng ${option}, tổng vẫn giữ như in (chỗ lệch được nêu là điểm chưa khớp)`,
    },
  },
  en: {
    "unknown-column": {
      problem: "unknown column",
      expected: (args) => `a header that names source, type, year or stage; leave it out with --ignore ${args["letter"]}`,
    },
    "carry-out-ambiguous": {
      problem: "money for carrying out, or what has been carried out",
      expected: () => "--carry-out plan if it is money meant for it, --carry-out done if it is what has been executed",
    },
    "lone-part": {
      problem: "one part only of a column of totals",
      expected: (args) =>
        `columns of the other parts; --part ${args["letter"]}=rest if the rest of column ${args["other"]} stands nowhere, --part ${args["letter"]}=whole if it should be all of column ${args["other"]} (what differs is told as a finding), --ignore ${args["letter"]} to keep the total alone`,
    },
    "page-totals": {
      problem: (args) => `${args["count"]} ${args["count"] === "1" ? "sum" : "sums"} of a page, not taken`,
      expected: (args) => `the projects in rows of their own; these are rows ${args["rows"]}`,
    },
    "no-place": {
      problem: ({ kind }) => (kind === "adjusted" ? "figures that were adjusted or added" : "money that is not assigned yet"),
      expected: ({ kind, option }) =>
        kind === "adjusted"
          ? `one figure for each project, year and stage: the contract has no place for what was before or was added; rename in the file what is the plan, leave the other out with ${option}`
          : `what has been assigned, planned or proposed: the contract has no place for this; leave it out with ${option}, the total stays as printed (what differs is told as a finding)`,
    },
  },
};
