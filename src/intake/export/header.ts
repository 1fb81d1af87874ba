import { fold } from "../../domain/text.ts";
import { bareLevel } from "./budget-levels.ts";
import { merged, saidIn, withWords, type FacetName, type Facets, type Said } from "./facets.ts";
import { isBlank, onOneLine, type Grid, type Line } from "./grid.ts";
import { unitIn, withoutUnit } from "./units.ts";

/** What a column's cells name. Anything else holds figures. */
export type Dimension =
  "stt" | "component" | "indicator" | "borrower" | "group" | "facet" | "unit" | "note_vi" | "note_en" | "place" | "component_of_indicator";

/** The headers that officials, and our own tables, give such columns, folded; `facet` is for cells that say source, type, year … */
const dimensionNames: readonly (readonly [Dimension, readonly string[]])[] = [
  ["stt", ["tt", "stt", "so tt", "so thu tu", "no", "muc"]],
  [
    "component",
    [
      ...["noi dung", "du an", "ten du an", "du an tieu du an", "cac du an", "ten du an tieu du an", "danh muc", "danh muc du an"],
      ...[
        "hang muc",
        "noi dung du an",
        "noi dung chi",
        "noi dung thuc hien",
        "chuong trinh du an",
        "component",
        "component code",
        "project",
      ],
    ],
  ],
  ["indicator", ["chi tieu", "muc tieu", "ten chi tieu", "noi dung chi tieu", "muc tieu chi tieu", "indicator", "indicator code"]],
  ["borrower", ["doi tuong vay", "doi tuong vay von", "doi tuong cho vay", "borrower", "borrower group"]],
  ["group", ["doi tuong", "doi tuong thu huong", "doi tuong ap dung", "population group"]],
  [
    "facet",
    [
      ...["nguon von", "nguon", "nguon kinh phi", "loai von", "loai nguon von", "tinh chat von", "nam", "nam ke hoach", "nam ngan sach"],
      ...["loai so lieu", "fund source", "source", "expenditure type", "type", "year", "stage", "budget year", "giai doan"],
    ],
  ],
  ["unit", ["don vi tinh", "dvt", "don vi", "unit"]],
  ["note_vi", ["ghi chu", "note", "note vi", "dien giai"]],
  ["note_en", ["note en", "note english"]],
  ["place", ["dia ban", "huyen", "xa", "huyen xa", "don vi hanh chinh", "place", "locality"]],
];
const strictNames = new Map(dimensionNames.flatMap(([dimension, names]) => names.map((name) => [name, dimension] as const)));
export const headerWords = dimensionNames.flatMap(([, names]) => names.flatMap((name) => name.split(" ")));

/** Words of a header that say nothing of their own: what is left without them is not understood. */
const plainWords = new Set(
  "tong so cong von kinh phi nguon ngan sach nha nuoc nsnn trong do bao gom chia ra tien gia tri muc theo ca cac nam cua tu cho va dong trieu nghin ngan ty don vi tinh dvt amount total figure value vnd million billion thousand of which muc tieu chi tieu chuong trinh mtqg den ket qua dat".split(
    " ",
  ),
);

/** A column as understood from its header. */
export interface Column {
  readonly index: number;
  /** The headers above it from the top, as written. */
  readonly path: readonly string[];
  readonly dimension: Dimension | null;
  readonly facets: Facets;
  readonly clash: { readonly name: FacetName; readonly values: readonly [string, string] } | null;
  /** The words that say nothing known. */
  readonly rest: string;
}

export interface Header {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
}

const mostRows = 4;
const longestLabel = 80;
const nameDimensions: readonly (Dimension | null)[] = ["component", "indicator", "borrower"];

