/** Everything that intake of an export can have against its input; its words are in the catalogue. */
export type NoticeCode =
  // the file
  | "charset-unknown"
  | "charset-ambiguous"
  | "file-too-large"
  | "file-empty"
  | "file-blank"
  | "charset-utf-32"
  | "other-kind"
  | "workbook-too-large"
  | "sheet-too-large"
  | "not-a-workbook"
  | "no-such-sheet"
  | "broken-quote"
  | "separator-ambiguous"
  | "no-table"
  // the table
  | "unknown-column"
  | "no-place"
  | "no-value-column"
  | "empty-column"
  | "whole-ambiguous"
  | "carried-beside"
  | "rate-ambiguous"
  | "rate-unit"
  | "unit-missing"
  | "unit-ambiguous"
  | "decimal-mixed"
  | "decimal-ambiguous"
  | "decimal-contradicted"
  | "decimal-outweighed"
  // what a figure is about
  | "year-missing"
  | "year-ambiguous"
  | "stage-missing"
  | "stage-ambiguous"
  | "stage-denied"
  | "carry-out-ambiguous"
  | "title-contradicted"
  | "facet-contradicted"
  | "basis-missing"
  | "day-missing"
  | "split-ambiguous"
  | "lone-part"
  | "levels-without-total"
  | "level-of-total"
  | "other-span"
  | "report-of-part"
  // a row
  | "component-unknown"
  | "component-ambiguous"
  | "rest-ambiguous"
  | "indicator-unknown"
  | "indicator-ambiguous"
  | "indicator-rest"
  | "group-unknown"
  | "word-unknown"
  | "name-missing"
  | "total-ambiguous"
  | "subset-unknown"
  | "part-ambiguous"
  | "part-alone"
  | "page-totals"
  | "section-unknown"
  | "whole-unknown"
  | "other-place"
  | "figure-outside"
  // a cell
  | "not-a-figure"
  | "bracketed-figure"
  | "mark-ambiguous"
  | "figure-marked"
  | "figure-range"
  | "negative-figure"
  | "not-whole-dong"
  | "empty-ambiguous"
  | "dash-ambiguous"
  | "stated-twice"
  | "wrong-unit"
  | "note-formula"
  // a file of the contract itself
  | "own-table-ambiguous"
  | "own-table-twice"
  | "other-plan"
  // the plan
  | "plan-missing"
  | "cover-contradicted"
  | "plan-contradicted"
  | "override-unused"
  | "no-digest"
  | "figure-gone"
  | "row-option-unused"
  | "contract";

/** One thing that keeps an export from being taken in. All are returned at once; nothing is written while there is one. */
export interface Notice {
  readonly code: NoticeCode;
  /** The file as named by its sender, and the sheet of a workbook. */
  readonly file: string;
  readonly sheet: string | null;
  /** As a spreadsheet counts; 0 where the file as a whole is meant. */
  readonly row: number;
  /** The letter of the column, or an empty string. */
  readonly column: string;
  readonly value: string | null;
  /** What the words of the message need: the readings, the option that decides, the place of the other figure. */
  readonly args: Readonly<Record<string, string>>;
}

/** Where something stands. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string;
}

/** Builds a notice at a place. */
export function noticeAt(place: Place, code: NoticeCode, value: string | null = null, args: Readonly<Record<string, string>> = {}): Notice {
  const { file, sheet, row, column } = place;
  return { code, file, sheet, row, column, value, args };
}

/** `bieu.csv`, or `bieu.xlsx, Sheet 1`. */
export function sheetName({ file, sheet }: Pick<Place, "file" | "sheet">): string {
  return sheet === null ? file : `${file}, ${sheet}`;
}

/** The letters that a spreadsheet gives the column with this index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The place that `AA12` names, counted from 0. */
export function addressed(address: string): { row: number; column: number } {
  const [, letters = "", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
