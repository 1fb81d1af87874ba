import type { Dialect } from "./dialects.ts";
import type { InventedTable } from "./invented-table.ts";
import { put, type Fault } from "./planting.ts";

/** What goes wrong with rows that are parts of the row above; stands behind all others, so that each keeps its tables. */
export const divisionFaults: readonly Fault[] = [
  {
    name: "part-ambiguous",
    about: 'a "trong đó" source below two types: of the last, or of both',
    plant: (table, dialect, seed) => {
      single(table, dialect);
      const names = ["Vốn đầu tư", "Vốn sự nghiệp", `Trong đó: ${["NSTW", "NSĐP", "vốn trung ương"][seed % 3] ?? ""}`];
      const row = table.first + 4;
      const values = names.map((name, at) => loose(table, dialect, table.first + 2 + at, name));
      const at = `--row ${row + 1 + dialect.extraLines}=`;
      const expected = `an ordinal, or ${at}part if it is of the source or type above, ${at}project if it is of the whole project`;
      const [, , value = ""] = values;
      return [{ row, column: table.name, problem: "a part of the row above, or of the whole project", value, expected }];
    },
  },
  {
    name: "part-alone",
    about: 'one "trong đó" part of a project, and nothing of the rest',
    plant: (table, dialect, seed) => {
      single(table, dialect);
      const row = table.first + 2;
      const value = loose(table, dialect, row, `${["Trong đó: vốn đầu tư", "Trong đó NSTW", "Gồm: vốn sự nghiệp"][seed % 3]}`);
      const at = `--row ${row + 1 + dialect.extraLines}=`;
      const expected = `the other parts in rows of their own; ${at}part to take it as it stands (the total then does not add up, which is told as a finding), ${at}aside to keep the total alone`;
      return [{ row, column: table.name, problem: "one part only of a total", value, expected }];
    },
  },
  {
    name: "whole-unknown",
    about: 'a "trong đó" project that is no part of the project above it',
    plant: (table, dialect, seed) => {
      const row = table.first + 2;
      const parts = [
        ["Lớp học nghề buổi tối", "P4.S1"],
        ["Tin bản làng", "P6.S2"],
        ["Tập huấn cán bộ", "P7.S1"],
      ] as const;
      const [name, code] = parts[seed % parts.length] ?? parts[0];
      const value = loose(table, dialect, row, `Trong đó: ${name}`);
      const at = `--row ${row + 1 + dialect.extraLines}=`;
      const expected = `the project or total that it lies in right above, ${at}${code} if it is the money of that project itself, ${at}aside`;
      return [{ row, column: table.name, problem: "a part of a row that does not stand right above", value, expected }];
    },
  },
];

/** Stands behind the faults of cells, so that each keeps its tables. */
export const headingFaults: readonly Fault[] = [
  {
    name: "section-unknown",
    about: "a heading of money that is no known source or type, and maybe not the programme's",
    plant: (table, dialect, seed) => {
      const row = table.first + 2;
      const headings = ["NGUỒN VỐN KHÁC", "Vốn vay ưu đãi", "Nguồn lồng ghép", "Chương trình nông thôn mới"];
      put(table, dialect, row, 0, ["", "II", "B"][seed % 3] ?? "");
      const value = put(table, dialect, row, table.name, headings[seed % headings.length] ?? "");
      for (const column of table.figures) put(table, dialect, row, column, "");
      const at = `--row ${row + 1 + dialect.extraLines}=`;
      const expected = `a source or type (${at}local, ${at}capital), ${at}aside if it adds nothing to the rows under it; rows that are no money of the programme are left out one by one`;
      return [{ row, column: table.name, problem: "heading of a source, type or programme that is not known", value, expected }];
    },
  },
];

/** Stands last, so that each before it keeps its tables. */
export const sentenceFaults: readonly Fault[] = [
  {
    name: "figure-outside",
    about: "a sentence above or below the table that states a figure",
    plant: (table, dialect, seed) => {
      const sentences = [
        ["Ngoài ra nhân dân đóng góp 500 triệu đồng thực hiện Dự án 2", "500 triệu đồng"],
        ["Vốn vay chiếm 93,5% tổng vốn", "93,5%"],
        ["Hỗ trợ làm nhà cho 1.438 hộ nghèo", "1.438 hộ"],
        ["Tổng kinh phí: 2,5 tỷ đồng (tỉnh 2 tỷ)", "2,5 tỷ đồng; 2 tỷ"],
      ] as const;
      const [sentence, stated] = sentences[seed % sentences.length] ?? sentences[0];
      const below = seed % 2 === 0 ? table.last + 1 : table.rows.push([]) - 1;
      const [row, column] = seed % 3 === 0 ? ([0, 2] as const) : ([below, 1] as const);
      const value = put(table, dialect, row, column, sentence);
      const expected = `a row or column of the table with ${dialect.shown(stated)}; --row ${row + 1 + dialect.extraLines}=aside if it is no figure of the plan, or stands in the table already`;
      return [{ row, column, problem: "a line outside of the figures that states one", value, expected }];
    },
  },
];

/** A row without an ordinal. */
function loose(table: InventedTable, dialect: Dialect, row: number, name: string): string {
  put(table, dialect, row, 0, "");
  return put(table, dialect, row, table.name, name);
}

/** A table with one column of money, of no source or type. */
function single(table: InventedTable, dialect: Dialect): void {
  const [first = 2, ...others] = table.figures;
  for (let row = table.header; row < table.first; row++) put(table, dialect, row, first, row === table.header ? "Số tiền" : "");
  for (let row = table.header; row <= table.last; row++) for (const column of others) put(table, dialect, row, column, "");
}
