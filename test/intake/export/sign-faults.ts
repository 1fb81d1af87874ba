import { letter, put, someRow, type Fault } from "./planting.ts";

/** What goes wrong with the sign before decimals where few cells tell it; stands behind all others, so that each keeps its tables. */
export const signFaults: readonly Fault[] = [
  {
    name: "decimal-outweighed",
    about: "one cell with a sign before decimals among many like 1.977, which may be 1977",
    plant: (table, dialect, seed) => {
      const mark = seed % 2 === 0 ? "." : ",";
      const prefix = dialect.extension === "xlsx" ? "khoảng " : "";
      const open = (row: number, column: number) => `${prefix}${1 + ((row + seed) % 9)}${mark}${100 + row * 10 + column}`;
      for (let row = table.first; row <= table.last; row++)
        for (const column of table.figures) put(table, dialect, row, column, open(row, column));
      put(table, dialect, table.unitLine, 2, `Đơn vị tính: ${["triệu đồng", "tỷ đồng"][seed % 2]}`);
      const [row, column] = [someRow(table, seed), table.figures.at(-1) ?? 3];
      const value = put(table, dialect, row, column, `${prefix}${1 + (seed % 9)}${mark}${1 + (seed % 8)}`);
      const cells = (table.last - table.first + 1) * table.figures.length;
      const [first = 2] = table.figures;
      const text = open(table.first, first);
      const at = `${letter(first)}${table.first + 1 + dialect.extraLines}`;
      const digits = text.replace(mark, "");
      const sign = mark === "." ? "dot" : "comma";
      return [
        {
          ...{ row, column, problem: `cells that decide how more others are read: 1 for ${cells - 1}`, value },
          expected: `--decimal ${sign} if the sign in ${at} (${text}) stands before decimals; if that is ${digits}, this cell written otherwise`,
        },
      ];
    },
  },
];
