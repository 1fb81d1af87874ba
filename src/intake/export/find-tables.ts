import type { Context } from "./context.ts";
import type { DocumentFact } from "./cover-document.ts";
import { readCover, saysAnything, type Cover } from "./cover.ts";
import { defaultsOf } from "./defaults.ts";
import type { RowAccount } from "./entry.ts";
import { looksLikeFigure } from "./figure.ts";
import { parted } from "./figure-mark.ts";
import { coverAmong, footOf } from "./foot.ts";
import { isBlank, placeIn, type Grid, type Line } from "./grid.ts";
import { beginsHeader, headerAt, type Header } from "./header.ts";
import { noticeAt, type Notice } from "./notice.ts";
import { styleOf, type Sample } from "./number-style.ts";
import type { DecimalSign, ExportOptions } from "./options.ts";
import { isWhole } from "./row-name.ts";
import { accountOf, type Table } from "./table.ts";
import { columnsOf } from "./table-columns.ts";
import { underTitle } from "./under-title.ts";

/** The tables of a sheet, ready to be walked, with the rows above the first and what is wrong with headers. */
export interface SheetTables {
  readonly tables: readonly (Omit<Table, "sign"> & { readonly header: Header })[];
  readonly accounts: readonly RowAccount[];
  readonly notices: readonly Notice[];
  /** What the cover says of the document. */
  readonly document: readonly DocumentFact[];
}

/** Finds each header, what stands above it, and the columns with figures under it. */
export function findTables(grid: Grid, { components }: Pick<Context, "components">, options: ExportOptions): SheetTables {
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
    const cover = dated(above, header, place.row);
    const told = defaultsOf(cover, options, place);
    notices.push(...told.notices);
    const {
      columns,
      name,
      figures,
      lone,
      notices: faults,
    } = columnsOf(grid, ofProgramme(header, components), body, options, told.defaults);
    notices.push(...faults);
    const { defaults, notices: untold } = underTitle(told.defaults, figures, cover, options, place);
    notices.push(...untold);
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
        header: { ...header, columns: header.columns.map((column) => columns.find(({ index }) => index === column.index) ?? column) },
        headerRow: place.row,
        headerTexts,
        columns,
        name,
        figures,
        lone,
        defaults,
        foot: footOf(under, at === headers.length - 1),
      } as const,
    ];
  });
  return { tables, accounts, notices, document };
}

/** Beside columns of other programmes one is headed by the programme's own name: its money, of all sources and types. */
function ofProgramme(header: Header, components: Context["components"]): Header {
  const isOwn = (text: string) => {
    const matching = components.match(text, null);
    return matching !== null && "match" in matching && matching.match.how !== "beginning" && isWhole(matching.match.code);
  };
  return {
    ...header,
    columns: header.columns.map((column) =>
      column.rest !== "" && column.path.length === 1 && column.path.every(isOwn) ? { ...column, rest: "" } : column,
    ),
  };
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
    carryingOut: saysAnything(own) ? own.carryingOut : before.carryingOut,
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

/** The decimal sign of a sheet, decided once over all its figures: by the cells, by đồng having no decimals, or by a person. */
export function signOf(
  grid: Grid,
  tables: SheetTables["tables"],
  { decimal }: ExportOptions,
): { sign: DecimalSign | null; by: Sample | null; notices: Notice[] } {
  const samples = tables.flatMap(({ lines, figures }): Sample[] =>
    lines.flatMap(({ row, cells, typed }) =>
      figures.flatMap(({ index }) => {
        const text = cells[index] ?? "";
        return text === "" || typed.has(index) || !looksLikeFigure(text) ? [] : [{ text: parted(text).figure, row, column: index }];
      }),
    ),
  );
  const style = styleOf(samples);
  const at = ({ row, column }: Sample) => placeIn(grid, row, column);
  const cell = (sample: Sample) => `${at(sample).column}${sample.row}`;
  const unclear = (notice: Notice) => ({ sign: null, by: null, notices: [notice] });
  // half a đồng does not exist: the sign can only part thousands
  const isInDong = tables.every(({ defaults, figures }) => figures.every(({ facets }) => (facets.unit ?? defaults.unit) === "vnd"));
  if ("mixed" in style) {
    const [comma, dot] = style.mixed;
    const [first, second] = comma.row <= dot.row ? [comma, dot] : [dot, comma];
    return unclear(noticeAt(at(second), "decimal-mixed", second.text, { other: cell(first), text: first.text }));
  }
  if ("ambiguous" in style) {
    const { ambiguous } = style;
    const mark = ambiguous.text.includes(".") ? "dot" : "comma";
    const thousands = mark === "dot" ? "comma" : "dot";
    if (decimal !== undefined || isInDong) return { sign: decimal ?? thousands, by: null, notices: [] };
    const digits = ambiguous.text.replaceAll(/[.,]/g, "");
    return unclear(noticeAt(at(ambiguous), "decimal-ambiguous", ambiguous.text, { digits, thousands, decimals: mark }));
  }
  if (style.sign === null) return { sign: decimal ?? null, by: null, notices: [] };
  const [first] = style.by;
  if (first === undefined) return { sign: style.sign, by: null, notices: [] };
  if (decimal !== undefined && style.sign !== decimal) return unclear(noticeAt(at(first), "decimal-contradicted", first.text, { decimal }));
  const [open] = style.open;
  if (open !== undefined && decimal === undefined && !isInDong && style.open.length > style.by.length) {
    const counts = { telling: String(style.by.length), told: String(style.open.length) };
    const args = { ...counts, at: cell(open), text: open.text, digits: open.text.replaceAll(/[.,]/g, ""), decimals: style.sign };
    return unclear(noticeAt(at(first), "decimal-outweighed", first.text, args));
  }
  return { sign: style.sign, by: open === undefined || decimal !== undefined ? null : first, notices: [] };
}
