import { appendColumn, letter, printed, put, someRow, type Fault } from "./planting.ts";

/** What goes wrong with a column. */
export const columnFaults: readonly Fault[] = [
  {
    name: "unknown-column",
    about: "a column of figures that is no money of a source or type",
    plant: (table, dialect, seed) => {
      const head = ["Số hộ thụ hưởng", "Diện tích sàn", "Số lượt người"][seed % 3] ?? "";
      const column = appendColumn(table, dialect, head, (row) => String(row + seed));
      const expected = `a header that names source, type, year or stage; leave it out with --ignore ${letter(column)}`;
      return [{ row: table.header, column, problem: "unknown column", value: dialect.shown(head), expected }];
    },
  },
  {
    name: "other-place",
    about: "a column of places, with figures of another place",
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      const other = ["Đợi Mưa", "Rẫy Mơ"][seed % 2] ?? "";
      const column = appendColumn(table, dialect, "Xã", (at) => (at === row ? other : "xã Bến Lặng"));
      return [
        {
          row,
          column,
          problem: "figures of another place",
          value: dialect.shown(other),
          expected: "Bến Lặng only: a plan is of one place",
        },
      ];
    },
  },
  {
    name: "word-unknown",
    about: "a column of sources with a word that is none",
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      const word = ["quỹ trăng", "ngân hàng mây"][seed % 2] ?? "";
      const column = appendColumn(table, dialect, "Loại vốn", (at) => (at === row ? word : ""));
      return [{ row, column, problem: "unknown word", value: dialect.shown(word), expected: "a source, a type, a year or a stage" }];
    },
  },
  {
    name: "split-ambiguous",
    about: "the same money by source and, beside it, by type",
    plant: (table, dialect, seed) => {
      for (let row = table.header; row < table.first; row++) for (const column of table.figures) put(table, dialect, row, column, "");
      const heads = ["Ngân sách trung ương", ["Vốn đầu tư", "Vốn sự nghiệp"][seed % 2] ?? "", "Ngân sách địa phương"];
      for (const [at, column] of table.figures.entries()) put(table, dialect, table.header, column, heads[at] ?? "");
      const row = table.first + 1;
      const [one = 2, other = 3] = table.figures;
      const at = `${letter(other)}${row + 1 + dialect.extraLines}`;
      const expected = `--split source or --split type, whichever is to be added up; the other cell is ${at}: ${printed(table, dialect, row, other)}`;
      return [{ row, column: one, problem: "the same money by source and by type", value: printed(table, dialect, row, one), expected }];
    },
  },
];
