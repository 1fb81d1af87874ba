import type { Cause, Comparator, FindingRule, FindingUnit, IssuedPrecision } from "../../domain/codes.ts";
import type { FigureRow } from "../document/figure-row.ts";

/** The document of a row. */
export interface DocumentOfRow {
  readonly plan_code: string;
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly issued_on: string | null;
  readonly issued_precision: IssuedPrecision;
  /** How many totals it states. */
  readonly totals: number;
}
/** What each row of a finding says of the finding itself. */
export interface FindingFacts extends DocumentOfRow {
  readonly finding_id: string;
  readonly rule: FindingRule;
  readonly scope: string;
  readonly cause: Cause;
  readonly stated: number | null;
  readonly stated_comparator: Comparator | null;
  readonly computed: number | null;
  readonly computed_comparator: Comparator | null;
  readonly computed_not_stated: number;
  readonly difference: number | null;
  readonly finding_unit: FindingUnit;
  readonly explanation_vi: string | null;
  readonly explanation_en: string | null;
  readonly inferred_count: number | null;
  readonly inferred_figure_id: string | null;
  readonly inferred_value: number | null;
}
/** One row of the SQL: a figure that a finding names. */
export interface FindingRow extends FindingFacts, FigureRow {
  readonly role: "total" | "part" | "reached";
}
/** One row of the SQL: a finding that compares documents, not figures. */
export interface CitedRow extends FindingFacts {
  readonly role: "cited";
  readonly figure_id: null;
  readonly cited_on: string | null;
  readonly cited_precision: IssuedPrecision;
  readonly cited_as_printed: string;
  readonly cited_locator: string;
}
/** A document in which nothing was found. */
export interface CleanRow extends DocumentOfRow {
  readonly finding_id: null;
}
