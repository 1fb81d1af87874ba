import { appendColumn, letter, type Fault } from "./planting.ts";

/** What goes wrong with reports beside a plan; stands behind all others, so that each keeps its tables. */
export const reportFaults: readonly Fault[] = [
  {
    name: "rate-ambiguous",
    about: "a column of rates beside two reports, or beside none",
    plant: (table, dialect, seed) => {
      const heads = [
        ["Tỷ lệ (%)"],
        [`Giải ngân đến 30/6/${table.year}`, `Ước thực hiện năm ${table.year}`, "Tỷ lệ (%)"],
        [`Giải ngân đến 30/6/${table.year}`, `Giải ngân đến 30/9/${table.year}`, "Tỷ lệ giải ngân (%)"],
        [`Ước giải ngân năm ${table.year}`, "Tỷ lệ giải ngân (%)"],
      ][seed % 4] ?? [""];
      const columns = heads.map((head) => appendColumn(table, dialect, head, (row) => String(row + seed)));
      const [rate = 0, ...reports] = columns.toReversed();
      const readings = [
        ...reports.toReversed().map((report) => `--rate ${letter(rate)}=${letter(report)}`),
        `--ignore ${letter(rate)}`,
      ].join(", ");
      return [
        {
          ...{ row: table.header, column: rate, problem: "rate of an unknown report", value: dialect.shown(heads.at(-1) ?? "") },
          expected: `a column of what was disbursed or executed right before it, or ${readings}`,
        },
      ];
    },
  },
];
