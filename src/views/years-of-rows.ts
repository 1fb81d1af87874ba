import type { AnswerRow } from "../query/engine.ts";
import { periodWords } from "./place-name.ts";

/** The years that rows are about: "2024", "2022, 2024", "2021–2025"; of more than two, the first and the last. Null where no row has any. */
export function yearsOfRows(rows: readonly AnswerRow[]): string | null {
  const years = [...new Set(rows.flatMap(yearsOf))].sort((one, other) => one - other);
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return years.length === 2 && last > first + 1 ? years.join(", ") : periodWords(first, last);
}

/** The budget year of a row, or every year of its period. */
function yearsOf(row: AnswerRow): number[] {
  const [start, end] = [row["year"] ?? row["period_start"], row["year"] ?? row["period_end"]];
  if (typeof start !== "number" || typeof end !== "number") return [];
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}
