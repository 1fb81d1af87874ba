import writeWorkbook from "write-excel-file/node";
import { asTcvn3, toTcvn3, toVni, toWindows1258 } from "./legacy-bytes.ts";

/** How an office writes a table: charset, separator, decimal sign, quotes. */
export interface Dialect {
  readonly name: string;
  readonly extension: "csv" | "xlsx";
  readonly decimal: "," | ".";
  /** How many lines stand before the table's own first row. */
  readonly extraLines: number;
  /** A cell as it arrives on the other side: TCVN3 has no capitals with a tone. */
  readonly shown: (text: string) => string;
  write(rows: readonly (readonly string[])[]): Promise<Uint8Array>;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function csv(rows: readonly (readonly string[])[], separator: string, quotes: "always" | "needed" = "needed", end = "\n"): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (text: string) =>
    quotes === "always" || text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => Array.from({ length: width }, (_, at) => cell(row[at] ?? "")).join(separator) + end).join("");
}

function text(
  name: string,
  decimal: Dialect["decimal"],
  encode: (rows: readonly (readonly string[])[]) => Uint8Array,
  own: Partial<Dialect> = {},
): Dialect {
  return { name, extension: "csv", decimal, extraLines: 0, shown: (cell) => cell, write: async (rows) => encode(rows), ...own };
}

function utf16(words: string): Uint8Array {
  const units = Uint16Array.from(
    [...`\ufeff${words}`].flatMap((sign) => sign.split("")),
    (sign) => sign.charCodeAt(0),
  );
  return new Uint8Array(units.buffer);
}

export const dialects: readonly Dialect[] = [
  text("utf-8", ",", (rows) => utf8(csv(rows, ","))),
  text("utf-8-bom", ",", (rows) => utf8(`\ufeff${csv(rows, ";", "needed", "\r\n")}`)),
  text("utf-16", ",", (rows) => utf16(csv(rows, "\t"))),
  text("tcvn3", ",", (rows) => toTcvn3(csv(rows, ";")), { shown: asTcvn3 }),
  text("vni", ".", (rows) => toVni(csv(rows, ","))),
  text("windows-1258", ",", (rows) => toWindows1258(`sep=;\n${csv(rows, ";")}`), { extraLines: 1 }),
  text("nfd", ".", (rows) => utf8(csv(rows, ",", "always").normalize("NFD"))),
  { name: "xlsx", extension: "xlsx", decimal: ",", extraLines: 0, shown: (cell) => cell, write: workbook },
];

/** Plain numbers become numbers, as a spreadsheet holds them; anything else stays text. */
async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const isNumber = (cell: string) => /^\d{1,3}(\.\d{3})*(,\d+)?$/.test(cell);
  const width = Math.max(...rows.map((row) => row.length));
  const data = rows.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const cell = row[at] ?? "";
      if (cell === "") return null;
      return isNumber(cell) ? { value: Number(cell.replaceAll(".", "").replace(",", ".")), type: Number } : { value: cell, type: String };
    }),
  );
  return new Uint8Array(await writeWorkbook(data).toBuffer());
}