function label(text: string): string {
  return fold(withoutUnit(onOneLine(text)))
    .replaceAll(/\([^)]*\)|[^a-z0-9]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

export function dimensionOf(text: string): Dimension | null {
  // no such header is long or has digits: most cells of a long table are told apart here
  if (text === "" || text.length > longestLabel) return null;
  if (!/\d/.test(text)) return strictNames.get(label(text)) ?? null;
  // "Nội dung năm 2024" names projects; "Mục tiêu năm 2024" holds figures. Most cells with digits end otherwise, and folding is slow
  if (!/(19|20)\d\d\s*\)?\s*$/.test(text)) return null;
  const undated = fold(text).replace(/\(?\s*nam (?:19|20)\d\d\s*\)?\s*$/, "");
  return !/\d/.test(undated) && strictNames.get(label(undated)) === "component" ? "component" : null;
}

/** How the header of names begins where it goes on in its own way: "Nội dung, dự án thành phần". It counts beside an ordinal only. */
const looseNames: readonly (readonly [RegExp, Dimension])[] = [
  [/^(noi dung|ten du an|ten cac du an|cac du an|danh muc|du an|chuong trinh|hang muc)\b/, "component"],
  [/^(chi tieu|muc tieu|ten chi tieu)\b/, "indicator"],
];

/** What each cell of a row names, if the row is one of a header. */
function dimensionsIn({ cells }: Line): (Dimension | null)[] {
  const strict = cells.map(dimensionOf);
  const ordinal = strict.indexOf("stt");
  if (ordinal < 0 || strict.some((dimension) => nameDimensions.includes(dimension))) return strict;
  const loose = cells.map((cell, index) => (index < ordinal || /\d/.test(cell) ? "" : label(cell)));
  const at = loose.findIndex((text) => looseNames.some(([pattern]) => pattern.test(text)));
  const dimension = looseNames.find(([pattern]) => pattern.test(loose[at] ?? ""))?.[1] ?? null;
  return strict.map((own, index) => (index === at ? dimension : own));
}

/** A number that is no year: "Các dự án" beside one is a row of the table, and no header. */
const amount = /^(?!(?:19|20)\d\d$)\d[\d.,\s]*%?$/;

/** Whether a row can begin a header: it names the column of names, and one more at least. */
export function beginsHeader(line: Line): boolean {
  if (line.cells.some((cell) => amount.test(cell))) return false;
  const isName = (dimension: Dimension | null) => nameDimensions.includes(dimension);
  return line.cells.filter((cell) => cell !== "").length >= 2 && dimensionsIn(line).some(isName);
}

/**
 * The header around the row that names the column of names: rows above it that only say what the columns to its right are about,
 * rows under it that name columns only, four at most, and one that numbers them. `from` is the first row that may belong to it.
 */
export function headerAt(lines: Grid["lines"], anchor: number, from: number): Header {
  const line = lines[anchor];
  const dimensions = line === undefined ? [] : dimensionsIn(line);
  const names = dimensions.flatMap((dimension, index) => (["stt", ...nameDimensions].includes(dimension) ? [index] : []));
  let first = anchor;
  while (first > from && anchor - first + 1 < mostRows && leads(lines[first - 1], names)) first -= 1;
  let last = anchor;
  while (last + 1 < lines.length && last + 1 < first + mostRows && continues(lines[last + 1], names)) last += 1;
  const rows = lines.slice(first, last + 1).map(({ cells }) => cells);
  const next = lines[last + 1];
  const isNumbered = next !== undefined && numbersColumns(next);
  return { first, last: isNumbered ? last + 1 : last, columns: columnsOf(rows, dimensions) };
}

/** Whether a row stands over columns of figures: years, stages or sources, and nothing else. A title or a unit is none. */
function leads(line: Line | undefined, names: readonly number[]): boolean {
  if (line === undefined || isBlank(line)) return false;
  const isOver = (index: number) => names.every((name) => index > name);
  return line.cells.every((cell, index) => {
    if (cell === "") return true;
    const { facets, rest } = saidIn(cell);
    return isOver(index) && facets.length > 0 && unitIn(cell) === null && isPlain(rest);
  });
}

