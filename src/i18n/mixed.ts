import type { Words } from "./language.ts";
import { list } from "./sentence.ts";

/** What may differ between figures that stand side by side, and must then be told in the title. */
export type MixedKind = "year" | "period" | "stage" | "level" | "date" | "denominator";

interface MixedWords {
  readonly kinds: Readonly<Record<MixedKind, string>>;
  different(kinds: readonly string[]): string;
}

export const mixedWords: Words<MixedWords> = {
  vi: {
    kinds: { year: "năm", period: "thời kỳ", stage: "giai đoạn", level: "cấp", date: "ngày", denominator: "mẫu số" },
    different: (kinds) => `khác ${kinds.join(", ")}`,
  },
  en: {
    kinds: { year: "years", period: "periods", stage: "stages", level: "levels", date: "dates", denominator: "denominators" },
    different: (kinds) => `different ${list(kinds, "en")}`,
  },
};
