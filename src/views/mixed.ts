import type { Language } from "../i18n/language.ts";
import { mixedWords, type MixedKind } from "../i18n/mixed.ts";

/** The title, and behind it in brackets what differs among the rows that it sets side by side: "… (khác thời kỳ, cấp)". */
export function titleWithMixed<Row>(
  title: string,
  rows: readonly Row[],
  of: Readonly<Partial<Record<MixedKind, (row: Row) => string | number>>>,
  language: Language,
): string {
  const words = mixedWords[language];
  const mixed = (Object.keys(of) as MixedKind[]).filter((kind) => new Set(rows.map((row) => of[kind]?.(row))).size > 1);
  return mixed.length === 0 ? title : `${title} (${words.different(mixed.map((kind) => words.kinds[kind]))})`;
}
