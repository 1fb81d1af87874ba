import { moneyUnits } from "../domain/codes.ts";
import { numbersIn, parseDecimalVi, toNumber } from "../domain/numbers.ts";
import { factTables } from "../domain/tables.ts";
import { problemOf, textIn } from "./draft.ts";
import type { Draft, DraftRow } from "./draft.ts";
import type { Problem } from "./problem.ts";

/** The columns whose figure `as_printed` must show. A whole (`out_of`, the denominator) may be printed elsewhere. */
const figures = ["amount", "value", "value_high", "rate", "rate_high"] as const;
/** How a document writes a unit, and the word for it in the CSV. */
const unitWords: readonly (readonly [RegExp, string])[] = [
  [/nghìn|ngàn/iu, "thousand_vnd"],
  [/triệu/iu, "million_vnd"],
  [/tỷ|tỉ/iu, "billion_vnd"],
];

/** Figures that their own `as_printed` does not show: a slip in one of the two. */
export function checkPrinted(draft: Draft): Problem[] {
  return factTables.flatMap((table) => draft[table].flatMap((row) => [...checkFigures(row), ...checkUnit(row)]));
}

function checkFigures(row: DraftRow): Problem[] {
  const printed = textIn(row, "as_printed");
  const stated = figures.filter((column) => row.cells[column]);
  if (printed === null) {
    const missing = row.values["as_printed"] === null && stated.length > 0;
    return missing
      ? [problemOf(row, "as_printed", "a figure that is not shown as printed", `the words around ${row.cells[stated[0] ?? ""]}`)]
      : [];
  }
  const shown = numbersIn(printed);
  return stated.flatMap((column) => {
    const decimal = parseDecimalVi(row.cells[column] ?? "");
    // By value, not by letter: "06" is 6 and "3,0" is 3.
    if (decimal === null || shown.includes(Math.abs(toNumber(decimal)))) return [];
    return [problemOf(row, "as_printed", `does not show the ${column}`, String(row.cells[column]))];
  });
}

function checkUnit(row: DraftRow): Problem[] {
  const named = unitWords.filter(([word]) => word.test(row.cells["as_printed"] ?? "")).map(([, unit]) => unit);
  const { unit = "" } = row.cells;
  return named.length !== 1 || !Object.hasOwn(moneyUnits, unit) || named.includes(unit)
    ? []
    : [problemOf(row, "unit", "not the printed unit", String(named[0]))];
}
