import { csvFile, csvHeader, factTables, type FactTable } from "../../domain/tables.ts";
import type { SourceFile } from "../country.ts";
import { decode } from "../decode.ts";
import { readCountry } from "../read-country.ts";
import { readCsv, readRows, type CsvFile } from "../read.ts";
import { contractNotice } from "./contract-notice.ts";
import type { ExportFile } from "./export-file.ts";
import { noticeAt, type Notice } from "./notice.ts";

/** The tables whose files lie in the folder of a plan. */
export const planTables = ["plans", ...factTables, "citations"] as const;
export type PlanTable = FactTable | "plans" | "citations";

/** A file that the contract itself describes, as this program writes it. */
export interface OwnFile {
  /** As its sender named it. */
  readonly name: string;
  readonly table: PlanTable;
  readonly bytes: Uint8Array;
  readonly csv: CsvFile;
  /** How many rows of the file have no cell. */
  readonly blank: number;
}

/** Where a table's ids stand, and how the plan is read from one. */
const ids: readonly (readonly [column: string, plan: RegExp])[] = [
  ["figure_id", /^(.+)\.\d+$/],
  ["citation_id", /^(.+)-c\d+$/],
  ["plan_code", /^(.+)$/],
];
const beginning = new RegExp(`^"?(${ids.map(([column]) => column).join("|")})"?[,;\\t]`);

/** Tells the contract's own files from exports; one whose table neither header nor name tells is a notice. */
export function ownFiles(files: readonly ExportFile[], plan: string): { own: OwnFile[]; exports: ExportFile[]; notices: Notice[] } {
  const own: OwnFile[] = [];
  const exports: ExportFile[] = [];
  const notices: Notice[] = [];
  for (const file of files) {
    const { text } = decode(file.name, file.bytes);
    if (!beginning.test(text)) {
      exports.push(file);
      continue;
    }
    const place = { file: file.name, sheet: null, row: 1, column: "" };
    const csv = readCsv(file.name, text);
    const tables = tablesOf(file.name, csv);
    const [table, other] = tables;
    const of = planOf(csv);
    if (table === undefined || other !== undefined) {
      notices.push(noticeAt(place, "own-table-ambiguous", null, { names: tables.map((one) => csvFile(one)).join(", ") }));
    } else if (own.some((one) => one.table === table)) {
      notices.push(noticeAt(place, "own-table-twice", null, { other: own.find((one) => one.table === table)?.name ?? "" }));
    } else if (of !== null && of !== plan) notices.push(noticeAt(place, "other-plan", of, { plan: of }));
    else own.push({ ...file, table, csv, blank: readRows(text, ",").rows.length - csv.records.length - 1 });
  }
  return { own, exports, notices };
}

/** The tables that a file may be of: by its header, then by its name; "all" stands in totals only. */
function tablesOf(name: string, { header, records }: CsvFile): PlanTable[] {
  const named = planTables.filter((table) => name.startsWith(csvFile(table).replace(".csv", "")));
  const alike = planTables.filter((table) => [...csvHeader(table)].sort().join() === [...header].sort().join());
  if (alike.length === 0) return named.length > 0 ? named : [...planTables];
  const isTotal = records.some(({ cells }) => cells["fund_source"] === "all" || cells["expenditure_type"] === "all");
  const told = alike.filter((table) => alike.length === 1 || named.includes(table) || (isTotal && table === "stated_totals"));
  return told.length > 0 ? told : alike;
}

function planOf({ records }: CsvFile): string | null {
  const [first] = records;
  const [plan = null] = ids.flatMap(([column, pattern]) => pattern.exec(first?.cells[column] ?? "")?.[1] ?? []);
  return plan;
}

/** What the contract's own checks say of such files, each under the name that its sender gave it. */
export function ownProblems(plan: string, own: readonly OwnFile[], country: readonly SourceFile[]): Notice[] {
  const pathOf = (table: PlanTable) => `plans/${plan}/${csvFile(table)}`;
  const names = new Map(own.map(({ name, table }) => [`data/${pathOf(table)}`, name]));
  const others = country.filter(({ path }) => !names.has(`data/${path}`));
  const { problems } = readCountry([...others, ...own.map(({ table, bytes }) => ({ path: pathOf(table), bytes }))]);
  return problems.flatMap((one) => {
    const name = names.get(one.file);
    const place = { file: name ?? "", sheet: null, row: one.line, column: "" };
    return name === undefined ? [] : [contractNotice(place, one)];
  });
}
