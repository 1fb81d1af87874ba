import { appendColumn, letter, printed, put, type Fault } from "./planting.ts";

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
  {
    name: "other-span",
    about: "money of several years, or of a month alone",
    plant: (table, dialect, seed) => {
      const heads = [
        "Kế hoạch giai đoạn 2021-2025",
        "Lũy kế vốn đã giao đến 31/12/2022",
        "Giải ngân trong tháng 8",
        "Vốn giao trong quý III",
      ];
      const head = heads[seed % heads.length] ?? "";
      const column = appendColumn(table, dialect, head, (row) => String(row + seed));
      // a month of a report misses its cumulative figure in each row
      const row = head.startsWith("Giải ngân") ? table.first : table.header;
      const expected = `a year's money, or what has been disbursed or executed by a day; leave it out with --ignore ${letter(column)}`;
      return [{ row, column, problem: "figures of another span than one year", value: dialect.shown(head), expected }];
    },
  },
  {
    name: "empty-column",
    about: "a source whose column has no figure in any row",
    plant: (table, dialect, seed) => {
      const head = ["Dân đóng góp", "Vốn huy động khác", "Không ghi nguồn"][seed % 3] ?? "";
      const column = appendColumn(table, dialect, head, () => "");
      const expected = "--empty not-stated if the document names this money without a figure, --empty absent if it does not name it";
      return [{ row: table.header, column, problem: "column without any figure", value: dialect.shown(head), expected }];
    },
  },
];

/** What goes wrong with columns that say less than they seem to. */
export const readingFaults: readonly Fault[] = [
  {
    name: "lone-part",
    about: "a column of one source or type beside the total, and none of the rest",
    plant: (table, dialect, seed) => {
      const [whole = 2, part = 3, ...others] = table.figures;
      for (let row = table.header; row < table.first; row++) for (const column of table.figures) put(table, dialect, row, column, "");
      for (let row = table.first; row <= table.last; row++) for (const column of others) put(table, dialect, row, column, "");
      const head = ["Trong đó: NSTW", "Ngân sách địa phương", "Trong đó: vốn đầu tư", "Vốn sự nghiệp"][seed % 4] ?? "";
      put(table, dialect, table.header, whole, ["Tổng số", "Tổng kinh phí"][seed % 2] ?? "");
      put(table, dialect, table.header, part, head);
      const [own, all] = [letter(part), letter(whole)];
      const rest = `--part ${own}=rest if the rest of column ${all} stands nowhere`;
      const same = `--part ${own}=whole if it should be all of column ${all} (what differs is told as a finding)`;
      const expected = `columns of the other parts; ${rest}, ${same}, --ignore ${own} to keep the total alone`;
      return [{ row: table.header, column: part, problem: "one part only of a column of totals", value: dialect.shown(head), expected }];
    },
  },
  {
    name: "carry-out-ambiguous",
    about: "“Kinh phí thực hiện”: money for carrying out, or what has been",
    plant: (table, dialect, seed) => {
      const head = ["Kinh phí thực hiện", "Nguồn vốn thực hiện", "Vốn thực hiện", "Tổng kinh phí thực hiện"][seed % 4] ?? "";
      const column = appendColumn(table, dialect, head, (row) => String(row + seed));
      const plan = "--carry-out plan if it is money meant for it";
      const expected = `${plan}, --carry-out done if it is what has been executed`;
      const problem = "money for carrying out, or what has been carried out";
      return [{ row: table.header, column, problem, value: dialect.shown(head), expected }];
    },
  },
];
