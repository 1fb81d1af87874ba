import { causes } from "../domain/codes.ts";
import type { Review } from "./country.ts";
import { isFormulaLike } from "./formula-like.ts";
import { hasHidden } from "./hidden-characters.ts";
import type { Problem } from "./problem.ts";
import { checkHeader, formulaProblem, hiddenProblem } from "./read-table.ts";
import type { CsvFile } from "./read.ts";

/** The header of `reviews/findings.csv`. */
export const reviewHeader = ["finding_id", "stated", "computed", "figures", "cause", "explanation_vi", "explanation_en"] as const;
/** A review of dates has no numbers, and of a count in fractions nothing is computed. */
const mayBeEmpty: readonly string[] = ["stated", "computed"];

/** The reviews of a file, each with its line, and what is wrong with them. */
export function readReviews(file: string, csv: CsvFile): { reviews: (Review & { line: number })[]; problems: Problem[] } {
  const problems = [...csv.problems, ...checkHeader(file, csv.header, reviewHeader)];
  const lines = new Map<string, number>();
  const reviews = csv.records.flatMap(({ line, cells, aligned }) => {
    const textOf = (column: (typeof reviewHeader)[number]) => cells[column] ?? "";
    const [finding_id, cause] = [textOf("finding_id"), textOf("cause")];
    const report = (column: string, problem: string, expected: string) => {
      const value = cells[column] ?? "";
      problems.push({ file, line, column, problem, value: value === "" ? null : value, expected });
    };
    if (!aligned) return [];
    for (const column of reviewHeader) if (cells[column] === "" && !mayBeEmpty.includes(column)) report(column, "empty", "a value");
    for (const column of reviewHeader) {
      const text = textOf(column);
      if (hasHidden(text, column.startsWith("explanation_"))) report(column, ...hiddenProblem);
      else if (isFormulaLike(text)) report(column, ...formulaProblem);
    }
    if (cause !== "" && !(causes as readonly string[]).includes(cause)) report("cause", "not one of its words", causes.join(", "));
    const first = lines.get(finding_id);
    if (finding_id !== "" && first !== undefined) report("finding_id", "duplicate row", `one review only; the first is line ${first}`);
    lines.set(finding_id, first ?? line);
    const basis = { stated: textOf("stated"), computed: textOf("computed"), figures: textOf("figures") };
    return [{ finding_id, ...basis, cause, explanation_vi: textOf("explanation_vi"), explanation_en: textOf("explanation_en"), line }];
  });
  return { reviews, problems };
}
