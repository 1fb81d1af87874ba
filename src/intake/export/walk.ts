import { budgetsOf, isTotalColumn } from "./blanks.ts";
import { readCell, type Reading } from "./cells.ts";
import { isInside } from "./components.ts";
import type { Context } from "./context.ts";
import type { Entry, Recognised, RowAccount, Subject, TableRead } from "./entry.ts";
import type { Facets } from "./facets.ts";
import { entryOf, type RowSaid } from "./figure-entry.ts";
import { explains, isFootnote, type FootKind } from "./foot.ts";
import { innerParts, type Placing } from "./inner-parts.ts";
import { isBlank, onOneLine, placeIn, type Line } from "./grid.ts";
import type { Column } from "./header.ts";
import { noticeAt, type Notice } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import { namesOtherMoney } from "./other-money.ts";
import { outline } from "./outline.ts";
import { isPageTotal, pageTotalsNotice } from "./page-totals.ts";
import { restsIn } from "./rest-of-total.ts";
import type { RowChoices } from "./row-choices.ts";
import { announcesParts, namesMoney } from "./row-name.ts";
import { facetsInCells, otherPlaces } from "./row-cells.ts";
import { facetCells, rowSubject, type RowSubject } from "./subject.ts";
import { openTotals, type FigureRow } from "./total-rows.ts";
import { accountOf, cellAt, isFollowedDeeper, isShifted, isStated, levelIn, nameIndex, ownYear, type Table } from "./table.ts";

/** From this level on an ordinal (a, -, +) says only that a row is one of a list. */
const looseLevel = 10;

