import type { Change, Release } from "../domain/changes.ts";
import { formatDate, formatNumber } from "../domain/format.ts";
import { columnsOf, tables, type TableName } from "../domain/tables.ts";
import { figureAddress } from "../i18n/addresses.ts";
import { changesWords } from "../i18n/changes.ts";
import type { Language } from "../i18n/language.ts";
import type { TableCell, ViewTable } from "../views/view.ts";

/** How many figures were corrected or taken away in these releases; one corrected in several ways counts once a release. */
export function correctedFigures(releases: readonly Release[]): number {
  const touched = releases.map(({ changes }) => new Set(changes.filter(({ kind }) => kind !== "added").map(({ figure_id }) => figure_id)));
  return touched.reduce((sum, figures) => sum + figures.size, 0);
}

/** How many changes of each kind a release brought. */
export function countsOf({ changes }: Release): Record<Change["kind"], number> {
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  return { added: count("added"), corrected: count("corrected"), removed: count("removed") };
}

/** The day of a release in words. */
export function dayOf({ released_on }: Release, language: Language): string {
  return formatDate(released_on, "day", language) ?? released_on;
}

/** What was changed, in words: "số tiền, đồng", or that the whole figure came or went. */
export function whatChanged({ kind, column }: Change, language: Language): string {
  const words = changesWords[language];
  return column === null ? words.kinds[kind] : (words.columns[column] ?? column);
}

/** A value of a change as a reader has it: a number in the language's own way, what was not stated in words. */
export function valueWords({ table, column }: Change, value: string | null, language: Language): string {
  if (value === null) return changesWords[language].nothing;
  const kind = columnsOf(table as TableName).find(([name]) => name === column)?.[1].kind;
  return kind === "amount" || kind === "number" ? formatNumber(Number(value), language) : value;
}

/** Columns in the document's own words; a figure that came or went is told as printed. */
const inVietnamese: readonly (string | null)[] = ["as_printed", "note_vi", null];

/** Every change of a release, a row each. A figure that was taken away is nowhere to lead to any more. */
export function changesTable(release: Release, language: Language, base: string): ViewTable {
  const words = changesWords[language];
  const known = (table: string) => table in tables;
  return {
    caption: words.table.caption,
    columns: [
      { label: words.table.figure },
      { label: words.table.what },
      { label: words.table.before, width: "text" },
      { label: words.table.after, width: "text" },
      { label: words.table.difference, numeric: true },
      { label: words.table.reason, width: "text" },
    ],
    rows: release.changes.map((change): TableCell[] => {
      const value = (text: string | null): TableCell => ({
        text: known(change.table) ? valueWords(change, text, language) : (text ?? words.nothing),
        language: text !== null && inVietnamese.includes(change.column) ? "vi" : undefined,
        ...(text === null ? { empty: "not-stated" } : {}),
      });
      const href = change.kind === "removed" ? undefined : figureAddress(base, language, change.figure_id);
      return [
        { text: change.figure_id, href },
        { text: whatChanged(change, language) },
        value(change.before),
        value(change.after),
        differenceCell(change, language),
        { text: (language === "vi" ? change.reason_vi : change.reason_en) ?? words.noReason },
      ];
    }),
  };
}

function differenceCell({ difference, kind, column }: Change, language: Language): TableCell {
  const words = changesWords[language];
  if (difference === null) return { text: column === null ? words.kinds[kind] : words.notNumber, numeric: true };
  const sign = difference > 0 ? "+" : "−";
  return { text: `${sign}${formatNumber(Math.abs(difference), language)}`, numeric: true, value: difference };
}
