import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Change } from "../src/domain/changes.ts";
import { tableNames } from "../src/domain/tables.ts";
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
  A correction needs its reason in both languages: without one, data/releases/next.csv is written for you to fill in.`;

/** What became of a call: kept, kept already, or waiting for reasons. */
export type Outcome =
  { readonly kept: string } | { readonly already: string } | { readonly waiting: readonly Change[]; readonly file: string };

/** Compiles a data folder and keeps it as a release of that day, if every correction has its reason. Throws DataProblems. */
export async function release(dataFolder: string, day: string, say: (line: string) => void): Promise<Outcome> {
  const scratch = mkdtempSync(path.join(tmpdir(), "ro-von-release-"));
  try {
    const { data_version: version } = await compile(dataFolder, scratch, say);
    const [newest = null] = readReleases(dataFolder);
    if (newest?.version === version) return { already: version };
    const compiled = path.join(scratch, "data");
    const kept = path.join(dataFolder, "releases");
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
    const files = tableNames.map((table) => `${table}.csv`);
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
      for (const { figure_id, column, before, after } of outcome.waiting)
        console.error(
          `${outcome.file}: ${figure_id} ${column ?? "whole figure"}: "${before ?? ""}" became "${after ?? ""}" (expected reason_vi and reason_en)`,
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
