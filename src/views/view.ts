import type { StateCode } from "../domain/codes.ts";
import type { Domain } from "../domain/domain.ts";
import type { Language } from "../i18n/language.ts";
import type { AnswerRow, Cell } from "../query/engine.ts";
import type { Param, Values } from "./param.ts";
import type { Woven } from "./woven.ts";

/** The pages with controls, where a reader chooses among the slices of their views, in the order of the menu. */
export const comparisons = ["funding", "disbursement", "targets"] as const;
export type ComparisonId = (typeof comparisons)[number];
export type PageId = ComparisonId | "locality" | "plan" | "component" | "findings" | "status";

/** What an arrangement may use besides its rows. */
export interface Context {
  readonly language: Language;
  readonly domain: Domain;
  /** The site's base path, `/` or `/sub/`. */
  readonly base: string;
}

/** A cell of a table: its words, what it links to, and whether it is a number. */
export interface TableCell {
  readonly text: string;
  readonly href?: string | undefined;
  /** Numbers of all figures behind the link, joined by spaces, where it has several. */
  readonly figures?: string | undefined;
  /** Numbers of the figures that a share was divided by, where these are not its budget. */
  readonly whole?: string | undefined;
  /** Whether its row has the same link already: this one opens the card too, and is no tab stop of its own. */
  readonly again?: boolean | undefined;
  readonly numeric?: boolean | undefined;
  /** What a numeric cell sorts by, and what a spreadsheet is given; none where nothing is stated. */
  readonly value?: number | null | undefined;
  /** What the value is counted in, where the column has several units: rows of one unit are sorted among themselves. */
  readonly unit?: string | undefined;
  /** Whether the words say more than the number (a bound, a sum): then a spreadsheet is given the words. */
  readonly bound?: boolean | undefined;
  /** The place that the row is about. */
  readonly locality?: string | undefined;
  /** Smaller lines below the words. */
  readonly lines?: readonly CellLine[] | undefined;
  /** The language of words taken from a document, where the page's is another. */
  readonly language?: Language | undefined;
  /** Where a link to this row leads: the figure's number on its document's page. */
  readonly anchor?: string | undefined;
  /** One of the six empties, for its mark. */
  readonly empty?: string | undefined;
  /** Why it is empty, where that is none of the six: for the code that a copy bears. */
  readonly state?: StateCode | undefined;
  /** The marks of the findings that touch its figures. */
  readonly badges?: readonly Badge[] | undefined;
}
/** The mark of a finding beside a figure that it touches: where it leads, and what it says to those who do not see it. */
export interface Badge {
  readonly href: string;
  readonly label: string;
  readonly standing: BadgeStanding;
}
/** Whether anybody has explained what does not add up. */
export type BadgeStanding = "unexplained" | "explained";
export interface CellLine {
  readonly text: string;
  readonly href?: string | undefined;
  readonly again?: boolean | undefined;
  readonly kind: "remark" | "finding";
}
export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
  /** A column of names or of words keeps room for a few, also on a phone; one of whole sentences for more, or its rows would be high. */
  readonly width?: "name" | "text" | "sentence";
  /** Stands as a second line in the column before it, where a phone has no room for both; to sort and to copy it is one of its own. */
  readonly under?: boolean;
  /** Names a row together with the first column: both stay in view. */
  readonly names?: boolean;
}
export interface ViewTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Headings between the rows; without any, a reader may sort them. */
  readonly sections?: readonly TableSection[];
  /** Where a reader looks for the sum: why there is none. */
  readonly foot?: string | undefined;
}
/** A heading that stands before the row `at`. */
export interface TableSection {
  readonly at: number;
  readonly level: 2 | 3;
  /** Where a link to it leads. */
  readonly id: string;
  readonly title: string;
  /** The language of a title that is the document's own words. */
  readonly language?: Language | undefined;
  readonly count: number;
}
/** A document that the picture rests on. */
export interface SourceLine {
  readonly text: string;
  readonly href: string;
  /** Vietnamese parts of an English page are marked so. */
  readonly language?: Language;
}

/** A view's rows made ready: finished words and numbers, nothing left to decide. */
export interface Arranged {
  /** Draws the picture; null where there is nothing to draw. */
  readonly draw: ((options: DrawOptions) => SVGSVGElement) | null;
  readonly question: string;
  readonly title: Woven;
  readonly sentence: Woven;
  /** What a picture cannot say to someone who does not see it. */
  readonly alternative: string;
  /** Caveats that belong to this picture: mixed stages, bounds, marks left out, findings. */
  readonly notes: readonly Note[];
  readonly table: ViewTable;
  readonly sources: readonly SourceLine[];
}
export interface Note {
  readonly kind: "caveat" | "finding" | "legend" | "empty";
  /** Its figures lead to their documents, unless all of it leads somewhere. */
  readonly text: Woven;
  readonly href?: string | undefined;
  /** Said after the linked text. */
  readonly more?: string | undefined;
  /** Of a finding: whether anybody has explained it. */
  readonly standing?: BadgeStanding | undefined;
  /** A second way on, at the end. */
  readonly also?: { readonly text: string; readonly href: string } | undefined;
}
export interface DrawOptions {
  readonly document: Document;
  /** `wide` is 720 px, `narrow` 328 px; each readable at its own size. */
  readonly width: "wide" | "narrow";
}

/** A question with an address. */
export interface View {
  readonly id: string;
  readonly page: PageId;
  readonly params: readonly Param[];
  /** The compiled tables and cubes that its SQL reads. */
  readonly tables: readonly string[];
  /** Bound by position: $1 is the first slice parameter. Runs on DuckDB 0.9 and 1.5; always ordered. */
  readonly sql: string;
  arrange(rows: readonly AnswerRow[], values: Values, context: Context): Arranged;
}

/** The values bound to $1, $2, … of the view's SQL. */
export function bindings(view: View, values: Values): Cell[] {
  return sliceParams(view).map((param) => param.serialize(values[param.key] ?? param.default));
}

/** What is bound, for a reader of the SQL: "$1 = 'component', $2 = 'latest'". */
export function boundWords(view: View, values: Values): string {
  return bindings(view, values)
    .map((value, at) => `$${at + 1} = '${value}'`)
    .join(", ");
}

export function sliceParams(view: Pick<View, "params">): Param[] {
  return view.params.filter((param) => param.kind === "slice");
}

/** The defaults of every parameter of a view, before an address says otherwise. */
export function defaults(view: View): Values {
  return Object.fromEntries(view.params.map((param) => [param.key, param.default]));
}

/** The canonical name of a slice: `by-component.stage-any.year-latest`, keys sorted, fit for a file name; `all` where there is only one. */
export function sliceName(view: Pick<View, "params">, values: Values): string {
  const parts = sliceParams(view).map((param) => `${param.key}-${param.serialize(values[param.key] ?? param.default)}`);
  return parts.length === 0 ? "all" : parts.sort().join(".");
}

/** Every slice of a view in this country, the empty ones too. */
export function slices(view: View, domain: Domain): Values[] {
  return sliceParams(view).reduce<Values[]>(
    (made, param) => made.flatMap((values) => param.choices(domain).map((choice) => ({ ...values, [param.key]: choice }))),
    [{}],
  );
}
