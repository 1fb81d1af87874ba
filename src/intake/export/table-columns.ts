import { isTotalColumn } from "./blanks.ts";
import { settledCarryingOut } from "./carrying-out.ts";
import { isNotStated, looksLikeFigure } from "./figure.ts";
import { onOneLine, placeIn, type Grid, type Line } from "./grid.ts";
import type { Column, Dimension, Header } from "./header.ts";
import { loneParts, type LonePart } from "./lone-parts.ts";
import { columnWithoutPlace } from "./no-place.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";
import type { ExportOptions } from "./options.ts";
import { settledParts } from "./column-parts.ts";
import { settledReports } from "./report-columns.ts";
import type { Defaults } from "./defaults.ts";
import type { Table } from "./table.ts";

const nameOrder: readonly Dimension[] = ["indicator", "borrower", "component"];

/** The columns of a table as they count: without those that a person leaves out, and with the figures that stand under one that is understood. */
export interface TableColumns {
  readonly columns: readonly Column[];
  /** The column that names the rows; null where there is none left. */
  readonly name: Table["name"] | null;
  readonly figures: readonly Column[];
  /** Those of which a person says that they are a part of another, whose rest is not stated. */
  readonly lone: readonly LonePart[];
  readonly notices: readonly Notice[];
}

/** Tells the columns with names from those with figures, and what is wrong with either; `defaults` is what the cover or a person says of all. */
export function columnsOf(grid: Grid, header: Header, body: readonly Line[], options: ExportOptions, defaults: Defaults): TableColumns {
  const row = grid.lines[header.first]?.row ?? 0;
  const isIgnored = ({ index, path }: Column) =>
    (options.ignore ?? []).some((one) => one === placeIn(grid, row, index).column || path.includes(onOneLine(one)));
  const all = [...header.columns.map((column) => withOrdinals(withFigures(column, header, body), header, body)), ...beyond(header, body)];
  const place = placeIn(grid, row);
  // a part says what it is by its whole, also where that is left out
  const parts = settledParts(
    all.map((column) => settled(column, options)),
    options,
    defaults,
    place,
  );
  const kept = parts.columns.filter((column) => !isIgnored(column));
  const isFigure = (cells: readonly string[], { index }: Column) => looksLikeFigure(cells[index] ?? "");
  const last = body.findLastIndex(({ cells }) => kept.some((one) => one.dimension === null && one.path.length > 0 && isFigure(cells, one)));
  // a signature may stand under no header at all
  const isUsed = (column: Column) =>
    body.some(({ cells }, at) => (cells[column.index] ?? "") !== "" && (column.path.length > 0 || at <= last || isFigure(cells, column)));
  const name = nameOrder.map((dimension) => kept.find((column) => column.dimension === dimension)).find((column) => column !== undefined);
  const dated = { rates: options.rates ?? [], isDated: defaults.year !== null, place };
  const reports = settledReports(kept, name?.dimension ?? null, dated);
  const { columns } = reports;
  const notices: Notice[] = [];
  const valued = columns.filter((column) => column.dimension === null && column.path.length > 0);
  const used = columns.filter((column) => column.dimension === null && isUsed(column));
  // a form that nobody filled in names its money all the same; whether one empty column beside others does, a person says
  const empty = used.length === 0 ? [] : valued.filter((column) => !used.includes(column) && namesMoney(column, valued));
  if (options.empty === undefined) {
    notices.push(...empty.map(({ index, path }) => noticeAt(placeIn(grid, row, index), "empty-column", path.join(" / "))));
  }
  const named = options.empty === "not-stated" ? empty : [];
  const figures = (used.length > 0 ? columns.filter((one) => used.includes(one) || named.includes(one)) : valued).filter((column) => {
    const at = placeIn(grid, row, column.index);
    if (column.rest !== "" || column.path.length === 0 || isOfWords(column, body)) {
      const header = column.path.join(" / ");
      const known = columnWithoutPlace(header, at);
      notices.push(known ?? noticeAt(at, "unknown-column", header || null, { letter: at.column }));
    }
    if (column.clash !== null) {
      const [one, other] = column.clash.values;
      notices.push(noticeAt(at, "facet-contradicted", column.path.join(" / "), { one, other, option: `--ignore ${at.column}` }));
    }
    const isOpen = parts.open.get(column.index) ?? reports.open.get(column.index) ?? shareNotice(column, body, at);
    if (isOpen !== undefined) notices.push(isOpen);
    return column.rest === "" && column.path.length > 0 && column.clash === null && isOpen === undefined && !isOfWords(column, body);
  });
  const lone = loneParts(figures, body);
  const chosenFor = ({ part }: LonePart) => {
    const { column } = placeIn(grid, row, part.index);
    return (["rest", "whole"] as const).find((one) => options.parts?.includes(`${column}=${one}`));
  };
  for (const { whole, part } of lone.filter((one) => chosenFor(one) === undefined)) {
    const at = placeIn(grid, row, part.index);
    const all = placeIn(grid, row, whole.index).column;
    notices.push(noticeAt(at, "lone-part", part.path.join(" / "), { letter: at.column, other: all }));
  }
  // a second column of names would be passed over: which of the two names a row is not said
  for (const column of columns.filter((other) => other !== name && isName(other, name) && isUsed(other))) {
    const at = placeIn(grid, row, column.index);
    notices.push(noticeAt(at, "unknown-column", column.path.join(" / "), { letter: at.column }));
  }
  if (figures.length === 0 && notices.length === 0) notices.push(noticeAt(place, "no-value-column"));
  return { columns, name: (name ?? null) as Table["name"] | null, figures, lone: lone.filter((one) => chosenFor(one) === "rest"), notices };
}

