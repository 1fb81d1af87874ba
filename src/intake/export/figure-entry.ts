import { moneyUnits, type MoneyUnit } from "../../domain/codes.ts";
import { settledCarryingOut } from "./carrying-out.ts";
import { moneyNotice, type Reading } from "./cells.ts";
import { withDefaults } from "./defaults.ts";
import type { Entry, Subject } from "./entry.ts";
import { merged, type Facets } from "./facets.ts";
import type { Figure } from "./figure.ts";
import { onOneLine, placeIn, type Line } from "./grid.ts";
import type { Column } from "./header.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";
import { cellAt, cellsOf, type Table } from "./table.ts";
import { moneyUnit } from "./units.ts";

/** What a row says of all its figures. */
export interface RowSaid {
  readonly line: Line;
  readonly subject: Subject;
  readonly facets: readonly Facets[];
  readonly isSubset: boolean;
  /** Whether several figures stand in the row: its note is about all of them. */
  readonly isShared: boolean;
}

/** A figure with all that column, row, sections and cover say of it; or what keeps it from being one. */
export function entryOf(table: Table, said: RowSaid, column: Column | null, reading: Reading): { entry: Entry | null; notices: Notice[] } {
  const { line, subject } = said;
  const place = placeIn(table.grid, line.row, column?.index ?? table.name.index);
  if (reading.is === "unread") return { entry: null, notices: [reading.notice] };
  if (reading.is !== "figure" && reading.is !== "not-stated") return { entry: null, notices: [] };
  const { facets: named, clash } = merged([...(column === null ? [] : [column.facets]), ...said.facets]);
  const own = settledCarryingOut(named, table.defaults.carryOut ?? undefined);
  // a cell that says "no figure" where row and column do not go together says nothing
  if (clash !== null && reading.is === "not-stated") return { entry: null, notices: [] };
  if (clash !== null) {
    const [one, other] = clash.values;
    return { entry: null, notices: [noticeAt(place, "facet-contradicted", null, { one, other })] };
  }
  // what nothing is taken from says nothing of money
  if (own.carryingOut === true && subject.is === "component") return { entry: null, notices: [carryingOutNotice(table, column, place)] };
  if (isOfOtherSpan(own, subject)) {
    const isColumn = column !== null && isOfOtherSpan(column.facets, subject);
    const head = isColumn ? { ...place, row: table.headerRow } : place;
    const option = isColumn ? `--ignore ${place.column}` : `--row ${line.row}=aside`;
    return { entry: null, notices: [noticeAt(head, "other-span", isColumn ? column.path.join(" / ") : null, { option })] };
  }
  const facets = withDefaults(own, table.defaults);
  if (facets.carryingOut === true && subject.is === "component") return { entry: null, notices: [carryingOutNotice(table, null, place)] };
  // beside columns of years the total of all is of the period in the title
  if (facets.year === undefined && isOfOtherSpan(facets, subject)) {
    const isAlone = column === null || column.path.length === 0;
    const option = isAlone ? `--row ${line.row}=aside` : `--ignore ${place.column}`;
    const head = isAlone ? place : { ...place, row: table.headerRow };
    return { entry: null, notices: [noticeAt(head, "other-span", column?.path.join(" / ") ?? null, { option })] };
  }
  const figure = reading.is === "figure" ? reading.figure : null;
  const isRate = facets.rate === true || (facets.measure !== undefined && figure?.isPercent === true);
  const isAmount = figure !== null && subject.is !== "indicator" && !isRate;
  const { unit, text: unitText } = unitOf(table, line, facets);
  // "% KH 2023", "NSTW (%)": a share of nobody says what is no money
  if (isAmount && column !== null && figure.unit === null && isShare(column)) {
    const head = { ...place, row: table.headerRow };
    return { entry: null, notices: [noticeAt(head, "unknown-column", column.path.join(" / "), { letter: place.column })] };
  }
  const amountUnit = isAmount ? (figure.unit ?? unit) : null;

  const isReport = facets.measure !== undefined || subject.is === "indicator";
  // a report or an aim is its figure: without one there is no row
  if (isReport && figure === null) return { entry: null, notices: [] };
  if (facets.measure !== undefined && facets.memo !== undefined) {
    const isColumn = column?.facets.memo !== undefined;
    const option = isColumn ? `--ignore ${place.column}` : `--row ${line.row}=aside`;
    const at = isColumn ? { ...place, row: table.headerRow } : place;
    return { entry: null, notices: [noticeAt(at, "report-of-part", isColumn ? column.path.join(" / ") : null, { option })] };
  }
  const notices: Notice[] = [];
  const lacking = subject.is === "indicator" ? null : lackOf(facets, subject);
  if (lacking !== null) notices.push(table.defaults.missing[lacking]);
  if (isAmount) {
    const text = column === null ? "" : cellAt(line, column.index);
    const notice = amountUnit === null ? table.defaults.missing.unit : moneyNotice(figure, amountUnit, place, text);
    if (notice !== null) notices.push(notice);
  }
  const words = (dimension: "note_vi" | "note_en" | "group" | "component") =>
    cellsOf(table, dimension, line).map(onOneLine).join(" ").trim();
  const entry: Entry = {
    subject,
    facets,
    figure,
    unit: amountUnit,
    isRate,
    printed: reading.is === "figure" ? asPrinted(reading.printed, reading.figure, isRate ? "%" : unitText) : null,
    isUnitPrinted: isRate || unitText !== "" || (figure !== null && (figure.unit !== null || figure.words !== "")),
    place,
    note_vi: words("note_vi"),
    note_en: words("note_en"),
    isNoteShared: said.isShared,
    group: words("group"),
    component: table.name.dimension === "component" ? "" : words("component"),
    isSubset: said.isSubset || facets.memo !== undefined,
  };
  return { entry, notices };
}

