import type { Column, Dimension } from "./header.ts";
import { columnLetters, noticeAt, type Notice, type Place } from "./notice.ts";

/** Columns of reports as they count, and those of rates of which nobody knows what they are a share of, by their index. */
export interface Reports {
  readonly columns: readonly Column[];
  readonly open: ReadonlyMap<number, Notice>;
}

interface Said {
  /** `E=D`: column E has the rates of what column D reports. */
  readonly rates: readonly string[];
  /** Whether the cover or a person says the year. */
  readonly isDated: boolean;
  readonly place: Place;
}

/**
 * Puts columns of one report together: "Tỷ lệ (%)" is the rate of the report that stands before it, where that is one only, and a
 * report that names its day alone is of the year of the plan beside it, where that is the day's.
 */
export function settledReports(columns: readonly Column[], named: Dimension | null, { rates, isDated, place }: Said): Reports {
  const dated = isDated ? columns : columns.map((column) => ofPlanYear(column, columns));
  const open = new Map<number, Notice>();
  const settled = dated.map((column) => {
    const readings = readingsOf(column, dated, named);
    if (readings === null) return column;
    const letter = columnLetters(column.index);
    const chosen = dated.find((one) => isReport(one) && rates.includes(`${letter}=${columnLetters(one.index)}`));
    const [single, other] = readings;
    if (chosen !== undefined) return rateOf(column, chosen, true);
    if (single?.isCertain === true && other === undefined) return rateOf(column, single.report, false);
    const options = readings.map(({ report }) => `--rate ${letter}=${columnLetters(report.index)}`);
    const args = { readings: [...options, `--ignore ${letter}`].join(", ") };
    open.set(column.index, noticeAt({ ...place, column: letter }, "rate-ambiguous", column.path.join(" / "), args));
    return column;
  });
  return { columns: settled, open };
}

/** A report that a rate may be of; certain where its place beside it says so. */
interface RateReading {
  readonly report: Column;
  readonly isCertain: boolean;
}

/** The reports that a rate may be of; null for any column that is none, or that says itself what it is a rate of. */
function readingsOf(column: Column, columns: readonly Column[], named: Dimension | null): RateReading[] | null {
  const { facets } = column;
  if (!isRate(column) || (facets.measure !== undefined && (facets.asOf !== undefined || facets.basis !== "actual"))) return null;
  const figures = columns.filter(({ dimension }) => dimension === null);
  const isOwnMoney = (one: Column) => one.facets.source === facets.source && one.facets.type === facets.type;
  const before = figures.filter((one) => one.index < column.index && isOwnMoney(one));
  // two rates on two denominators are of one report
  const isOfOther = (one: Column) => facets.denominator !== undefined && one.facets.denominator !== facets.denominator;
  const own = before.toSpliced(before.findLastIndex((one) => !(isRate(one) && isOfOther(one))) + 1);
  const near = own.slice(own.findLastIndex(isRate) + 1).filter(isReport);
  if (facets.measure !== undefined) {
    const alike = near.filter((one) => one.facets.measure === facets.measure);
    if (alike.length === 0) return null;
    const same = distinct(alike.filter((one) => one.facets.basis === facets.basis));
    return (same.length > 0 ? same : alike).map((report) => ({ report, isCertain: same.length > 0 }));
  }
  // a share alone is what a table of aims may be about; of lending there is no report
  if (named === "indicator" && figures.length === 1) return null;
  if (named !== "component") return [];
  const single = distinct(near);
  if (single.length > 0) return single.map((report) => ({ report, isCertain: true }));
  return figures.filter(isReport).map((report) => ({ report, isCertain: false }));
}

function isSound({ dimension, rest, clash }: Column): boolean {
  return dimension === null && rest === "" && clash === null;
}

function isRate(column: Column): boolean {
  return isSound(column) && column.facets.rate === true;
}

/** Amounts that have been disbursed or executed by a day, or are expected to be. */
function isReport(column: Column): boolean {
  const { measure, rate, span } = column.facets;
  return isSound(column) && measure !== undefined && rate === undefined && span !== "within";
}

/** The first column of each report: one may stand in two. */
function distinct(reports: readonly Column[]): Column[] {
  const keyOf = ({ facets: { measure, basis, asOf, span, year } }: Column) => [measure, basis, asOf, span, year].join(" ");
  return [...Map.groupBy(reports, keyOf).values()].flatMap((same) => same.slice(0, 1));
}

/** What a rate says of itself, and what its report says besides; a person's choice says that both are of the same money. */
function rateOf(rate: Column, { facets: report }: Column, isChosen: boolean): Column {
  const inherited = (["measure", "basis", "asOf", "span", "year", ...(isChosen ? (["source", "type"] as const) : [])] as const).filter(
    (name) => report[name] !== undefined,
  );
  // "Tỷ lệ so với kế hoạch giao" names a stage of what it is a share of
  const { stage: _stage, ...own } = rate.facets;
  return { ...rate, facets: { ...own, ...Object.fromEntries(inherited.map((name) => [name, report[name]])) } };
}

function ofPlanYear(column: Column, columns: readonly Column[]): Column {
  const { year, asOf } = column.facets;
  if (!isReport(column) || year !== undefined || asOf === undefined) return column;
  const plans = columns.filter((one) => isSound(one) && one.facets.measure === undefined && one.facets.rate === undefined);
  const [own, other] = new Set(plans.map((one) => one.facets.year));
  const isOne = own !== undefined && other === undefined && plans.every((one) => one.facets.year === own);
  return isOne && asOf.startsWith(`${own}-`) ? { ...column, facets: { ...column.facets, year: own } } : column;
}
