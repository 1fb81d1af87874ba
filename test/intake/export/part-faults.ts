import { printed, put, type Fault } from "./planting.ts";

/** What goes wrong with figures that are parts of another. */
export const partFaults: readonly Fault[] = [
  {
    name: "levels-without-total",
    about: "a level of the local budget, and its total nowhere",
    plant: (table, dialect, seed) => {
      const column = table.figures.at(-1) ?? 0;
      const heads = table.rows.slice(table.header, table.first).map((cells) => cells[column] ?? "");
      const at = table.header + heads.findIndex((text) => /địa phương|NSĐP/iu.test(text.normalize("NFC")));
      put(table, dialect, at, column, ["Ngân sách tỉnh", "NS huyện", "Ngân sách cấp xã"][seed % 3] ?? "");
      const readings = "--levels whole if this is all of the local money, --levels part to name the local budget without a figure";
      return [
        {
          ...{ row: table.first, column, problem: "levels of the local budget without its total" },
          value: printed(table, dialect, table.first, column),
          expected: `a column or row of the local budget, ${readings}`,
        },
      ];
    },
  },
];
