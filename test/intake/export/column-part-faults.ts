import { appendColumn, letter, type Fault } from "./planting.ts";

/** What goes wrong with columns that are parts of others; stands behind all others, so that each keeps its tables. */
export const columnPartFaults: readonly Fault[] = [
  {
    name: "whole-ambiguous",
    about: 'a "trong đó" column behind several sources: of the last, or of all',
    plant: (table, dialect, seed) => {
      const head = [`Trong đó: vốn kéo dài từ năm ${table.year - 1}`, "Trong đó: kinh phí không sử dụng được", "Bao gồm: vốn chuyển nguồn"][
        seed % 3
      ];
      const column = appendColumn(table, dialect, head ?? "", (row) => String(row + seed));
      const readings = [letter(table.figures.at(-1) ?? 2), "ALL"].map((word) => `--within ${letter(column)}=${word}`).join(", ");
      return [
        {
          ...{ row: table.header, column, problem: "a part of which column is open", value: dialect.shown(head ?? "") },
          expected: `year, stage and source in the header of the column itself, or ${readings}`,
        },
      ];
    },
  },
];
