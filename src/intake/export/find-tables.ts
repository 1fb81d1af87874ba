import { isTotalColumn } from "./blanks.ts";
import type { DocumentFact } from "./cover-document.ts";
import { readCover, saysAnything, type Cover } from "./cover.ts";
import { defaultsOf } from "./defaults.ts";
import type { RowAccount } from "./entry.ts";
import { looksLikeFigure } from "./figure.ts";
import { coverAmong, footOf } from "./foot.ts";
import { isBlank, onOneLine, placeIn, type Grid, type Line } from "./grid.ts";
import { beginsHeader, headerAt, type Column, type Dimension, type Header } from "./header.ts";
import { noticeAt, type Notice } from "./notice.ts";
import { styleOf, type Sample } from "./number-style.ts";
import type { DecimalSign, ExportOptions } from "./options.ts";
import { accountOf, type Table } from "./table.ts";

/** The tables of a sheet, ready to be walked, with the rows above the first and what is wrong with headers. */
export interface SheetTables {
  readonly tables: readonly (Omit<Table, "sign"> & { readonly header: Header })[];
  readonly accounts: readonly RowAccount[];
  readonly notices: readonly Notice[];
  /** What the cover says of the document. */
  readonly document: readonly DocumentFact[];
}

/** Finds each header, what stands above it, and the columns with figures under it. */
export function findTables(grid: Grid, options: ExportOptions): SheetTables {
  const { lines } = grid;
  const headers = headersOf(lines);
  const first = headers[0]?.first ?? lines.length;
  const accounts: RowAccount[] = lines.slice(0, first).map((line) => accountOf(line, isBlank(line) ? "blank" : "cover"));
  const notices: Notice[] = [];
  let above = readCover(lines.slice(0, first));
  const { document } = above;
  const tables = headers.flatMap((header, at) => {
    accounts.push(...lines.slice(header.first, header.last + 1).map((line) => accountOf(line, "header")));
    const body = lines.slice(header.last + 1, headers[at + 1]?.first ?? lines.length);
    const place = placeIn(grid, lines[header.first]?.row ?? 0);
    const { defaults, notices: contradicted } = defaultsOf(dated(above, header, place.row), options, place);
    notices.push(...contradicted);
    const { columns, name, figures, notices: faults } = columnsOf(grid, header, body, options);
    notices.push(...faults);
    const headerTexts = new Set(lines.slice(header.first, header.last + 1).map(({ cells }) => cells.join("\t")));
    const lastFigure = body.findLastIndex(({ cells }) => figures.some(({ index }) => looksLikeFigure(cells[index] ?? "")));
    const under = body.slice(lastFigure + 1);
    above = below(readCover(coverAmong(under)), above);
    if (name === null || figures.length === 0) {
      accounts.push(...body.map((line) => accountOf(line, isBlank(line) ? "blank" : "unread")));
      return [];
    }
    return [
      {
        grid,
        lines: body,
        header,
        headerRow: place.row,
        headerTexts,
        columns,
        name,
        figures,
        defaults,
        foot: footOf(under, at === headers.length - 1),
      } as const,
    ];
  });
  return { tables, accounts, notices, document };
}

/** The headers of a sheet. One that comes again is a new page, unless what stands above it speaks of another table. */
function headersOf(lines: readonly Line[]): Header[] {
  const headers: Header[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !beginsHeader(line)) continue;
    const before = headers.at(-1);
    const isAgain = before !== undefined && seen.has(line.cells.join("\t"));
    if (isAgain && saysNothing(lines.slice(before.last + 1, at), before)) continue;
    const header = headerAt(lines, at, (before?.last ?? -1) + 1);
    headers.push(header);
    seen.add(line.cells.join("\t"));
    at = header.last;
  }
  return headers;
}

/** Whether no line behind the last figure names a unit, a year or a stage. */
function saysNothing(lines: readonly Line[], { columns }: Header): boolean {
  const figures = columns.filter(({ dimension }) => dimension === null);
  const last = lines.findLastIndex(({ cells }) => figures.some(({ index }) => looksLikeFigure(cells[index] ?? "")));
  return !saysAnything(readCover(coverAmong(lines.slice(last + 1))));
}

/** What stands above a further table counts for it; what it does not say is as above the table before. */
function below(own: Cover, before: Cover): Cover {
  const either = <T>(mine: readonly T[], others: readonly T[]) => (mine.length > 0 ? mine : others);
  return {
    units: either(own.units, before.units),
    years: either(own.years, before.years),
    ...(own.stages.length + own.denied.length > 0
      ? { stages: own.stages, denied: own.denied }
      : { stages: before.stages, denied: before.denied }),
    periods: either(own.periods, before.periods),
    days: either(own.days, before.days),
    // a title of its own may be of other money
    sources: saysAnything(own) ? own.sources : before.sources,
    types: saysAnything(own) ? own.types : before.types,
    document: before.document,
  };
}

/** The year of "Nội dung năm 2024" counts like that of a title. */
function dated(cover: Cover, { columns }: Header, row: number): Cover {
  const own = columns.flatMap(({ dimension, facets: { year }, path }) =>
    dimension === "component" && year !== undefined && !cover.years.some(({ value }) => value === year)
      ? [{ value: year, row, text: path.join(" / ") }]
      : [],
  );
  return own.length === 0 ? cover : { ...cover, years: [...cover.years, ...own] };
}

const nameOrder: readonly Dimension[] = ["indicator", "borrower", "component"];

