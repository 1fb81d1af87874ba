import { checkWords } from "../i18n/check.ts";
import { noticeText, readAsText } from "../i18n/intake-report.ts";
import { intakeWords } from "../i18n/intake.ts";
import type { Language } from "../i18n/language.ts";
import type { IntakeReport, SheetReport, TableReport } from "../intake/export/report.ts";
import { maker } from "../views/maker.ts";
import { marked } from "./check-text.ts";

const make = maker(document);
/** A list longer than this is closed at first, and cut at the number that the worker sends. */
const cutAt = 100;

/** How each file was read, what its columns mean and what became of its rows: the words of the command, set as a page. */
export function understood(report: IntakeReport, language: Language): HTMLElement[] {
  const remarks = report.remarks.map((remark) => noticeText(remark, language));
  return [
    ...report.sheets.map((sheet) => sheetOf(sheet, language)),
    ...folded((count) => checkWords[language].remarks(count), remarks, language),
  ];
}

function sheetOf(sheet: SheetReport, language: Language): HTMLElement {
  const words = intakeWords[language];
  const name = sheet.sheet === null ? sheet.file : `${sheet.file}[${sheet.sheet}]`;
  const kinds = Object.entries(sheet.rows).filter(([, count]) => count > 0);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  const counts = make("dl", "row-counts");
  for (const [kind, count] of kinds) {
    counts.append(make("div", "", make("dt", "", words.kinds[kind as keyof typeof words.kinds]), make("dd", "", String(count))));
  }
  return make(
    "section",
    "check-sheet",
    make("h3", "", ...marked(name, language)),
    make("p", "", readAsText(sheet, language)),
    ...(sheet.contract === null ? [] : [make("p", "", words.contract(sheet.contract))]),
    make("p", "rows-all", words.rows(all)),
    counts,
    ...sheet.tables.flatMap((table) => tableOf(table, language)),
    ...folded(
      (count) => checkWords[language].passed(count),
      sheet.passed.map(({ row, kind, text }) => words.passed(row, words.kinds[kind], text)),
      language,
    ),
  );
}

function tableOf({ header: [first, last], found, columns, recognised }: TableReport, language: Language): HTMLElement[] {
  const words = intakeWords[language];
  const own = checkWords[language];
  const head = make("tr", "");
  for (const label of [own.columns.letter, own.columns.header, own.columns.meaning]) {
    const cell = make("th", "", label);
    cell.scope = "col";
    head.append(cell);
  }
  const body = make("tbody", "");
  for (const { letter, header, meaning } of columns) {
    const name = make("td", "", header);
    name.lang = "vi";
    const means = meaning.map((word) => words.meanings[word] ?? word).join(", ") || words.figuresAlone;
    const letterCell = make("th", "", letter);
    letterCell.scope = "row";
    body.append(make("tr", "", letterCell, name, make("td", "", ...marked(means, language))));
  }
  const table = make("table", "", make("caption", "", words.header(first, last)), make("thead", "", head), body);
  const frame = make("div", "scroll", table);
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", words.header(first, last));
  const list = make("ul", "check-found");
  for (const { what, value, row } of found) {
    list.append(make("li", "", ...marked(words.found(words.whats[what], words.meanings[value] ?? value, row), language)));
  }
  return [
    ...(found.length > 0 ? [list] : []),
    frame,
    ...folded(
      (count) => own.recognised(count),
      recognised.map(({ row, text, code, how }) => words.recognised(row, text, code, words.hows[how])),
      language,
    ),
  ];
}

/** Lines behind a summary that counts them. */
export function folded(summary: (count: number) => string, lines: readonly string[], language: Language): HTMLElement[] {
  if (lines.length === 0) return [];
  const list = make("ul", "", ...lines.map((line) => make("li", "", ...marked(line, language))));
  const isCut = lines.length >= cutAt;
  const cut = isCut ? [make("p", "aside", checkWords[language].cut)] : [];
  const details = make("details", "folded", make("summary", "", `${summary(lines.length)}${isCut ? " +" : ""}`), list, ...cut);
  return [details];
}
