import { letter, printed, put, someRow, type Fault } from "./planting.ts";

/** What goes wrong with a row. */
export const rowFaults: readonly Fault[] = [
  {
    name: "component-unknown",
    about: "the programme has no project of that name",
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      const value = put(
        table,
        dialect,
        row,
        table.name,
        ["Trồng hoa ven hồ", "Vẽ tranh tường bến xe", "Thả diều ngày hội"][seed % 3] ?? "",
      );
      const at = row + 1 + dialect.extraLines;
      return [
        {
          row,
          column: table.name,
          problem: "no project of that name",
          value,
          expected: `--row ${at}=CODE with the code of a project, --row ${at}=aside`,
        },
      ];
    },
  },
  {
    name: "component-ambiguous",
    about: "the number is one project's and the name another's",
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      const number = 1 + (seed % 4);
      const value = put(table, dialect, row, table.name, `Dự án ${number}: Nhà ở không dột`);
      const at = row + 1 + dialect.extraLines;
      return [
        { row, column: table.name, problem: "name of two projects", value, expected: `one of --row ${at}=P${number}, --row ${at}=P5` },
      ];
    },
  },
  {
    name: "facet-contradicted",
    about: "a row says one source and its column another",
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      put(table, dialect, row, 0, "-");
      put(table, dialect, row, table.name, "Dân đóng góp");
      return table.figures.map((column, at) => ({
        ...{ row, column, problem: "says two things", value: null },
        expected: `one of ${at === table.figures.length - 1 ? "local" : "central"}, community`,
      }));
    },
  },
  {
    name: "total-ambiguous",
    about: 'a row "Cộng" stands between projects',
    plant: (table, dialect, seed) => {
      const row = table.first + 2 + (seed % 2);
      put(table, dialect, row, 0, "");
      const value = put(table, dialect, row, table.name, ["Cộng", "Tổng cộng"][seed % 2] ?? "");
      // the total that stood first is one of two now, with other amounts
      for (const column of table.figures) put(table, dialect, table.first, column, table.rows[row]?.[column] ?? "");
      const at = row + 1 + dialect.extraLines;
      const expected = `--row ${at}=ALL for the whole programme, --row ${at}=section for its section, --row ${at}=CODE for a project`;
      return [{ row, column: table.name, problem: "total of unknown rows", value, expected }];
    },
  },
  {
    name: "subset-unknown",
    about: 'a "trong đó" row that names no source, type or project',
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      put(table, dialect, row, 0, "");
      const value = put(table, dialect, row, table.name, ["Trong đó: phần của thôn trên", "Trong đó: xóm ven suối"][seed % 2] ?? "");
      const at = row + 1 + dialect.extraLines;
      const choice = (word: string) => `--row ${at}=${word}`;
      const expected = `a source or type (${choice("local")}, ${choice("capital")}), carried over (${choice("carried_over:2022")}), not spendable (${choice("not_spendable")}), a project (${choice("CODE")}); leave it out with ${choice("aside")}`;
      return [{ row, column: table.name, problem: "subset of unknown kind", value, expected }];
    },
  },
  {
    name: "name-missing",
    about: "a row with figures has no name",
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      put(table, dialect, row, table.name, "");
      return [{ row, column: table.name, problem: "figures without a name", value: null, expected: "a project, a source or a type" }];
    },
  },
  {
    name: "stated-twice",
    about: "one project has two rows with different amounts",
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      const before = table.last;
      const name = table.rows[row]?.[table.name] ?? "";
      put(table, dialect, before, table.name, name);
      return table.figures.map((column) => ({
        ...{ row: before, column, problem: "two figures for one thing" },
        value: printed(table, dialect, before, column),
        expected: `as in ${letter(column)}${row + 1 + dialect.extraLines}: ${printed(table, dialect, row, column)}; leave one of them out, as with --row ${before + 1 + dialect.extraLines}=aside`,
      }));
    },
  },
];

/** Stands last, so that the tables of the other faults stay what they are. */
export const restFaults: readonly Fault[] = [
  {
    name: "rest-ambiguous",
    about: "a project's number, and behind it more than its name",
    plant: (table, dialect, seed) => {
      const row = someRow(table, seed);
      const rests = [
        "Dự án 5 năm 2034",
        "Dự án 5, Dự án 6",
        "Dự án 5 + 6",
        "Dự án 5: Nhà ở không dột (vốn kéo dài năm 2018)",
        "Dự án 5 - vốn đầu tư",
        "Dự án 5.2",
        "Dự án 5 (đề xuất)",
        "Dự án 5, bản Gió Ngược",
      ];
      const value = put(table, dialect, row, table.name, rests[seed % rests.length] ?? "");
      const at = row + 1 + dialect.extraLines;
      const expected = `one project, with source, type, year and stage in a row or column of their own; --row ${at}=P5 if the rest adds nothing, --row ${at}=aside`;
      return [{ row, column: table.name, problem: "more than the name of a project", value, expected }];
    },
  },
];
