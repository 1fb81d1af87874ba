import type { Words } from "./language.ts";

/** Provinces that documents come from: those of one list, with the days on which it held; `of` is null where their number is not known. */
interface CoveredWords {
  readonly names: readonly string[];
  readonly of: number | null;
  readonly from: string;
  readonly until: string | null;
}
interface CoverageWords {
  coverage(plans: number, groups: readonly CoveredWords[]): string;
  /** Where the numbers of provinces come from; the newest list. */
  source(of: number, from: string, resolution: string): string;
}

export const coverageWords: Words<CoverageWords> = {
  vi: {
    coverage: (plans, groups) => {
      const told = groups.map(({ names, of, from, until }) => {
        const all =
          of === null
            ? "tỉnh khi đó"
            : `trên ${of} tỉnh, thành phố ${until === null ? `từ ngày ${from}` : `của cả nước đến ngày ${until}`}`;
        return `${names.length} ${all}: ${names.join(", ")}`;
      });
      return `${plans} văn bản, từ ${told.join("; từ ")}. Các tỉnh khác chưa có văn bản ở đây.`;
    },
    source: (of, from, resolution) =>
      `Số tỉnh, thành phố tính theo danh mục của cơ quan thống kê; từ ngày ${from} là ${of} (Nghị quyết ${resolution}).`,
  },
  en: {
    coverage: (plans, groups) => {
      const told = groups.map(({ names, of, from, until }) => {
        const all =
          of === null
            ? "of the provinces of their time"
            : `of the ${of} provinces and cities that there ${until === null ? `are since ${from}` : `were until ${until}`}`;
        return `${names.length} ${all}: ${names.join(", ")}`;
      });
      return `${plans} documents from ${told.join("; from ")}. No document of any other province is here yet.`;
    },
    source: (of, from, resolution) =>
      `The number of provinces and cities is that of the statistics office’s list; since ${from} it is ${of} (Resolution ${resolution}).`,
  },
};
