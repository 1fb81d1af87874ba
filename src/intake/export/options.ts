import type { MoneyUnit, Stage } from "../../domain/codes.ts";
import type { Charset } from "./charset.ts";

/** What a person decides where an export does not say, or says two things. */
export interface ExportOptions {
  readonly plan: string;
  readonly charset?: Charset | undefined;
  readonly separator?: Separator | undefined;
  readonly sheet?: string | undefined;
  readonly decimal?: DecimalSign | undefined;
  readonly unit?: MoneyUnit | undefined;
  readonly year?: number | undefined;
  /** The day that reports without one count up to; `year` for all of it. */
  readonly asOf?: string | undefined;
  readonly stage?: Stage | undefined;
  /** Which of two breakdowns of the same money counts: by source or by type. */
  readonly split?: "source" | "type" | undefined;
  /** Columns that name no source or type under a title of one, beside columns of others: the title's, or the total of all. */
  readonly unnamed?: "title" | "total" | undefined;
  /** Levels of the local budget without its total: a single one is all of it, or they are parts of money without a figure. */
  readonly levels?: "whole" | "part" | undefined;
  /** What "Kinh phí thực hiện" is: money planned for carrying something out, or what has been carried out. */
  readonly carryOut?: "plan" | "done" | undefined;
  /** What an empty cell means in a row that has figures. */
  readonly empty?: "not-stated" | "absent" | undefined;
  /** What a dash means. */
  readonly dash?: "zero" | "not-stated" | "absent" | undefined;
  /** What a small number in brackets behind a figure is: the mark of a footnote. */
  readonly marks?: "note" | undefined;
  /** What becomes of figures of the plan that the file does not have any more. */
  readonly gone?: "keep" | "remove" | undefined;
  /** Headers or letters of columns that are left out. */
  readonly ignore?: readonly string[] | undefined;
  /** `D=rest`: column D is a part of the column of all, and the rest of the money stands nowhere; `D=whole`: it should be all of it. */
  readonly parts?: readonly string[] | undefined;
  /** `E=D`: column E has the rates of what column D reports. */
  readonly rates?: readonly string[] | undefined;
  /** `E=D`: column E is a part of column D; `E=ALL` of all the money before it, `E=title` of what the title speaks of. */
  readonly within?: readonly string[] | undefined;
  /** `12=P3.S1`, `bieu.csv:12=P3.S1`: what a row is about. */
  readonly rows?: readonly string[] | undefined;
  /** Columns of plan.csv, for a plan that has none yet. */
  readonly about?: Readonly<Record<string, string>> | undefined;
  /** What a person says of the document although its cover says otherwise. */
  readonly override?: readonly Overridable[] | undefined;
}

/** The options that a cover may contradict, and an override lets stand. */
export const overridables = ["document-no", "issued-on", "issuer", "locality", "period"] as const;
export type Overridable = (typeof overridables)[number];

export const separators = { comma: ",", semicolon: ";", tab: "\t" } as const;
export type Separator = keyof typeof separators;
export const decimalSigns = ["comma", "dot"] as const;
/** Which sign stands before the decimals; the other parts thousands. */
export type DecimalSign = (typeof decimalSigns)[number];
