import type { MoneyUnit } from "../../domain/codes.ts";
import type { Likeness } from "./components.ts";
import type { Facets } from "./facets.ts";
import type { Figure } from "./figure.ts";
import type { Notice, Place } from "./notice.ts";

/** What a row is about, and how that was recognised; `inferred` where only its place in the table shows it. */
export interface Subject {
  readonly is: "component" | "indicator" | "borrower";
  readonly code: string;
  readonly how: Likeness | "inferred";
}

/** One figure of an export with all that is said of it, before it is known to which table it belongs. */
export interface Entry {
  readonly subject: Subject;
  readonly facets: Facets;
  /** Null where the money is named without a figure. */
  readonly figure: Figure | null;
  /** The unit of its amount; null for a share, an aim, or money without a figure. */
  readonly unit: MoneyUnit | null;
  /** A share of a denominator, in percent. */
  readonly isRate: boolean;
  readonly printed: string | null;
  /** Whether the file's own words for the unit stand in what is printed; a code of our tables is none. */
  readonly isUnitPrinted: boolean;
  readonly place: Place;
  readonly note_vi: string;
  readonly note_en: string;
  /** Whether the note stands beside several figures. */
  readonly isNoteShared: boolean;
  /** Whom an aim counts, and the component that it stands under. */
  readonly group: string;
  readonly component: string;
  /** A part of the money beside it: never added up. */
  readonly isSubset: boolean;
}

/** What became of one row of the input. */
export const rowKinds = [
  "used",
  "total",
  "subset",
  "heading",
  "header",
  "blank",
  "cover",
  "note",
  "signature",
  "page",
  "aside",
  "unread",
] as const;
export type RowKind = (typeof rowKinds)[number];
export interface RowAccount {
  readonly row: number;
  /** `figures` until it is known whether they are totals. */
  readonly kind: RowKind | "figures";
  readonly text: string;
}

/** How a name was recognised, where it was not letter for letter. */
export interface Recognised {
  readonly row: number;
  readonly text: string;
  readonly code: string;
  readonly how: Subject["how"];
}

/** All that was read from one table. */
export interface TableRead {
  readonly entries: readonly Entry[];
  readonly accounts: readonly RowAccount[];
  readonly recognised: readonly Recognised[];
  readonly notices: readonly Notice[];
  /** What is told, and is no problem. */
  readonly remarks: readonly Notice[];
}
