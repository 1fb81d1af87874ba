import { csvFile, csvHeader, factTables } from "../../domain/tables.ts";
import type { SourceFile } from "../country.ts";
import { csvText } from "./csv-text.ts";
import type { Merged } from "./merge.ts";
import type { OwnFile } from "./own-files.ts";
import type { PlanRow } from "./plan-row.ts";
import type { Standing } from "./previous.ts";
import type { IntakeReport } from "./report.ts";

/** The folder of a plan as it would stand. */
export interface PlanAfter {
  /** Files that are written, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that stay as they are, byte for byte. */
  readonly kept: readonly SourceFile[];
  /** Files that have no row any more. */
  readonly emptied: readonly string[];
}

/** Sets every row into its file, and leaves alone what would not change. */
export function planAfter(
  country: readonly SourceFile[],
  plan: string,
  row: PlanRow,
  rows: readonly Merged[],
  standing: readonly Standing[],
  citations: OwnFile | null,
): PlanAfter {
  const all = textsOf(rows, standing);
  if (citations !== null) {
    const cited = citations.csv.records.map(({ cells }) => cells);
    all.set(csvFile("citations"), csvText(csvHeader("citations"), cited));
  }
  if (row.text !== null) all.set("plan.csv", row.text);
  const decoder = new TextDecoder();
  const kept = country.filter(({ path, bytes }) => {
    if (!path.startsWith(`plans/${plan}/`)) return false;
    const text = all.get(nameOf(path));
    return text === undefined || text === decoder.decode(bytes);
  });
  const left = new Set(kept.map(({ path }) => nameOf(path)));
  const changed = [...all].filter(([name]) => !left.has(name));
  return {
    texts: new Map(changed.filter(([, text]) => text !== "")),
    kept,
    emptied: changed.filter(([, text]) => text === "").map(([name]) => name),
  };
}

/** The texts of all tables with rows; an empty text for one that had rows before and has none now. */
function textsOf(rows: readonly Merged[], standing: readonly Standing[]): Map<string, string> {
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const before = new Set(standing.map(({ table }) => table));
  return new Map(
    factTables.flatMap((table): [string, string][] => {
      const own = byTable.get(table);
      if (own === undefined) return before.has(table) ? [[csvFile(table), ""]] : [];
      return [
        [
          csvFile(table),
          csvText(
            csvHeader(table),
            own.map(({ cells }) => cells),
          ),
        ],
      ];
    }),
  );
}

/** Every file of the plan, with its rows. */
export function fileReports({ texts, kept }: PlanAfter): IntakeReport["files"] {
  const decoder = new TextDecoder();
  const files = [
    ...kept.map(({ path, bytes }) => ({ name: nameOf(path), rows: rowCount(decoder.decode(bytes)), isKept: true })),
    ...[...texts].map(([name, text]) => ({ name, rows: rowCount(text), isKept: false })),
  ];
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function rowCount(text: string): number {
  return Math.max(0, text.trimEnd().split("\n").length - 1);
}
