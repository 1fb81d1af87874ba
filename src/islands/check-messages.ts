import type { Level } from "../domain/codes.ts";
import type { DomainFinding } from "../domain/domain.ts";
import type { Language } from "../i18n/language.ts";
import type { NoticeCode } from "../intake/export/notice.ts";
import type { ExportOptions } from "../intake/export/options.ts";
import type { Progress } from "../intake/export/progress.ts";
import type { IntakeReport } from "../intake/export/report.ts";
import type { SourceText } from "../intake/source-text.ts";
import type { AnswerRow } from "../query/engine.ts";
import type { CitedRow, FindingRow } from "../views/findings/finding-row.ts";

/** What the page asks its worker: to read these files so. */
export interface CheckAsk {
  readonly files: readonly File[];
  readonly country: readonly SourceText[];
  readonly options: ExportOptions;
  readonly language: Language;
}

/** What the worker says: how far it is, what it found, or why it could not. */
export type CheckSaid =
  | { readonly is: "progress"; readonly progress: CheckProgress }
  | { readonly is: "done"; readonly outcome: Outcome }
  | { readonly is: "failed"; readonly why: CheckFailure; readonly file: string };
export interface CheckProgress extends Omit<Progress, "step"> {
  readonly step: "bytes" | Progress["step"];
}
/** `unreadable`: the browser may not read the file, or it changed; `broken`: our code, or the memory, gave out. */
export type CheckFailure = "unreadable" | "broken" | "unreachable";

/** All that a page shows of files: lists cut to what a reader looks through, whole texts as blobs. */
export interface Outcome {
  readonly report: IntakeReport;
  /** How many problems there are of each kind: the report holds the first of each. */
  readonly counts: readonly (readonly [NoticeCode, number])[];
  /** The report in lines, as the command prints it. */
  readonly text: Blob;
  readonly files: readonly CleanedFile[];
  /** The row of plan.csv, as far as it is known. */
  readonly plan: Readonly<Record<string, string>>;
  readonly known: Known;
  /** Its figures, as the compiled tables have them; none while anything in the file is unclear. */
  readonly own: OwnRows;
  /** What does not add up in it; null while anything in the file is unclear. */
  readonly findings: OwnFindings | null;
}
/** The tables that the pictures of a file are drawn from. */
export const ownTableNames = ["allocations", "stated_totals", "memo_amounts", "disbursements", "targets", "results"] as const;
/** Their rows, under the plan code `ownPlan`. */
export type OwnRows = Readonly<Record<(typeof ownTableNames)[number], readonly AnswerRow[]>>;
/** What the rules found in a reader's file. */
export interface OwnFindings {
  /** How many sums were checked. */
  readonly sums: number;
  /** As the list of findings has them, without the name of their place. */
  readonly rows: readonly (FindingRow | CitedRow)[];
  /** As a page knows them, for the mark beside each figure that they touch. */
  readonly marks: readonly DomainFinding[];
}
export interface CleanedFile {
  readonly name: string;
  readonly rows: number;
  readonly blob: Blob;
}
/** What a reader may choose from. */
export interface Known {
  readonly components: readonly Named[];
  readonly indicators: readonly Named[];
  readonly localities: readonly (Named & { readonly level: Level; readonly parent: string | null })[];
}
export interface Named {
  readonly code: string;
  readonly name_vi: string;
  readonly name_en: string;
}