function columnsOf(grid: Grid, header: Header, body: readonly Line[], options: ExportOptions) {
  const row = grid.lines[header.first]?.row ?? 0;
  const isUsed = ({ index }: Column) => body.some(({ cells }) => (cells[index] ?? "") !== "");
  const isIgnored = ({ index, path }: Column) =>
    (options.ignore ?? []).some((one) => one === placeIn(grid, row, index).column || path.includes(onOneLine(one)));
  const all = [...header.columns.map((column) => withFigures(column, header, body)), ...beyond(header, body)];
  const columns = all.filter((column) => !isIgnored(column)).map((column) => settled(column, options));
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
    const place = placeIn(grid, row, column.index);
    if (column.rest !== "" || column.path.length === 0) {
      notices.push(noticeAt(place, "unknown-column", column.path.join(" / ") || null, { letter: place.column }));
    }
    if (column.clash !== null) {
      const [one, other] = column.clash.values;
      notices.push(noticeAt(place, "facet-contradicted", column.path.join(" / "), { one, other }));
    }
    return column.rest === "" && column.path.length > 0 && column.clash === null;
  });
  const name = nameOrder
    .map((dimension) => columns.find((column) => column.dimension === dimension))
    .find((column) => column !== undefined);
  // a second column of names would be passed over: which of the two names a row is not said
  for (const column of columns.filter((other) => other !== name && isName(other, name) && isUsed(other))) {
    const place = placeIn(grid, row, column.index);
    notices.push(noticeAt(place, "unknown-column", column.path.join(" / "), { letter: place.column }));
  }
  if (figures.length === 0 && notices.length === 0) notices.push(noticeAt(placeIn(grid, row), "no-value-column"));
  return { columns, name: (name ?? null) as Table["name"] | null, figures, notices };
}

/** Whether a header names money of its own, and no total of other columns. A report without figures is none. */
function namesMoney(column: Column, others: readonly Column[]): boolean {
  const { facets, rest, clash } = column;
  const isMoney = [facets.source, facets.type, facets.memo, facets.stage, facets.year].some((one) => one !== undefined);
  return isMoney && facets.measure === undefined && rest === "" && clash === null && !isTotalColumn(column, others);
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
  const texts = body.map(({ cells }) => cells[column.index] ?? "").filter((text) => text !== "");
  // a signature may stand under them
  const upToLast = texts.slice(0, texts.findLastIndex(looksLikeFigure) + 1);
  return isSecond && upToLast.length > 0 && upToLast.every(looksLikeFigure) ? { ...column, dimension: null } : column;
}

/** Whether a column names rows too; beside an indicator a component is what it stands under. */
function isName({ dimension }: Column, name: Column | undefined): boolean {
  return dimension !== null && nameOrder.includes(dimension) && !(name?.dimension === "indicator" && dimension === "component");
}

/** A header that names two stages ("Kế hoạch đề xuất, đã giao") is settled by the option that names one of them. */
function settled(column: Column, { stage, year }: ExportOptions): Column {
  const { clash } = column;
  const chosen = clash?.name === "stage" ? stage : clash?.name === "year" ? year : undefined;
  if (clash === null || chosen === undefined || !clash.values.includes(String(chosen))) return column;
  return { ...column, facets: { ...column.facets, [clash.name]: chosen }, clash: null };
}

/** The decimal sign of a sheet, decided once over all its figures: by the cells, by đồng having no decimals, or by a person. */
export function signOf(
  grid: Grid,
  tables: SheetTables["tables"],
  { decimal }: ExportOptions,
): { sign: DecimalSign | null; notices: Notice[] } {
  const samples = tables.flatMap(({ lines, figures }): Sample[] =>
    lines.flatMap(({ row, cells, typed }) =>
      figures.flatMap(({ index }) => {
        const text = cells[index] ?? "";
        return text === "" || typed.has(index) || !looksLikeFigure(text) ? [] : [{ text, row, column: index }];
      }),
    ),
  );
  const style = styleOf(samples);
  const at = ({ row, column }: Sample) => placeIn(grid, row, column);
  if ("mixed" in style) {
    const [comma, dot] = style.mixed;
    const [first, second] = comma.row <= dot.row ? [comma, dot] : [dot, comma];
    const other = `${at(first).column}${first.row}`;
    return { sign: null, notices: [noticeAt(at(second), "decimal-mixed", second.text, { other, text: first.text })] };
  }
  if ("ambiguous" in style) {
    if (decimal !== undefined) return { sign: decimal, notices: [] };
    const { ambiguous } = style;
    const mark = ambiguous.text.includes(".") ? "dot" : "comma";
    const isInDong = tables.every(({ defaults, figures }) => figures.every(({ facets }) => (facets.unit ?? defaults.unit) === "vnd"));
    // half a đồng does not exist: the sign can only part thousands
    if (isInDong) return { sign: mark === "dot" ? "comma" : "dot", notices: [] };
    const digits = ambiguous.text.replaceAll(/[.,]/g, "");
    const thousands = mark === "dot" ? "comma" : "dot";
    return { sign: null, notices: [noticeAt(at(ambiguous), "decimal-ambiguous", ambiguous.text, { digits, thousands, decimals: mark })] };
  }
  if (decimal !== undefined && style.sign !== null && style.sign !== decimal) {
    const telling = samples.find((sample) => "sign" in styleOf([sample]) && (styleOf([sample]) as { sign: unknown }).sign === style.sign);
    const place = telling === undefined ? placeIn(grid, 0) : at(telling);
    return { sign: null, notices: [noticeAt(place, "decimal-contradicted", telling?.text ?? null, { decimal })] };
  }
  return { sign: style.sign ?? decimal ?? null, notices: [] };
}
