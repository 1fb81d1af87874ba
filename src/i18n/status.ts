import type { Words } from "./language.ts";
import { list, lower } from "./sentence.ts";
import type { EmptyKey } from "./keys.ts";

/** What a document may state, in the order of the columns; each group has a heading over its columns. */
export const statusGroups = {
  head: ["number", "date"],
  money: ["money", "project", "source", "type", "carried_over", "not_spendable"],
  spending: ["actual", "estimate", "denominator"],
  aims: ["cut", "dimension", "aim"],
  reports: ["result", "credit"],
} as const;
export type StatusGroup = keyof typeof statusGroups;
export type StatusTopic = (typeof statusGroups)[StatusGroup][number];
export const statusTopics: readonly StatusTopic[] = Object.values(statusGroups).flat();
/** What a cell may be; what is suspect has a figure, and the mark of a finding beside it. */
export const statusStates = ["stated", "part", "zero", "not-stated", "not-split", "not-due", "not-in-plan"] as const;
export type StatusState = "stated" | "part" | Exclude<EmptyKey, "suspect">;

interface Topic {
  /** Over its column. */
  readonly short: string;
  /** Inside a sentence. */
  readonly name: string;
}
interface StatusWords {
  readonly question: string;
  readonly titleNone: string;
  title(most: readonly string[], mostCount: number, least: readonly string[], leastCount: number, of: number): string;
  titleEqual(documents: number, count: number, of: number): string;
  documents(count: number): string;
  everywhere(topics: readonly string[]): string;
  nowhere(topics: readonly string[]): string;
  /** The topics that the fewest documents state. */
  fewest(topics: readonly string[], count: number, of: number): string;
  notDue(count: number): string;
  readonly caption: string;
  readonly document: string;
  readonly period: string;
  readonly leftOut: string;
  leavesOut(count: number, of: number): string;
  /** The row that counts the documents, and each of its cells. */
  readonly all: string;
  ofAll(count: number, of: number): string;
  readonly groups: Readonly<Record<StatusGroup, string>>;
  readonly topics: Readonly<Record<StatusTopic, Topic>>;
  readonly legend: string;
  readonly states: Readonly<Record<StatusState, { readonly short: string; readonly meaning: string }>>;
  readonly suspect: string;
  stated(count: number): string;
  partly(count: number, of: number): string;
  zeros(count: number): string;
  dimensions(count: number, of: number): string;
  missing(names: string): string;
  readonly counts: string;
  squares(names: readonly string[]): string;
  readonly skip: string;
}

