import type { PublishedFile } from "./changes.ts";
import type { Column } from "./tables.ts";

/** A table as it was published. */
export interface ManifestTable {
  readonly name: string;
  readonly rows: number;
  readonly parquet: PublishedFile;
  readonly csv: PublishedFile;
}
/** A cube brings its own dictionary; that of the tables is `tables.ts`. */
export interface ManifestCube extends ManifestTable {
  readonly about: string;
  readonly columns: Readonly<Record<string, Column>>;
}
/** What was published: `manifest.json`. Paths start at the folder that it lies in. */
export interface Manifest {
  readonly data_version: string;
  readonly as_of: string;
  readonly tables: readonly ManifestTable[];
  readonly cubes: readonly ManifestCube[];
  /** How many answers were written. */
  readonly answers: number;
  /** Every file but the manifest itself, sorted by path. */
  readonly files: readonly PublishedFile[];
}
