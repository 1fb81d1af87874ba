import { formatNumber } from "../domain/format.ts";
import { checkWords } from "../i18n/check.ts";
import { reportText } from "../i18n/intake-report.ts";
import { changes } from "../intake/export/merge.ts";
import { noticeAt, type Notice } from "../intake/export/notice.ts";
import { mostBytes } from "../intake/export/read-export.ts";
import type { Intake, IntakeReport } from "../intake/export/report.ts";
import type { ExportFile } from "../intake/export/export-file.ts";
import { takeIn } from "../intake/export/take-in.ts";
import type { SourceFile } from "../intake/country.ts";
import { decode } from "../intake/decode.ts";
import { readCountry } from "../intake/read-country.ts";
import { readCsv } from "../intake/read.ts";
import { sourceOf } from "../intake/source-text.ts";
import { noRows, ownCountry, ownFindings, ownRows } from "./check-rows.ts";
import type { CheckAsk, CheckProgress, Known, Outcome } from "./check-messages.ts";

/** Of each kind of problem so many are sent to the page; the text of the report has more. */
const mostShown = 100;
const mostLines = 20_000;

/** A file that the browser may not read, or that is gone. */
export class UnreadableFile extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`cannot be read: ${file}`);
    this.file = file;
  }
}

/** Reads files as the command does, and makes of its answer what a page can show however large they are. */
export async function checkFiles(ask: CheckAsk, onProgress: (progress: CheckProgress) => void): Promise<Outcome> {
  const { files, options, language } = ask;
  const country = sourceOf(ask.country);
  const reference = country.filter(({ path }) => path.startsWith("reference/"));
  const tooLarge = excess(files);
  if (tooLarge.length > 0)
    return outcomeOf({ ...nothing, report: { ...nothing.report, plan: options.plan, problems: tooLarge } }, ask, country, reference);
  const read = await readFiles(files, onProgress);
  // a plan that stands is not described anew
  const isStanding = country.some(({ path }) => path === `plans/${options.plan}/plan.csv`);
  const about = isStanding ? undefined : { ...options.about, source_sha256: await hashOf(read) };
  const taken = await takeIn(read, country, { ...options, about }, onProgress);
  return outcomeOf(about?.source_sha256 === "" ? withoutDigest(taken) : taken, { ...ask, language }, country, reference);
}

/** Files that are too large, alone or together: told before a byte of them is read. */
function excess(files: readonly File[]): Notice[] {
  let sum = 0;
  return files.flatMap(({ name, size }) => {
    sum += size;
    const place = { file: name, sheet: null, row: 0, column: "" };
    return sum > mostBytes ? [noticeAt(place, "file-too-large", String(size), { most: String(mostBytes) })] : [];
  });
}

async function readFiles(files: readonly File[], onProgress: (progress: CheckProgress) => void): Promise<ExportFile[]> {
  const of = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const read: ExportFile[] = [];
  for (const file of files) {
    onProgress({ file: file.name, step: "bytes", done, of });
    const bytes = await file.arrayBuffer().catch(() => {
      throw new UnreadableFile(file.name);
    });
    done += file.size;
    read.push({ name: file.name, bytes: new Uint8Array(bytes) });
  }
  onProgress({ file: files.at(-1)?.name ?? "", step: "bytes", done, of });
  return read;
}

/** The contract's word for a missing digest says what is missing; what the reader can do about it is told here. */
function withoutDigest({ report, ...taken }: Intake): Intake {
  const problems = report.problems.map((problem) =>
    problem.code === "contract" && problem.column === "source_sha256" ? noticeAt({ ...problem, row: 0 }, "no-digest") : problem,
  );
  return { ...taken, report: { ...report, problems } };
}

/** Of all bytes, as the command has it; a browser gives a page that came over an insecure line no such function: then it is empty. */
async function hashOf(files: readonly ExportFile[]): Promise<string> {
  if (!("subtle" in crypto)) return "";
  const bytes = await new Blob(files.map((file) => file.bytes as Uint8Array<ArrayBuffer>)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function outcomeOf(
  { report, files }: Intake,
  { language }: CheckAsk,
  country: readonly SourceFile[],
  reference: readonly SourceFile[],
): Outcome {
  const byCode = Map.groupBy(report.problems, ({ code }) => code);
  const lines = reportText({ ...cut(report, mostLines), problems: report.problems.slice(0, mostLines) }, language);
  const count = report.problems.length;
  const isCut = count > mostLines;
  const kept = country.filter(({ path }) => path.startsWith("plans/") && !files.has(nameOf(path)));
  const texts = [...kept.map(({ path, bytes }) => [nameOf(path), decode(path, bytes).text] as const), ...files];
  const isClear = [...byCode.keys()].every((code) => code === "plan-missing");
  const own = isClear ? ownCountry(texts, reference) : null;
  const planText = texts.find(([name]) => name === "plan.csv")?.[1];
  return {
    report: { ...cut(report, mostShown), problems: [...byCode.values()].flatMap((notices) => notices.slice(0, mostShown)) },
    counts: [...byCode].map(([code, notices]) => [code, notices.length]),
    text: new Blob([lines, "\n", ...(isCut ? [`… ${checkWords[language].open(count, formatNumber(count, language))}\n`] : [])], {
      type: "text/plain;charset=utf-8",
    }),
    files: texts.map(([name, text]) => ({
      name,
      rows: report.files.find((file) => file.name === name)?.rows ?? 0,
      blob: new Blob([text], { type: "text/csv;charset=utf-8" }),
    })),
    plan: planText === undefined ? {} : (readCsv("plan.csv", planText).records[0]?.cells ?? {}),
    known: knownIn(reference),
    own: own === null ? noRows : ownRows(own),
    findings: own && ownFindings(own),
  };
}

/** The report with its long lists cut. */
function cut(report: IntakeReport, most: number): IntakeReport {
  return {
    ...report,
    changed: report.changed.slice(0, most),
    remarks: report.remarks.slice(0, most),
    sheets: report.sheets.map((sheet) => ({
      ...sheet,
      passed: sheet.passed.slice(0, most),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.slice(0, most),
        recognised: table.recognised.slice(0, most),
      })),
    })),
  };
}

function knownIn(reference: readonly SourceFile[]): Known {
  const { rows } = readCountry(reference);
  const named = ({ name_vi, name_en }: { name_vi: string; name_en: string }, code: string) => ({ code, name_vi, name_en });
  return {
    components: rows.components.map((row) => ({ code: row.component_code, name_vi: row.short_vi, name_en: row.short_en })),
    indicators: rows.indicators.map((row) => named(row, row.indicator_code)),
    localities: rows.localities
      .toSorted((a, b) => (a.sort_vi < b.sort_vi ? -1 : 1))
      .map((row) => ({ ...named(row, row.locality_code), level: row.level, parent: row.parent_code })),
  };
}

const nothing: Intake = {
  report: {
    ...{ plan: "", sheets: [], changed: [], removed: [], files: [], described: [], problems: [], remarks: [] },
    figures: Object.fromEntries(changes.map((change) => [change, 0])) as IntakeReport["figures"],
  },
  files: new Map(),
  emptied: [],
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
