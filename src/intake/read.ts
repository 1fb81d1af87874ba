import Papa from "papaparse";
import type { Problem } from "./problem.ts";
import { checkLengths, type SplitRow } from "./row-lengths.ts";

/** One line of a CSV file: cells by the header's names, trimmed. */
export interface CsvRecord {
  /** The line it begins on; 1 is the header. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Whether it has as many cells as the header: if not, cells may stand under the wrong name. */
  readonly aligned: boolean;
}
export interface CsvFile {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/** Reads a comma-separated text (`\n` between lines). Blank lines, also such as `,,`, are passed over. */
export function readCsv(file: string, text: string): CsvFile {
  const problems: Problem[] = [];
  const report = (line: number, column: string, problem: string, expected: string, value: string | null = null) => {
    problems.push({ file, line, column, problem, value, expected });
  };
  const header: string[] = [];
  const unnamed: number[] = [];
  let columns = 0;
  const transformHeader = (name: string) => {
    columns += 1;
    const column = name.trim();
    if (column === "") {
      unnamed.push(columns);
      return `\n${columns}`;
    }
    if (header.includes(column)) {
      report(1, column, "column occurs twice", "every column once");
      return `${column}\n${columns}`;
    }
    header.push(column);
    return column;
  };
  // skipEmptyLines would lose the count of lines: blank records are dropped below instead.
  const { data, errors } = Papa.parse<Record<string, string | string[]>>(text, {
    header: true,
    delimiter: ",",
    newline: "\n",
    transformHeader,
  });

  const broken = brokenQuote(text, errors);
  if (broken !== null) {
    if (broken.isOpen) report(broken.line, "", "quote is never closed", "a closing quote");
    else report(broken.line, "", "text behind a closing quote", 'a comma behind it, or "" for a quote inside the cell');
    return { header, records: [], problems };
  }

  if (header.length > 0 && unnamed.length > 0) {
    const empty = unnamed.length === 1 ? `the header of column ${listed(unnamed)} is` : `the headers of columns ${listed(unnamed)} are`;
    report(1, "", `${empty} empty`, "a name, and no comma behind the last one");
  }

  const records: CsvRecord[] = [];
  const rows: SplitRow[] = [];
  let line = 2 + header.reduce((sum, name) => sum + occurrences(name, "\n"), 0);
  for (const record of data) {
    const values = Object.values(record).flat();
    if (values.some((value) => value.trim() !== "")) {
      rows.push({ line, cells: values });
      records.push({ line, cells: trimmed(record), aligned: values.length === columns });
    }
    line += 1 + values.reduce((sum, value) => sum + occurrences(value, "\n"), 0);
  }
  // without a header nothing says how long a row is
  const lengths = header.length > 0 ? checkLengths(file, rows, columns, unnamed.length) : [];
  return { header, records, problems: [...problems, ...lengths] };
}

/** Numbers as few words: `14`, `3, 14`, `14 to 20`. */
function listed(numbers: readonly number[]): string {
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  const isRun = numbers.length > 2 && last - first === numbers.length - 1;
  return isRun ? `${first} to ${last}` : numbers.join(", ");
}

/** One row of a text without a known header: its first line, and its cells, trimmed. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}
/** A quote that is never closed, or that closes with text behind it. */
export interface BrokenQuote {
  readonly line: number;
  readonly isOpen: boolean;
}

/**
 * Tells every row of a text, blank ones too, with the place behind it, until `onRow` says false: where the header stands is not known
 * yet. Ends at a broken quote, behind which nothing is where it seems to be.
 */
export function eachRow(text: string, delimiter: string, onRow: (row: CsvRow, end: number) => boolean): BrokenQuote | null {
  const broken: BrokenQuote[] = [];
  let [line, start] = [1, 0];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta: { cursor } }, parser) => {
      const quote = brokenQuote(text, errors);
      if (quote !== null) broken.push(quote);
      // behind the last line break no row begins
      const isOver = quote !== null || (start < text.length && !onRow({ line, cells: data.map((value) => value.trim()) }, cursor));
      if (isOver) parser.abort();
      line += occurrences(text, "\n", start, cursor);
      start = cursor;
    },
  });
  return broken[0] ?? null;
}

/** Reads every row of a text; none where a quote is broken. `onRow` is told the place behind each. */
export function readRows(
  text: string,
  delimiter: string,
  onRow: (end: number) => void = () => {},
): { rows: CsvRow[]; broken: BrokenQuote | null } {
  const rows: CsvRow[] = [];
  const broken = eachRow(text, delimiter, (row, end) => {
    rows.push(row);
    onRow(end);
    return true;
  });
  return { rows: broken === null ? rows : [], broken };
}

/** How often a sign stands in a text, or in a part of it. */
export function occurrences(text: string, sign: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf(sign, from); at >= 0 && at < to; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** Behind a broken quote nothing stands where it seems to: the first is told, and the file counts as unread. */
function brokenQuote(text: string, errors: readonly Papa.ParseError[]): BrokenQuote | null {
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken === undefined) return null;
  return { line: 1 + occurrences(text, "\n", 0, broken.index), isOpen: broken.code === "MissingQuotes" };
}

function trimmed(record: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()]] : [])));
}