function continues(line: Line | undefined, names: readonly number[]): boolean {
  if (line === undefined || isBlank(line)) return false;
  const isYear = (cell: string) => /^(19|20)\d\d$/.test(cell);
  return (
    names.every((index) => (line.cells[index] ?? "") === "") &&
    line.cells.every((cell) => cell === "" || isYear(cell) || !/^\W*\d/.test(cell))
  );
}

/** `(1)`, `(2)`, `A`, `B`, `3=4+5`, `(5)=(4)/(3)*100%`: the row of a form that numbers its columns. */
function numbersColumns({ cells }: Line): boolean {
  const stated = cells.filter((cell) => cell !== "");
  return stated.length >= 3 && stated.every((cell) => /^[([]?([A-Z]|\d{1,2})[)\]]?(\s*=[\s\d()[\]+\-/*:x×%]+)?$/.test(cell));
}

/** A heading spans the columns to its right that have none of their own in its row and one below. */
function columnsOf(rows: readonly (readonly string[])[], dimensions: readonly (Dimension | null)[]): Column[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const spanning = rows.map((): string => "");
  return Array.from({ length: width }, (_, index): Column => {
    const path = rows.flatMap((cells, depth) => {
      const own = onOneLine(cells[index] ?? "");
      const below = rows.slice(depth + 1).map((lower) => lower[index] ?? "");
      if (own !== "") {
        spanning[depth] = below.some((text) => text !== "") ? own : "";
        // what a heading above spanned ends where its own row says something else
        for (let lower = depth + 1; lower < rows.length; lower++) spanning[lower] = "";
        return [own];
      }
      const isSpanned = below.some((text) => text !== "") && spanning[depth] !== "";
      return isSpanned ? [spanning[depth] ?? ""] : [];
    });
    return columnAt(index, path, dimensions[index] ?? null);
  });
}

function columnAt(index: number, path: readonly string[], named: Dimension | null): Column {
  const own = path.map((text) => ({ unit: unitIn(text), ...saidUnder(text, path) }));
  const { facets, clash: twice } = merged(own.flatMap(({ unit, facets }) => [...facets, ...(unit === null ? [] : [unit])]));
  // "Xã" under the local budget is a part of it, and no column of places
  const dimension = named ?? (facets.level === undefined ? (dimensionOf(path.at(-1) ?? "") ?? dimensionOf(path[0] ?? "")) : null);
  // domestic and foreign money are kinds of their own, and no "nhà nước"
  const rest = own.flatMap((one) => one.rest.replaceAll(/\b(trong|ngoai) nuoc\b/g, "$1_nuoc").split(" ")).filter((word) => !isPlain(word));
  // "(%)" names a share
  const isRate = facets.measure !== undefined && path.some((text) => text.includes("%"));
  const said = withWords(facets, path.join(" / "));
  const clash = twice ?? (isRate ? null : planUnderReport(own.map((one) => merged(one.facets).facets)));
  return { index, path, dimension, facets: isRate ? { ...said, rate: true } : said, clash, rest: rest.join(" ") };
}

/** "Thực hiện năm 2023 / Kế hoạch": a plan among reports is none of them, and "Kế hoạch / Giải ngân" is a report of the plan. */
function planUnderReport(parts: readonly Facets[]): Column["clash"] {
  const leaf = parts.at(-1);
  const report = parts.find(({ measure }) => measure !== undefined);
  if (leaf?.stage === undefined || leaf.measure !== undefined || leaf.rate === true || report?.measure === undefined) return null;
  return { name: "measure", values: [report.measure, leaf.stage] };
}

/** What a header says; under one of the local budget "Tỉnh" or "Cấp huyện" is the budget of that level. */
function saidUnder(text: string, path: readonly string[]): Said {
  const part = bareLevel(label(text));
  const isLocal = part !== null && path.some((other) => saidIn(other).facets.some(({ source }) => source === "local"));
  return isLocal ? { facets: [part], rest: "" } : saidIn(withoutUnit(text));
}

/** Whether all words of a text are of those that say nothing of their own. */
function isPlain(text: string): boolean {
  return text.split(" ").every((word) => word === "" || plainWords.has(word) || /^\d+$/.test(word));
}