/** Whether a header names money of its own, and no total of other columns. A report without figures is none. */
function namesMoney(column: Column, others: readonly Column[]): boolean {
  const { facets, rest, clash } = column;
  const isMoney = [facets.source, facets.type, facets.memo, facets.stage, facets.year].some((one) => one !== undefined);
  return isMoney && facets.measure === undefined && rest === "" && clash === null && !isTotalColumn(column, others);
}

/** "Đơn vị thực hiện", "Chủ đầu tư": whoever stands there, no cell is anything like a figure. */
function isOfWords({ index }: Column, body: readonly Line[]): boolean {
  const texts = body.map(({ cells }) => cells[index] ?? "").filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => /\p{L}{2}/u.test(text) && !/\d/.test(text) && !isNotStated(text));
}

/** A rate without its sign that is never more than 1: 0,45 may be 0,45 % or 45 %. */
function shareNotice({ index, path, facets }: Column, body: readonly Line[], place: Place): Notice | undefined {
  const texts = body.map(({ cells }) => cells[index] ?? "").filter(looksLikeFigure);
  const isSmall =
    texts.some((text) => /[1-9]/.test(text)) && texts.every((text) => /^(0|1)([.,]\d+)?$/.test(text) && !/^1[.,]0*[1-9]/.test(text));
  if (facets.rate !== true || path.some((text) => text.includes("%")) || !isSmall) return undefined;
  const [example = ""] = texts.filter((text) => /[1-9]/.test(text));
  return noticeAt(place, "rate-unit", path.join(" / "), { example, option: `--ignore ${place.column}` });
}

/** Columns that no header names, and a row has cells in. */
function beyond(header: Header, body: readonly Line[]): Column[] {
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const first = header.columns.length;
  return Array.from({ length: Math.max(0, width - first) }, (_, at) => ({
    ...{ index: first + at, path: [], dimension: null, facets: {}, clash: null, rest: "" },
  }));
}

/** "Mục tiêu" behind "Chỉ tiêu" is no second column of names where figures stand in it, and nothing else. */
function withFigures(column: Column, { columns }: Header, body: readonly Line[]): Column {
  const isSecond =
    column.dimension === "indicator" && columns.some(({ dimension, index }) => dimension === "indicator" && index < column.index);
  if (!isSecond) return column;
  const texts = body.map(({ cells }) => cells[column.index] ?? "").filter((text) => text !== "");
  // a signature may stand under them
  const upToLast = texts.slice(0, texts.findLastIndex(looksLikeFigure) + 1);
  return upToLast.length > 0 && upToLast.every(looksLikeFigure) ? { ...column, dimension: null } : column;
}

/** "Figure", "Số" before the names, under which the rows are counted from 1 on: their running numbers, and no amounts. */
function withOrdinals(column: Column, { columns }: Header, body: readonly Line[]): Column {
  const { index, dimension, facets } = column;
  const isBefore = columns.findIndex((one) => nameOrder.some((name) => name === one.dimension)) > index;
  const isSilent = dimension === null && column.path.length > 0 && Object.keys(facets).length === 0;
  const texts = body.map(({ cells }) => cells[index] ?? "").filter((text) => text !== "");
  const isCounted = texts.length > 1 && texts.every((text, at) => text === String(at + 1));
  return isBefore && isSilent && isCounted ? { ...column, dimension: "stt", rest: "" } : column;
}

/** Whether a column names rows too; beside an indicator a component is what it stands under. */
function isName({ dimension }: Column, name: Column | undefined): boolean {
  return dimension !== null && nameOrder.includes(dimension) && !(name?.dimension === "indicator" && dimension === "component");
}

/** A header that names two stages ("Kế hoạch đề xuất, đã giao") is settled by the option that names one of them. */
function settled(named: Column, { stage, year, carryOut }: ExportOptions): Column {
  const column = { ...named, facets: settledCarryingOut(named.facets, carryOut) };
  const { clash } = column;
  const chosen = clash?.name === "stage" ? stage : clash?.name === "year" ? year : undefined;
  if (clash === null || chosen === undefined || !clash.values.includes(String(chosen))) return column;
  return { ...column, facets: { ...column.facets, [clash.name]: chosen }, clash: null };
}
