import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { noticeText, reportText, usageText, writtenText } from "../src/i18n/intake-report.ts";
import { languages, type Language } from "../src/i18n/language.ts";
import type { ExportFile } from "../src/intake/export/export-file.ts";
import { takeIn } from "../src/intake/export/take-in.ts";
import { callOf, textOptions } from "./intake-call.ts";
import { publishedIds } from "./releases.ts";
import { sourceFiles } from "./source-files.ts";

/** Exit statuses: everything was understood and written; something was not, and nothing was; the call itself is wrong. */
const [understood, withProblems, wrongCall] = [0, 1, 2];

/** Takes files in and returns the exit status; `say` hears the report, `warn` what is wrong. */
export async function intake(args: readonly string[], say: (line: string) => void, warn: (line: string) => void): Promise<number> {
  const language = languageOf(args);
  const call = callOf(args);
  if (typeof call === "string") {
    warn(usageText(language, call));
    return wrongCall;
  }
  if (call.isHelp) {
    say(usageText(language));
    return understood;
  }
  const missing = call.files.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() !== true);
  if (missing !== undefined) {
    warn(usageText(language, missing));
    return wrongCall;
  }
  const files = call.files.map((file): ExportFile => ({ name: path.basename(file), bytes: readFileSync(file) }));
  const { options } = call;
  const about = { ...options.about, source_sha256: hashOf(files) };
  const country = sourceFiles(call.dataFolder).filter(
    ({ path: name }) => name.startsWith("reference/") || name.startsWith(`plans/${options.plan}/`),
  );
  const { report, files: texts, emptied } = await takeIn(files, [...country, publishedIds(call.dataFolder)], { ...options, about });

  const isSound = report.problems.length === 0;
  const standing = path.join(call.dataFolder, "plans", options.plan);
  const folder = call.out ?? standing;
  if (isSound) writePlan(folder, standing, texts, emptied);
  if (call.isJson) {
    const problems = report.problems.map((problem) => ({ ...problem, text: noticeText(problem, language) }));
    say(JSON.stringify({ ...report, problems, written: isSound ? folder : null }, null, 2));
  } else {
    say(reportText(report, language));
    if (isSound) say(writtenText(folder, language));
  }
  return isSound ? understood : withProblems;
}

/**
 * Writes the files of a plan: all of them aside first, then each is renamed into its place, so that a full disk leaves what was
 * there. Into another folder than the plan's the files that stay as they are come along. What else lies there is left alone.
 */
function writePlan(folder: string, standing: string, texts: ReadonlyMap<string, string>, emptied: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const kept = folder === standing || !existsSync(standing) ? [] : readdirSync(standing).filter((name) => name.endsWith(".csv"));
  const files = new Map<string, string | Buffer>(kept.map((name) => [name, readFileSync(path.join(standing, name))]));
  for (const name of emptied) files.delete(name);
  for (const [name, text] of texts) files.set(name, text);
  const aside = (name: string) => path.join(folder, `.${name}.new-${process.pid}`);
  try {
    for (const [name, content] of files) writeFileSync(aside(name), content);
    for (const name of files.keys()) renameSync(aside(name), path.join(folder, name));
    for (const name of emptied) rmSync(path.join(folder, name), { force: true });
  } finally {
    for (const name of files.keys()) rmSync(aside(name), { force: true });
  }
}

function hashOf(files: readonly ExportFile[]): string {
  const hash = createHash("sha256");
  for (const { bytes } of files) hash.update(bytes);
  return hash.digest("hex");
}

/** The language of the report, also of the report that a call is wrong. */
function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: textOptions, strict: false });
  return languages.find((language) => language === values["lang"]) ?? "vi";
}

if (import.meta.main) process.exitCode = await intake(process.argv.slice(2), console.log, console.error);
