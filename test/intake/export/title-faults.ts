import { put, someRow, type Fault } from "./planting.ts";

const units = "a line Đơn vị tính, or --unit vnd, thousand_vnd, million_vnd, billion_vnd";

/** What goes wrong above a table, or with a file as a whole. */
export const titleFaults: readonly Fault[] = [
  {
    name: "unit-missing",
    about: "no line says what the amounts are counted in",
    plant: (table) => {
      table.rows[table.unitLine] = [];
      return [{ row: table.header, column: null, problem: "no unit", value: null, expected: units }];
    },
  },
  {
    name: "unit-ambiguous",
    about: "two lines above the table name different units",
    plant: (table, dialect) => {
      const other = table.unit === "billion_vnd" ? (["vnd", "đồng"] as const) : (["billion_vnd", "tỷ đồng"] as const);
      put(table, dialect, 0, 2, `ĐVT: ${other[1]}`);
      const expected = `one of them (the other: row ${table.unitLine + 1 + dialect.extraLines}): --unit ${other[0]}, --unit ${table.unit}`;
      return [{ row: 0, column: null, problem: "two units", value: dialect.shown(`ĐVT: ${other[1]}`), expected }];
    },
  },
  {
    name: "year-missing",
    about: "neither title nor header names a year",
    plant: (table) => {
      const title = table.rows[table.title]?.[0] ?? "";
      table.rows[table.title] = [title.replace(/ NăM \d+$/i, "")];
      return [
        { row: table.header, column: null, problem: "no year", value: null, expected: "a year in the title or header, or --year 2024" },
      ];
    },
  },
  {
    name: "year-ambiguous",
    about: "the title names two years",
    plant: (table, dialect) => {
      const value = put(table, dialect, table.title, 0, `${table.rows[table.title]?.[0]} và năm ${table.year + 2}`);
      const at = table.title + 1 + dialect.extraLines;
      const expected = `one of them (the other: row ${at}): --year ${table.year}, --year ${table.year + 2}`;
      return [{ row: table.title, column: null, problem: "two years", value, expected }];
    },
  },
  {
    name: "stage-missing",
    about: "nothing says whether the money is proposed, planned or assigned",
    plant: (table, dialect) => {
      put(table, dialect, table.title, 0, `BIỂU TỔNG HỢP NĂM ${table.year}`);
      const expected = "đề xuất, kế hoạch, giao … in the title or header, or --stage proposed, planned, assigned";
      return [{ row: table.header, column: null, problem: "no stage", value: null, expected }];
    },
  },
  {
    name: "stage-ambiguous",
    about: "the title names two stages",
    plant: (table, dialect, seed) => {
      const [one, other, words] =
        seed % 2 === 0 ? ["proposed", "assigned", "ĐỀ XUẤT VÀ PHÂN BỔ"] : ["proposed", "planned", "ĐỀ XUẤT THEO NHU CẦU"];
      const value = put(table, dialect, table.title, 0, `BIỂU ${words} NĂM ${table.year}`);
      const expected = `one of them (the other: row ${table.title + 1 + dialect.extraLines}): --stage ${one}, --stage ${other}`;
      return [{ row: table.title, column: null, problem: "two stages", value, expected }];
    },
  },
  {
    name: "no-table",
    about: "no header names the column of projects",
    plant: (table, dialect) => {
      put(table, dialect, table.header, table.name, "Xin xem dưới đây");
      return [
        {
          row: null,
          column: null,
          problem: "no table found",
          value: null,
          expected: "a header with a column Nội dung, Dự án, Chỉ tiêu or Đối tượng vay",
        },
      ];
    },
  },
  {
    name: "broken-file",
    about: "a quote inside a CSV that nobody closes; a workbook that was cut off on its way",
    plant: (table, dialect, seed) => {
      if (dialect.extension === "xlsx") {
        const expected = "a whole .xlsx file; the library says: Couldn't unzip `.xlsx` file contents";
        return [{ row: null, column: null, problem: "cannot be opened as .xlsx", value: null, expected }];
      }
      const row = someRow(table, seed);
      put(table, dialect, row, table.name, "@@Nhà ở không dột");
      // where other cells have quotes, the next of them closes this one too early
      const expected = ["nfd", "utf-8", "vni"].includes(dialect.name)
        ? 'a separator behind a closing quote, or "" for a quote inside the cell'
        : "a closing quote";
      return [{ row, column: null, problem: "broken quote", value: null, expected }];
    },
    damage: (bytes, { extension, name }) => {
      if (extension === "xlsx") return bytes.slice(0, bytes.length - 200);
      const at = name === "utf-16" ? 2 : 1;
      const marker = bytes.findIndex((byte, index) => byte === 0x40 && bytes[index + at] === 0x40);
      return bytes.map((byte, index) => (index === marker ? 0x22 : index === marker + at ? 0x20 : byte));
    },
  },
];
