import type { Cause, Comparator, FindingRule, FindingUnit, IssuedPrecision, Level, Stage } from "./codes.ts";

/**
 * What every page knows without asking: which places, documents and budgets there are, under which names. Written by
 * compile (`domain.json`) and embedded in the page, so that an empty combination is known without a request.
 */
export interface Domain {
  readonly data_version: string;
  /** Newest `received_on` of the documents: the day the data is as of. */
  readonly as_of: string;
  /** Every locality that has a plan, in Vietnamese order. */
  readonly localities: readonly DomainLocality[];
  readonly plans: readonly DomainPlan[];
  /** What may be compared: one document, year and stage. */
  readonly budgets: readonly DomainBudget[];
  readonly components: readonly DomainComponent[];
  readonly findings: readonly DomainFinding[];
  /** The years that each view can be asked for, newest first. */
  readonly years: Readonly<Record<string, readonly number[]>>;
}
export interface DomainLocality {
  readonly locality_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly level: Level;
  /** Name of the unit that it lies in, to tell namesakes apart. */
  readonly parent_vi: string | null;
  readonly parent_en: string | null;
}
export interface DomainPlan {
  readonly plan_code: string;
  readonly locality_code: string;
  readonly document_no: string | null;
  readonly issued_on: string | null;
  readonly issued_precision: IssuedPrecision;
  readonly period_start: number;
  readonly period_end: number;
  /** How many aims it states. */
  readonly targets: number;
  readonly title_vi: string;
  readonly title_en: string;
}
export interface DomainBudget {
  readonly plan_code: string;
  readonly locality_code: string;
  readonly year: number;
  readonly stage: Stage;
  /** The total that the document itself prints for this budget (ALL, all sources and types), whole đồng, and its figure. */
  readonly stated_vnd: number | null;
  readonly stated_figure_id: string | null;
  /** How that total is stated: "khoảng 44.934 triệu đồng" is `~`. */
  readonly stated_comparator: Comparator | null;
}
export interface DomainComponent {
  readonly component_code: string;
  readonly parent_code: string | null;
  readonly short_vi: string;
  readonly short_en: string;
}
export interface DomainFinding {
  readonly finding_id: string;
  readonly plan_code: string;
  readonly rule: FindingRule;
  /** The number of the cited document where that is what it is about; otherwise codes. */
  readonly scope: string;
  /** Of the budget that it is about; null where it is not about money of one budget. */
  readonly year: number | null;
  readonly stage: Stage | null;
  /** The figure held against others, those, the totals above, and what the parts are made of: every figure that the finding touches. */
  readonly figure_ids: readonly string[];
  readonly stated: number | null;
  readonly stated_comparator: Comparator | null;
  readonly computed: number | null;
  readonly computed_comparator: Comparator | null;
  /** How many of the parts that were added up have no amount. */
  readonly computed_not_stated: number;
  readonly difference: number | null;
  readonly unit: FindingUnit;
  readonly cause: Cause;
  readonly explanation_vi: string | null;
  readonly explanation_en: string | null;
}