/** A percent sign behind a number, as in "NSTW (90%)", is a remark on the money below it. */
function isShare({ path }: Column): boolean {
  return path.some((text) => /(?<!\d\s*)%/.test(text));
}

/** "Kinh phí thực hiện" in a header, told once for its column; in a row; or in the title. */
function carryingOutNotice({ headerRow, defaults }: Table, column: Column | null, place: Place): Notice {
  const { carryingOut } = defaults;
  if (column?.facets.carryingOut === true) return noticeAt({ ...place, row: headerRow }, "carry-out-ambiguous", column.path.join(" / "));
  if (column === null && carryingOut !== null) {
    return noticeAt({ ...place, row: carryingOut.row, column: "" }, "carry-out-ambiguous", carryingOut.text);
  }
  return noticeAt({ ...place, column: "" }, "carry-out-ambiguous");
}

/** Money of several years, or of a part of one: the contract has a place only for a year's money, and for what has been done by a day. */
function isOfOtherSpan({ periodStart, periodEnd, span, measure }: Facets, { is }: Subject): boolean {
  const isOfYears = periodStart !== periodEnd && is !== "indicator";
  return isOfYears || span === "years" || (span !== undefined && (measure === undefined || is !== "component"));
}

/** The nearest unit counts: the row's own, the column's, the one above the table. */
function unitOf(table: Table, line: Line, facets: Facets): { unit: MoneyUnit | null; text: string } {
  const own = cellsOf(table, "unit", line).find((text) => text !== "");
  // a code of our own tables is a unit, and no words that anybody printed
  if (own !== undefined && Object.hasOwn(moneyUnits, own)) return { unit: own as MoneyUnit, text: "" };
  if (own !== undefined) return { unit: moneyUnit(own), text: onOneLine(own) };
  if (facets.unit !== undefined) return { unit: facets.unit, text: facets.unitText ?? "" };
  return { unit: table.defaults.unit, text: table.defaults.unitText };
}

function lackOf(facets: Facets, subject: Subject): "year" | "stage" | null {
  if (facets.year === undefined) return "year";
  return facets.stage === undefined && facets.measure === undefined && subject.is === "component" ? "stage" : null;
}

/** The figure with the unit that the file prints for it. */
function asPrinted(printed: string, { unit, words, isPercent }: Figure, unitText: string): string {
  if (unit !== null || words !== "" || isPercent || unitText === "") return printed;
  return /^\d/.test(unitText) ? `${printed} (${unitText})` : `${printed} ${unitText}`;
}
