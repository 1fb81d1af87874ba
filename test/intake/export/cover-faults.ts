import { put, type Fault } from "./planting.ts";

/** What the lines above a table say of the document, against what the call says of it: no number, no day, and the commune Bến Lặng. */
const said = [
  [0, 2, "Số: 7/BC-UBND", "document-no", "7/BC-UBND", "none"],
  [0, 0, "UBND XÃ CÁNH MỎNG", "locality", "canh-mong", "ben-lang"],
  [2, 0, "Bến Lặng, ngày 5 tháng 3 năm 2024", "issued-on", "2024-03-05", "none"],
] as const;

const denials = ["VỐN CHƯA PHÂN BỔ", "KẾ HOẠCH VỐN CHƯA GIAO", "VỐN DỰ KIẾN GIAO", "ĐỀ NGHỊ PHÂN BỔ VỐN", "PHÂN BỔ VỐN CHƯA GIẢI NGÂN"];

export const coverFaults: readonly Fault[] = [
  {
    name: "cover-contradicted",
    about: "its cover has another number, day or place than the call",
    plant: (table, dialect, seed) => {
      const [row, column, text, option, reading, given] = said[seed % said.length] ?? said[0];
      const value = put(table, dialect, row, column, text);
      const expected = `--${option} ${reading} as the cover says, --override ${option} to keep "${given}"`;
      return [{ row, column: null, problem: "the cover says otherwise than the option", value, expected }];
    },
  },
  {
    name: "stage-denied",
    about: "the title names a stage that is not reached, or only expected",
    plant: (table, dialect, seed) => {
      const value = put(table, dialect, table.title, 0, `BIỂU ${denials[seed % denials.length]} NĂM ${table.year}`);
      const expected = "--stage proposed, planned, assigned: what the figures of the table are";
      return [{ row: table.title, column: null, problem: "a stage that is denied, or only expected", value, expected }];
    },
  },
];
