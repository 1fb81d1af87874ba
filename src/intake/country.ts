import type { Row, TableName } from "../domain/tables.ts";

/** A file as received: where it lies (from the folder that holds `plans/`, `reference/`, `reviews/`) and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
/** All rows of all tables, by table; what compile computes (findings) is not among them yet. */
export type CountryRows = { readonly [T in Exclude<TableName, "findings">]: readonly Row<T>[] };
/** A person's judgement of a finding, from `reviews/findings.csv`. */
export interface Review {
  readonly finding_id: string;
  readonly cause: string;
  readonly explanation_vi: string;
  readonly explanation_en: string;
}
