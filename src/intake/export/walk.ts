import { fold } from "../../domain/text.ts";
import { budgetsOf, isTotalColumn } from "./blanks.ts";
import { readCell, type Reading } from "./cells.ts";
import type { Context } from "./context.ts";
import type { Entry, Recognised, RowAccount, Subject, TableRead } from "./entry.ts";
import type { Facets } from "./facets.ts";
import { entryOf, type RowSaid } from "./figure-entry.ts";
import { isFootnote, type FootKind } from "./foot.ts";
import { isBlank, onOneLine, placeIn, type Line } from "./grid.ts";
import type { Column } from "./header.ts";
import { noticeAt, type Notice } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import { outline } from "./outline.ts";
import type { RowChoices } from "./row-choices.ts";
import { facetCell, rowSubject, type RowSubject } from "./subject.ts";
import { accountOf, cellAt, isStated, levelIn, nameIndex, ownYear, type Table } from "./table.ts";

/** A row with figures, for telling what a total is the total of. */
interface FigureRow {
  readonly line: Line;
  readonly section: number;
  readonly isWhole: boolean;
  readonly isBareTotal: boolean;
  /** Whether a section above it says what its figures are about. */
  readonly isInherited: boolean;
}

/** Reads every row under a header: its subject, its figures with all that is said of them, and what it is counted as. */
export function walkTable(
  table: Table,
  context: Context,
  options: ExportOptions,
  choices: RowChoices,
  onRow: () => void = () => {},
): TableRead {
  const { grid, lines, name, figures } = table;
  const entries: Entry[] = [];
  const accounts: RowAccount[] = [];
  const recognised: Recognised[] = [];
  const notices: Notice[] = [];
  const bare: RowSaid[] = [];
  const figureRows: FigureRow[] = [];
  const above = outline();
  const facetOf = remembered(facetCell);
  let project: string | null = null;
  const isMoney = name.dimension !== "indicator";
  const lastStated = lines.findLastIndex((line) => isStated(table, line));
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
  for (const row of figureRows) checkTotal(row);
  return { entries, accounts, recognised, notices };

  function walkRow(at: number, line: Line): void {
    const level = levelIn(table, line);
    const own = cellFacets(line);
    const row = subjectOf(line, own);
    if (row.is === "aside") {
      count(line, "aside");
      return;
    }
    const foot = footKind(at, line, level, row);
    if (row.is === "unknown" || foot !== null) {
      const hasFigures = figures.some(({ index }) => cellAt(line, index) !== "");
      if (foot === null && row.is === "unknown" && (hasFigures || row.notice.code.endsWith("-ambiguous"))) notices.push(row.notice);
      count(line, foot ?? "heading");
      above.pass(foot === null ? level : null);
      return;
    }
    checkPlace(line);
    const readings = figures.map((column) => readingOf(line, column));
    const isBare = readings.every(({ is }) => is === "blank");
    const isDivided =
      isBare &&
      (own.length > 0 || (row.is === "division" && namesMoney(row.facets) && above.current !== null && isNotFollowedDeeper(at, level)));
    const { subject, facets } = above.enter(row, level, isBare && !isDivided);
    if (row.is === "own") settle(line, subject);
    const said: RowSaid = {
      line,
      subject,
      facets: [...facets, ...row.facets, ...own],
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
  }

  /** What a row below the figures is that names nothing of its table; a footnote may stand on any page of it. */
  function footKind(at: number, line: Line, level: number | null, row: RowSubject): FootKind | null {
    const kind = at > lastStated ? table.foot.get(line.row) : isFootnote(line) && !isStated(table, line) ? "note" : undefined;
    if (kind === undefined || row.is === "own") return null;
    // a star may be the ordinal of a division, whose money is named without a figure
    if (kind === "note") return row.is === "division" && nameText(line).startsWith("*") ? null : kind;
    if (level !== null) return null;
    // a title may be of a year or a stage alone; a source or type is money without a figure
    return row.is === "division" && (kind !== "cover" || namesMoney(row.facets)) ? null : kind;
  }

  /** A name that is merged over several rows stands in the first of them only. */
  function subjectOf(line: Line, own: readonly Facets[]): RowSubject {
    const choice = choices.of(grid.file, line.row);
    const text = nameText(line);
    if (text === "" && choice === null && above.current !== null && own.length > 0) {
      return { is: "own", subject: above.current, facets: [], total: "none" };
    }
    return rowSubject(text, name.dimension, choice, context, project, ownYear(table), nameOf(line));
  }

  function settle(line: Line, subject: Subject): void {
    const text = nameText(line);
    if (text !== "") recognised.push({ row: line.row, text, code: subject.code, how: subject.how });
    if (subject.is === "component" && subject.code !== "ALL") project = context.components.parentOf(subject.code) ?? subject.code;
  }

  function readingOf(line: Line, { index }: Column): Reading {
    const sign = line.typed.has(index) ? "comma" : table.sign;
    return readCell(cellAt(line, index), sign, placeIn(grid, line.row, index), options);
  }

  function cellFacets(line: Line): Facets[] {
    return table.columns.flatMap(({ dimension, index, path }) => {
      if (dimension !== "facet") return [];
      const text = cellAt(line, index);
      const found = facetOf(path.at(-1) ?? "", onOneLine(text));
      if (found === null && isStated(table, line))
        notices.push(noticeAt(placeIn(grid, line.row, index), "word-unknown", text, { option: "" }));
      return found ?? [];
    });
  }

  function checkPlace(line: Line): void {
    for (const column of table.columns.filter(({ dimension }) => dimension === "place")) {
      const text = cellAt(line, column.index);
      const isOwn = text === "" || context.placeNames.some((known) => fold(text).endsWith(fold(known)));
      if (!isOwn)
        notices.push(noticeAt(placeIn(grid, line.row, column.index), "other-place", text, { place: context.placeNames[0] ?? "" }));
    }
  }

  function isNotFollowedDeeper(at: number, level: number | null): boolean {
    // no copy of the rest: a long table of such rows would be copied once for each
    let next = at + 1;
    let line = lines[next];
    while (line !== undefined && isBlank(line)) line = lines[(next += 1)];
    const deeper = line === undefined ? null : levelIn(table, line);
    return level === null || deeper === null || deeper <= level;
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
    const isInside = (code: string): boolean =>
      code === said.subject.code || (code !== "ALL" && isInside(context.components.parentOf(code) ?? "ALL"));
    if (said.subject.code === "ALL" || entries.some((entry) => isInside(entry.subject.code))) return;
    const budgets = budgetsOf(figures);
    if (budgets.length > 1 && options.empty === undefined) notices.push(noticeAt(nameOf(said.line), "empty-ambiguous"));
    if (budgets.length > 1 && options.empty !== "not-stated") return;
    for (const budget of budgets) add({ ...said, facets: [budget, ...said.facets] }, null, { is: "not-stated" });
  }

  /**
   * A row "Cộng" is the total of its section where it stands first or last; elsewhere it may be of the rows above it. "Tổng cộng"
   * behind the last section may be of that, or of all.
   */
  function checkTotal({ line, section, isBareTotal, isInherited }: FigureRow): void {
    if (!isBareTotal) return;
    const others = figureRows.filter((row) => row.section === section && !row.isWhole);
    const isBehind = others.some((row) => row.line.row < line.row);
    const isBetween = isBehind && others.some((row) => row.line.row > line.row);
    const text = nameText(line);
    const isOpen = isBehind && isInherited && section > 1 && !fold(text).startsWith("cong");
    if (isBetween || isOpen) notices.push(noticeAt(nameOf(line), "total-ambiguous", text, { row: String(line.row) }));
  }
}

/** A long table says the same few words in every row. */
function remembered(facetsOf: typeof facetCell): typeof facetCell {
  const known = new Map<string, ReturnType<typeof facetCell>>();
  return (header, text) => {
    const key = `${header}\t${text}`;
    const found = known.get(key) ?? facetsOf(header, text);
    known.set(key, found);
    return found;
  };
}

/** Whether a heading names a part of money, and not only a year or a stage. */
function namesMoney(facets: readonly Facets[]): boolean {
  return facets.some(({ source, type, memo }) => source !== undefined || type !== undefined || memo !== undefined);
}
