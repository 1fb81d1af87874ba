import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Manifest } from "../src/domain/manifest.ts";
import { readCountry } from "../src/intake/read-country.ts";
import { formatProblem, type Problem } from "../src/intake/problem.ts";
import { markFindings } from "../src/intake/mark-findings.ts";
import { reconcile } from "../src/intake/reconcile.ts";
import { views } from "../src/views/all.ts";
import { writeFonts } from "./fonts.ts";
import { findingLines } from "./finding-lines.ts";
import { publish } from "./publish.ts";
import { dataVersion, sourceFiles } from "./source-files.ts";
import { writeAnswers } from "./write-answers.ts";
import { domainOf, newestDay } from "./write-domain.ts";
import { reusedIds } from "./reused-ids.ts";
import { publishedIds, writeReleases } from "./releases.ts";
import { budgetAxes } from "./cubes.ts";
import { writeIntake } from "./write-intake.ts";
import { writeDictionary } from "./write-dictionary.ts";
import { writeManifest } from "./write-manifest.ts";
import { placesOfRows } from "./write-places.ts";
import { writeTables } from "./write-tables.ts";

/** Data that cannot be published: every problem of every file. */
export class DataProblems extends Error {
  readonly problems: readonly Problem[];
  /** Files are named from where the maintainer stands: `data/…`, or the folder that was compiled instead of it. */
  constructor(problems: readonly Problem[], dataFolder: string) {
    super(problems.map((problem) => formatProblem({ ...problem, file: problem.file.replace(/^data(?=\/)/, dataFolder) })).join("\n"));
    this.problems = problems;
  }
}

/**
 * Compiles the CSV of `dataFolder` into `<publicFolder>/data`: tables as Parquet and CSV, cubes, answers, domain, places
 * and manifest. Throws DataProblems, and leaves what was published before, if anything is wrong. The same input gives the
 * same bytes. `say` hears what is done.
 */
export async function compile(dataFolder: string, publicFolder: string, say: (line: string) => void): Promise<Manifest> {
  const files = sourceFiles(dataFolder);
  say(`decode     ${count(files.length, "file")} of ${dataFolder}, ${bytes(files.reduce((sum, file) => sum + file.bytes.length, 0))}`);

  const { rows, reviews, problems: faults } = readCountry(files);
  const problems = [...faults, ...reusedIds(dataFolder, rows)];
  say(
    `read       ${count(Object.values(rows).flat().length, "row")}, ${count(rows.plans.length, "plan")}, ${count(rows.localities.length, "locality", "localities")}`,
  );
  say(`check      ${count(problems.length, "problem")}`);
  if (problems.length > 0) throw new DataProblems(problems, dataFolder);

  const findings = reconcile(rows, reviews);
  const unexplained = findings.filter(({ cause }) => cause === "unexplained").length;
  say(`reconcile  ${count(findings.length, "finding")}, ${unexplained} unexplained`);

  for (const line of findingLines(dataFolder, findings, { rows, reviews })) say(`findings   ${line}`);

  const all = { ...markFindings(rows, findings), findings };
  const domain = domainOf(all, views, dataVersion(files, newestDay(rows.plans)));
  return publish(path.join(publicFolder, "data"), async (folder) => {
    const written = await writeTables(all, folder);
    say(`write      ${count(written.tables.length, "table")} and ${count(written.cubes.length, "cube")} as Parquet and CSV`);
    writeDictionary(folder);
    writeFileSync(path.join(folder, "domain.json"), JSON.stringify(domain));
    writeIntake([...files, publishedIds(dataFolder)], domain.data_version, budgetAxes, folder);
    writeFileSync(path.join(folder, "places.json"), JSON.stringify(placesOfRows(all, domain.data_version)));
    const answers = await writeAnswers(views, domain, folder);
    say(`write      ${count(answers, "answer")} of ${count(views.length, "view")}`);
    const releases = writeReleases(dataFolder, folder, domain.data_version);
    say(`write      ${count(releases.length, "release")}`);
    const manifest = writeManifest(folder, { data_version: domain.data_version, as_of: domain.as_of, answers }, written);
    say(
      `write      ${count(manifest.files.length + 1, "file")}, ${bytes(manifest.files.reduce((sum, file) => sum + file.bytes, 0))}, data version ${domain.data_version}`,
    );
    return manifest;
  });
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function bytes(number: number): string {
  return `${(number / 1000).toFixed(1)} kB`;
}

async function main(): Promise<void> {
  const publicFolder = process.env["RO_VON_PUBLIC"] ?? "public";
  try {
    await compile(process.env["RO_VON_DATA"] ?? "data", publicFolder, console.log);
    // after the data: a font that cannot be cut must not hold it back
    const fonts = await writeFonts(path.join(publicFolder, "fonts"), path.join(".cache", "fonts"));
    console.log(`fonts      ${count(fonts.length, "file")}, ${bytes(fonts.reduce((sum, font) => sum + font.bytes, 0))}`);
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof DataProblems)) throw error;
    console.error(error.message);
    console.error(`${count(error.problems.length, "problem")}; nothing was published`);
  }
}

if (import.meta.main) await main();
