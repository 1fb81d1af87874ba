import type { Words } from "./language.ts";
import { lower } from "./sentence.ts";

/** A total as it is stated, with the year of its budget. */
type Total = readonly [words: string, year: number];
interface SimilarWords {
  readonly title: string;
  nearTotal(kind: string, stage: string, total: Total, own: Total): string;
  sameLargest(key: string, share: string, own: string): string;
  none(kind: string, stage: string, times: number): string;
  readonly noMoney: string;
  readonly compare: string;
}

export const similarWords: Words<SimilarWords> = {
  vi: {
    title: "Nơi tương tự",
    nearTotal: (kind, stage, [total, year], [own, ownYear]) =>
      `cũng là ${kind}, cũng là số ${stage}, tổng tiền gần nhau: ${total} năm ${year} (nơi này ${own} năm ${ownYear})`,
    sameLargest: (key, share, own) => `cũng dành nhiều nhất cho ${lower(key)}: ${share} (nơi này ${own})`,
    none: (kind, stage, times) =>
      `Chưa có nơi nào đủ gần để so: cũng là ${kind}, cũng là số ${stage}, và tổng tiền hơn kém nhau không quá ${times} lần.`,
    noMoney: "Văn bản không ghi số tiền, nên chưa biết nơi nào tương tự.",
    compare: "Đặt các nơi này cạnh nhau",
  },
  en: {
    title: "Similar places",
    nearTotal: (kind, stage, [total, year], [own, ownYear]) =>
      `also a ${kind}, also money ${stage}, and near in total: ${total} in ${year} (${own} in ${ownYear} here)`,
    sameLargest: (key, share, own) => `also puts most into ${lower(key)}: ${share} (${own} here)`,
    none: (kind, stage, times) =>
      `No place is near enough to compare with: also a ${kind}, also money ${stage}, and at most ${times} times larger or smaller in total.`,
    noMoney: "The documents state no money, so it is not known which places are similar.",
    compare: "See these places side by side",
  },
};
