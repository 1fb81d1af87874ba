import { columnsOf, csvFile, tables } from "../domain/tables.ts";
import { sortKeyVi } from "../domain/text.ts";
import { check } from "./check.ts";
import type { CountryRows, Review, SourceFile } from "./country.ts";
import { decode } from "./decode.ts";
import { placeOf, sourceTables } from "./draft.ts";
import type { Draft, DraftRow, SourceTable, Value } from "./draft.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { readReviews } from "./read-reviews.ts";
import { readTable } from "./read-table.ts";
import { readCsv } from "./read.ts";
import type { CsvFile } from "./read.ts";
import { reconcile } from "./reconcile.ts";

const reviewsPath = "reviews/findings.csv";

/**
 * Reads and checks a whole country. All problems of all files come at once, in the order of files and lines; rows that could be
 * read are returned all the same, so a caller that publishes must look at `problems` first.
 */
export function readCountry(files: readonly SourceFile[]): { rows: CountryRows; reviews: Review[]; problems: Problem[] } {
  const problems = missingFiles(files.map(({ path }) => path));
  const draft = Object.fromEntries(sourceTables.map((table) => [table, [] as DraftRow[]])) as Record<SourceTable, DraftRow[]>;
  const reviews: (Review & { line: number })[] = [];
  for (const { path, bytes } of files) {
    const file = `data/${path}`;
    const place = placeOf(path);
    if (place === null && path !== reviewsPath) {
      problems.push({ file, line: 0, column: "", problem: "unknown file", value: null, expected: expectedFile(path) });
      continue;
    }
    const decoded = decode(file, bytes);
    problems.push(...decoded.problems);
    if (decoded.problems.length > 0) continue;
    const csv: CsvFile = readCsv(file, decoded.text);
    if (place === null) {
      const read = readReviews(file, csv);
      reviews.push(...read.reviews);
      problems.push(...read.problems);
    } else {
      const read = readTable(file, place.table, place.plan, csv);
      draft[place.table].push(...read.rows);
      problems.push(...read.problems);
    }
  }
  problems.push(...check(draft));
  const rows = rowsOf(draft);
  // Only sound data has findings worth comparing: with a total unread, every review of it would seem to be of nothing.
  if (problems.length === 0) problems.push(...checkReviews(rows, reviews));
  return { rows, reviews: reviews.map(({ line: _line, ...review }) => review), problems: inOrder(problems) };
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

/** The files that every country has: each reference table, and `plan.csv` in every plan's folder. */
function missingFiles(paths: readonly string[]): Problem[] {
  const reference = sourceTables.filter((table) => tables[table].from === "reference").map((table) => `reference/${csvFile(table)}`);
  const folders = new Set(paths.flatMap((path) => /^plans\/[^/]+(?=\/)/.exec(path) ?? []));
  const wanted = [...reference, ...[...folders].map((folder) => `${folder}/${csvFile("plans")}`)];
  const missing = wanted.filter((path) => !paths.includes(path));
  return missing.map((path) => ({
    file: `data/${path}`,
    line: 0,
    column: "",
    problem: "missing file",
    value: null,
    expected: "this file",
  }));
}

function expectedFile(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const known = sourceTables.map((table) => csvFile(table)).filter((name) => placeOf(folder + name) !== null);
  if (known.length === 0) return "plans/<plan_code>/, reference/ or reviews/";
  return nearest(path.slice(folder.length), known) ?? known.join(", ");
}

function rowsOf(draft: Draft): CountryRows {
  const rows = sourceTables.map((table) => [table, draft[table].map(finished).filter((row) => row !== null)]);
  return Object.fromEntries(rows) as CountryRows;
}

/** The row as compiled, its columns in the order of the table; null where a cell could not be read. */
function finished(row: DraftRow): Record<string, Value> | null {
  const computed: Record<string, Value> = { plan_code: row.plan, sort_vi: sortKeyVi(row.cells["name_vi"] ?? "") };
  const entries = columnsOf(row.table).map(([name, { csv }]) => [name, csv === null ? computed[name] : row.values[name]]);
  return entries.some(([, value]) => value === undefined) ? null : (Object.fromEntries(entries) as Record<string, Value>);
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
