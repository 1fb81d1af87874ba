import type { Words } from "./language.ts";

interface FindingWords {
  readonly unexplained: string;
  sentence(finding: { place: string; stated: string; computed: string; difference: string }): string;
}

export const findingWords: Words<FindingWords> = {
  vi: {
    unexplained: "Chưa có giải thích.",
    sentence: ({ place, stated, computed, difference }) =>
      `${place}: văn bản ghi tổng ${stated}, các phần cộng lại là ${computed} (chênh ${difference}).`,
  },
  en: {
    unexplained: "Not explained yet.",
    sentence: ({ place, stated, computed, difference }) =>
      `${place}: the document prints a total of ${stated}; its parts add up to ${computed} (difference ${difference}).`,
  },
};
