import type { FactTable } from "../domain/tables.ts";
import type { Words } from "./language.ts";

interface FigureWords {
  readonly question: string;
  title(document: string, count: number): string;
  sentence(money: number, aims: number): string;
  readonly kinds: Readonly<Record<FactTable, string>>;
  readonly memo: Readonly<Record<"carried_over" | "not_spendable", string>>;
  readonly basis: Readonly<Record<"actual" | "estimate", string>>;
  readonly borrowers: Readonly<Record<"poor" | "near_poor" | "newly_escaped", string>>;
  readonly noFigure: string;
  /** A heading of the document by its number, and the project that all figures below it are about. */
  section(number: string, project: string | null): string;
  readonly aYear: string;
  outOf(figure: string, whole: string): string;
  /** What a printed figure was read as, where the site says it in other words. */
  readAs(figure: string): string;
  /** Where on the site a figure is shown. */
  readonly shown: {
    in(page: string, what: string): string;
    readonly wholeBudget: string;
    readonly total: string;
    readonly rate: string;
    readonly aims: Readonly<Record<"targets" | "dimensions" | "outputs", string>>;
    readonly nowhere: string;
  };
  findingPart(figure: string): string;
  readonly table: Readonly<Record<"caption" | "number" | "place" | "what" | "printed" | "shown", string>>;
}

/** What there is some of, with its number. */
const told = (...counts: readonly (readonly [number, string])[]) =>
  counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));

export const figureWords: Words<FigureWords> = {
  vi: {
    question: "Văn bản này ghi những con số nào?",
    title: (document, count) => `${document}: ${count} con số`,
    sentence: (money, aims) =>
      money + aims === 0
        ? "Văn bản không ghi con số nào về tiền, chỉ tiêu hay kết quả của Chương trình."
        : `${told([money, "khoản tiền"], [aims, "chỉ tiêu, kết quả hoặc tỷ lệ"]).join(" và ")}, theo thứ tự trong văn bản.`,
    kinds: {
      allocations: "Phân bổ",
      stated_totals: "Tổng ghi trong văn bản",
      memo_amounts: "Trong đó",
      disbursements: "Giải ngân",
      targets: "Chỉ tiêu",
      results: "Kết quả",
      credit: "Cho vay ưu đãi",
    },
    memo: { carried_over: "chuyển nguồn", not_spendable: "không thực hiện được" },
    basis: { actual: "thực tế", estimate: "ước" },
    borrowers: { poor: "hộ nghèo", near_poor: "hộ cận nghèo", newly_escaped: "hộ mới thoát nghèo" },
    noFigure: "không ghi số",
    section: (number, project) => (project === null ? `Mục ${number}` : `Mục ${number}: ${project}`),
    aYear: " mỗi năm",
    outOf: (figure, whole) => `${figure}, trên tổng số ${whole}`,
    readAs: (figure) => `đọc là ${figure}`,
    shown: {
      in: (page, what) => `${page}: ${what}`,
      wholeBudget: "cả chương trình",
      total: "các phần của tổng này",
      rate: "tỷ lệ",
      aims: { targets: "mức giảm mỗi năm", dimensions: "sáu chiều", outputs: "các con số khác" },
      nowhere: "Chỉ ghi ở đây: không phải vốn của chương trình",
    },
    findingPart: (figure) => `Thuộc điểm chưa khớp ở số ${figure}`,
    table: {
      caption: "Mọi con số lấy từ văn bản",
      number: "Số",
      place: "Chỗ trong văn bản",
      what: "Nội dung",
      printed: "Như in",
      shown: "Trên trang này",
    },
  },
  en: {
    question: "Which figures does this document state?",
    title: (document, count) => `${document}: ${count === 1 ? "one figure" : `${count} figures`}`,
    sentence: (money, aims) =>
      money + aims === 0
        ? "The document states no figure on the programme’s money, targets or results."
        : `${told([money, money === 1 ? "amount of money" : "amounts of money"], [aims, aims === 1 ? "target, result or rate" : "targets, results or rates"]).join(" and ")}, in the order of the document.`,
    kinds: {
      allocations: "Allocation",
      stated_totals: "Stated total",
      memo_amounts: "Of which",
      disbursements: "Disbursement",
      targets: "Target",
      results: "Result",
      credit: "Policy lending",
    },
    memo: { carried_over: "carried over", not_spendable: "not spendable" },
    basis: { actual: "actual", estimate: "estimate" },
    borrowers: { poor: "poor households", near_poor: "near-poor households", newly_escaped: "households newly out of poverty" },
    noFigure: "no figure",
    section: (number, project) => (project === null ? `Section ${number}` : `Section ${number}: ${project}`),
    aYear: " a year",
    outOf: (figure, whole) => `${figure}, out of ${whole}`,
    readAs: (figure) => `read as ${figure}`,
    shown: {
      in: (page, what) => `${page}: ${what}`,
      wholeBudget: "whole programme",
      total: "the parts of this total",
      rate: "rate",
      aims: { targets: "cuts a year", dimensions: "six dimensions", outputs: "other figures" },
      nowhere: "Only here: not money of the programme",
    },
    findingPart: (figure) => `Part of what does not add up at ${figure}`,
    table: {
      caption: "Every figure taken from the document",
      number: "No.",
      place: "Place in the document",
      what: "What",
      printed: "As printed",
      shown: "On this site",
    },
  },
};
