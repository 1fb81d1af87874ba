/**
 * One figure that differs between a release of the data and the one before it, or one entry: a document, a citation, a place, a
 * project or an aim.
 */
export interface Change {
  /** Of an entry its code; the table tells which. */
  readonly figure_id: string;
  /** The table that it stands in; for one that was taken away, stood in. */
  readonly table: string;
  readonly kind: "added" | "corrected" | "removed";
  /** What of it was corrected; null where the whole of it came or went. */
  readonly column: string | null;
  /** As in the CSV; of a figure that came or went, as printed, and of an entry its name. Null where nothing was or is stated. */
  readonly before: string | null;
  readonly after: string | null;
  /** After less before, where both are numbers. */
  readonly difference: number | null;
  readonly reason_vi: string | null;
  readonly reason_en: string | null;
}

/** A version of the data that is kept for good. */
export interface Release {
  readonly version: string;
  /** The day on which it was made, `2026-11-20`. */
  readonly released_on: string;
  /** How many figures it holds. */
  readonly figures: number;
  /** Its tables, by file name. */
  readonly files: readonly PublishedFile[];
  /** Against the release before it; the first has none. */
  readonly changes: readonly Change[];
  /** Columns that its tables have and those of the release before it have not, or the other way round. */
  readonly columns: readonly ColumnsChange[];
}
/** How the columns of a table differ from those that it had in the release before. */
export interface ColumnsChange {
  readonly table: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
/** A file and what tells whether it arrived whole; its path starts at the folder that names it. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Every kept release, the newest first, and the version that the site shows. */
export interface Releases {
  readonly data_version: string;
  readonly releases: readonly Release[];
}

/** The version of the data that a release keeps: one of the same data, made again since the published tables changed, ends in `-2`, `-3` … */
export function dataVersionOf({ version }: Pick<Release, "version">): string {
  return /^\d{4}-\d\d-\d\d-[0-9a-f]{8}/.exec(version)?.[0] ?? version;
}

/** The columns of `changes.csv`. */
export const changeColumns = ["figure_id", "table", "kind", "column", "before", "after", "difference", "reason_vi", "reason_en"] as const;
