import { showHidden } from "./hidden-characters.ts";

/** One thing wrong with one cell, row or file. Problems are returned all at once, never thrown. */
export interface Problem {
  /** Path from the folder that holds `data/`, as the maintainer sees it. */
  readonly file: string;
  /** 1 is the header; 0 where the file as a whole is meant. */
  readonly line: number;
  /** The CSV column, or an empty string where the row or file is meant. */
  readonly column: string;
  /** What is wrong, in a few lower-case words. */
  readonly problem: string;
  /** The text as received, or null where there is none. */
  readonly value: string | null;
  /** What was expected instead. */
  readonly expected: string;
}

/** `file:line column: problem: "value" (expected …)`, in one line, with every character that cannot be seen as its number. */
export function formatProblem({ file, line, column, problem, value, expected }: Problem): string {
  const place = [line > 0 ? `${file}:${line}` : file, column].filter(Boolean).join(" ");
  return showHidden(`${place}: ${problem}${value === null ? "" : `: ${JSON.stringify(value)}`} (expected ${expected})`);
}
