import type { Dialect } from "./dialects.ts";
import { letter, put, someColumn, someRow, type Fault } from "./planting.ts";

const figure = "a number, with khoảng, trên, dưới, từ … trở lên and a unit at most";
const emptyCell = "--empty not-stated if the document names this money without a figure, --empty absent if it does not name it";

/** A fault in one cell with a figure. */
function cellFault(name: string, about: string, text: (dialect: Dialect) => string, problem: string, expected: string): Fault {
  return {
    name,
    about,
    plant: (table, dialect, seed) => {
      const [row, column] = [someRow(table, seed), someColumn(table, seed)];
      const value = put(table, dialect, row, column, text(dialect));
      return [{ row, column, problem, value: value === "" ? null : value, expected }];
    },
  };
}

/** What goes wrong in cells with figures. */
export const cellFaults: readonly Fault[] = [
  {
    name: "decimal-mixed",
    about: "one cell is written with the other sign before decimals",
    plant: (table, dialect, seed) => {
      // a workbook holds numbers as such: the signs count in its text cells only
      const [sound, odd] = dialect.decimal === "," ? ["10.045,5", "20,066.25"] : ["10,045.5", "20.066,25"];
      const column = table.figures[0] ?? 2;
      const row = someRow(table, seed);
      const before =
        dialect.extension === "xlsx"
          ? put(table, dialect, table.first, column, `khoảng ${sound}`)
          : put(table, dialect, table.first, column, sound);
      const value = put(table, dialect, row, column, dialect.extension === "xlsx" ? `khoảng ${odd}` : odd);
      const expected = `the signs of ${letter(column)}${table.first + 1 + dialect.extraLines}: ${before}`;
      return [{ row, column, problem: "number written unlike another cell", value, expected }];
    },
  },
  {
    name: "decimal-ambiguous",
    about: "every figure is like 1.977, in an office that may mean 1977",
    plant: (table, dialect, seed) => {
      const mark = seed % 2 === 0 ? "." : ",";
      const prefix = dialect.extension === "xlsx" ? "khoảng " : "";
      for (let row = table.first; row <= table.last; row++) {
        for (const column of table.figures)
          put(table, dialect, row, column, `${prefix}${1 + ((row + seed) % 9)}${mark}${100 + row * 10 + column}`);
      }
      put(table, dialect, table.unitLine, 2, "Đơn vị tính: triệu đồng");
      const column = table.figures[0] ?? 2;
      const value = table.rows[table.first]?.[column] ?? "";
      const [thousands, decimals] = mark === "." ? ["comma", "dot"] : ["dot", "comma"];
      const digits = value.replace(mark, "");
      const expected = `--decimal ${thousands} to read ${digits}, --decimal ${decimals} if the sign stands before decimals`;
      return [{ row: table.first, column, problem: "number with two readings", value, expected }];
    },
  },
  cellFault(
    "not-a-figure",
    "letters among the digits, or two figures in one cell",
    ({ decimal }) => (decimal === "," ? "1o5" : "12 và 15"),
    "not a figure",
    figure,
  ),
  cellFault(
    "figure-range",
    "an amount from one to another",
    ({ name }) => `${name.length}0-${name.length}5`,
    "range of money",
    "one amount",
  ),
  cellFault("negative-figure", "an amount below zero", ({ name }) => `-${name.length}7`, "negative amount", "0 or more"),
  {
    name: "not-whole-dong",
    about: "more decimals than the unit has đồng",
    plant: (table, dialect, seed) => {
      const [row, column] = [someRow(table, seed), someColumn(table, seed)];
      const value = put(table, dialect, row, column, `khoảng 0${dialect.decimal}${String(seed).padStart(10, "1")}3`);
      return [{ row, column, problem: "not whole đồng", value, expected: `an amount in ${table.unit} that comes to whole đồng` }];
    },
  },
  cellFault("empty-ambiguous", "an empty cell beside figures", () => "", "empty cell", emptyCell),
  cellFault(
    "dash-ambiguous",
    "a dash instead of a figure",
    ({ name }) => (name.length % 2 === 0 ? "-" : "--"),
    "dash",
    "--dash zero, --dash not-stated, --dash absent",
  ),
];

/** Stands behind all others. */
export const markFaults: readonly Fault[] = [
  {
    name: "mark-ambiguous",
    about: "a figure, and a number in brackets that no footnote explains",
    plant: (table, dialect, seed) => {
      const [row, column] = [someRow(table, seed), someColumn(table, seed)];
      const mark = `(${1 + (seed % 3)})`;
      const value = put(table, dialect, row, column, `${seed}7${seed % 2 === 0 ? " " : ""}${mark}`);
      const at = row + 1 + dialect.extraLines;
      const expected = `one figure in a cell: ${mark} may be the mark of a footnote, which no row explains, or a second figure, or one below zero; --marks note if it is a mark; leave the row out with --row ${at}=aside`;
      return [{ row, column, problem: "figure with a number in brackets", value, expected }];
    },
  },
];

/** Asked later than the others: behind all of them, so that each keeps its tables. */
export const bracketFaults: readonly Fault[] = [
  {
    name: "bracketed-figure",
    about: "a figure in brackets, below zero or a remark",
    plant: (table, dialect, seed) => {
      const [row, column] = [someRow(table, seed), someColumn(table, seed)];
      const value = put(table, dialect, row, column, `(${seed}7)`);
      const at = row + 1 + dialect.extraLines;
      const expected = `a figure without brackets: in them it may be below zero, or a remark; leave the row out with --row ${at}=aside`;
      return [{ row, column, problem: "figure in brackets", value, expected }];
    },
  },
];
