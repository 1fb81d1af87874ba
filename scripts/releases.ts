import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changeColumns, type Change, type ColumnsChange, type Release, type PublishedFile, type Releases } from "../src/domain/changes.ts";
import { tableNames } from "../src/domain/tables.ts";
import type { SourceFile } from "../src/intake/country.ts";
import { publishedIdsPath, publishedIdsText } from "../src/intake/export/published-ids.ts";
import { figuresOf, type BareChange, type ReleaseRow, type ReleaseTables } from "../src/intake/changes.ts";
import { isFormulaLike } from "../src/intake/formula-like.ts";
import { readCsv } from "../src/intake/read.ts";
import { csvOf } from "./csv.ts";
import { fileOf } from "./write-manifest.ts";

/** What `release.json` keeps besides what follows from the other files. */
export interface ReleaseRecord {
  readonly version: string;
  readonly released_on: string;
  /** The version that it replaced; null for the first. */
  readonly follows: string | null;
  readonly figures: number;
  readonly files: readonly PublishedFile[];
}

/** Every kept release of a data folder, the newest first. Throws where one was edited after it was made, or the chain is broken. */
export function readReleases(dataFolder: string): Release[] {
  const folder = path.join(dataFolder, "releases");
  if (!existsSync(folder)) return [];
  const records = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "release.json")))
    .map((entry) => recordOf(path.join(folder, entry.name)));
  const chain: ReleaseRecord[] = [];
  for (let newest = newestOf(records, folder); newest; newest = records.find(({ version }) => version === chain.at(-1)?.follows))
    chain.push(newest);
  if (chain.length !== records.length)
    throw new Error(`${folder}: the releases do not follow one another, see "follows" in each release.json`);
  return chain.map((record) => {
    const { follows, ...release } = record;
    if (follows === null) return { ...release, changes: [], columns: [] };
    const own = path.join(folder, record.version);
    return { ...release, changes: readChanges(path.join(own, "changes.csv")), columns: columnsBetween(path.join(folder, follows), own) };
  });
}

function newestOf(records: readonly ReleaseRecord[], folder: string): ReleaseRecord | undefined {
  const newest = records.filter(({ version }) => !records.some(({ follows }) => follows === version));
  if (newest.length > 1)
    throw new Error(`${folder}: two releases claim to be the newest: ${newest.map(({ version }) => version).join(", ")}`);
  return newest[0];
}

function recordOf(folder: string): ReleaseRecord {
  const record = JSON.parse(readFileSync(path.join(folder, "release.json"), "utf8")) as ReleaseRecord;
  for (const file of record.files) {
    const found = existsSync(path.join(folder, file.path)) ? fileOf(folder, file.path).sha256 : "nothing";
    if (found !== file.sha256)
      throw new Error(`${path.join(folder, file.path)}: a kept release was edited: ${found} (expected ${file.sha256})`);
  }
  return record;
}

/** The tables of a folder of compiled CSV: a release, or what was just compiled. */
export function releaseTables(folder: string): ReleaseTables {
  const files = tableNames.filter((table) => existsSync(path.join(folder, `${table}.csv`)));
  return new Map(files.map((table) => [table, rowsOf(path.join(folder, `${table}.csv`))]));
}

/** The id of every figure that any kept release has, as a file for intake, which gives none of them to another figure. */
export function publishedIds(dataFolder: string): SourceFile {
  const folder = path.join(dataFolder, "releases");
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "release.json"))) : [];
  const ids = versions.flatMap((version) => [...figuresOf(releaseTables(path.join(folder, version))).keys()]);
  return { path: publishedIdsPath, bytes: new TextEncoder().encode(publishedIdsText(new Set(ids))) };
}

/** How many figures stand in the tables. */
export function figuresIn(tables: ReleaseTables): number {
  return figuresOf(tables).size;
}

/** The tables of two folders whose columns differ. */
function columnsBetween(before: string, after: string): ColumnsChange[] {
  return tableNames.flatMap((table) => {
    const [old, now] = [before, after].map((folder) => headerOf(path.join(folder, `${table}.csv`)));
    const added = (now ?? []).filter((column) => !old?.includes(column));
    const removed = (old ?? []).filter((column) => !now?.includes(column));
    return added.length + removed.length > 0 ? [{ table, added, removed }] : [];
  });
}

function headerOf(file: string): string[] {
  return existsSync(file) ? [...readCsv(file, readFileSync(file, "utf8").split("\r\n", 1)[0] ?? "").header] : [];
}

function rowsOf(file: string): ReleaseRow[] {
  const { records } = readCsv(file, readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
  return records.map(({ cells }) => Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell === "" ? null : cell])));
}

/** Reads the changes that a file names, with the reasons that a person gave. */
export function readChanges(file: string): Change[] {
  return rowsOf(file).map((row) => ({
    figure_id: row["figure_id"] ?? "",
    table: row["table"] ?? "",
    kind: row["kind"] as Change["kind"],
    column: row["column"] ?? null,
    before: row["before"] ?? null,
    after: row["after"] ?? null,
    difference: row["difference"] == null ? null : Number(row["difference"]),
    reason_vi: row["reason_vi"] ?? null,
    reason_en: row["reason_en"] ?? null,
  }));
}

export function changesCsv(changes: readonly Change[]): string {
  return csvOf(
    changeColumns,
    changes.map((change) => ({ ...change })),
  );
}

/** Gives each change the reason that was written for exactly that change before. */
export function withReasons(changes: readonly BareChange[], known: readonly Change[]): Change[] {
  const same = (a: BareChange, b: BareChange) =>
    a.table === b.table &&
    a.figure_id === b.figure_id &&
    a.column === b.column &&
    a.before === b.before &&
    a.after === b.after &&
    a.kind === b.kind;
  return changes.map((change) => {
    const { reason_vi = null, reason_en = null } = known.find((one) => same(one, change)) ?? {};
    return { ...change, reason_vi, reason_en };
  });
}

/** A figure that is new speaks for itself; why one was corrected or taken away, a reader must be told. */
export function lacksReason({ kind, reason_vi, reason_en }: Change): boolean {
  // it is published in changes.csv, where no text may run
  return kind !== "added" && [reason_vi, reason_en].some((reason) => reason === null || isFormulaLike(reason));
}

/** Puts every kept release under `releases/` of what is published, and what changed from one to the next in `changes.json`. */
export function writeReleases(dataFolder: string, folder: string, data_version: string): Release[] {
  const releases = readReleases(dataFolder);
  for (const { version } of releases) {
    const to = path.join(folder, "releases", version);
    mkdirSync(to, { recursive: true });
    cpSync(path.join(dataFolder, "releases", version), to, { recursive: true });
  }
  const written: Releases = { data_version, releases };
  writeFileSync(path.join(folder, "changes.json"), JSON.stringify(written));
  return releases;
}
