import type { FactTable } from "../../domain/tables.ts";
import type { Charset } from "./charset.ts";
import type { Found } from "./defaults.ts";
import type { Recognised, RowKind } from "./entry.ts";
import type { Change } from "./merge.ts";
import type { Notice } from "./notice.ts";
import type { PlanSource } from "./plan-sources.ts";
import type { DecimalSign, Separator } from "./options.ts";

/** How one sheet or file was read. */
export interface SheetReport {
  readonly file: string;
  readonly sheet: string | null;
  /** Null for a workbook. */
  readonly charset: Charset | null;
  readonly separator: Separator | null;
  /** Null where no figure needs one. */
  readonly decimal: DecimalSign | null;
  /** The cell that tells the sign, where others would be a thousand times as much in the other way. */
  readonly decimalBy: { readonly cell: string; readonly text: string } | null;
  /** The file of the contract that it is itself; null for what an office sends. */
  readonly contract: string | null;
  readonly tables: readonly TableReport[];
  /** Every row of the input, by what became of it. */
  readonly rows: Readonly<Record<RowKind, number>>;
  /** Rows that nothing was taken from, with their text: a reader sees what was passed over. */
  readonly passed: readonly { readonly row: number; readonly kind: RowKind; readonly text: string }[];
}
export interface TableReport {
  /** The first and last row of its header. */
  readonly header: readonly [number, number];
  /** What counts for all of it. */
  readonly found: readonly Found[];
  readonly columns: readonly ColumnReport[];
  readonly recognised: readonly Recognised[];
}
export interface ColumnReport {
  readonly letter: string;
  readonly header: string;
  /** The kind of name that its cells hold, or what its figures are about: codes of the contract, years and dates. */
  readonly meaning: readonly string[];
}
/** A figure that is not as it was. */
export interface FigureReport {
  readonly figure_id: string;
  readonly table: FactTable;
  readonly change: Change;
  readonly now: string;
  readonly before: string | null;
}
/** A figure that the plan had, and that a person takes away since the file does not have it any more. */
export interface RemovedReport {
  readonly figure_id: string;
  readonly table: FactTable;
  /** An empty text where it was named without a figure. */
  readonly as_printed: string;
  readonly locator: string;
}

/** All that intake says of an export. Files are written only when there is no problem. */
export interface IntakeReport {
  readonly plan: string;
  readonly sheets: readonly SheetReport[];
  readonly figures: Readonly<Record<Change, number>>;
  readonly changed: readonly FigureReport[];
  readonly removed: readonly RemovedReport[];
  /** Every file of the plan afterwards: written anew, or kept as it stands. */
  readonly files: readonly { readonly name: string; readonly rows: number; readonly isKept: boolean }[];
  /** Who says what stands in a new plan.csv; empty where there is one. */
  readonly described: readonly PlanSource[];
  readonly problems: readonly Notice[];
  /** What a person's choice leaves out of the plan: told, and no problem. */
  readonly remarks: readonly Notice[];
}

/** The report, and the files that a caller may write: by name, with their text. */
export interface Intake {
  readonly report: IntakeReport;
  readonly files: ReadonlyMap<string, string>;
  /** Files of the plan that have no row any more. */
  readonly emptied: readonly string[];
}
