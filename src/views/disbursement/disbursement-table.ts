import { formatDate, millionsVnd } from "../../domain/format.ts";
import { figureAddress } from "../../i18n/addresses.ts";
import { denominatorWords } from "../../i18n/denominators.ts";
import { disbursementWords } from "../../i18n/disbursement.ts";
import type { DisbursementReport, Execution } from "./disbursement-lines.ts";
import { hasOther, otherCell } from "./disbursement-denominator-words.ts";
import { rateWords } from "./disbursement-words.ts";
import { moneyWords } from "../money-name.ts";
import { documentCell } from "../sources.ts";
import type { Context, TableCell, ViewTable } from "../view.ts";

/** Every execution, the earlier ones too, with what its rate is a share of and where it stands. */
export function disbursementTable(reports: readonly DisbursementReport[], context: Context): ViewTable {
  const words = disbursementWords[context.language].table;
  const withOther = hasOther(reports);
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption: words.caption,
    columns: [
      { label: words.place, width: "name" },
      { ...numeric(words.year), under: true },
      { label: words.money, width: "name", names: true },
      numeric(words.rate),
      { label: words.kind, width: "name" },
      { label: words.until },
      { label: words.denominator, width: "name" },
      numeric(words.denominatorAmount),
      ...(withOther ? [{ label: denominatorWords[context.language].column, width: "name" as const }] : []),
      numeric(words.amount),
      { label: words.document },
    ],
    rows: reports.flatMap((report) =>
      report.lines.flatMap((line) =>
        line.series.flatMap((series) =>
          [...series.earlier, series.newest].map((execution) => tableRow(report, execution, withOther, context)),
        ),
      ),
    ),
  };
}

function tableRow(report: DisbursementReport, execution: Execution, withOther: boolean, context: Context): TableCell[] {
  const { language, base } = context;
  const { row } = execution;
  const words = disbursementWords[language];
  const href = figureAddress(base, language, `${row.plan_code}.${row.figure_no}`);
  const number = (text: string | null, value: number | null): TableCell =>
    text === null ? { text: words.table.notStated, empty: "not-stated", numeric: true } : { text, href, numeric: true, value };
  const millions = (amount: number | null) => (amount === null ? number(null, null) : number(millionsVnd(amount, language), amount / 1e6));
  const rate = {
    ...number(rateWords(execution, context), execution.ratePercent),
    bound: execution.comparator !== "=" || execution.computed,
  };
  return [
    { text: report.place, locality: report.localityCode },
    { text: String(row.year), numeric: true, value: row.year },
    { text: moneyWords(row, context) },
    execution.comparator === "=" && execution.ratePercent === 0 ? { ...rate, empty: "zero" } : rate,
    { text: words.kinds[row.basis][row.measure] },
    { text: formatDate(row.as_of, "day", language) ?? words.table.wholeYear },
    { text: words.denominators[row.denominator] },
    millions(row.denominator_vnd),
    ...(withOther ? [otherCell(execution, report, context)] : []),
    millions(row.amount_vnd),
    documentCell(row.plan_code, context),
  ];
}
