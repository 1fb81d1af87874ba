import type { Comparator } from "../domain/codes.ts";
import type { CountryRows, ReviewBasis } from "./country.ts";
import type { Fault } from "./fault.ts";

/**
 * What a review of a fault is made of, written as `reviews/findings.csv` keeps it: the two numbers as compared, and every figure (or
 * date) behind them, so that parts which change and come to the same sum are seen too.
 */
export function basisOf(fault: Fault, rows: CountryRows): ReviewBasis {
  const { stated, stated_comparator, computed, computed_comparator, figures } = fault;
  return {
    stated: numberText(stated, stated_comparator),
    computed: numberText(computed, computed_comparator),
    figures: figures.length === 0 ? citedText(fault, rows) : figures.map((id) => figureText(id, rows)).join(" "),
  };
}

/** Whether both are of the same numbers. */
export function isSameBasis(one: ReviewBasis, other: ReviewBasis): boolean {
  return one.stated === other.stated && one.computed === other.computed && one.figures === other.figures;
}

/** `616`, `~616`, `8-9`; `?` where no figure is stated. An exact number bears no sign: a cell that begins with `=` would be a formula. */
function numberText(value: number | null, comparator: Comparator | null, high: number | null = null): string {
  if (value === null) return "";
  return `${comparator === "=" || comparator === "range" ? "" : (comparator ?? "")}${value}${high === null ? "" : `-${high}`}`;
}

/** All numbers of one figure: an aim with the whole that it is out of, a report with its amount and denominator. */
function figureText(id: string, rows: CountryRows): string {
  const is = ({ figure_id }: { readonly figure_id: string }) => figure_id === id;
  const money = [...rows.allocations, ...rows.stated_totals, ...rows.memo_amounts].find(is);
  if (money) return numberText(money.amount_vnd, money.comparator) || "?";
  const aim = [...rows.targets, ...rows.results].find(is);
  if (aim) return numberText(aim.value, aim.comparator, aim.value_high) + (aim.out_of === null ? "" : `/${aim.out_of}`);
  const report = rows.disbursements.find(is);
  if (report === undefined) throw new Error(`no figure ${id}: a rule names figures that it has read`);
  const { rate, rate_high, amount_vnd, denominator_vnd, comparator } = report;
  const shares = [
    rate === null ? "" : `${numberText(rate, comparator, rate_high)}%`,
    numberText(amount_vnd, comparator),
    denominator_vnd ?? "",
  ];
  return shares.join("/").replace(/\/+$/, "");
}

/** The number and date of a cited document; behind the plan's own date where the two dates are compared. */
function citedText({ about, unit }: Fault, rows: CountryRows): string {
  const citation = rows.citations.find(({ citation_id }) => citation_id === about);
  const plan = rows.plans.find(({ plan_code }) => plan_code === citation?.plan_code);
  const dates = [...(unit === "days" ? [plan] : []), citation].map((one) =>
    one?.issued_on ? `${one.issued_on} (${one.issued_precision})` : "?",
  );
  return [...dates, citation?.document_no].join(" ");
}
