import type { Notice, NoticeCode } from "../intake/export/notice.ts";
import type { IntakeReport, SheetReport } from "../intake/export/report.ts";
import { intakeAroundProblems, isAround } from "./intake-around-problems.ts";
import { intakeFileProblems, type FileCode } from "./intake-file-problems.ts";
import { intakeColumnProblems, type ColumnCode } from "./intake-column-problems.ts";
import { intakeNumberProblems, type NumberCode } from "./intake-number-problems.ts";
import { intakePartProblems, type PartCode } from "./intake-part-problems.ts";
import { intakeProblems } from "./intake-problems.ts";
import { intakeWords } from "./intake.ts";
import type { Said } from "./intake-said.ts";
import type { Language } from "./language.ts";

/** `file:row column: problem: "value" (expected …)`, as every other problem of the data is told. */
export function noticeText(notice: Notice, language: Language): string {
  const { place, problem, value, expected } = noticeParts(notice, language);
  return `${place}: ${problem}${value === null ? "" : `: ${value}`} (${expected})`;
}

/** The same in its parts, for a page that sets them apart. */
export function noticeParts(
  { code, file, sheet, row, column, value, args }: Notice,
  language: Language,
): { place: string; problem: string; value: string | null; expected: string } {
  const said = wordsOf(code, language);
  const name = sheet === null ? file : `${file}[${sheet}]`;
  return {
    place: [row > 0 ? `${name}:${row}` : name, column].filter(Boolean).join(" "),
    problem: typeof said.problem === "string" ? said.problem : said.problem(args),
    value: value === null ? null : JSON.stringify(value),
    expected: intakeWords[language].expected(said.expected(args)),
  };
}

function wordsOf(code: NoticeCode, language: Language): Said {
  if (isOfFile(code)) return intakeFileProblems[language][code];
  if (isOfColumn(code)) return intakeColumnProblems[language][code];
  if (isAround(code)) return intakeAroundProblems[language][code];
  if (isOfNumber(code)) return intakeNumberProblems[language][code];
  return isOfPart(code) ? intakePartProblems[language][code] : intakeProblems[language][code];
}

function isOfFile(code: NoticeCode): code is FileCode {
  return code in intakeFileProblems.vi;
}

function isOfColumn(code: NoticeCode): code is ColumnCode {
  return code in intakeColumnProblems.vi;
}

function isOfNumber(code: NoticeCode): code is NumberCode {
  return code in intakeNumberProblems.vi;
}

function isOfPart(code: NoticeCode): code is PartCode {
  return code in intakePartProblems.vi;
}

/** The report in lines: how each file was read, what became of its rows, what changes in the plan, and every problem. */
export function reportText(report: IntakeReport, language: Language): string {
  const words = intakeWords[language];
  return [
    ...report.sheets.flatMap((sheet) => sheetLines(sheet, language)),
    figureCounts(report, language),
    ...changedLines(report, language).map((line) => `  ${line}`),
    ...report.described.map(({ column, value, option, cover }) => `  ${words.described(column, value, option, cover)}`),
    ...report.remarks.map((remark) => `  ${noticeText(remark, language)}`),
    ...(report.problems.length > 0 ? [] : report.files.map(({ name, rows, isKept }) => `  ${words.file(name, rows, isKept)}`)),
    ...report.problems.map((problem) => noticeText(problem, language)),
    ...(report.problems.length > 0 ? [words.problems(report.problems.length)] : []),
  ].join("\n");
}

/** How many figures stay, change, come and go. */
export function figureCounts({ figures, removed }: IntakeReport, language: Language): string {
  const words = intakeWords[language];
  const told = Object.entries(figures).filter(([, count]) => count > 0);
  const counts = told.map(([change, count]) => `${count} ${words.changes[change as keyof typeof words.changes]}`);
  return words.figures([...counts, ...(removed.length > 0 ? [words.removedCount(removed.length)] : [])].join(", ") || "0");
}

/** Every figure that is not as it was, and every one that goes. */
export function changedLines({ changed, removed }: IntakeReport, language: Language): string[] {
  const words = intakeWords[language];
  const shown = (text: string) => (text === "" ? words.noFigure : text);
  return [
    ...changed.map(({ change, figure_id, before, now }) =>
      words.changed(words.changes[change], figure_id, before === null ? null : shown(before), shown(now)),
    ),
    ...removed.map(({ figure_id, as_printed, locator }) => words.removed(figure_id, shown(as_printed), locator)),
  ];
}

/** How a sheet was read; with the cell that tells the sign before decimals, where others hang on it. */
export function readAsText({ charset, separator, decimal, decimalBy }: SheetReport, language: Language): string {
  const words = intakeWords[language];
  const sign = words.decimals[decimal ?? "none"];
  const told = decimalBy === null ? sign : words.decimalBy(sign, decimalBy.cell, decimalBy.text);
  return words.readAs(charset ?? words.workbook, separator === null ? "" : words.separators[separator], told);
}

function sheetLines(read: SheetReport, language: Language): string[] {
  const { file, sheet, contract, tables, rows, passed } = read;
  const words = intakeWords[language];
  const kinds = Object.entries(rows).filter(([, count]) => count > 0);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  return [
    sheet === null ? file : `${file}[${sheet}]`,
    `  ${readAsText(read, language)}`,
    ...(contract === null ? [] : [`  ${words.contract(contract)}`]),
    ...tables.flatMap(({ header: [first, last], found, columns, recognised }) => [
      `  ${words.header(first, last)}`,
      ...found.map(({ what, value, row }) => `    ${words.found(words.whats[what], words.meanings[value] ?? value, row)}`),
      ...columns.map(
        ({ letter, header, meaning }) =>
          `    ${words.column(letter, header, meaning.map((word) => words.meanings[word] ?? word).join(", ") || words.figuresAlone)}`,
      ),
      ...recognised.map(({ row, text, code, how }) => `    ${words.recognised(row, text, code, words.hows[how])}`),
    ]),
    `  ${words.rows(all)} ${kinds.map(([kind, count]) => `${count} ${words.kinds[kind as keyof typeof words.kinds]}`).join(", ")}`,
    ...passed.map(({ row, kind, text }) => `    ${words.passed(row, words.kinds[kind], text)}`),
  ];
}

/** How to call intake; `why` where it was called wrongly. */
export function usageText(language: Language, why?: string): string {
  const words = intakeWords[language];
  return why === undefined ? words.usage : `${words.wrongCall(why)}\n${words.usage}`;
}

/** Where the files were written. */
export function writtenText(folder: string, language: Language): string {
  return intakeWords[language].written(folder);
}
