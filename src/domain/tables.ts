import * as codes from "./codes.ts";

/**
 * Every table and column of the data contract, described once: the CSV check, the row types, the Parquet types and the
 * data dictionary all derive from this file. Tables stand in the order in which they may refer to each other.
 */
export interface Column {
  readonly kind: "text" | "code" | "figure" | "key" | "choice" | "year" | "date" | "integer" | "number" | "amount" | "hash" | "url";
  /** One sentence for the dictionary: meaning, unit. */
  readonly about: string;
  /** It may be empty, and what that means; none where it never is. */
  readonly optional?: codes.NullCode;
  /** The allowed words of a `choice`. */
  readonly of?: readonly string[];
  /** The table that a `key` refers to. */
  readonly to?: string;
  /** The column's name in the CSV where it differs (`amount` becomes `amount_vnd`); null where compile computes it. */
  readonly csv?: string | null;
}
type Columns = Readonly<Record<string, Column>>;
export interface Table {
  readonly about: string;
  /** Which folder of `data/` the CSV lies in; null for a table that compile computes. */
  readonly from: "plan" | "reference" | null;
  /** What makes a row unique besides its own code. */
  readonly unique?: readonly string[];
  /** Its amounts may be added up within these columns only, or never, and why; none where it has no figures of a plan. */
  readonly adds?: readonly string[] | codes.SumBar;
  readonly columns: Columns;
}

const text = (about: string) => ({ kind: "text", about }) as const;
const year = (about: string) => ({ kind: "year", about }) as const;
const date = (about: string) => ({ kind: "date", about }) as const;
const number = (about: string) => ({ kind: "number", about }) as const;
const code = (about: string) => ({ kind: "code", about }) as const;
const key = <T extends string>(to: T, about: string) => ({ kind: "key", to, about }) as const;
const choice = <const T extends readonly string[]>(of: T, about: string) => ({ kind: "choice", of, about }) as const;
const amount = (csv: string, about: string) => ({ kind: "amount", csv, about }) as const;
const optional = <const C extends Column, const N extends codes.NullCode>(column: C, optional: N) => ({ ...column, optional }) as const;
const computed = <const C extends Column>(column: C) => ({ ...column, csv: null }) as const;

/** What every fact table begins with. */
const fact = {
  figure_id: { kind: "figure", about: "Plan and number, in document order; never reused." },
  plan_code: computed(key("plans", "The document that states it.")),
} as const;
/** What every fact table ends with. */
const provenance = {
  as_printed: text("The figure as printed, with its unit and qualifier only."),
  comparator: choice(codes.comparators, "Whether the figure is exact, about, a bound or a range."),
  locator: text("Its place in the document; several places joined by `; `, the first canonical."),
  matched_by: choice(codes.matches, "How the component was recognised: by number, by name, or inferred."),
  note_vi: optional(text("A remark in Vietnamese."), "none"),
  note_en: optional(text("The same remark in English."), "none"),
  findings: computed(
    optional(
      text("The findings that touch it, also as one that a compared part is made of, by their ids, joined by spaces (computed)."),
      "none",
    ),
  ),
} as const;
const withoutFigure = { ...provenance, as_printed: optional(provenance.as_printed, "not_stated") } as const;
const amountVnd = amount("amount", "Whole đồng; empty where the document names the money without a figure.");

const sourcesOrAll = [...codes.fundSources, "all"] as const;
const typesOrAll = [...codes.expenditureTypes, "all"] as const;
const component = key("components", "The project or sub-project; ALL where the document does not break money down.");
const stage = choice(codes.stages, "How settled the money is: proposed, planned or assigned.");
const budgetYear = year("The budget year.");

const target = {
  ...fact,
  indicator_code: key("indicators", "What is measured."),
  component_code: optional(component, "not_stated"),
  population_group: optional(choice(codes.populationGroups, "Whom it counts."), "not_stated"),
  period_start: year("First year of the period."),
  period_end: year("Last year of the period."),
  value: number("The value, in the indicator's unit; the lower end of a range."),
  value_high: optional(number("The upper end of a range."), "not_meant"),
  out_of: optional(number("The whole that the value is a part of, where printed."), "not_stated"),
} as const;