/** Reads every row under a header: its subject, its figures with all that is said of them, and what it is counted as. */
export function walkTable(
  table: Table,
  context: Context,
  options: ExportOptions,
  choices: RowChoices,
  onRow: () => void = () => {},
): TableRead {
  const { grid, lines, name, figures } = table;
  const parentOf = (code: string) => context.components.parentOf(code);
  const entries: Entry[] = [];
  const accounts: RowAccount[] = [];
  const recognised: Recognised[] = [];
  const notices: Notice[] = [];
  const remarks: Notice[] = [];
  const bare: RowSaid[] = [];
  const pages: number[] = [];
  const figureRows: FigureRow[] = [];
  const above = outline();
  const inner = innerParts();
  // the last component that no words make a part of another, the row of the last, and those of its divisions
  let whole: string | null = null;
  let [under, divisions] = [0, new Map<Facets, number>()];
  const facetOf = facetCells();
  let project: string | null = null;
  const isMoney = name.dimension !== "indicator";
  const lastStated = lines.findLastIndex((line) => isStated(table, line));
  const isNote = (mark: string) => explains(grid.lines, mark);
  const lastFilled = lines.findLastIndex((line) => !isBlank(line));
  const nameOf = (line: Line) => placeIn(grid, line.row, nameIndex(table, line));
  const nameText = (line: Line) => onOneLine(cellAt(line, nameIndex(table, line)));
  const count = (line: Line, kind: RowAccount["kind"]) => accounts.push(accountOf(line, kind));

  function add(said: RowSaid, column: Column | null, reading: Reading): void {
    const read = entryOf(table, said, column, reading);
    if (read.entry !== null) entries.push(read.entry);
    notices.push(...read.notices);
  }

  for (const [at, line] of lines.entries()) {
    onRow();
    if (isBlank(line)) count(line, "blank");
    else if (table.headerTexts.has(line.cells.join("\t"))) count(line, "header");
    else walkRow(at, line);
  }
  for (const said of bare) nameOnly(said);
  for (const { row, whole: of } of inner.alone()) checkAlone(row, of);
  for (const { line, name: text } of openTotals(figureRows)) {
    notices.push(noticeAt(nameOf(line), "total-ambiguous", text, { row: String(line.row) }));
  }
  remarks.push(...pageTotalsNotice(placeIn(grid, table.headerRow), pages));
  return { entries, accounts, recognised, notices, remarks };

  function walkRow(at: number, line: Line): void {
    const level = levelIn(table, line);
    if (choices.of(grid.file, line.row) === null && isPageTotal(nameText(line))) {
      pages.push(line.row);
      count(line, "page");
      return;
    }
    const { facets: own, notices: unknown } = facetsInCells(table, line, facetOf);
    notices.push(...unknown);
    const row = ofAllSections(subjectOf(line, own));
    if (row.is === "aside") {
      count(line, "aside");
      above.pass(level);
      return;
    }
    const foot = footKind(at, line, level, row);
    if (row.is === "unknown" || foot !== null) {
      const hasFigures = figures.some(({ index }) => cellAt(line, index) !== "") || isShifted(table, line);
      if (foot === null && row.is === "unknown" && (hasFigures || /-ambiguous$|^other-place$/.test(row.notice.code)))
        notices.push(row.notice);
      if (foot === null && !hasFigures && at < lastStated && isMoney && namesOtherMoney(nameText(line), context.programmeWords)) {
        notices.push(noticeAt(nameOf(line), "section-unknown", nameText(line), { row: String(line.row) }));
      }
      count(line, foot === "untold" ? "note" : (foot ?? "heading"));
      above.pass(foot === null ? level : null);
      if (announcesParts(nameText(line))) inner.announce();
      return;
    }
    if (row.is === "own" && row.isPart === true && (whole === null || !isInside(row.subject.code, whole, parentOf))) {
      notices.push(noticeAt(nameOf(line), "whole-unknown", nameText(line), { one: row.subject.code, row: String(line.row) }));
      count(line, "heading");
      return;
    }
    notices.push(...otherPlaces(table, line, context.placeNames));
    const readings = figures.map((column) => readingOf(line, column));
    const isBare = readings.every(({ is }) => is === "blank");
    const isDivided =
      isBare &&
      (own.length > 0 ||
        (row.is === "division" && namesMoney(row.facets) && above.current !== null && !isFollowedDeeper(table, at, level)));
    const { subject, facets } = above.enter(row, level, isBare && !isDivided);
    if (row.is === "own") settle(line, subject);
    if (row.is === "own" && row.isPart !== true) whole = subject.code;
    const placed = isBare ? { facets: [] } : placedIn(line, row, level, facets);
    if ("rows" in placed) {
      const open = lines.filter((one) => placed.rows.includes(one.row));
      notices.push(...open.map((one) => noticeAt(nameOf(one), "part-ambiguous", nameText(one), { row: String(one.row) })));
      count(line, "heading");
      return;
    }
    const said: RowSaid = {
      line,
      subject,
      facets: [...facets, ...row.facets, ...own, ...placed.facets],
      isSubset: row.is === "division" && row.isSubset,
      isShared: readings.filter(({ is }) => is === "figure" || is === "not-stated").length > 1,
    };
    if (isBare) {
      count(line, "heading");
      if (isDivided && isMoney) divided(said, own.length > 0 || level !== null);
      else if (row.is === "own" && row.total === "none" && isMoney) bare.push(said);
      return;
    }
    count(line, said.isSubset || said.facets.some(({ memo, level }) => memo !== undefined || level !== undefined) ? "subset" : "figures");
    figureRows.push({
      line,
      name: nameText(line),
      section: above.section,
      isWhole: subject.code === "ALL",
      isBareTotal: row.is === "own" && row.total === "stated",
      isInherited: facets.length > 0,
    });
    for (const [index, reading] of readings.entries()) {
      const column = figures[index];
      if (column === undefined) continue;
      if (reading.is !== "blank") add(said, column, reading);
      else if (isMoney && !isTotalColumn(column, figures)) blank(said, column);
    }
    entries.push(...restsIn(table, said, readings));
  }

  /** What the part above says of a row that names a source or type, where no ordinal of its own places it. */
  function placedIn(line: Line, row: RowSubject & { is: "own" | "division" }, level: number | null, inherited: readonly Facets[]): Placing {
    const isLoose = level === null || level >= looseLevel;
    if (row.is === "own" || !isLoose) inner.leave();
    if (row.is === "own") [under, divisions] = [line.row, new Map<Facets, number>()];
    const of = divisions.get(inherited.findLast((one) => divisions.has(one)) ?? {}) ?? under;
    if (row.is === "division") for (const one of row.facets) divisions.set(one, line.row);
    const isPlain = row.is === "division" && isLoose && namesMoney(row.facets) && row.facets.every(({ memo }) => memo === undefined);
    return isPlain ? inner.enter({ ...row, row: line.row, under: of, inherited, within: row.within }) : { facets: [] };
  }

  /** "Trong đó: vốn đầu tư" and nothing else: unless it is all of the money, what the rest is stands nowhere. */
  function checkAlone(row: number, of: number): void {
    const [part, all] = [row, of].map((at) => lines.find((line) => line.row === at));
    const isAll = part !== undefined && all !== undefined && figures.every(({ index }) => cellAt(part, index) === cellAt(all, index));
    if (part !== undefined && !isAll) notices.push(noticeAt(nameOf(part), "part-alone", nameText(part), { row: String(row) }));
  }

  /** What a row below the figures is that names nothing of its table, such as "- Lưu: VT."; a footnote may stand on any page of it. */
  function footKind(at: number, line: Line, level: number | null, row: RowSubject): FootKind | null {
    const kind = at > lastStated ? table.foot.get(line.row) : isFootnote(line) && !isStated(table, line) ? "note" : undefined;
    if (kind === undefined || row.is === "own" || isShifted(table, line)) return null;
    // right above the next header it is the title of that
    if (kind === "cover" && at === lastFilled) return kind;
    // a star may be the ordinal of a division, whose money is named without a figure
    if (kind === "note") return row.is === "division" && nameText(line).startsWith("*") ? null : kind;
    if (level !== null) return kind === "signature" && row.is === "unknown" ? kind : null;
    // a title may be of a year or a stage alone; a source or type is money without a figure
    return row.is === "division" && (kind !== "cover" || namesMoney(row.facets)) ? null : kind;
  }

  /** A total that adds up every section so far is of the whole, also behind the last of them. */
  function ofAllSections(row: RowSubject): RowSubject {
    const { sections = 0 } = row.is === "own" ? row : {};
    return row.is === "own" && sections > 1 && sections >= above.section ? { ...row, total: "whole" } : row;
  }

  /** A name that is merged over several rows stands in the first of them only. */
  function subjectOf(line: Line, own: readonly Facets[]): RowSubject {
    const choice = choices.of(grid.file, line.row);
    const text = nameText(line);
    if (text === "" && choice === null && above.current !== null && own.length > 0) {
      // "Tổng cộng" below a merged name may be its total, or that of all
      const isTotal = own.every(({ source, type }) => source === "all" || type === "all");
      const text = line.cells.find((cell) => cell !== "") ?? null;
      if (isTotal) return { is: "unknown", notice: noticeAt(nameOf(line), "total-ambiguous", text, { row: String(line.row) }) };
      return { is: "own", subject: above.current, facets: [], total: "none" };
    }
    return rowSubject(text, name.dimension, choice, context, project, ownYear(table), nameOf(line));
  }

  function settle(line: Line, subject: Subject): void {
    const text = nameText(line);
    if (text !== "") recognised.push({ row: line.row, text, code: subject.code, how: subject.how });
    if (subject.is === "component" && subject.code !== "ALL") project = parentOf(subject.code) ?? subject.code;
  }

  function readingOf(line: Line, { index }: Column): Reading {
    const sign = line.typed.has(index) ? "comma" : table.sign;
    const place = placeIn(grid, line.row, index);
    const reading = readCell(cellAt(line, index), sign, place, options, isNote);
    if (reading.is === "figure" && reading.mark !== "") {
      remarks.push(noticeAt(place, "figure-marked", cellAt(line, index), { mark: reading.mark, isNoted: String(isNote(reading.mark)) }));
    }
    return reading;
  }

  /** An empty cell beside figures: named without a figure, or nothing there. Only a person can tell. */
  function blank(said: RowSaid, column: Column): void {
    if (options.empty === undefined) notices.push(noticeAt(placeIn(grid, said.line.row, column.index), "empty-ambiguous"));
    if (options.empty === "not-stated" && column.facets.measure === undefined) add(said, column, { is: "not-stated" });
  }

  /** A row that names a part of a component's money without a figure. Without an ordinal it may as well be a heading. */
  function divided(said: RowSaid, isCertain: boolean): void {
    if (!isCertain && options.empty === undefined) notices.push(noticeAt(nameOf(said.line), "empty-ambiguous", nameText(said.line)));
    if (isCertain || options.empty === "not-stated") add(said, null, { is: "not-stated" });
  }

  /** A component that is named, and neither it nor a part of it has a figure. Beside one another, budgets may name it or not. */
  function nameOnly(said: RowSaid): void {
    const isOwn = ({ subject: { code } }: Entry) => code === said.subject.code || isInside(code, said.subject.code, parentOf);
    if (said.subject.code === "ALL" || entries.some(isOwn)) return;
    const budgets = budgetsOf(figures);
    if (budgets.length > 1 && options.empty === undefined) notices.push(noticeAt(nameOf(said.line), "empty-ambiguous"));
    if (budgets.length > 1 && options.empty !== "not-stated") return;
    for (const budget of budgets) add({ ...said, facets: [budget, ...said.facets] }, null, { is: "not-stated" });
  }
}
