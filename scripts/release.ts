import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { dataVersionOf, type Change, type Release } from "../src/domain/changes.ts";
import { isEntryTable, tableNames } from "../src/domain/tables.ts";
import { changesBetween } from "../src/intake/changes.ts";
import { compile, DataProblems } from "./compile.ts";
import {
  changesCsv,
  figuresIn,
  lacksReason,
  readChanges,
  readReleases,
  releaseTables,
  withReasons,
  type ReleaseRecord,
} from "./releases.ts";
import { fileOf } from "./write-manifest.ts";

const usage = `Keeps the data as it stands as a release: data/releases/<version>/, with what changed since the last one and why.
  npm run release -- [--on 2026-11-20]
  Also where no figure changed but the published tables did, in their columns or in what is computed: then its version ends in -2, -3 …
  A correction, of a figure or of a document, citation, place, project or aim, needs its reason in both languages: without one, data/releases/next.csv is written for you to fill in.`;

/** What became of a call: kept, kept already, or waiting for reasons. */
export type Outcome =
  { readonly kept: string } | { readonly already: string } | { readonly waiting: readonly Change[]; readonly file: string };

/** Compiles a data folder and keeps it as a release of that day, if every correction has its reason. Throws DataProblems. */
export async function release(dataFolder: string, day: string, say: (line: string) => void): Promise<Outcome> {
  const scratch = mkdtempSync(path.join(tmpdir(), "ro-von-release-"));
  try {
    const { data_version } = await compile(dataFolder, scratch, say);
    const releases = readReleases(dataFolder);
    const [newest = null] = releases;
    const compiled = path.join(scratch, "data");
    const kept = path.join(dataFolder, "releases");
    const files = tableNames.map((table) => `${table}.csv`);
    if (newest !== null && dataVersionOf(newest) === data_version && isKept(newest, compiled, files)) return { already: newest.version };
    const version = versionFor(data_version, releases);
    const now = releaseTables(compiled);
    const next = path.join(kept, "next.csv");
    const changes =
      newest === null
        ? []
        : withReasons(changesBetween(releaseTables(path.join(kept, newest.version)), now), existsSync(next) ? readChanges(next) : []);
    mkdirSync(kept, { recursive: true });
    const waiting = changes.filter(lacksReason);
    if (waiting.length > 0) {
      writeFileSync(next, changesCsv(changes));
      return { waiting, file: next };
    }
    const aside = path.join(kept, `.${version}`);
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside);
    for (const file of files) copyFileSync(path.join(compiled, file), path.join(aside, file));
    writeFileSync(path.join(aside, "changes.csv"), changesCsv(changes));
    const record: ReleaseRecord = {
      version,
      released_on: day,
      follows: newest?.version ?? null,
      figures: figuresIn(now),
      files: [...files, "changes.csv"].map((file) => fileOf(aside, file)),
    };
    writeFileSync(path.join(aside, "release.json"), `${JSON.stringify(record, null, 1)}\n`);
    renameSync(aside, path.join(kept, version));
    rmSync(next, { force: true });
    return { kept: version };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Whether a release has exactly these files. */
function isKept({ files: kept }: Release, folder: string, files: readonly string[]): boolean {
  const hashes = new Map(kept.map(({ path: name, sha256 }) => [name, sha256]));
  return files.every((file) => hashes.get(file) === fileOf(folder, file).sha256);
}

/** The name of the next release of this data: a kept one is never written over. */
function versionFor(data_version: string, releases: readonly Release[]): string {
  const before = releases.filter((one) => dataVersionOf(one) === data_version).length;
  return before === 0 ? data_version : `${data_version}-${before + 1}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { on: { type: "string" }, help: { type: "boolean", default: false } } });
  if (values.help) {
    console.log(usage);
    return;
  }
  const dataFolder = process.env["RO_VON_DATA"] ?? "data";
  const day = values.on ?? new Date().toISOString().slice(0, 10);
  try {
    const outcome = await release(dataFolder, day, console.log);
    if ("kept" in outcome) console.log(`release    ${path.join(dataFolder, "releases", outcome.kept)}`);
    else if ("already" in outcome) console.log(`release    nothing has changed since ${outcome.already}`);
    else {
      process.exitCode = 1;
      for (const { figure_id, table, column, before, after } of outcome.waiting)
        console.error(
          `${outcome.file}: ${isEntryTable(table) ? `${table} ` : ""}${figure_id} ${column ?? "all of it"}: "${before ?? ""}" became "${after ?? ""}" (expected reason_vi and reason_en, a word first in each)`,
        );
      console.error("nothing was kept: fill the reasons in and call again");
    }
  } catch (error) {
    if (!(error instanceof DataProblems)) throw error;
    process.exitCode = 1;
    console.error(error.message);
  }
}

if (import.meta.main) await main();