export const statusWords: Words<StatusWords> = {
  vi: {
    question: "Văn bản nào ghi điều gì, để trống điều gì?",
    titleNone: "Chưa có văn bản nào",
    title: (most, mostCount, least, leastCount, of) =>
      `${list(most, "vi")} không nêu ${mostCount} trên ${of} mục, nhiều nhất; ${list(least, "vi")} ít nhất: ${leastCount}`,
    titleEqual: (documents, count, of) =>
      documents === 1
        ? `Văn bản duy nhất không nêu ${count} trên ${of} mục`
        : `Cả ${documents} văn bản đều không nêu ${count} trên ${of} mục`,
    documents: (count) => `${count} văn bản`,
    everywhere: (topics) => `Văn bản nào cũng nêu ${list(topics, "vi")}.`,
    nowhere: (topics) => `Không văn bản nào nêu ${list(topics, "vi")}.`,
    fewest: (topics, count, of) =>
      topics.length === 1
        ? `Chỉ ${count} trên ${of} nêu ${list(topics, "vi")}.`
        : `Mỗi mục sau chỉ có ${count} trên ${of} văn bản nêu, không phải lúc nào cũng cùng văn bản: ${list(topics, "vi")}.`,
    notDue: (count) => `Với ${count} văn bản, số đã chi chưa đến hạn khi ra văn bản.`,
    caption: "Mỗi hàng là một văn bản, mỗi cột là một điều văn bản có thể nêu",
    document: "Địa phương",
    period: "Cấp, thời kỳ",
    leftOut: "Không nêu",
    leavesOut: (count, of) => `không nêu ${count} trên ${of}`,
    all: "Bao nhiêu văn bản nêu",
    ofAll: (count, of) => `${count} trên ${of}`,
    groups: { head: "Văn bản", money: "Tiền", spending: "Đã chi", aims: "Chỉ tiêu", reports: "Khác" },
    topics: {
      number: { short: "Số văn bản", name: "số văn bản" },
      date: { short: "Ngày ban hành", name: "ngày ban hành" },
      money: { short: "Số tiền", name: "số tiền" },
      project: { short: "Theo dự án", name: "tiền theo dự án" },
      source: { short: "Theo nguồn", name: "nguồn vốn" },
      type: { short: "Theo loại vốn", name: "loại vốn" },
      carried_over: { short: "Kéo dài", name: "vốn kéo dài" },
      not_spendable: { short: "Không chi được", name: "tiền không chi được" },
      actual: { short: "Thực tế", name: "số thực tế đã chi" },
      estimate: { short: "Ước", name: "số ước chi" },
      denominator: { short: "Mẫu số", name: "mẫu số của tỷ lệ" },
      cut: { short: "Mức giảm nghèo", name: "mức giảm nghèo" },
      dimension: { short: "Sáu chiều nghèo", name: "chỉ tiêu theo sáu chiều nghèo" },
      aim: { short: "Chỉ tiêu khác", name: "chỉ tiêu khác" },
      result: { short: "Kết quả", name: "kết quả đã đạt" },
      credit: { short: "Vốn vay", name: "vốn vay chính sách" },
    },
    legend: "Cách đọc các ô",
    states: {
      stated: { short: "có ghi", meaning: "Văn bản ghi điều này; con số là số lần ghi, bấm vào để đến chỗ ghi." },
      part: { short: "ghi một phần", meaning: "Có khoản ghi, có khoản không. Số đứng trước, và phần tô, là có ghi; số sau là tất cả." },
      zero: { short: "bằng 0", meaning: "Văn bản in số 0." },
      "not-stated": { short: "không ghi", meaning: "Chỗ của nó có trong văn bản mà để trống." },
      "not-split": { short: "không chia", meaning: "Chỉ ghi tiền cho cả chương trình." },
      "not-due": { short: "chưa đến hạn", meaning: "Văn bản ra trước khi hết thời kỳ của nó, nên chưa thể ghi." },
      "not-in-plan": { short: "không có", meaning: "Văn bản không nhắc đến. Có khi nơi ấy không thuộc diện." },
    },
    suspect: "Tam giác: có con số nằm trong một điểm chưa khớp, bấm vào để xem phép so. Tam giác đặc là điểm chưa ai giải thích.",
    stated: (count) => `${count} số`,
    partly: (count, of) => `${count} trên ${of}`,
    zeros: (count) => (count === 1 ? "1 số, là 0" : `${count} số, đều là 0`),
    dimensions: (count, of) => `${count} trên ${of}`,
    missing: (names) => `không có: ${names}`,
    counts:
      "Không nêu chưa hẳn là thiếu sót: có khoản nơi ấy không thuộc diện. Một con số có thể đếm ở nhiều cột: vừa theo dự án, vừa theo nguồn.",
    squares: (names) => `Sáu ô nhỏ theo thứ tự: ${names.map(lower).join(", ")}.`,
    skip: "Bỏ qua bảng, đến cách đọc",
  },
  en: {
    question: "Which document states what, and what does it leave blank?",
    titleNone: "There is no document yet",
    title: (most, mostCount, least, leastCount, of) =>
      `${list(most, "en")} ${most.length > 1 ? "leave" : "leaves"} out ${mostCount} of ${of} topics, the most; ${list(least, "en")} the fewest, ${leastCount}`,
    titleEqual: (documents, count, of) =>
      documents === 1
        ? `The only document leaves out ${count} of ${of} topics`
        : `All ${documents} documents leave out ${count} of ${of} topics`,
    documents: (count) => `${count} documents`,
    everywhere: (topics) => `Every document states ${list(topics, "en")}.`,
    nowhere: (topics) => `None states ${list(topics, "en")}.`,
    fewest: (topics, count, of) =>
      topics.length === 1
        ? `Only ${count} of ${of} ${count === 1 ? "states" : "state"} ${list(topics, "en")}.`
        : `Each of these is stated by only ${count} of ${of} documents, not always the same: ${list(topics, "en")}.`,
    notDue: (count) => `For ${count} of them spending was not yet due when the document was issued.`,
    caption: "A row is a document, a column is something that a document may state",
    document: "Place",
    period: "Level, period",
    leftOut: "Left out",
    leavesOut: (count, of) => `leaves out ${count} of ${of}`,
    all: "Documents that state it",
    ofAll: (count, of) => `${count} of ${of}`,
    groups: { head: "Document", money: "Money", spending: "Spent", aims: "Aims", reports: "Other" },
    topics: {
      number: { short: "Number", name: "its number" },
      date: { short: "Date", name: "its date" },
      money: { short: "Amount", name: "amounts of money" },
      project: { short: "By project", name: "money by project" },
      source: { short: "By source", name: "fund sources" },
      type: { short: "By type", name: "types of funds" },
      carried_over: { short: "Carried over", name: "money carried over" },
      not_spendable: { short: "Cannot be spent", name: "money that cannot be spent" },
      actual: { short: "Actual", name: "what was actually spent" },
      estimate: { short: "Esti\u00admate", name: "an estimate of spending" },
      denominator: { short: "Share of what", name: "what its rates are a share of" },
      cut: { short: "Cut in poverty", name: "a cut in poverty" },
      dimension: { short: "Six dimen\u00adsions", name: "aims in the six dimensions" },
      aim: { short: "Other aims", name: "other aims" },
      result: { short: "Results", name: "results" },
      credit: { short: "Lending", name: "policy lending" },
    },
    legend: "How to read the cells",
    states: {
      stated: { short: "stated", meaning: "The document states it, in so many figures; choose one to see where." },
      part: {
        short: "stated in part",
        meaning: "Some lines state it, some do not. The first number, and the filled part, is what is stated; the second is all of it.",
      },
      zero: { short: "is 0", meaning: "The document prints 0." },
      "not-stated": { short: "not stated", meaning: "The document has a place for it and leaves it blank." },
      "not-split": { short: "not split", meaning: "Money is stated for the whole programme only." },
      "not-due": { short: "not yet due", meaning: "The document came out before the end of its period, so it cannot state it." },
      "not-in-plan": { short: "not in plan", meaning: "The document does not mention it. The place may not be eligible." },
    },
    suspect:
      "A triangle: one of the figures is part of something that does not add up; it leads to the comparison. A filled one has no explanation.",
    stated: (count) => `${count} ${count === 1 ? "figure" : "figures"}`,
    partly: (count, of) => `${count} of ${of}`,
    zeros: (count) => (count === 1 ? "1 figure, 0" : `${count} figures, all 0`),
    dimensions: (count, of) => `${count} of ${of}`,
    missing: (names) => `none on: ${names}`,
    counts:
      "To leave something out is not always a fault: a place may not be eligible for it. One figure may count in several columns, by project and by source.",
    squares: (names) => `The six small squares in their order: ${names.map(lower).join(", ")}.`,
    skip: "Skip the table, to how to read it",
  },
};
