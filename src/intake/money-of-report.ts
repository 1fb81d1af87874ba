import type { Comparator } from "../domain/codes.ts";
import { sumComparator } from "../domain/comparator.ts";
import type { Row } from "../domain/tables.ts";
import type { CountryRows } from "./country.ts";
import { boundsOf, comparatorAt, difference } from "./fault.ts";
import { byFigure } from "./figure-order.ts";
import { isOfComponent, liesInside, type MoneyRow } from "./money-inside.ts";

type Report = Row<"disbursements">;

/** The money that a report is about, at the most: one printed amount, or several added up. */
export interface Most {
  readonly figures: readonly string[];
  readonly amountVnd: number;
  readonly comparator: Comparator;
}

/**
 * What the document has of exactly the money that a report is about: the one amount that it prints of it, or else the sum of its
 * allocations, where each has an amount. A report that names no source or no type is about no more than all of them. Null where two
 * amounts are printed, where a line may or may not belong to it, or where nothing has an amount.
 */
export function moneyOfReport(report: Report, rows: CountryRows): Most | null {
  // what was asked for is no money that there was
  const inYear = (row: MoneyRow) => row.plan_code === report.plan_code && row.year === report.year && row.stage !== "proposed";
  const printed = [...rows.allocations, ...rows.stated_totals].filter(
    (money) => inYear(money) && money.component_code === report.component_code && money.amount_vnd !== null,
  );
  const [most] = [(word: string) => [word], widened]
    .map((words) =>
      printed.filter(
        (money) => words(report.fund_source).includes(money.fund_source) && words(report.expenditure_type).includes(money.expenditure_type),
      ),
    )
    .filter((found) => found.length > 0);
  if (most !== undefined) return most.length === 1 ? sumOf(most) : null;
  return allocated(report, rows.allocations.filter(inYear), rows);
}

/** The words of a total that holds money of a source or type: a report that names none is about no more than all. */
const widened = (word: string): string[] => (word === "unstated" || word === "all" ? ["all"] : [word]);

function allocated(report: Report, allocations: readonly Row<"allocations">[], { components }: CountryRows): Most | null {
  const isOpen = (word: string) => word === "unstated" || word === "all";
  const asked = {
    component_code: report.component_code,
    fund_source: isOpen(report.fund_source) ? "all" : report.fund_source,
    expenditure_type: isOpen(report.expenditure_type) ? "all" : report.expenditure_type,
  } as const;
  const ofProject = allocations.filter((row) => isOfComponent(row.component_code, report.component_code, components));
  const own = ofProject.filter((row) => liesInside(row, asked, components));
  const mayBelong = (word: string, own: string) => own === "all" || word === own || word === "unstated";
  const possible = ofProject.filter(
    (row) => mayBelong(row.fund_source, asked.fund_source) && mayBelong(row.expenditure_type, asked.expenditure_type),
  );
  const isComplete = own.length === possible.length && own.every(({ amount_vnd }) => amount_vnd !== null);
  return isComplete && new Set(own.map(({ stage }) => stage)).size === 1 ? sumOf(own) : null;
}

function sumOf(money: readonly MoneyRow[]): Most {
  return {
    figures: money.map(({ figure_id }) => figure_id).toSorted(byFigure),
    amountVnd: difference(
      money.reduce((sum, row) => sum + boundsOf(row.amount_vnd ?? Number.NaN, row.comparator).high, 0),
      0,
    ),
    comparator: sumComparator(money.map(({ comparator }) => comparatorAt("high", comparator))),
  };
}
