import { columnsOf } from "../domain/tables.ts";
import { sortKeyVi } from "../domain/text.ts";
import { checkFiles } from "./check-files.ts";
import { check } from "./check.ts";
import type { CountryRows, Review, SourceFile } from "./country.ts";
import { decode } from "./decode.ts";
import { placeOf, reviewsPath, sourceTables } from "./draft.ts";
import type { Draft, DraftRow, SourceTable, Value } from "./draft.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { readReviews } from "./read-reviews.ts";
import { readTable } from "./read-table.ts";
import { readCsv } from "./read.ts";
import { reconcile } from "./reconcile.ts";

/**
 * Reads and checks a whole country. All problems of all files come at once, in the order of files and lines; rows that could be
 * read are returned all the same, so a caller that publishes must look at `problems` first.
 */
export function readCountry(files: readonly SourceFile[]): { rows: CountryRows; reviews: Review[]; problems: Problem[] } {
  const problems = [checkFiles(files.map(({ path }) => path))];
  const draft = Object.fromEntries(sourceTables.map((table) => [table, [] as DraftRow[]])) as Record<SourceTable, DraftRow[]>;
  const reviews: (Review & { line: number })[] = [];
  for (const { path, bytes } of files) {
    const file = `data/${path}`;
    const place = placeOf(path);
    if (place === null && path !== reviewsPath) continue;
    const decoded = decode(file, bytes);
    problems.push(decoded.problems);
    if (decoded.problems.length > 0) continue;
    const csv = readCsv(file, decoded.text);
    if (place === null) {
      const read = readReviews(file, csv);
      reviews.push(...read.reviews);
      problems.push(read.problems);
    } else {
      const read = readTable(file, place.table, place.plan, csv);
      for (const row of read.rows) draft[place.table].push(row);
      problems.push(read.problems);
    }
  }
  problems.push(check(draft));
  const rows = rowsOf(draft);
  // Only sound data has findings worth comparing: with a total unread, every review of it would seem to be of nothing.
  if (problems.flat().length === 0) problems.push(checkReviews(rows, reviews));
  return { rows, reviews: reviews.map(({ line: _line, ...review }) => review), problems: inOrder(problems.flat()) };
}

/** A review of a finding that is not (or no longer) there: the data was corrected, or the id is misspelt. */
function checkReviews(rows: CountryRows, reviews: readonly (Review & { line: number })[]): Problem[] {
  const found = reconcile(rows, []).map((finding) => finding.finding_id);
  const strays = reviews.filter(({ finding_id }) => !found.includes(finding_id));
  return strays.map(({ finding_id, line }) => {
    const expected = nearest(finding_id, found) ?? "the id of a finding";
    return { file: `data/${reviewsPath}`, line, column: "finding_id", problem: "no such finding", value: finding_id, expected };
  });
}

function rowsOf(draft: Draft): CountryRows {
  const rows = sourceTables.map((table) => [table, draft[table].map(finished).filter((row) => row !== null)]);
  return Object.fromEntries(rows) as CountryRows;
}

/** The row as compiled, its columns in the order of the table; null where a cell could not be read. */
function finished(row: DraftRow): Record<string, Value> | null {
  // the findings of a figure are known only when all rows are
  const computed: Record<string, Value> = { plan_code: row.plan, sort_vi: sortKeyVi(row.cells["name_vi"] ?? ""), findings: null };
  const entries = columnsOf(row.table).map(([name, { csv }]) => [name, csv === null ? computed[name] : row.values[name]]);
  return entries.some(([, value]) => value === undefined) ? null : (Object.fromEntries(entries) as Record<string, Value>);
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
