import type { FactTable } from "../domain/tables.ts";
import type { Words } from "./language.ts";

interface FigureWords {
  question: string;
  title(document: string, count: number): string;
  sentence(money: number, aims: number): string;
  readonly kinds: Readonly<Record<FactTable, string>>;
  readonly memo: Readonly<Record<"carried_over" | "not_spendable", string>>;
  readonly basis: Readonly<Record<"actual" | "estimate", string>>;
  readonly borrowers: Readonly<Record<"poor" | "near_poor" | "newly_escaped", string>>;
  readonly noFigure: string;
  readonly findingMark: string;
  readonly table: Readonly<Record<"caption" | "number" | "place" | "kind" | "what" | "period" | "printed" | "note", string>>;
}

export const figureWords: Words<FigureWords> = {
  vi: {
    question: "Văn bản này ghi những con số nào?",
    title: (document, count) => `${document}: ${count} con số`,
    sentence: (money, aims) => `${money} khoản tiền và ${aims} chỉ tiêu, kết quả hoặc tỷ lệ, theo thứ tự trong văn bản.`,
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
    findingMark: "chưa khớp",
    table: {
      caption: "Mọi con số lấy từ văn bản",
      number: "Số",
      place: "Chỗ trong văn bản",
      kind: "Loại",
      what: "Nội dung",
      period: "Năm",
      printed: "Như in",
      note: "Ghi chú",
    },
  },
  en: {
    question: "Which figures does this document state?",
    title: (document, count) => `${document}: ${count === 1 ? "one figure" : `${count} figures`}`,
    sentence: (money, aims) => `${money} amounts of money and ${aims} targets, results or rates, in the order of the document.`,
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
    findingMark: "does not add up",
    table: {
      caption: "Every figure taken from the document",
      number: "No.",
      place: "Place in the document",
      kind: "Kind",
      what: "What",
      period: "Year",
      printed: "As printed",
      note: "Note",
    },
  },
};
