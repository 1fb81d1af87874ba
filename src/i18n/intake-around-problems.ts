import type { NoticeCode } from "../intake/export/notice.ts";
import type { PageSaid, Said } from "./intake-said.ts";
import type { Words } from "./language.ts";

export type AroundCode = Extract<NoticeCode, "figure-outside" | "stage-denied" | "title-contradicted">;

/** What is wrong with the lines around a table: figures in sentences, and a title that its columns do not bear out. */
export const intakeAroundProblems: Words<Readonly<Record<AroundCode, Said>>> = {
  vi: {
    "figure-outside": {
      problem: "dòng ngoài các hàng số liệu có nêu số",
      expected: (args) =>
        `một hàng hoặc cột của bảng có ${args["stated"]}; --row ${args["row"]}=aside nếu không phải số của kế hoạch, hoặc đã có trong bảng`,
    },
    "stage-denied": {
      problem: "nêu một bước chưa có, hoặc mới dự kiến",
      expected: () => "--stage proposed, planned, assigned: số liệu của bảng là ở bước nào",
    },
    "title-contradicted": {
      problem: "tiêu đề chỉ nêu một nguồn hoặc loại vốn, bảng có cả cột của nguồn, loại khác",
      expected: ({ column = "" }) =>
        `--unnamed title nếu cột ${column} là của nguồn, loại nêu ở tiêu đề, --unnamed total nếu là tổng của các cột bên cạnh`,
    },
  },
  en: {
    "figure-outside": {
      problem: "a line outside of the figures that states one",
      expected: (args) =>
        `a row or column of the table with ${args["stated"]}; --row ${args["row"]}=aside if it is no figure of the plan, or stands in the table already`,
    },
    "stage-denied": {
      problem: "a stage that is denied, or only expected",
      expected: () => "--stage proposed, planned, assigned: what the figures of the table are",
    },
    "title-contradicted": {
      problem: "a title of one source or type, over columns of another too",
      expected: ({ column = "" }) =>
        `--unnamed title if column ${column} is of the source and type in the title, --unnamed total if it is the total of the columns beside it`,
    },
  },
};

/** The same expectations where a reader has the page and its controls. */
export const checkAroundExpected: Words<Readonly<Record<AroundCode, PageSaid>>> = {
  vi: {
    "figure-outside": {
      expected: (args) =>
        `một hàng hoặc cột của bảng có ${args["stated"]}; hoặc để dòng này ra ngoài nếu không phải số của kế hoạch, hay đã có trong bảng`,
    },
    "stage-denied": { expected: () => "số liệu của bảng là ở bước nào: chọn bên dưới" },
    "title-contradicted": {
      expected: (args) => `cột ${args["column"]} theo tiêu đề, hay là tổng của các cột bên cạnh: chọn bên dưới`,
    },
  },
  en: {
    "figure-outside": {
      expected: (args) =>
        `a row or column of the table with ${args["stated"]}; or the line left out if it is no figure of the plan, or stands in the table already`,
    },
    "stage-denied": { expected: () => "what the figures of the table are: choose below" },
    "title-contradicted": {
      expected: (args) => `column ${args["column"]} as the title says, or the total of the columns beside it: choose below`,
    },
  },
};

export function isAround(code: NoticeCode): code is AroundCode {
  return code in intakeAroundProblems.vi;
}
