import type { Words } from "./language.ts";
import { lower } from "./sentence.ts";

interface SimilarWords {
  readonly title: string;
  sameLargest(kind: string, key: string, share: string, own: string): string;
  nearestTotal(kind: string, total: string, own: string): string;
  readonly none: string;
  readonly noMoney: string;
  readonly compare: string;
}

export const similarWords: Words<SimilarWords> = {
  vi: {
    title: "Nơi tương tự",
    sameLargest: (kind, key, share, own) => `cũng là ${kind}, cũng dành nhiều nhất cho ${lower(key)}: ${share} (nơi này ${own})`,
    nearestTotal: (kind, total, own) => `cũng là ${kind}, tổng tiền gần nhất: ${total} (nơi này ${own})`,
    none: "Chưa có nơi nào khác cùng cấp có ngân sách để so.",
    noMoney: "Văn bản không ghi số tiền, nên chưa biết nơi nào tương tự.",
    compare: "Đặt các nơi này cạnh nhau",
  },
  en: {
    title: "Similar places",
    sameLargest: (kind, key, share, own) => `also a ${kind}, also puts most into ${lower(key)}: ${share} (${own} here)`,
    nearestTotal: (kind, total, own) => `also a ${kind}, the nearest total: ${total} (${own} here)`,
    none: "No other place of the same level has a budget to compare with.",
    noMoney: "The documents state no money, so it is not known which places are similar.",
    compare: "See these places side by side",
  },
};
