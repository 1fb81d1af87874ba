import type { Row, TableName } from "../domain/tables.ts";

/** A file as received: where it lies (from the folder that holds `plans/`, `reference/`, `reviews/`) and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
/** All rows of all tables, by table; what compile computes (findings) is not among them yet. */
export type CountryRows = { readonly [T in Exclude<TableName, "findings">]: readonly Row<T>[] };
/** The numbers that a finding is judged by, as `reviews/findings.csv` writes them. */
export interface ReviewBasis {
  readonly stated: string;
  readonly computed: string;
  readonly figures: string;
}
/** A person's judgement of a finding, from `reviews/findings.csv`, with the numbers that it was made of. */
export interface Review extends ReviewBasis {
  readonly finding_id: string;
  readonly cause: string;
  readonly explanation_vi: string;
  readonly explanation_en: string;
}
