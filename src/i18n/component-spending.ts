import type { Words } from "./language.ts";
import { lower } from "./sentence.ts";

interface ComponentSpendingWords {
  question(name: string): string;
  titleNone(name: string): string;
  titleMany(name: string, figures: number, places: number): string;
  lead(place: string, year: number, item: string): string;
  readonly sentenceNone: string;
  readonly only: string;
  all(figures: number): string;
  readonly subsets: string;
  readonly table: Readonly<
    Record<"caption" | "place" | "year" | "money" | "kind" | "rate" | "amount" | "denominator" | "note" | "document", string>
  >;
}

export const componentSpendingWords: Words<ComponentSpendingWords> = {
  vi: {
    question: (name) => `Tiền cho ${lower(name)} chi ra sao?`,
    titleNone: (name) => `${name}: không văn bản nào ghi riêng đã chi bao nhiêu`,
    titleMany: (name, figures, places) => `${name}: ${figures} con số về việc chi, ở ${places} nơi`,
    lead: (place, year, item) => `${place} ${year}: ${item}`,
    sentenceNone: "Tỷ lệ giải ngân, nếu có, được ghi cho cả chương trình.",
    only: "Đó là con số duy nhất.",
    all: (figures) => `Bảng dưới có đủ ${figures} con số.`,
    subsets: "“Không chi được” và “kéo dài” là phần nằm trong số tiền của năm, không cộng thêm.",
    table: {
      caption: "Giải ngân, tiền kéo dài và tiền không chi được của dự án",
      place: "Địa phương",
      year: "Năm",
      money: "Khoản",
      kind: "Loại số",
      rate: "Tỷ lệ",
      amount: "Triệu đồng",
      denominator: "Mẫu số",
      note: "Lý do, ghi chú",
      document: "Văn bản",
    },
  },
  en: {
    question: (name) => `How is the money for ${lower(name)} spent?`,
    titleNone: (name) => `${name}: no document states what was spent on it alone`,
    titleMany: (name, figures, places) => `${name}: ${figures} figures on spending in ${places} ${places === 1 ? "place" : "places"}`,
    lead: (place, year, item) => `${place} ${year}: ${item}`,
    sentenceNone: "Disbursement rates, where there are any, are stated for the whole programme.",
    only: "It is the only figure.",
    all: (figures) => `The table below has all ${figures} figures.`,
    subsets: "Money that cannot be spent, or is carried over, lies inside the year’s money and is never added to it.",
    table: {
      caption: "Disbursed, carried-over and unspendable money of the project",
      place: "Place",
      year: "Year",
      money: "Money",
      kind: "Kind of figure",
      rate: "Rate",
      amount: "VND million",
      denominator: "Denominator",
      note: "Reason, remark",
      document: "Document",
    },
  },
};
