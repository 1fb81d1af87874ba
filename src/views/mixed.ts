import type { Language } from "../i18n/language.ts";
import { mixedWords, type MixedKind } from "../i18n/mixed.ts";

/** What of a row may differ from another's. */
type MixedOf<Row> = Readonly<Partial<Record<MixedKind, (row: Row) => string | number>>>;

/** The title, and behind it in brackets what differs among the rows that it sets side by side: "… (khác thời kỳ, cấp)". */
export function titleWithMixed<Row>(title: string, rows: readonly Row[], of: MixedOf<Row>, language: Language): string {
  const different = differentWords(rows, of, language);
  return different === null ? title : `${title} (${different})`;
}

/** Why budgets that stand side by side in a table are not added up, and what differs among them; nothing for one budget alone. */
export function refusedSum<Budget>(budgets: readonly Budget[], of: MixedOf<Budget>, language: Language): string | undefined {
  return budgets.length < 2 ? undefined : mixedWords[language].noSum(budgets.length, differentWords(budgets, of, language));
}

/** "khác năm, cấp"; null where the rows are alike in all. */
function differentWords<Row>(rows: readonly Row[], of: MixedOf<Row>, language: Language): string | null {
  const words = mixedWords[language];
  const mixed = (Object.keys(of) as MixedKind[]).filter((kind) => new Set(rows.map((row) => of[kind]?.(row))).size > 1);
  return mixed.length === 0 ? null : words.different(mixed.map((kind) => words.kinds[kind]));
}
