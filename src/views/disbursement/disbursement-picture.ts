import type { DisbursementTracksData } from "../../charts/disbursement-tracks.ts";
import type { Remark } from "../../charts/funding-columns.ts";
import type { TrackRate } from "../../charts/rate-words.ts";
import { formatDate, formatPercent } from "../../domain/format.ts";
import { disbursementWords } from "../../i18n/disbursement.ts";
import { spendingWords } from "../../i18n/spending.ts";
import { levelNames } from "../../i18n/terms.ts";
import { elapsedShare, type DisbursementReport, type Execution, type Series } from "./disbursement-lines.ts";
import { otherFacts } from "./disbursement-denominator-words.ts";
import { denominatorWords, elapsedWords, executionLabel, kindWords, untilWords, valueWords } from "./disbursement-words.ts";
import { markTo } from "../mark-figures.ts";
import { moneyRow, moneyWords } from "../money-name.ts";
import { ticksTo } from "../ticks.ts";
import type { Context } from "../view.ts";

/** The reports as lines on one scale, and the places that have none. */
export function tracksData(
  reports: readonly DisbursementReport[],
  remarks: readonly Remark[],
  told: Execution | null,
  context: Context,
): DisbursementTracksData {
  const { language } = context;
  return {
    ticks: scaleOf(reports).map((at) => ({ at, text: formatPercent(at, language) })),
    groups: reports.map((report) => ({
      name: report.place,
      locality: report.localityCode,
      fact: spendingWords[language].budget(levelNames[language][report.level], report.year),
      tracks: report.lines.map((line) => ({
        ...moneyRow(line.money, context),
        rates: line.series.map((series) => rateOf(report, series, told, context)),
      })),
    })),
    remarks,
  };
}

/** 0 to 100 %, or as far as the highest rate. */
function scaleOf(reports: readonly DisbursementReport[]): number[] {
  const executions = reports.flatMap((report) =>
    report.lines.flatMap((line) => line.series.flatMap((one) => [one.newest, ...one.earlier])),
  );
  return ticksTo(Math.max(100, ...executions.map((one) => one.rateHighPercent ?? one.ratePercent ?? 0)));
}

function rateOf(report: DisbursementReport, { newest, earlier }: Series, told: Execution | null, context: Context): TrackRate {
  const { row } = newest;
  const elapsed = newest === told ? elapsedWords(newest, context) : null;
  const [first] = earlier;
  const other = otherFacts(newest, report, context);
  const label = [
    executionLabel(report.place, moneyWords(row, context), newest, context),
    ...other,
    ...(first ? [disbursementWords[context.language].earlier(earlier.length, untilWords(first, context))] : []),
    ...(elapsed === null ? [] : [elapsed]),
  ].join(", ");
  return {
    tone: row.basis,
    shape: shapeOf(newest),
    rate: newest.ratePercent,
    rateHigh: newest.rateHighPercent,
    value: valueWords(newest, context),
    kind: kindWords(newest, context),
    denominators: [denominatorWords(newest, context), ...other],
    story: elapsed === null ? null : { text: elapsed, at: (elapsedShare(newest) ?? 0) * 100 },
    earlier: earlier.flatMap((one) =>
      one.ratePercent === null
        ? []
        : [{ rate: one.ratePercent, text: formatDate(one.row.as_of, "day", context.language) ?? String(one.row.year) }],
    ),
    ...markTo(
      [newest, ...earlier].map((one) => `${one.row.plan_code}.${one.row.figure_no}`),
      report.localityCode,
      context,
    ),
    label,
  };
}

function shapeOf({ comparator }: Execution): TrackRate["shape"] {
  const shapes = { "=": "dot", "~": "dot", ">": "above", ">=": "above", "<": "below", "<=": "below", range: "range" } as const;
  return shapes[comparator];
}

/** How far, in percentage points, spending must lag behind the calendar to be told in the picture. */
const tellingLag = 25;

/** The actual rate that lags most behind the part of its year that had passed: where the story is; null where none does. */
export function laggard(reports: readonly DisbursementReport[]): Execution | null {
  const newest = reports.flatMap((report) => report.lines.flatMap((line) => line.series.map((series) => series.newest)));
  const lags = newest.flatMap((execution) => {
    const elapsed = elapsedShare(execution);
    // a bound is no point on the scale, and carried-over money had more than the year
    if (
      execution.row.basis !== "actual" ||
      execution.ratePercent === null ||
      elapsed === null ||
      !["=", "~"].includes(execution.comparator)
    )
      return [];
    return [{ execution, lag: elapsed * 100 - execution.ratePercent }];
  });
  const most = lags.reduce<(typeof lags)[number] | null>((best, one) => (best && best.lag >= one.lag ? best : one), null);
  return most && most.lag >= tellingLag ? most.execution : null;
}
