import type { Problem } from "./problem.ts";

/** A row as it was split: its cells, also those that no name of the header stands over. */
export interface SplitRow {
  readonly line: number;
  readonly cells: readonly string[];
}
const quotes = "quotes around a cell with a comma";

/**
 * Rows with more or fewer cells than the header has names. Where no row fits the header and most have equally many, the header is at
 * fault: it is told once. `unnamed` of the names are empty, which is told elsewhere.
 */
export function checkLengths(file: string, rows: readonly SplitRow[], names: number, unnamed: number): Problem[] {
  const usual = usualLength(rows, names);
  const others = rows.filter(({ cells }) => cells.length !== names && cells.length !== usual);
  const model = usual === names ? "in the header" : "most rows have";
  return [
    ...(usual === names || usual === names - unnamed ? [] : [headerProblem(file, rows, names, usual)]),
    ...others.map(({ line, cells }) => {
      const hint = cells.length > usual ? `; ${quotes}` : "";
      const expected = `${usual} cells, as ${model}${hint}`;
      return { file, line, column: "", problem: `${cells.length} cells`, value: cells.length > usual ? split(cells) : null, expected };
    }),
  ];
}

function usualLength(rows: readonly SplitRow[], names: number): number {
  const lengths = [...Map.groupBy(rows, ({ cells }) => cells.length)].toSorted(([, a], [, b]) => b.length - a.length);
  const [[length, most] = [names, []]] = lengths;
  const isAlone = most.length < 2 || most.length * 2 <= rows.length;
  return isAlone || lengths.some(([one]) => one === names) ? names : length;
}

function headerProblem(file: string, rows: readonly SplitRow[], names: number, usual: number): Problem {
  const alike = rows.filter(({ cells }) => cells.length === usual);
  const at = { file, line: 1, column: "", problem: `${names} names for the ${usual} cells of ${alike.length} rows`, value: null };
  if (usual < names) return { ...at, expected: "a cell for every name, be it empty" };
  const numbers = alike.flatMap(({ cells }) => split(cells) ?? []);
  if (numbers.length === alike.length) return { ...at, value: numbers.slice(0, 3).join(" … "), expected: quotes };
  const isTrailing = alike.every(({ cells }) => cells.slice(names).every((cell) => cell.trim() === ""));
  return {
    ...at,
    expected: isTrailing ? "a name for every column, or no comma behind the last cell" : `a name for every column; ${quotes}`,
  };
}

/** Cells side by side that are all digits: most likely one number, cut at its comma. A year in front is a cell of its own. */
function split(cells: readonly string[]): string | null {
  const runs: string[][] = [[]];
  for (const cell of cells.map((one) => one.trim())) {
    const run = runs.at(-1) ?? [];
    const isFirstYear = run.length === 0 && /^(19|20)\d\d$/.test(cell);
    if (/^-?\d[\d.]*$/.test(cell) && !isFirstYear) run.push(cell);
    else runs.push([]);
  }
  const numbers = runs.filter(({ length }) => length > 1).map((run) => run.join(","));
  return numbers.length > 0 ? numbers.join(" … ") : null;
}
