import type { Words } from "./language.ts";

interface FindingWords {
  readonly unexplained: string;
  readonly sum: string;
  sentence(finding: { place: string; stated: string; computed: string; difference: string }): string;
}

export const findingWords: Words<FindingWords> = {
  vi: {
    unexplained: "Chưa có giải thích.",
    sum: "Xem phép cộng",
    sentence: ({ place, stated, computed, difference }) =>
      `${place}: văn bản ghi tổng ${stated}, các phần cộng lại là ${computed} (chênh ${difference}).`,
  },
  en: {
    unexplained: "Not explained yet.",
    sum: "See the sum",
    sentence: ({ place, stated, computed, difference }) =>
      `${place}: the document prints a total of ${stated}; its parts add up to ${computed} (difference ${difference}).`,
  },
};
