import type { Words } from "./language.ts";
import { list } from "./sentence.ts";

/** What may differ between figures that stand side by side, and must then be told in the title. */
export type MixedKind = "year" | "period" | "stage" | "level" | "date" | "denominator";

interface MixedWords {
  readonly kinds: Readonly<Record<MixedKind, string>>;
  different(kinds: readonly string[]): string;
  /** In the place of a sum of budgets; `different`: what differs among them, in words. */
  noSum(budgets: number, different: string | null): string;
}

export const mixedWords: Words<MixedWords> = {
  vi: {
    kinds: { year: "năm", period: "thời kỳ", stage: "giai đoạn", level: "cấp", date: "ngày", denominator: "mẫu số" },
    different: (kinds) => `khác ${kinds.join(", ")}`,
    noSum: (budgets, different) =>
      `Không có tổng: ${budgets} ngân sách${different === null ? "" : ` ${different}`} không được cộng với nhau. Mỗi ngân sách là tiền của một văn bản, một năm, một giai đoạn; xã nằm trong huyện, huyện nằm trong tỉnh.`,
  },
  en: {
    kinds: { year: "years", period: "periods", stage: "stages", level: "levels", date: "dates", denominator: "denominators" },
    different: (kinds) => `different ${list(kinds, "en")}`,
    noSum: (budgets, different) =>
      `No total: ${budgets} budgets${different === null ? "" : ` of ${different}`} are not added up. Each is the money of one document, year and stage; a commune lies in its district, a district in its province.`,
  },
};
