/** The closed vocabularies of the data. A code here is what stands in CSV, Parquet, SQL and addresses. */
export const levels = ["province", "district", "commune"] as const;
export type Level = (typeof levels)[number];

/** From the least to the most settled: proposed, planned, assigned (đề xuất, kế hoạch, giao). */
export const stages = ["proposed", "planned", "assigned"] as const;
export type Stage = (typeof stages)[number];

export const fundSources = ["central", "local", "community", "unstated"] as const;
export type FundSource = (typeof fundSources)[number];

export const expenditureTypes = ["capital", "recurrent", "unstated"] as const;
export type ExpenditureType = (typeof expenditureTypes)[number];

/** `range` has a second value; a printed bound ("trên", "từ … trở lên") wins over "khoảng" (`~`). */
export const comparators = ["=", "~", ">", ">=", "<", "<=", "range"] as const;
export type Comparator = (typeof comparators)[number];

/** How a component was recognised in the document. */
export const matches = ["number", "name", "inferred"] as const;
export const issuedPrecisions = ["day", "month", "year", "unknown"] as const;
export type IssuedPrecision = (typeof issuedPrecisions)[number];
export const documentKinds = ["proposal", "plan"] as const;
export const memoKinds = ["carried_over", "not_spendable"] as const;
export const bases = ["actual", "estimate"] as const;
export type Basis = (typeof bases)[number];
export const measures = ["disbursed", "executed"] as const;
/** The two official bases of a disbursement rate; "not stated" is an answer. */
export const denominators = ["plan_year", "with_carry_over", "not_stated"] as const;
export type Denominator = (typeof denominators)[number];
/** The six dimensions of poverty of Decree 07/2021/NĐ-CP. */
export const dimensions = ["jobs", "health", "education", "housing", "water", "information"] as const;
export type Dimension = (typeof dimensions)[number];
export const indicatorKinds = ["cut", "level", "coverage", "count"] as const;
export const indicatorUnits = [
  "percentage_points_a_year",
  "percent",
  "households",
  "people",
  "houses",
  "projects",
  "models",
  "communes",
  "villages",
] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];
export const betters = ["up", "down", "none"] as const;
export const populationGroups = [
  "poor",
  "near_poor",
  "poor_and_near_poor",
  "poor_near_poor_and_newly_escaped",
  "ethnic_minority_poor",
  "all",
] as const;
export type PopulationGroup = (typeof populationGroups)[number];
export const borrowerGroups = ["poor", "near_poor", "newly_escaped"] as const;
/** `bound`: the parts are printed as bounds or ranges, so that no sum of them is exact. */
export const causes = ["rounding", "scope", "bound", "unexplained"] as const;
export type Cause = (typeof causes)[number];
/** The rules in which a printed total is held against the sum of its printed parts. */
export const sumRules = ["total_by_component", "total_by_source", "total_by_type", "target_by_group", "parts_over_whole"] as const;
export type SumRule = (typeof sumRules)[number];
/** Every general rule that finds something, in the order in which its findings stand at one figure. */
export const findingRules = [
  ...sumRules,
  "part_over_total",
  "subset_over_whole",
  "rate_over_hundred",
  "rate_against_amount",
  "estimate_below_actual",
  "count_not_whole",
  "dated_before_cited",
  "cited_year",
] as const;
export type FindingRule = (typeof findingRules)[number];
/** What the numbers of a finding are counted in. */
export const findingUnits = ["vnd", ...indicatorUnits, "days", "years"] as const;
export type FindingUnit = (typeof findingUnits)[number];

/**
 * The six empties in the data: the document prints 0; it names the item without a figure; it does not name it; its period had not
 * ended; an unexplained finding touches the figure; money is stated for the whole programme only.
 */
export const emptyCodes = ["zero", "not_stated", "not_in_plan", "not_due", "suspect", "not_split"] as const;
export type EmptyCode = (typeof emptyCodes)[number];
/** Why a cell of a table is empty: not stated; of no meaning in this row; not to be computed; or there is nothing of the kind. */
export const nullCodes = ["not_stated", "not_meant", "not_computed", "none"] as const;
export type NullCode = (typeof nullCodes)[number];
/** Every word that a column of states may hold: there is a figure, or a sum that lacks parts, or one of the above. */
export const stateCodes = ["stated", "part", ...emptyCodes, "not_meant", "not_computed", "none"] as const;
export type StateCode = (typeof stateCodes)[number];

/**
 * Why figures of a table may never be added up: a total's money is in the allocations; so is a "trong đó" amount's; a report counts
 * what earlier ones counted, or is a rate; an aim is no amount, and its people may be in another; a loan is no money of a budget.
 */
export const sumBars = ["total", "subset", "report", "aim", "loan"] as const;
export type SumBar = (typeof sumBars)[number];

/** How many đồng one unit of a printed amount stands for. */
export const moneyUnits = {
  vnd: 1,
  thousand_vnd: 1_000,
  million_vnd: 1_000_000,
  billion_vnd: 1_000_000_000,
} as const;
export type MoneyUnit = keyof typeof moneyUnits;

export const isLevel = (text: string): text is Level => (levels as readonly string[]).includes(text);
export const isStage = (text: string): text is Stage => (stages as readonly string[]).includes(text);
