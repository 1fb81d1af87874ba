import type { SourceFile } from "./country.ts";

/** A file of the data as text, to be sent to a browser: where it lies, and what it says. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}
/** What intake needs besides a file: the reference tables and the ids of kept releases, or the files of one plan. Written by compile. */
export interface IntakeReference {
  readonly data_version: string;
  readonly files: readonly SourceText[];
}

/** The SQL of the cube `budget_axes`, for a file that is not in it. Written by compile. */
export interface BudgetAxes {
  readonly data_version: string;
  readonly sql: string;
}

/** The files as the checks read them. */
export function sourceOf(texts: readonly SourceText[]): SourceFile[] {
  const encoder = new TextEncoder();
  return texts.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
}
