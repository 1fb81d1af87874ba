export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** The same words in both languages; a missing one does not compile. */
export type Words<T> = Readonly<Record<Language, T>>;

/** The column of a row that holds its name in a language: `named(row, "short", "vi")` is `row.short_vi`. */
export function named<F extends string>(row: Readonly<Record<`${F}_${Language}`, string>>, field: F, language: Language): string {
  return row[`${field}_${language}`];
}
