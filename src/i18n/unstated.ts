import type { IssuedPrecision } from "../domain/codes.ts";
import type { Words } from "./language.ts";
import { list } from "./sentence.ts";

/** What a document may leave unstated, in the order in which it is told. */
export const gapKinds = ["number", "date", "money", "split", "amount", "source", "type", "spending", "denominator", "targets"] as const;
export type GapKind = (typeof gapKinds)[number];

interface UnstatedWords {
  readonly question: string;
  title(short: readonly string[]): string;
  readonly titleNone: string;
  readonly sentence: string;
  readonly sentenceNone: string;
  /** Inside the title; the count is of lines, rates or documents. */
  short(gap: GapKind, count: number): string;
  /** Of a whole document. */
  readonly document: Readonly<Record<"number" | "money" | "spending" | "targets", string>>;
  date(date: string | null, precision: IssuedPrecision): string;
  /** Of lines of one budget, `of` so many. */
  lines(gap: "amount" | "source" | "type", count: number, of: number): string;
  /** Behind the words of lines whose totals of the whole programme state it. */
  readonly inTotals: string;
  readonly split: string;
  denominators(count: number): string;
  more(count: number): string;
  readonly table: Readonly<Record<"caption" | "gap" | "money" | "budget" | "figure" | "document", string>>;
}

export const unstatedWords: Words<UnstatedWords> = {
  vi: {
    question: "Văn bản không ghi những gì?",
    title: (short) => `Văn bản không ghi ${list(short, "vi")}`,
    titleNone: "Không thiếu điều nào trong những điều trang này xem xét",
    sentence: "Không ghi không có nghĩa là 0, cũng không có nghĩa là không có. Mỗi liên kết dẫn đến chỗ để trống trong văn bản.",
    sentenceNone: "Đã xem số và ngày văn bản, số tiền, nguồn vốn, loại vốn, giải ngân và chỉ tiêu.",
    short: (gap, count) =>
      ({
        number: "số văn bản",
        date: "đủ ngày ban hành",
        money: "số tiền nào",
        split: `cách chia ${count === 1 ? "một" : count} ngân sách theo dự án`,
        amount: `số tiền của ${count} khoản`,
        source: `nguồn vốn của ${count} khoản`,
        type: `loại vốn của ${count} khoản`,
        spending: "đã chi bao nhiêu",
        denominator: `mẫu số của ${count} tỷ lệ giải ngân`,
        targets: "chỉ tiêu nào",
      })[gap],
    document: {
      number: "Số văn bản để trống",
      money: "Không ghi số tiền nào",
      spending: "Không ghi đã chi bao nhiêu",
      targets: "Không nêu chỉ tiêu nào",
    },
    date: (date, precision) =>
      date === null ? "Không ghi ngày ban hành" : `Ngày ban hành chỉ ghi ${precision === "year" ? "năm " : ""}${date}`,
    lines: (gap, count, of) =>
      `${count === of ? `Cả ${count}` : gap === "amount" ? count : `${count} trên ${of}`} khoản ${
        {
          amount: "được nêu mà không ghi số tiền",
          source: "không ghi nguồn vốn",
          type: "không ghi là vốn đầu tư hay vốn sự nghiệp",
        }[gap]
      }`,
    inTotals: " (tổng của cả Chương trình thì có ghi)",
    split: "Số tiền không chia theo dự án",
    denominators: (count) => `${count} tỷ lệ giải ngân không ghi mẫu số`,
    more: (count) => `và ${count} khoản nữa`,
    table: {
      caption: "Những điều văn bản không ghi",
      gap: "Không ghi",
      money: "Khoản",
      budget: "Ngân sách",
      figure: "Số",
      document: "Văn bản",
    },
  },
  en: {
    question: "What do the documents leave unstated?",
    title: (short) => `Not stated: ${list(short, "en")}`,
    titleNone: "Nothing is missing of what this page looks for",
    sentence: "Not stated does not mean 0, nor that there is none. Each link leads to the gap in the document.",
    sentenceNone: "Looked for: number and date of the document, amounts, fund sources, types of funds, spending and targets.",
    short: (gap, count) =>
      ({
        number: "the document’s number",
        date: "the full date of issue",
        money: "any money",
        split: `how ${count === 1 ? "one budget is" : `${count} budgets are`} split by project`,
        amount: `${count} ${count === 1 ? "amount" : "amounts"}`,
        source: `the fund source of ${count} ${count === 1 ? "line" : "lines"}`,
        type: `the type of funds of ${count} ${count === 1 ? "line" : "lines"}`,
        spending: "how much was spent",
        denominator: `what ${count} disbursement ${count === 1 ? "rate is" : "rates are"} a share of`,
        targets: "any target",
      })[gap],
    document: {
      number: "The document’s number is left blank",
      money: "No money is stated",
      spending: "Nothing is said of how much was spent",
      targets: "No target is stated",
    },
    date: (date, precision) =>
      date === null
        ? "The date of issue is not stated"
        : `Of the date of issue only ${precision === "year" ? "the year" : "the month"} is stated, ${date}`,
    lines: (gap, count, of) =>
      `${count === of ? (count === 1 ? "The only" : `All ${count}`) : gap === "amount" ? count : `${count} of ${of}`} ${
        (gap === "amount" ? count : of) === 1 ? "line" : "lines"
      } ${
        {
          amount: count === 1 ? "is named without an amount" : "are named without an amount",
          source: count === 1 ? "names no fund source" : "name no fund source",
          type: count === 1 ? "does not say whether it is capital or recurrent" : "do not say whether they are capital or recurrent",
        }[gap]
      }`,
    inTotals: " (the totals of the whole programme do)",
    split: "The money is not split by project",
    denominators: (count) =>
      count === 1 ? "One disbursement rate has no stated denominator" : `${count} disbursement rates have no stated denominator`,
    more: (count) => `and ${count} more`,
    table: {
      caption: "What the documents leave unstated",
      gap: "Not stated",
      money: "Money",
      budget: "Budget",
      figure: "No.",
      document: "Document",
    },
  },
};
