import type { NoticeCode } from "../intake/export/notice.ts";
import type { Said } from "./intake-said.ts";
import type { Words } from "./language.ts";

export type NumberCode = Extract<NoticeCode, "decimal-mixed" | "decimal-ambiguous" | "decimal-contradicted" | "decimal-outweighed">;

/** What is wrong with the signs in numbers. */
export const intakeNumberProblems: Words<Readonly<Record<NumberCode, Said>>> = {
  vi: {
    "decimal-mixed": {
      problem: "cách viết số trái với ô khác",
      expected: (args) => `cùng cách viết với ô ${args["other"]}: ${args["text"]}`,
    },
    "decimal-ambiguous": {
      problem: "số đọc được hai cách",
      expected: (args) =>
        `--decimal ${args["thousands"]} để đọc là ${args["digits"]}, --decimal ${args["decimals"]} nếu dấu này đứng trước phần lẻ`,
    },
    "decimal-contradicted": {
      problem: "cách viết số trái với lựa chọn",
      expected: (args) => `số viết theo --decimal ${args["decimal"]}, hoặc bỏ lựa chọn đó`,
    },
    "decimal-outweighed": {
      problem: (args) => `${args["telling"]} ô quyết định cách đọc ${args["told"]} ô khác`,
      expected: (args) =>
        `--decimal ${args["decimals"]} nếu dấu trong ô ${args["at"]} (${args["text"]}) đứng trước phần lẻ; nếu ô ấy là ${args["digits"]} thì sửa cách viết ở ô này`,
    },
  },
  en: {
    "decimal-mixed": {
      problem: "number written unlike another cell",
      expected: (args) => `the signs of ${args["other"]}: ${args["text"]}`,
    },
    "decimal-ambiguous": {
      problem: "number with two readings",
      expected: (args) =>
        `--decimal ${args["thousands"]} to read ${args["digits"]}, --decimal ${args["decimals"]} if the sign stands before decimals`,
    },
    "decimal-contradicted": {
      problem: "number written unlike the option",
      expected: (args) => `numbers for --decimal ${args["decimal"]}, or no such option`,
    },
    "decimal-outweighed": {
      problem: (args) => `cells that decide how more others are read: ${args["telling"]} for ${args["told"]}`,
      expected: (args) =>
        `--decimal ${args["decimals"]} if the sign in ${args["at"]} (${args["text"]}) stands before decimals; if that is ${args["digits"]}, this cell written otherwise`,
    },
  },
};