export const tables = {
  localities: {
    about: "A province, district or commune in one validity period.",
    from: "reference",
    unique: ["locality_code"],
    columns: {
      locality_code: code("Our code of the unit in one validity period."),
      gso_code: text("The statistics office's code; reused over time, so never a key alone."),
      level: choice(codes.levels, "Province, district or commune."),
      name_vi: text("Vietnamese name without the kind of unit."),
      name_en: text("Name on English pages, without diacritics."),
      parent_code: optional(key("localities", "The unit that it lies in."), "none"),
      valid_from: optional(date("First day; empty where it began before the sources."), "not_stated"),
      valid_to: optional(date("Last day; empty where it still exists."), "none"),
      sort_vi: computed(text("Key that sorts names in Vietnamese order.")),
    },
  },
  successions: {
    about: "What became of a unit.",
    from: "reference",
    unique: ["from_code", "to_code"],
    columns: {
      from_code: key("localities", "The former unit."),
      to_code: key("localities", "The unit that holds it now."),
      on: date("The day of the change."),
      part: choice(["all", "some"], "Whether all of it or some of it went there."),
    },
  },
  components: {
    about: "A project or sub-project of the programme; ALL is the whole.",
    from: "reference",
    unique: ["component_code"],
    columns: {
      component_code: { kind: "text", about: "P1, P1.S1, …; ALL for the whole programme." },
      parent_code: optional(key("components", "The project that a sub-project belongs to."), "none"),
      number_vi: text("Its number as documents write it."),
      name_vi: text("Full Vietnamese name."),
      name_en: text("English name."),
      short_vi: text("Short Vietnamese name, at most 20 characters."),
      short_en: text("Short English name, at most 20 characters."),
      purpose_vi: text("What it pays for, in one plain Vietnamese sentence of our own."),
      purpose_en: text("The same in English."),
    },
  },
  indicators: {
    about: "A measurable aim.",
    from: "reference",
    unique: ["indicator_code"],
    columns: {
      indicator_code: code("Our code of the indicator."),
      dimension_code: optional(choice(codes.dimensions, "The dimension of poverty that it belongs to."), "none"),
      kind: choice(codes.indicatorKinds, "A yearly cut, a level to stay under, a coverage share or a count."),
      unit: choice(codes.indicatorUnits, "What its values are counted in."),
      better: choice(codes.betters, "Which direction is better."),
      part_of: optional(
        key(
          "indicators",
          "The indicator whose count its own divides, sharing nothing with the others that name it; empty where its counts may overlap with others.",
        ),
        "none",
      ),
      name_vi: text("Vietnamese name."),
      name_en: text("English name."),
    },
  },
  plans: {
    about: "One document of one locality for one period.",
    from: "plan",
    unique: ["plan_code"],
    columns: {
      plan_code: code("Our code of the document; the name of its folder."),
      locality_code: key("localities", "Whose plan it is."),
      document_no: optional(text("Number of the document; empty where it is left blank."), "not_stated"),
      issued_on: optional(date("Day of issue; the first day of the month or year where only that is printed."), "not_stated"),
      issued_precision: choice(codes.issuedPrecisions, "How much of the date is printed."),
      received_on: date("Day on which the document was taken in."),
      period_start: year("First year of the plan."),
      period_end: year("Last year of the plan."),
      document_kind: choice(codes.documentKinds, "Proposal or plan."),
      title_vi: text("Short title in Vietnamese."),
      title_en: text("Short title in English."),
      issuer_vi: text("The issuing body."),
      source_url: optional({ kind: "url", about: "Where the document is published, if known." }, "not_stated"),
      source_sha256: { kind: "hash", about: "SHA-256 of the document's text as taken in." },
      findings: computed(optional(text("The findings about the document's own date, by their ids, joined by spaces (computed)."), "none")),
    },
  },
  allocations: {
    about: "Money that may be added up, inside one budget: one document, year and stage.",
    from: "plan",
    unique: ["component_code", "year", "fund_source", "expenditure_type", "stage"],
    // two budgets are never added: of a commune and its district the same money would count twice
    adds: ["plan_code", "year", "stage"],
    columns: {
      ...fact,
      component_code: component,
      year: budgetYear,
      fund_source: choice(codes.fundSources, "Whose money it is."),
      expenditure_type: choice(codes.expenditureTypes, "Capital or recurrent."),
      stage,
      amount_vnd: optional(amountVnd, "not_stated"),
      ...withoutFigure,
    },
  },
  stated_totals: {
    about: "A total that the document also breaks down; never added up.",
    from: "plan",
    unique: ["component_code", "year", "fund_source", "expenditure_type", "stage"],
    adds: "total",
    columns: {
      ...fact,
      component_code: component,
      year: budgetYear,
      fund_source: choice(sourcesOrAll, "Whose money it is; all for the sum of the sources."),
      expenditure_type: choice(typesOrAll, "Capital, recurrent, or all."),
      stage,
      amount_vnd: amountVnd,
      ...provenance,
    },
  },
  memo_amounts: {
    about: 'A "trong đó" amount: a subset, never added up.',
    from: "plan",
    adds: "subset",
    columns: {
      ...fact,
      component_code: component,
      year: budgetYear,
      fund_source: choice(sourcesOrAll, "Whose money it is."),
      expenditure_type: choice(typesOrAll, "Capital, recurrent, or all."),
      stage,
      memo_kind: choice(codes.memoKinds, "Carried over from an earlier year, or not spendable."),
      from_year: optional(year("The year that carried-over money comes from."), "not_stated"),
      amount_vnd: optional(amountVnd, "not_stated"),
      ...withoutFigure,
    },
  },
  disbursements: {
    about: "A reported execution.",
    from: "plan",
    adds: "report",
    columns: {
      ...fact,
      component_code: component,
      fund_source: choice(sourcesOrAll, "Whose money it is."),
      expenditure_type: choice(typesOrAll, "Capital, recurrent, or all."),
      year: budgetYear,
      as_of: optional(date("The day up to which it counts; empty for a whole year."), "not_meant"),
      basis: choice(codes.bases, "Actual or estimate."),
      measure: choice(codes.measures, "Disbursed or executed."),
      rate: optional(number("Percent of the denominator; the lower end of a range."), "not_stated"),
      rate_high: optional(number("Upper end of a range, percent."), "not_meant"),
      amount_vnd: optional(amountVnd, "not_stated"),
      denominator: choice(codes.denominators, "What the rate is a share of."),
      denominator_vnd: optional(amount("denominator_amount", "The denominator, whole đồng."), "not_stated"),
      ...provenance,
    },
  },
  targets: { about: "An aim.", from: "plan", adds: "aim", columns: { ...target, ...provenance } },
  results: {
    about: "What a document reports as done or under way.",
    from: "plan",
    adds: "aim",
    columns: { ...target, basis: choice(codes.bases, "Actual or estimate."), ...provenance },
  },
  credit: {
    about: "Policy lending; not programme money.",
    from: "plan",
    adds: "loan",
    columns: {
      ...fact,
      year: budgetYear,
      borrower_group: choice(codes.borrowerGroups, "Who borrows."),
      amount_vnd: amountVnd,
      basis: choice(codes.bases, "Actual or estimate."),
      ...provenance,
    },
  },
  citations: {
    about: "A document that a plan cites, with the number and date that it gives it; no figure of the plan.",
    from: "plan",
    unique: ["citation_id"],
    columns: {
      plan_code: computed(key("plans", "The document that cites it.")),
      citation_id: code("Plan, `c` and a number in document order."),
      document_no: text("Number of the cited document, as printed."),
      issued_on: optional(date("Its date as printed; the first day of the month or year where only that is printed."), "not_stated"),
      issued_precision: choice(codes.issuedPrecisions, "How much of its date is printed."),
      as_printed: text("Kind, number and date as printed."),
      locator: text("Where it is cited first."),
      findings: computed(optional(text("The findings about its number or date, by their ids, joined by spaces (computed)."), "none")),
    },
  },
  findings: {
    about: "One thing that does not add up (computed).",
    from: null,
    columns: {
      finding_id: text("Rule, and the figure or citation that it is about."),
      plan_code: key("plans", "The document."),
      rule: choice(codes.findingRules, "The general rule that found it."),
      scope: text("What was compared: codes of component, year, stage, source and type, or of the aim, or a document's number."),
      figure_ids: optional(
        text("The figure held against others, then those, joined by spaces; empty where only documents are compared."),
        "not_meant",
      ),
      stated: optional(number("What the document prints: the total, the whole, the rate."), "not_meant"),
      stated_comparator: optional(
        choice(codes.comparators, "How that number is stated; of a range, the end that was compared is a bound."),
        "not_meant",
      ),
      computed: optional(number("What it is held against: the sum of the parts, the part, the most that it can be."), "not_meant"),
      computed_comparator: optional(
        choice(codes.comparators, "How exact that number is: a sum of bounds is a bound, or about so much."),
        "not_meant",
      ),
      computed_not_stated: {
        kind: "integer",
        about: "How many of the parts that were added up have no amount: the sum is then at least so much.",
      },
      difference: optional(number("Computed minus stated; for two dates the days between them."), "not_meant"),
      unit: choice(codes.findingUnits, "What the numbers are counted in."),
      cause: choice(codes.causes, "A person's judgement; unexplained until reviewed."),
      explanation_vi: optional(text("Reviewed explanation in Vietnamese."), "none"),
      explanation_en: optional(text("The same in English."), "none"),
      also_affects: optional(text("The totals above it that the difference reaches, joined by spaces."), "none"),
      also_inside: optional(text("The allocations and printed totals that the compared parts are made of, joined by spaces."), "none"),
      inferred_count: optional(
        {
          kind: "integer",
          about:
            "Our inference, nothing stated: how many equally small changes of one printed figure would each close it and open no other.",
        },
        "not_computed",
      ),
      inferred_figure_id: optional(text("Our inference: the figure of the smallest change, where there is only one."), "not_computed"),
      inferred_value: optional(number("Our inference: what that figure would have to be, in the unit of the finding."), "not_computed"),
    },
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

type Value<C> = C extends { kind: "choice"; of: readonly (infer W)[] }
  ? W
  : C extends { kind: "year" | "integer" | "number" | "amount" }
    ? number
    : string;
/** One row as compiled: names as in Parquet, an optional column may be null. */
export type Row<T extends TableName> = {
  -readonly [K in keyof (typeof tables)[T]["columns"]]: (typeof tables)[T]["columns"][K] extends { optional: codes.NullCode }
    ? Value<(typeof tables)[T]["columns"][K]> | null
    : Value<(typeof tables)[T]["columns"][K]>;
};

/** The tables whose rows are figures of a plan, in the order in which they are read. */
export const factTables = ["allocations", "stated_totals", "memo_amounts", "disbursements", "targets", "results", "credit"] as const;
export type FactTable = (typeof factTables)[number];

/**
 * The tables whose rows are no figures, each with a code of its own, in the order in which they are read: what a figure is of, and
 * what its document is.
 */
export const entryTables = ["localities", "components", "indicators", "plans", "citations"] as const;
export type EntryTable = (typeof entryTables)[number];

export function isEntryTable(table: string): table is EntryTable {
  return (entryTables as readonly string[]).includes(table);
}

/** The columns of a table, loosely typed, for code that treats all tables alike. */
export function columnsOf(table: TableName): [string, Column][] {
  return Object.entries(tables[table].columns as Columns);
}

/** The CSV header of a table: the columns a person fills in, with `unit` behind the first amount. */
export function csvHeader(table: TableName): string[] {
  const names = columnsOf(table).flatMap(([name, column]) => (column.csv === null ? [] : [column.csv ?? name]));
  const first = names.indexOf("amount");
  return first < 0 ? names : [...names.slice(0, first + 1), "unit", ...names.slice(first + 1)];
}

/** The file of a table in its folder: `stated-totals.csv`; a plan's own row is `plan.csv`. */
export function csvFile(table: TableName): string {
  return table === "plans" ? "plan.csv" : `${table.replaceAll("_", "-")}.csv`;
}
